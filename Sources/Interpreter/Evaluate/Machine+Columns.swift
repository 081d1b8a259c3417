package import Syntax
package import Tables

extension Machine {
  /// Evaluates a column expression over the rows of a scope.
  package func evaluate(
    _ expression: ColumnExpression, in scope: ColumnScope
  ) throws(Stop) -> Evaluated {
    try checkInterrupt()
    switch expression.node {
    case .column(let name): return .rows(try column(name, scope, at: expression.span))
    case .constant(let value): return try constant(value, scope, at: expression.span)
    case .unary(let unary, let operand):
      return try elementwise(unary, operand, scope, at: expression.span)
    case .binary(let binary, let left, let right):
      return try elementwise(binary, left, right, scope, at: expression.span)
    case .convert(let operand, let unit):
      let evaluated = try evaluate(operand, in: scope)
      return try evaluated.mapped(at: expression.span) { (operand) throws(TableError) in
        try operand.converted(to: unit)
      }.marking(like: evaluated, in: scope)
    case .expects(let operand, let unit, let declared):
      let evaluated = try evaluate(operand, in: scope)
      if let column = evaluated.column {
        let vector = Vector(column, rows: RowIdentity(), keyColumns: [], key: nil)
        try checkUnit(.vector(vector), fits: unit, at: operand.span, declared: declared)
      }
      return evaluated
    case .call(let builtin, let arguments):
      return try call(builtin, arguments, scope, at: expression.span)
    }
  }

  private func column(
    _ name: String, _ scope: ColumnScope, at span: Span
  ) throws(Stop) -> Column {
    guard let table = scope.table else {
      throw .failed(
        Diagnostic(
          "N022", "there is no table here to take .\(name) from", at: span,
          mend: "write `t.\(name)`, or use the expression inside a verb: `t |> derive(x = …)`"))
    }
    guard let column = table.column(named: name) else {
      throw .failed(.unknownColumn(name, in: table, at: span))
    }
    return column
  }

  private func constant(
    _ value: Value, _ scope: ColumnScope, at span: Span
  ) throws(Stop) -> Evaluated {
    guard case .vector(let vector) = value else { return .scalar(value) }
    guard let table = scope.table else { return .rows(vector.column) }
    do throws(TableError) { return .rows(try table.column(of: vector)) } catch {
      throw .failed(Failure(error).diagnostic(at: span))
    }
  }

  private func elementwise(
    _ unary: UnaryOperator, _ operand: ColumnExpression, _ scope: ColumnScope, at span: Span
  ) throws(Stop) -> Evaluated {
    let evaluated = try evaluate(operand, in: scope)
    return try evaluated.mapped(at: span) { (operand) throws(TableError) in
      unary == .not ? try operand.not() : try operand.negated()
    }.marking(like: evaluated, in: scope)
  }

  private func elementwise(
    _ binary: BinaryOperator, _ left: ColumnExpression, _ right: ColumnExpression,
    _ scope: ColumnScope, at span: Span
  ) throws(Stop) -> Evaluated {
    let places = OperandPlaces(whole: span, left: left.span, right: right.span)
    let first = try evaluate(left, in: scope)
    if binary == .within, case .constant(let members) = right.node {
      return try membership(first, members, places)
    }
    let second = try evaluate(right, in: scope)
    if case .scalar(let x) = first, case .scalar(let y) = second {
      return .scalar(try self.binary(binary, x, y, places))
    }
    let shape = try common(first, second, scope)
    guard let x = shape.left.operand, let y = shape.right.operand else {
      throw .failed(.operands(binary, first.sample, second.sample, places))
    }
    var notes = OperationNotes()
    do throws(TableError) {
      let result = try binary.apply(x, y, notes: &notes)
      count(notes, at: span)
      return Evaluated(result, isGroups: shape.isGroups).marking(like: first, second, in: scope)
    } catch {
      throw .failed(.operation(error, places, left: x, right: y))
    }
  }

  private func membership(
    _ left: Evaluated, _ members: Value, _ places: OperandPlaces
  ) throws(Stop) -> Evaluated {
    guard let set = Membership(members) else {
      throw .failed(.notASet(left.sample, members, places))
    }
    var notes = OperationNotes()
    return try left.mapped(at: places.whole) { (operand) throws(TableError) in
      switch set {
      case .range(let range): try operand.isIn(range)
      case .list(let list): try operand.isIn(list, notes: &notes)
      }
    }
  }

  /// Brings two operands to one shape: groups stay groups unless the other side has rows.
  private func common(
    _ left: Evaluated, _ right: Evaluated, _ scope: ColumnScope
  ) throws(Stop) -> (left: Evaluated, right: Evaluated, isGroups: Bool) {
    switch (left, right) {
    case (.groups, .rows): return (.rows(spread(left, scope)), right, false)
    case (.rows, .groups): return (left, .rows(spread(right, scope)), false)
    case (.groups, _), (_, .groups): return (left, right, true)
    default: return (left, right, false)
    }
  }

  private func spread(_ evaluated: Evaluated, _ scope: ColumnScope) -> Column {
    guard case .groups(let column) = evaluated else { return Column("", .numbers([])) }
    return column.spread(over: scope.grouping, rowCount: scope.rowCount)
  }

  /// A cell for each row, whatever the shape.
  package func rowColumn(
    _ evaluated: Evaluated, scope: ColumnScope, at span: Span
  ) throws(Stop) -> Column {
    switch evaluated {
    case .rows(let column): return column
    case .groups: return spread(evaluated, scope)
    case .scalar(let value):
      guard let column = Column.filled(with: value, rowCount: scope.rowCount) else {
        var diagnostic = Diagnostic(
          "T031", "\(value.kindWithArticle) does not fill a column", at: span)
        if case .list(let list) = value {
          do throws(TableError) { _ = try Column(collecting: list.items, name: "") } catch {
            diagnostic.notes.append(Failure(error).message)
          }
        }
        throw .failed(diagnostic)
      }
      return column
    }
  }

  private func call(
    _ builtin: Builtin, _ arguments: [ColumnArgument], _ scope: ColumnScope, at span: Span
  ) throws(Stop) -> Evaluated {
    guard let body = builtin.body.columnBody else { return .scalar(.nothing) }
    var values = [Evaluated?](repeating: nil, count: builtin.parameters.count)
    var spans = [Span?](repeating: nil, count: builtin.parameters.count)
    var rest: [ColumnCall.RestArgument] = []
    for argument in arguments {
      let evaluated: Evaluated
      if let expression = argument.expression {
        evaluated = try evaluate(expression, in: scope)
      } else {
        evaluated = try constant(argument.value, scope, at: argument.span)
      }
      if builtin.parameters[argument.parameter].rest != nil {
        rest.append(ColumnCall.RestArgument(value: evaluated, span: argument.span))
      } else {
        values[argument.parameter] = evaluated
        spans[argument.parameter] = argument.span
      }
    }
    do throws(Stop) {
      let call = ColumnCall(
        builtin: builtin, values: values, spans: spans, rest: rest, scope: scope, span: span,
        machine: self)
      return try call.marking(try body(call), by: body)
    } catch {
      throw error.placed(at: span)
    }
  }
}

extension Diagnostic {
  /// A column that a table does not have, with the nearest name and the columns there are.
  package static func unknownColumn(_ name: String, in table: Table, at span: Span) -> Diagnostic {
    let near = nearest(name, among: table.names, limit: 1).first
    let shown = table.names.prefix(30).joined(separator: ", ")
    return Diagnostic(
      "T003", "the table has no column `\(name)`", at: span,
      notes: ["columns: \(shown)\(table.names.count > 30 ? ", …" : "")"],
      mend: near.map { "did you mean \(ColumnExpression.columnSource($0))?" })
  }
}
