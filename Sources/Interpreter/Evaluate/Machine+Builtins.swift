import Syntax
import Tables

extension Machine {
  /// Binds arguments to the parameters of a built-in and runs it.
  func invoke(
    _ builtin: Builtin, _ plan: ArgumentPlan, _ given: [GivenArgument], _ site: CallSite
  ) throws(Stop) -> Value {
    var call = Call(
      builtin: builtin, values: Array(repeating: nil, count: builtin.parameters.count),
      spans: Array(repeating: nil, count: builtin.parameters.count), rest: [], span: site.span,
      machine: self, module: site.module)
    for (position, argument) in given.enumerated() {
      let index = plan.parameters[position]
      let parameter = builtin.parameters[index]
      guard parameter.type.accepts(argument.value) || isDefault(argument.value, of: parameter)
      else { throw .failed(wrongType(argument, parameter, builtin)) }
      if case .table(let table) = argument.value, table.grouping != nil, !builtin.takesGroups {
        throw .failed(.groupedTable(builtin.name, at: argument.span))
      }
      if parameter.rest != nil {
        call.rest.append(
          Call.RestArgument(
            label: argument.label?.text, value: argument.value, span: argument.span,
            labelSpan: argument.labelSpan))
      } else {
        call.values[index] = argument.value
        call.spans[index] = argument.span
        if argument.label != nil { call.named.insert(index) }
      }
    }
    do throws(Stop) {
      try call.checkRights()
      if let rehearsal, let answer = try rehearsal.answer(&call) { return answer }
      let value = try run(call)
      // What loops left early must reach nobody.
      if isInterrupted { throw .interrupted }
      return value
    } catch {
      throw isInterrupted ? .interrupted : placed(error, call, site)
    }
  }

  private func run(_ call: Call) throws(Stop) -> Value {
    switch call.builtin.body {
    case .function(let body): return call.completed(try body(call))
    case .column: return try columnFunction(call)
    case .either(let verb, _):
      if case .table = call.values.first ?? nil { return call.completed(try verb(call)) }
      return try columnFunction(call)
    }
  }

  func isDefault(_ value: Value, of parameter: BuiltinParameter) -> Bool {
    if case .missing = value, case .none = parameter.defaultValue { return true }
    if case .missing = value, case .value(.missing) = parameter.defaultValue { return true }
    return false
  }

  func wrongType(
    _ argument: GivenArgument, _ parameter: BuiltinParameter, _ builtin: Builtin
  ) -> Diagnostic {
    var diagnostic = Diagnostic.wrongType(
      parameter.rest == nil ? parameter.name : argument.label?.text ?? parameter.name,
      callee: builtin.name, wants: parameter.type.description,
      got: argument.value, at: argument.span)
    if case .choice(let choices) = parameter.type, case .text(let text) = argument.value {
      diagnostic.mend = nearest(text, among: choices, limit: 1).first.map {
        "did you mean \"\($0)\"?"
      }
    }
    if case .columnName = parameter.type, case .column = argument.value {
      diagnostic.mend = "make the column first: `derive(name = …)`"
    }
    if case .table = argument.value, builtin.body.columnBody != nil {
      diagnostic.mend = builtin.insideVerb
    }
    if case .list = argument.value, parameter.rest == .named {
      diagnostic.mend = "bring a list in by its key: `join(t, table(…))`"
    }
    if case .text(let text) = argument.value, Self.wantsColumn(parameter.type) {
      diagnostic.mend = "a column is written \(ColumnExpression.columnSource(text))"
    }
    return diagnostic
  }

  private static func wantsColumn(_ type: ParameterType) -> Bool {
    switch type {
    case .column, .columnName, .columnNames, .columns: true
    case .either(let types): types.contains(where: wantsColumn)
    default: false
    }
  }

  /// Failures that name no argument point at the call itself, without what a pipe brings to it.
  private func placed(_ stop: Stop, _ call: Call, _ site: CallSite) -> Stop {
    guard case .failure(let failure) = stop else { return stop }
    var own = call.span
    if site.calleeSpan.source == own.source, site.calleeSpan.start < own.end {
      own.start = max(own.start, site.calleeSpan.start)
    }
    let place = failure.argument.map { call.spanGiven(for: $0) ?? own } ?? own
    return .failed(failure.diagnostic(at: place))
  }

  /// Runs a column function now, or makes the expression that a verb will run.
  private func columnFunction(_ call: Call) throws(Stop) -> Value {
    let waits =
      call.values.contains { $0?.holdsColumnExpression ?? false }
      || call.rest.contains { $0.value.holdsColumnExpression }
      || (call.rest.isEmpty && call.values.allSatisfy { $0 == nil }
        && call.builtin.parameters.first?.rest == nil)
    return try waits ? shallow(expression(for: call)) : columnFunctionNow(call)
  }

  private func expression(for call: Call) -> ColumnExpression {
    var arguments: [ColumnArgument] = []
    for (index, value) in call.values.enumerated() {
      guard let value else { continue }
      let parameter = call.builtin.parameters[index]
      arguments.append(
        argument(
          index, value, call.spans[index] ?? call.span,
          label: call.named.contains(index) ? parameter.name : nil))
    }
    if let rest = call.builtin.parameters.firstIndex(where: { $0.rest != nil }) {
      for item in call.rest {
        arguments.append(argument(rest, item.value, item.span, label: item.label))
      }
      arguments.sort { ($0.label == nil ? 0 : 1) < ($1.label == nil ? 0 : 1) }
    }
    return ColumnExpression(.call(call.builtin, arguments), at: call.span)
  }

  private func argument(
    _ index: Int, _ value: Value, _ span: Span, label: String?
  ) -> ColumnArgument {
    var expression: ColumnExpression?
    if case .column(let column) = value { expression = column }
    return ColumnArgument(
      parameter: index, expression: expression, value: value, span: span, label: label)
  }
}
