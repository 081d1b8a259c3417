import Interpreter
import Syntax
import Tables

/// Runs an operation on tables and puts its error at a place in the text.
func tables<Value>(
  at span: Span, _ body: () throws(TableError) -> Value
) throws(Stop) -> Value {
  do { return try body() } catch { throw .failure(Failure(error, span: span)) }
}

extension Table {
  /// The groups that hold for the verb at hand; `nil` without any.
  func currentGroups() throws(TableError) -> Grouping? {
    guard let names = grouping else { return nil }
    return try groups(by: names)
  }
}

extension Call {
  /// A bare column that a rest parameter collected.
  struct NamedColumn {
    /// The name it was given, if any.
    var label: String?
    /// The column.
    var column: String
    /// Where it was written.
    var span: Span
  }

  /// The bare columns that the rest parameter collected, lists taken apart.
  func restColumns() throws(Stop) -> [NamedColumn] {
    var found: [NamedColumn] = []
    for item in rest {
      for (position, member) in item.value.members.enumerated() {
        guard case .column(let expression) = member, let name = expression.columnName else {
          throw .failure(
            Failure(
              "T070", "\(builtin.name) takes columns by name", span: item.span,
              mend: "make the column first: `derive(name = …)`"))
        }
        var label = item.label
        if case .list(let list) = item.value, let names = list.names {
          label = names[position].isEmpty ? nil : names[position]
        }
        found.append(NamedColumn(label: label, column: name, span: item.span))
      }
    }
    return found
  }

  /// The names of the columns that the rest parameter collected; each must be in the table.
  func restNames(in table: Table) throws(Stop) -> [String] {
    var names: [String] = []
    for item in try restColumns() {
      _ = try tables(at: item.span) { () throws(TableError) in try table.required(item.column) }
      names.append(item.column)
    }
    return names
  }

  /// Stops when the rest parameter collected nothing.
  func needRest(_ what: Phrase) throws(Stop) {
    guard rest.isEmpty else { return }
    throw .failure(Failure("T071", "\(builtin.name) needs at least one \(what)"))
  }

  /// The groups of a table.
  func groups(of table: Table) throws(Stop) -> Grouping? {
    try tables("t") { () throws(TableError) in try table.currentGroups() }
  }

  /// An argument that fills a column, evaluated over a table.
  func evaluate(
    _ item: RestArgument, over table: Table, _ groups: Grouping?
  ) throws(Stop) -> (value: Evaluated, scope: ColumnScope) {
    let scope = ColumnScope(table: table, grouping: groups)
    let value = try machine.evaluate(ColumnExpression(item.value, at: item.span), in: scope)
    return (value, scope)
  }

  /// The key parts of a list whose names are roles: `[region = .prov, .sector, year = .y]`.
  func keyParts(
    _ columns: [NamedColumn]
  ) throws(Stop) -> [KeyPart] {
    var parts: [KeyPart] = []
    for item in columns {
      guard let label = item.label else {
        parts.append(KeyPart(item.column))
        continue
      }
      guard let role = KeyPart.Role(rawValue: label) else {
        throw .failure(
          Failure(
            "T072", "a key column is the `region` or the `year`, and `\(label)` is no such role",
            span: item.span, mend: "write \(ColumnExpression.columnSource(item.column)) alone"))
      }
      parts.append(KeyPart(item.column, role: role))
    }
    return parts
  }

  /// The columns of a list argument with the names they were given.
  func namedColumns(_ name: String) -> [NamedColumn] {
    guard let value = value(name) else { return [] }
    let place = span(of: name)
    var names: [String]?
    if case .list(let list) = value { names = list.names }
    return value.members.enumerated().compactMap { position, member in
      guard case .column(let expression) = member, let column = expression.columnName else {
        return nil
      }
      let label = names.flatMap { $0[position].isEmpty ? nil : $0[position] }
      return NamedColumn(label: label, column: column, span: place)
    }
  }
}

extension Call.RestArgument {
  /// What fills a column, as it was written, and the columns of a table that it reads.
  func formula(over table: Table) -> (text: String, inputs: [Column]) {
    guard case .column(let expression) = value else { return (value.inlineText, []) }
    return (expression.source, expression.columnNames.compactMap { table.column(named: $0) })
  }
}

extension BuiltinParameter {
  /// The table of a verb.
  static let table = BuiltinParameter("t", .table, "The table.")
}
