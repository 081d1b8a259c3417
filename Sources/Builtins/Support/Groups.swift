import Interpreter
import Tables
import Threading

/// The groups that a method gives a result for each.
struct MethodGroups: Sendable {
  /// The columns that make the groups.
  let names: [String]
  /// The group of every row.
  let grouping: Grouping
  /// The table the rows belong to.
  let table: Table
  private let columns: [Column]

  init(_ table: Table, by names: [String]) throws(Stop) {
    self.names = names
    self.table = table
    columns = names.compactMap { table.column(named: $0) }
    grouping = try tables("by") { () throws(TableError) in try table.groups(by: names) }
  }

  /// The group columns with one row a group, optionally each repeated.
  func heads(repeating rows: [Int]? = nil) -> [Column] {
    let positions = rows.map { $0.map { grouping.firstRows[$0] } } ?? grouping.firstRows
    return columns.map { $0.gathered(positions) }
  }

  /// The rows of each group.
  func rowsByGroup() -> [[Int]] {
    var rows = [[Int]](repeating: [], count: grouping.count)
    let codes = grouping.codes
    _ = Cancellation.forBlocks(codes.count) { block in
      for row in block { rows[Int(codes[row])].append(row) }
    }
    return rows
  }

  /// The values that make a group, for messages: `Suzhou, 13`.
  func label(_ group: Int) -> String {
    columns.map { $0.cellText(Int(grouping.firstRows[group])) }.joined(separator: ", ")
  }

  /// A remark about a group, with the group before it where there are several.
  func naming(_ remark: Phrase, _ group: Int) -> Phrase {
    names.isEmpty ? remark : "\(label(group)): \(remark)"
  }
}

extension Call {
  /// The columns a method makes groups of: those given as `by`, else the key columns left over.
  func byNames(_ table: Table, leavingOut taken: [String]) -> [String] {
    if isGiven("by"), let names = columnNames("by") { return names }
    return (table.key?.columns ?? []).filter { !taken.contains($0) }
  }

  /// The year column of a table.
  func yearName(_ table: Table) throws(Stop) -> String {
    guard let year = table.key?.year else {
      throw wrong(
        "t", "T005", "\(builtin.name) goes by year, and the key of the table has no year",
        mend: "set the key: `key(t, .region, .year)`")
    }
    return year
  }

  /// The values of an expression for every row of a table, as numbers.
  func numbers(
    _ expression: ColumnExpression, _ table: Table, grouping: Grouping? = nil, as name: String
  ) throws(Stop) -> Column {
    let scope = ColumnScope(table: table, grouping: grouping)
    let evaluated = try machine.evaluate(expression, in: scope)
    let column = try machine.rowColumn(evaluated, scope: scope, at: expression.span)
    guard case .numbers = column.values else {
      throw .failure(
        Failure(
          "T030",
          """
          \(builtin.name) needs numbers, and `\(expression.source)` gives a \
          \(Phrase(word: column.kindName)) column
          """, argument: name, span: expression.span))
    }
    return column
  }
}

extension Column {
  /// The cells of a column of numbers.
  var numberCells: [Double] {
    if case .numbers(let numbers) = values { return numbers }
    return []
  }
}

extension Table {
  /// A table of columns that are known to fit, for results.
  static func result(
    _ columns: [Column], key: [String] = [], roles: Key? = nil
  ) throws(Stop) -> Table {
    try tables { () throws(TableError) in
      let table = try Table(columns: columns)
      let parts = key.map { name in
        KeyPart(name, role: name == roles?.year ? .year : name == roles?.region ? .region : nil)
      }
      return key.isEmpty ? table : try table.keyed(by: parts)
    }
  }
}
