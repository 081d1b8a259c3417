import Interpreter
import Methods
import Tables
import Units

/// The groups and columns of a regression in logarithms, and what its result has in common.
struct LogRegressionInput {
  let call: Call
  let columns: MethodColumns
  let groups: MethodGroups
  let rows: [[Int]]

  /// The parameters behind those of the method.
  static let groupParameters = [
    BuiltinParameter(
      "by", .columnNames, "The columns that make groups, each with a regression.",
      default: .none(describes: "all rows together")),
    MissingRule.parameter,
  ]

  /// Reads the columns of some parameters; a list gives several.
  init(_ call: Call, _ parameters: [String]) throws(Stop) {
    self.call = call
    let table = try call.table()
    var columns = MethodColumns(table: table, items: [])
    for parameter in parameters where call.value(parameter) != nil {
      for item in try call.expressions(parameter) {
        let column = try call.numbers(item.expression, table, as: parameter)
        let name = item.label ?? item.expression.columnName ?? item.expression.source
        columns.items.append(
          MethodColumns.Item(argument: parameter, name: name, column: column))
      }
    }
    columns = try call.treatingMissing(columns)
    columns.notes += call.totalNotes(columns.table)
    self.columns = columns
    groups = try MethodGroups(self.columns.table, by: call.columnNames("by") ?? [])
    rows =
      groups.names.isEmpty ? [Array(0..<self.columns.table.rowCount)] : groups.rowsByGroup()
  }

  /// The columns of a parameter for the rows of a group.
  func values(_ parameter: String, _ group: Int) throws(MethodError) -> [[Double]] {
    var values: [[Double]] = []
    for item in columns.items where item.argument == parameter {
      try requireWanted()
      let cells = item.column.numberCells
      values.append(rows[group].count == cells.count ? cells : rows[group].map { cells[$0] })
    }
    return values
  }

  /// Runs a method on a group; its error names the row.
  func run<Value>(
    _ group: Int, _ body: () throws(MethodError) -> Value
  ) throws(Stop) -> Value {
    try methods(body) { row in
      rows[group].indices.contains(row) ? columns.table.rowLabel(rows[group][row]) : nil
    }
  }

  /// How a logarithm of a column is labelled: `log(gdp [1e8 CNY])`.
  func label(_ item: MethodColumns.Item) -> String {
    guard let unit = item.column.measure.unit, !unit.isPlain else { return "log(\(item.name))" }
    return "log(\(item.name) [\(unit.spelling)])"
  }

  /// `.coefficients`: a row for each term of each group.
  func coefficients(_ terms: [String], _ fits: [Regression]) throws(Stop) -> Table {
    let repeated = fits.indices.flatMap { Array(repeating: $0, count: terms.count) }
    let all = fits.flatMap(\.coefficients)
    return try Table.result(
      groups.heads(repeating: repeated) + [
        Column.texts("term", fits.flatMap { _ in terms.map(Optional.some) }),
        Column("estimate", .numbers(all.map(\.estimate))),
        Column("std_error", .numbers(all.map(\.standardError))),
        Column("z", .numbers(all.map(\.t))), Column.probabilities("p", all.map(\.p)),
      ])
  }

  /// A result with single values as fields, or as columns of `.models` for several groups.
  func result(
    title: Phrase, terms: [String], fits: [Regression], single columns: [Column],
    notes: [[MethodNote]]
  ) throws(Stop) -> MethodResult {
    let isSingle = groups.names.isEmpty
    let columns =
      columns + [
        Column("r2", .numbers(fits.map(\.rSquared))),
        Column("adj_r2", .numbers(fits.map(\.adjustedRSquared))),
        Column("sigma", .numbers(fits.map(\.sigma))),
        Column("nobs", .numbers(fits.map { Double($0.count) })),
      ]
    var fields: [(name: String, value: Value)] = [
      (name: "coefficients", value: .table(try coefficients(terms, fits)))
    ]
    fields += columns.map { (name: $0.name, value: isSingle ? $0.value(at: 0) : .missing) }
    if !isSingle {
      let models = try Table.result(groups.heads() + columns, key: groups.names)
      fields.append((name: "models", value: .table(models)))
    }
    let shown = fields.filter { field in
      if !isSingle, case .missing = field.value { return false }
      return true
    }
    let said: [Phrase] = notes.enumerated().flatMap { group, notes in
      notes.map { isSingle ? $0.message : "\(groups.label(group)): \($0.message)" }
    }
    return MethodResult(
      method: call.builtin.name, title: title, fields: fields,
      options: [Call.settled("by", groups.names)] + call.options(["missing"]),
      notes: self.columns.notes + said, shown: shown.map(\.name),
      rowsUsed: self.columns.table.rowCount)
  }
}
