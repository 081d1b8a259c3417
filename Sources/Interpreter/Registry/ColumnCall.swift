package import Syntax
package import Tables

/// What a column expression has become over a table.
package enum Evaluated: Sendable {
  /// One value for all rows.
  case scalar(Value)
  /// A cell for each row.
  case rows(Column)
  /// A cell for each group; one when there are no groups.
  case groups(Column)
}

/// The rows that a column expression is evaluated over.
package struct ColumnScope {
  /// The columns there are; `nil` for a vector outside a table.
  package var table: Table?
  /// The number of rows.
  package var rowCount: Int
  /// The groups of the rows; `nil` when all rows are one group.
  package var grouping: Grouping?
  /// The key, for functions that go by year.
  package var key: Key?
  /// The columns of the key.
  package var keyColumns: [Column]

  /// The scope of a table and its groups.
  package init(table: Table, grouping: Grouping?) {
    self.table = table
    rowCount = table.rowCount
    self.grouping = grouping
    key = table.key
    keyColumns = (table.key?.columns ?? []).compactMap { table.column(named: $0) }
  }

  /// The scope of a vector outside a table.
  package init(vector: Vector) {
    table = nil
    rowCount = vector.column.count
    grouping = nil
    key = vector.key
    keyColumns = vector.keyColumns
  }

  /// A scope of rows without a key.
  package init(rowCount: Int) {
    table = nil
    self.rowCount = rowCount
    grouping = nil
    key = nil
    keyColumns = []
  }
}

/// The evaluated arguments of one call of a column function.
package struct ColumnCall {
  /// One argument that a rest parameter collected.
  package struct RestArgument {
    /// Its value.
    package var value: Evaluated
    /// Where it was written.
    package var span: Span
  }

  /// The record of what is called.
  package let builtin: Builtin
  /// The value of each parameter; `nil` where left out.
  package var values: [Evaluated?]
  /// Where each argument was written.
  package var spans: [Span?]
  /// What a rest parameter collected.
  package var rest: [RestArgument]
  /// The rows.
  package let scope: ColumnScope
  /// The call.
  package let span: Span
  /// The evaluator.
  package let machine: Machine

  private func position(_ name: String) -> Int? {
    builtin.parameters.firstIndex { $0.name == name }
  }

  /// An argument, else the default; `nil` when there is neither.
  package func argument(_ name: String) -> Evaluated? {
    guard let position = position(name) else { return nil }
    if let given = values[position] { return given }
    if case .value(let value) = builtin.parameters[position].defaultValue {
      return .scalar(value)
    }
    return nil
  }

  /// Where an argument was written.
  package func span(of name: String) -> Span {
    position(name).flatMap { spans[$0] } ?? span
  }

  /// A single value, such as an option.
  package func scalar(_ name: String) throws(Stop) -> Value? {
    switch argument(name) {
    case nil: return nil
    case .scalar(let value): return value
    case .rows, .groups:
      throw .failure(
        Failure(
          "N020", "`\(name)` of \(builtin.name) takes a single value, not a column",
          argument: name, span: span(of: name)))
    }
  }

  /// An argument as a column with a cell for each row.
  package func column(_ name: String = "x") throws(Stop) -> Column {
    guard let evaluated = argument(name) else {
      throw .failure(Failure("N021", "\(builtin.name) needs `\(name)`", argument: name))
    }
    return try machine.rowColumn(evaluated, scope: scope, at: span(of: name))
  }

  /// An argument as a column of numbers.
  package func numbers(_ name: String = "x") throws(Stop) -> (values: [Double], column: Column) {
    let column = try column(name)
    if case .numbers(let numbers) = column.values { return (numbers, column) }
    throw .failure(
      Failure(
        "T030",
        "\(builtin.name) needs numbers, and `\(column.name)` is a \(Phrase(word: column.kindName)) column",
        argument: name, span: span(of: name)))
  }
}
