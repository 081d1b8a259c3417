package import Syntax

/// Single arguments of calls that cannot be evaluated as a whole.
extension Pieces {
  /// Which parameter each argument of a call goes to, where the text names the callee.
  package func plan(of call: Expr) -> ArgumentPlan? { resolution.plans[call.id] }

  /// What is wrong with one argument of a built-in, if anything.
  package func fault(
    of value: Value, at span: Span, parameter: Int, of builtin: Builtin
  ) -> Diagnostic? {
    guard builtin.parameters.indices.contains(parameter) else { return nil }
    let record = builtin.parameters[parameter]
    if record.type.accepts(value) || machine.isDefault(value, of: record) { return nil }
    let argument = GivenArgument(label: nil, labelSpan: span, value: value, span: span)
    return machine.wrongType(argument, record, builtin)
  }

  /// What is wrong with one argument of a recipe, if anything: its type, bounds, columns or unit.
  package func fault(
    of value: Value, at span: Span, parameter: Int, of code: FunctionCode
  ) -> Diagnostic? {
    do throws(Stop) {
      let function = try code.executable()
      guard function.parameters.indices.contains(parameter) else { return nil }
      let record = function.parameters[parameter]
      guard let type = record.type else { return nil }
      _ = try type.bind(
        value, parameter: record, callee: code.name, machine: machine, at: span)
      return nil
    } catch {
      return error.diagnostic(at: span)
    }
  }

  /// What is wrong with the value that a recipe gives back, if anything.
  package func fault(of value: Value, from code: FunctionCode, at span: Span) -> Diagnostic? {
    do throws(Stop) {
      _ = try code.executable().resultType?.checkResult(value, callee: code.name, at: span)
      return nil
    } catch {
      return error.diagnostic(at: span)
    }
  }

  /// Does what a `unit` or `lang` statement does; other statements are left.
  package func declare(_ statement: Statement) throws(Stop) {
    switch statement.kind {
    case .unit, .lang:
      try ProgramRunner(machine: machine, module: module, resolution: resolution)
        .run(statement, shows: false)
    default: break
    }
  }

  /// The frame of a recipe: how many slots it has.
  package func frameSize(of code: FunctionCode) -> Int { code.frameSize }
}
