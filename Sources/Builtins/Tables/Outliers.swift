import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `outliers(t, .x, method = "iqr", limit = 1.5)`.
  static let outliers = Builtin(
    "outliers", .tables, "Reports values that stand out of their series, and units that slipped.",
    parameters: [
      .table,
      BuiltinParameter("columns", .columnNames, "The columns.", rest: .positional),
      BuiltinParameter(
        "method", .choice(OutlierRule.allCases.map(\.rawValue)),
        "What a value is judged by: quartiles, the median, or its change from the year before.",
        default: .value(.text("iqr"))),
      BuiltinParameter(
        "limit", .number(), "Beyond which score a value stands out.",
        default: .none(describes: "1.5 for iqr, 3.5 for mad and growth")),
    ],
    result: "a table: key…, column, unit, value, before, after, score, why",
    discussion: """
      Nothing is changed. A series is a member of the panel over its years; without a year in the key all \
      rows are one, and nothing stands before or behind a value. `iqr` (Tukey) takes the distance from \
      the nearer quartile in interquartile ranges, `mad` (Iglewicz and Hoaglin) the modified z-score \
      0.6745 (x - M) / MAD with the median M and the median absolute deviation MAD, or \
      (x - M) / (1.253314 A) with the mean absolute deviation A where MAD is 0. `growth` takes that score \
      of ln(x / x') / (t - t'), the change a year from the value before, and suits series that grow. \
      Series of fewer than four values, or changes, have no score.

      With any method a value that is a power of ten times its neighbours in time is reported as a slip of \
      its unit: `10⁴ times its neighbours: 万?`. So are 44/12 (carbon dioxide for carbon) and 15 (mu for \
      hectares). A series that usually changes by more than a factor of 2 has no such slips.
      """,
    examples: [
      Example(
        """
        let t = table(p = "a", year = 2015..2020, "co2 [t]" = [52, 54, 560000, 57, 58, 61]) |> key(.p, .year)
        t |> outliers(.co2) |> select(.year, .value, .before, .after, .why)
        """,
        """
        year   value  before  after  why
        ────  ──────  ──────  ─────  ───────────────────────────────────────────────────────
        2017  560000      54     57  10⁴ times its neighbours: 万?; above the upper quartile
        1 row × 5 columns
        note: 1 of 6 values of .co2 stand out
        """)
    ],
    references: [
      "Tukey, J. W. (1977). Exploratory Data Analysis. Addison-Wesley.",
      "Iglewicz, B., Hoaglin, D. C. (1993). How to Detect and Handle Outliers. ASQC Quality Press.",
    ],
    searchWords: ["boxplot.stats", "mad", "anomaly", "winsor", "异常值", "离群值"],
    body: .function { (call) throws(Stop) in try reported(call) })
}

private func reported(_ call: Call) throws(Stop) -> Value {
  try call.needRest("column")
  let table = try call.table()
  let rule = OutlierRule(rawValue: try call.text("method")) ?? .iqr
  let limit = call.isGiven("limit") ? try call.number("limit") : rule.usualLimit
  if rule == .growth, table.key?.year == nil { _ = try call.yearName(table) }
  var report = OutlierReport(table: table, rule: rule, limit: limit)
  for item in try call.restColumns() {
    let column = try tables(at: item.span) { () throws(TableError) in
      try table.required(item.column)
    }
    guard case .numbers = column.values else {
      throw .failure(
        Failure(
          "T030",
          "outliers needs numbers, and `\(column.name)` is a \(Phrase(word: column.kindName)) column",
          span: item.span))
    }
    try report.look(through: column)
  }
  return call.resultTable(
    try report.result(), options: [(name: "limit", value: .number(limit))], notes: report.notes)
}

/// What was found in the columns of a table.
private struct OutlierReport {
  let table: Table
  let rule: OutlierRule
  let limit: Double
  private var rows: [Int32] = []
  private var texts: [(column: String, unit: String?, why: String)] = []
  private var numbers: [[Double]] = [[], [], [], []]
  private(set) var notes: [Phrase] = []

  init(table: Table, rule: OutlierRule, limit: Double) {
    (self.table, self.rule, self.limit) = (table, rule, limit)
  }

  /// Looks through each series of a column.
  mutating func look(through column: Column) throws(Stop) {
    let values = column.numberCells
    let year = table.key?.year
    let years = year.flatMap { table.column(named: $0) }?.numberCells
    let groups = try MethodGroups(
      table, by: year == nil ? [] : (table.key?.columns ?? []).filter { $0 != year })
    var (found, judged, unjudged) = (0, 0, 0)
    for group in groups.rowsByGroup() {
      var series = group
      if let years { series = group.filter { !years[$0].isNaN }.sorted { years[$0] < years[$1] } }
      let outliers = try methods { () throws(MethodError) in
        try Outliers(
          series.map { values[$0] }, years: years.map { y in series.map { y[$0] } }, rule: rule,
          limit: limit)
      }
      judged += 1
      unjudged += outliers.hasScores ? 0 : 1
      found += outliers.findings.count
      for finding in outliers.findings { add(finding, column, values, series) }
    }
    let known = values.count - column.missingCount
    let name = ColumnExpression.columnSource(column.name)
    notes.append("\(found) of \(known) values of \(name) stand out")
    if unjudged > 0 {
      notes.append(
        "\(unjudged) of \(judged) series of \(name) are too short or too even for a score")
    }
  }

  private mutating func add(
    _ finding: Outliers.Finding, _ column: Column, _ values: [Double], _ series: [Int]
  ) {
    let row = series[finding.position]
    rows.append(Int32(row))
    texts.append((column.name, column.measure.unit?.spelling, finding.reasons(rule)))
    let cells = [
      values[row], finding.before.map { values[series[$0]] } ?? .nan,
      finding.after.map { values[series[$0]] } ?? .nan, finding.score,
    ]
    for (place, cell) in cells.enumerated() { numbers[place].append(cell) }
  }

  /// The table of findings.
  func result() throws(Stop) -> Table {
    let heads = table.keyColumns.map { $0.gathered(rows) }
    return try Table.result(
      heads + [
        Column.texts("column", texts.map(\.column)), Column.texts("unit", texts.map(\.unit)),
        Column("value", .numbers(numbers[0]), .unstated),
        Column("before", .numbers(numbers[1]), .unstated),
        Column("after", .numbers(numbers[2]), .unstated), Column("score", .numbers(numbers[3])),
        Column.texts("why", texts.map(\.why)),
      ], key: heads.isEmpty ? [] : heads.map(\.name) + ["column"], roles: table.key)
  }
}
