import Interpreter
import Methods
import Tables
import Threading

/// What methods across regions read from their call: columns without missing values, and groups.
struct RegionalCall {
  /// The call.
  let call: Call
  /// The rows that are used.
  let table: Table
  /// The cells of each argument asked for, and what is known of their units.
  let columns: [Column]
  /// The dimension the method runs over.
  let across: [String]
  /// The groups that get a result each.
  let groups: MethodGroups
  /// The code of the inner group of each row, for methods that take `groups`.
  let innerGroups: [Int]?
  /// What was done with missing values.
  private(set) var notes: [Phrase]

  /// Reads a call.
  /// - Parameters:
  ///   - arguments: the column expressions needed.
  ///   - optional: those that may be left out; they follow in `columns` where they are given.
  ///   - pools: whether all rows are one group unless `by` is given.
  init(
    _ call: Call, _ arguments: [String], optional: [String] = [], pools: Bool = false
  ) throws(Stop) {
    self.call = call
    let whole = try call.table()
    let given = arguments + optional.filter { call.isGiven($0) && !call.isMissing($0) }
    let treated = try call.treatingMissing(given, whole)
    (table, columns) = (treated.table, treated.columns)
    notes = treated.notes + call.totalNotes(treated.table)
    across = call.columnNames("across") ?? table.key?.region.map { [$0] } ?? []
    var names =
      pools && !call.isGiven("by") ? [] : call.byNames(table, leavingOut: across)
    if call.builtin.parameters.contains(where: { $0.name == "groups" }) {
      innerGroups = try call.innerGroups(table)
      if !call.isGiven("by") { names.removeAll { $0 == call.bareName("groups") } }
    } else {
      innerGroups = nil
    }
    groups = try MethodGroups(table, by: names)
  }

  /// Runs a method for each group of rows.
  func results<Outcome>(
    _ body: (_ rows: [Int]) throws(MethodError) -> Outcome
  ) throws(Stop) -> [Outcome] {
    var outcomes: [Outcome] = []
    for (group, rows) in groups.rowsByGroup().enumerated() {
      try call.machine.checkInterrupt()
      outcomes.append(
        try methods(
          { () throws(MethodError) in try body(rows) },
          row: { rows.indices.contains($0) ? table.rowLabel(rows[$0]) : nil },
          group: groups.names.isEmpty ? nil : groups.label(group)))
    }
    guard !outcomes.isEmpty else {
      throw call.wrong(
        "t", "M007", "the table has no rows", kind: MethodError.Kind.tooShort.rawValue)
    }
    return outcomes
  }

  /// The cells of a column at some rows.
  func cells(_ column: Int, _ rows: [Int]) throws(MethodError) -> [Double] {
    try requireWanted()
    let cells = columns[column].numberCells
    return rows.map { cells[$0] }
  }

  /// The cells of the last column at some rows, where an optional argument was given.
  func optionalCells(_ column: Int, _ rows: [Int]) throws(MethodError) -> [Double]? {
    columns.indices.contains(column) ? try cells(column, rows) : nil
  }

  /// The inner groups of some rows, numbered from 0 within them.
  func inner(_ rows: [Int]) -> [Int]? {
    guard let innerGroups else { return nil }
    var codes: [Int: Int] = [:]
    var inner = [Int](repeating: 0, count: rows.count)
    _ = Cancellation.forBlocks(rows.count) { block in
      for place in block {
        let group = innerGroups[rows[place]]
        let code = codes[group] ?? codes.count
        if code == codes.count { codes[group] = code }
        inner[place] = code
      }
    }
    return inner
  }

  /// A table with the group columns first, one row a group.
  func table(
    _ values: [Column], notes more: [[MethodNote]] = []
  ) throws(Stop) -> Value {
    try call.resultTable(
      groups.heads() + values, key: groups.names, roles: table.key, options: settled,
      notes: notes + labelled(more), rowsUsed: table.rowCount)
  }

  /// The columns that were settled, for `about`.
  var settled: [(name: String, value: Value)] {
    let takesAcross = call.builtin.parameters.contains { $0.name == "across" }
    return (takesAcross ? [Call.settled("across", across)] : [])
      + [Call.settled("by", groups.names)]
  }

  /// The notes of groups with their labels.
  func labelled(_ notes: [[MethodNote]]) -> [Phrase] {
    notes.enumerated().flatMap { group, own in
      own.map { groups.naming($0.message, group) }
    }
  }
}

extension Call {
  /// Whether an argument is `na`, which says that there is none.
  func isMissing(_ name: String) -> Bool {
    if case .missing = value(name) { return true }
    return false
  }

  /// The name of an argument that is a bare column.
  func bareName(_ name: String) -> String? {
    guard case .column(let expression) = value(name) else { return nil }
    return expression.columnName
  }

  /// The group of each row by the column `groups`; nil where it is left out.
  fileprivate func innerGroups(_ table: Table) throws(Stop) -> [Int]? {
    guard isGiven("groups"), !isMissing("groups") else { return nil }
    let expression = try expression("groups")
    let scope = ColumnScope(table: table, grouping: nil)
    let evaluated = try machine.evaluate(expression, in: scope)
    let column = try machine.rowColumn(evaluated, scope: scope, at: expression.span)
    if column.missingCount > 0 {
      let row = (0..<column.count).first { column.cellText($0) == "na" } ?? 0
      throw wrong(
        "groups", "M003", "`\(expression.source)` names no group at \(table.rowLabel(row))",
        kind: MethodError.Kind.missing.rawValue)
    }
    return Grouping([column], rowCount: table.rowCount).codes.map { Int($0) }
  }

}

extension BuiltinParameter {
  /// `t` of methods across regions.
  static let panel = BuiltinParameter("t", .table, "A table, most often a panel.")

  /// `across` of methods across regions.
  static let acrossRegions = BuiltinParameter(
    "across", .columnNames, "The dimension it runs over.",
    default: .none(describes: "the region column"))

  /// `by` of methods with a result for each group.
  static let byGroups = BuiltinParameter(
    "by", .columnNames, "The columns that make groups, each with a result.",
    default: .none(describes: "the key columns left over"))

  /// `by` of methods that pool all rows unless told.
  static let byPooled = BuiltinParameter(
    "by", .columnNames, "The columns that make groups, each with a result.",
    default: .none(describes: "none: all rows together"))

  /// `groups` of methods that split inequality.
  static let innerGroups = BuiltinParameter(
    "groups", .column, "The group of each region, such as a province or zone.",
    default: .none(describes: "none: no split"))
}
