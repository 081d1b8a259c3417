package import Syntax

/// The code of a recipe or lambda; compiled when it is first called.
package final class FunctionCode: @unchecked Sendable {
  /// The name, for messages.
  package let name: String
  /// Parameters and result.
  package let signature: Signature
  /// The text of the body as a tree.
  package let body: Body
  /// What it sees and may do.
  package let module: Module
  /// The parameters as the argument plan sees them.
  package let shapes: [ParameterShape]
  /// The comment before it.
  package let documentation: String?
  /// Whether a `recipe` says it; else it is a lambda.
  let isRecipe: Bool
  var resolution: Resolution
  /// Slots of a frame.
  var frameSize = 0
  /// Where captured values go in a frame.
  var captureSlots: [Int] = []
  private var compiled: CompiledFunction?
  /// The form that computes with plain numbers only; made on the first call with such arguments.
  var numberForm: NumberForm = .untried

  init(
    name: String, signature: Signature, body: Body, module: Module, resolution: Resolution,
    documentation: String?, isRecipe: Bool
  ) {
    self.name = name
    self.isRecipe = isRecipe
    self.signature = signature
    self.body = body
    self.module = module
    self.resolution = resolution
    self.documentation = documentation
    shapes = signature.parameters.map {
      ParameterShape(
        name: $0.name.text, isRequired: $0.defaultValue == nil, rest: nil, isNameless: false)
    }
  }

  /// Forgets the forms that were made of it: they hold the values that names had then.
  func forgetForms() {
    compiled = nil
    numberForm = .untried
  }

  /// The executable form.
  func executable() throws(Stop) -> CompiledFunction {
    if let compiled { return compiled }
    let compiler = Compiler(resolution: resolution, module: module)
    let made = try compiler.compile(self)
    compiled = made
    return made
  }
}

extension Function {
  /// The parameters as the argument plan sees them.
  package var shapes: [ParameterShape]? {
    switch kind {
    case .builtin(let builtin): builtin.shapes
    case .written(let code, _): code.shapes
    }
  }
}

/// A function ready to run.
final class CompiledFunction {
  let frameSize: Int
  let parameters: [CompiledParameter]
  let body: Node
  let resultType: CompiledType?
  /// What a call adds to the depth count: the nesting of the body.
  let cost: Int

  init(
    frameSize: Int, parameters: [CompiledParameter], body: Node, resultType: CompiledType?,
    cost: Int
  ) {
    self.frameSize = frameSize
    self.parameters = parameters
    self.body = body
    self.resultType = resultType
    self.cost = cost
  }
}

/// A parameter ready to be bound.
struct CompiledParameter {
  var name: String
  var type: CompiledType?
  var defaultValue: Node?
  var span: Span
}
