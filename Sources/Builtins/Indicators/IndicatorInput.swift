import Interpreter
import Methods
import Tables

/// The indicators of a call: their columns, their direction, and the groups they are weighed in.
struct IndicatorInput {
  let call: Call
  /// The rows that are used.
  let table: Table
  /// The names of the indicators.
  let names: [String]
  /// Their columns.
  let columns: [Column]
  /// Whether less is better, one an indicator.
  let isCost: [Bool]
  /// The groups; one of all rows unless `by` was given.
  let groups: MethodGroups
  /// The rows of each group.
  private let rows: [[Int]]
  /// What was done with missing values.
  let notes: [Phrase]

  /// The parameters that every method of indicators takes.
  static let parameters = [
    BuiltinParameter("t", .table, "A table; a row is a region, a year or both."),
    BuiltinParameter("indicators", .columns, "The indicators: `[.x1, .x2]`, or with names."),
    BuiltinParameter(
      "cost", .columnNames, "Those of them that are better when small.",
      default: .none(describes: "none")),
  ]

  /// The parameters behind those of the method.
  static let groupParameters = [
    BuiltinParameter(
      "by", .columnNames, "The columns that make groups, each with a result.",
      default: .none(describes: "all rows together")),
    MissingRule.parameter,
  ]

  /// Reads the arguments of a call.
  init(_ call: Call) throws(Stop) {
    self.call = call
    var names: [String] = []
    let table = try call.table()
    var input = MethodColumns(table: table, items: [])
    for item in try call.expressions("indicators") {
      let name = item.label ?? item.expression.columnName ?? item.expression.source
      guard !names.contains(name) else {
        throw call.wrong(
          "indicators", "M144", "the indicator `\(name)` is given twice",
          mend: "leave one out, or give it a name: `[a = …]`")
      }
      names.append(name)
      let column = try call.numbers(item.expression, table, as: "indicators")
      input.items.append(
        MethodColumns.Item(argument: "indicators", name: name, column: column))
    }
    guard !names.isEmpty else {
      throw call.wrong(
        "indicators", "M147", "\(call.builtin.name) needs at least one indicator", kind: "shape")
    }
    // A missing value that stops is found by the method itself, which reads every value anyway.
    if call.missingRule != .stop { input = try call.treatingMissing(input) }
    let cost = call.columnNames("cost") ?? []
    if let other = cost.first(where: { !names.contains($0) }) {
      throw call.wrong(
        "cost", "M143", "`\(other)` is not one of the indicators",
        notes: ["the indicators are \(names.joined(separator: ", "))"])
    }
    (self.table, self.names) = (input.table, names)
    notes = input.notes + call.totalNotes(input.table)
    columns = input.items.map(\.column)
    isCost = names.map { cost.contains($0) }
    groups = try MethodGroups(input.table, by: call.columnNames("by") ?? [])
    rows = groups.names.isEmpty ? [] : groups.rowsByGroup()
  }

  /// What the call settled by itself, for `about`.
  func settledOptions(withWeights: Bool) -> [(name: String, value: Value)] {
    var settled = [Call.settled("by", groups.names)]
    if withWeights, !call.isGiven("weights") {
      settled.append((name: "weights", value: .text("entropy, minmax")))
    }
    return settled
  }

  /// Whether all rows are one group.
  var isPooled: Bool { groups.names.isEmpty }

  /// The number of groups; a table without rows has one, which is too short.
  var groupCount: Int { isPooled ? 1 : groups.grouping.count }

  /// The indicators of a group.
  func matrix(_ group: Int) throws(Stop) -> IndicatorMatrix {
    try run(group) { () throws(MethodError) in
      let cells = columns.map { column in
        isPooled ? column.numberCells : rows[group].map { column.numberCells[$0] }
      }
      return try IndicatorMatrix(cells, names: names, isCost: isCost)
    }
  }

  /// Runs a method on a group; its error names the row.
  func run<Value>(
    _ group: Int, _ body: () throws(MethodError) -> Value
  ) throws(Stop) -> Value {
    try methods(body) { row in
      let place = isPooled ? row : rows[group].indices.contains(row) ? rows[group][row] : -1
      return (0..<table.rowCount).contains(place) ? table.rowLabel(place) : nil
    }
  }

  /// Values given group by group, in the order of the rows of the table.
  func scattered(_ parts: [[Double]]) -> [Double] {
    if isPooled { return parts[0] }
    var values = [Double](repeating: .nan, count: table.rowCount)
    for (own, part) in zip(rows, parts) {
      for (row, value) in zip(own, part) { values[row] = value }
    }
    return values
  }

  /// The name of an indicator for each row, from positions given group by group.
  func scatteredNames(_ parts: [[Int?]]) -> [String?] {
    if isPooled { return parts[0].map { $0.map { names[$0] } } }
    var values = [String?](repeating: nil, count: table.rowCount)
    for (own, part) in zip(rows, parts) {
      for (row, position) in zip(own, part) { values[row] = position.map { names[$0] } }
    }
    return values
  }

  /// A table with a row for each indicator of each group.
  func indicatorTable(_ data: [Column]) throws(Stop) -> Table {
    let repeated = (0..<groupCount).flatMap { Array(repeating: $0, count: names.count) }
    let texts = (0..<groupCount).flatMap { _ in names.map(Optional.some) }
    let heads = isPooled ? [] : groups.heads(repeating: repeated)
    return try Table.result(heads + [Column.texts("indicator", texts)] + data)
  }
}
