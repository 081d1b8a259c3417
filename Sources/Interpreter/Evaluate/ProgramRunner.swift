import Syntax
import Tables
import Threading
import Units

/// Runs the statements of a resolved program, compiling each when its turn comes: by then all
/// units and values before it are known.
struct ProgramRunner {
  let machine: Machine
  let module: Module
  let resolution: Resolution

  /// Runs one statement; shows the value of an expression that stands alone. Gives what the
  /// statement came to: the value of a `let` or an expression.
  @discardableResult
  func run(_ statement: Statement, shows: Bool) throws(Stop) -> Value {
    try watched { () throws(Stop) in try runWatched(statement, shows) }
  }

  /// Lets the loops of a computation find out about Ctrl-C, and throws away what they left early, with
  /// any error that it led to.
  private func watched(_ body: () throws(Stop) -> Value) throws(Stop) -> Value {
    try machine.cancellation.watch { () throws(Stop) in
      do throws(Stop) {
        let value = try body()
        if machine.isInterrupted { throw .interrupted }
        return value
      } catch {
        throw machine.isInterrupted ? .interrupted : error
      }
    }
  }

  private func runWatched(_ statement: Statement, _ shows: Bool) throws(Stop) -> Value {
    switch statement.kind {
    case .lang(let version):
      guard version.text == Version.language else {
        throw .failed(
          Diagnostic(
            "N050", "this version knows language \"\(Version.language)\", not \"\(version.text)\"",
            at: version.span, mend: "a newer Tonne may know it"))
      }
    case .use, .recipe: break
    case .binding(_, let expression):
      let value = try evaluate(expression)
      if case .nothing = value { throw .failed(.noValue(at: expression.span)) }
      resolution.globals[expression.id]?.value = value
      return value
    case .unit(let name, let expression): try define(name, expression)
    case .test(_, let block):
      if machine.options.runsTests { try run(block) }
    case .expression(let expression):
      let value = try evaluate(expression)
      if shows {
        machine.output.show(value)
        if case .column(let column) = value { advise(column, at: expression.span) }
      }
      return value
    }
    return .nothing
  }

  /// Whoever writes `mean(.co2)` alone expects a number.
  private func advise(_ column: ColumnExpression, at span: Span) {
    let verb = column.givesRows ? "derive" : "summarise"
    let source = column.source
    let shown = source.utf8.count <= 60 ? source : "…"
    machine.output.report(
      Diagnostic(
        "N052", "this is an expression over columns, which a verb computes for its table", at: span,
        severity: .note, mend: "write `t |> \(verb)(x = \(shown))`"))
  }

  /// Runs the body of a `test` block.
  func run(_ block: Block) throws(Stop) {
    let compiler = Compiler(resolution: resolution, module: module)
    _ = try watched { () throws(Stop) in try inFrame(try compiler.compile(block)) }
  }

  private func evaluate(_ expression: Expr) throws(Stop) -> Value {
    let compiler = Compiler(resolution: resolution, module: module)
    let value = try inFrame(try compiler.compile(expression))
    // Neither a name nor the screen may get what loops left early.
    if machine.isInterrupted { throw .interrupted }
    return value
  }

  private func inFrame(_ node: Node) throws(Stop) -> Value {
    let function = CompiledFunction(
      frameSize: resolution.frameSize, parameters: [], body: node, resultType: nil,
      cost: node.cost)
    let frame = try machine.enter(function, at: node.span)
    defer { machine.leave(function, frame) }
    return try node.value(machine, frame)
  }

  private func define(_ name: Name, _ expression: Expr?) throws(Stop) {
    var definition: (Double, Unit)?
    if let expression {
      let value = try evaluate(expression)
      guard let quantity = value.asQuantity, let unit = quantity.measure.unit,
        quantity.value > 0
      else {
        throw .failed(
          Diagnostic(
            "U022",
            "a unit is defined by a number with a unit, and this is \(value.kindWithArticle)",
            at: expression.span,
            mend: "write `unit tce = 29.3076[GJ]`"))
      }
      definition = (quantity.value, unit)
    }
    warnOfAnother(name, definition)
    do throws(UnitError) {
      module.units = try module.units.adding(name: name.text, definition: definition)
    } catch {
      throw .failed(Diagnostic(error.code, error.message, at: name.span, mend: error.mend))
    }
  }

  /// Warns where a word that is known gets another size: `unit t = 20[kg]`.
  private func warnOfAnother(_ name: Name, _ definition: (value: Double, unit: Unit)?) {
    guard let known = try? Unit(parsing: name.text, in: module.units) else { return }
    if let (value, unit) = definition, let factor = try? unit.factor(to: known),
      (factor * value - 1).magnitude <= 1e-9
    {
      return
    }
    machine.warn(
      Diagnostic(
        "U027", "the unit \(name.text) is known already, and means something else from here on",
        at: name.span, severity: .warning, mend: "give the new unit a name of its own"))
  }
}
