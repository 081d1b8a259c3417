package import Syntax
import Tables

/// Evaluates single expressions of a program, for those who look at it piece by piece: the
/// values of sub-expressions and locals may be given, so that only the outermost operation runs.
package struct Pieces {
  /// What the names of the program mean.
  package let resolution: Resolution
  /// What is wrong with its names and arguments.
  package let diagnostics: [Diagnostic]
  let machine: Machine
  let module: Module

  /// Resolves a program against a module; `advises` asks for warnings of what is seldom meant.
  package init(
    _ program: Program, machine: Machine, module: Module, allowsShadowing: Bool,
    advises: Bool = false
  ) {
    let resolver = Resolver(
      registry: machine.registry, module: module, allowsShadowing: allowsShadowing)
    resolver.givesAdvice = advises
    resolver.resolve(program, runsTests: true)
    resolution = resolver.resolution
    diagnostics = resolver.diagnostics
    self.machine = machine
    self.module = module
  }

  /// The pieces of a passage that was resolved.
  package init(_ passage: Passage, machine: Machine, module: Module) {
    resolution = passage.resolution
    diagnostics = passage.diagnostics
    self.machine = machine
    self.module = module
  }

  /// The value of an expression.
  ///
  /// - Parameters:
  ///   - given: values by node, taken in place of evaluating these nodes.
  ///   - slots: values of locals by slot.
  ///   - frameSize: slots of the function that the expression stands in.
  package func value(
    of expression: Expr, given: [Int32: Value] = [:], slots: [Int: Value] = [:],
    frameSize: Int? = nil
  ) throws(Stop) -> Value {
    let node = try Compiler(resolution: resolution, module: module, given: given)
      .compile(expression)
    let function = CompiledFunction(
      frameSize: max(frameSize ?? resolution.frameSize, 1 + (slots.keys.max() ?? -1)),
      parameters: [], body: node, resultType: nil, cost: node.cost)
    let frame = try machine.enter(function, at: node.span)
    defer { machine.leave(function, frame) }
    for (slot, value) in slots { frame[slot] = value }
    return try node.value(machine, frame)
  }
}
