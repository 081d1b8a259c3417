import Interpreter
import Methods
import Tables
import Threading

extension Builtin {
  /// `trend(t, of, ahead)`.
  static let trend = Builtin(
    "trend", .forecast, "Fits a straight line over the years and forecasts with it.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The series."),
      BuiltinParameter(
        "ahead", .either([.whole(0...10_000), .range]), "Years to forecast: how many, or a range.",
        default: .value(.number(10))),
      BuiltinParameter(
        "years", .range, "The years that are fitted.", default: .none(describes: "all")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a line.",
        default: .none(describes: "the key columns without the year")),
      MissingRule.parameter,
    ],
    result: "`.intercept`, `.slope`, `.coefficients`, `.r2`, `.fit`, `.forecast` (year, value, "
      + "low, high); several groups: `.models` with a row each",
    discussion: """
      y = c + b t by ordinary least squares, with t = 1 in the first year fitted. \
      `.coefficients` has term, estimate, std_error, t, p (Student's t with n − 2 degrees of \
      freedom). low and high bound the 95 % prediction interval, fit ± t₀.₉₇₅ s √(1 + 1/n + \
      (t − t̄)²/Sxx). With two years there are no errors.
      """,
    examples: [
      Example(
        "let t = key(table(year = 2011..2014, x = [1, 3, 5, 7]), .year)\n"
          + "t |> trend(of = .x, ahead = 1) |> .slope", "2")
    ],
    searchWords: ["linear trend", "regress", "lm", "polyfit", "线性趋势", "线性回归"],
    body: .function { (call) throws(Stop) in
      let series = try YearSeries(call, allowsGaps: true)
      let made = try Leftovers.gathered(series.values.count) {
        (group) throws(Stop) -> (line: Trend, ahead: [Int]) in
        try call.machine.checkInterrupt()
        let first = series.years[group].first ?? 0
        let times = series.years[group].map { Double($0 - first + 1) }
        let line = try methods(
          { () throws(MethodError) in try Trend(series.values[group], at: times) },
          row: { row in
            series.years[group].indices.contains(row) ? "\(series.years[group][row])" : nil
          })
        return (line, try series.forecastYears(call, group: group))
      }
      defer { Leftovers.release(list: made) }
      return .result(try trendResult(call, series, made.map(\.line), made.map(\.ahead)))
    })
}

/// The fields of `trend`.
private func trendResult(
  _ call: Call, _ series: YearSeries, _ lines: [Trend], _ ahead: [[Int]]
) throws(Stop) -> MethodResult {
  var single = ModelFields()
  single.add("intercept", lines.map(\.intercept.estimate), series.measure)
  single.add("slope", lines.map(\.slope.estimate), series.measure)
  single.add("r2", lines.map(\.rSquared))
  single.add("adj_r2", lines.map(\.adjustedRSquared))
  single.add("sigma", lines.map(\.sigma), series.measure)
  let fit = try series.table(
    years: series.years,
    columns: [
      (name: "observed", cells: Array(series.values), measure: series.measure),
      (name: "fitted", cells: lines.map(\.fitted), measure: series.measure),
      (name: "residual", cells: lines.map(\.residuals), measure: series.measure),
    ])
  try call.machine.checkInterrupt()
  let predictions = try lines.enumerated().map { (group, line) throws(Stop) in
    if group & 0xFFF == 0xFFF { try call.machine.checkInterrupt() }
    let first = series.years[group].first ?? 0
    return line.predict(at: ahead[group].map { Double($0 - first + 1) })
  }
  let forecast = try series.table(
    years: ahead,
    columns: [
      (name: "value", cells: predictions.map { $0.map(\.value) }, measure: series.measure),
      (name: "low", cells: predictions.map { $0.map(\.low) }, measure: series.measure),
      (name: "high", cells: predictions.map { $0.map(\.high) }, measure: series.measure),
    ])
  try call.machine.checkInterrupt()
  let fields =
    try single.fields(series) + [
      (name: "coefficients", value: .table(try coefficientTable(series, lines))),
      (name: "fit", value: .table(fit)), (name: "forecast", value: .table(forecast)),
    ]
  try call.machine.checkInterrupt()
  let hidden = series.isSingle ? [] : ["intercept", "slope", "r2", "adj_r2", "sigma"]
  return MethodResult(
    method: "trend", title: "Linear trend", fields: fields,
    options: series.settledOptions + call.options(["ahead", "missing"]), notes: series.notes,
    shown: fields.map(\.name).filter { !hidden.contains($0) }, rowsUsed: series.count)
}

private func coefficientTable(_ series: YearSeries, _ lines: [Trend]) throws(Stop) -> Table {
  let coefficients = lines.flatMap { [$0.intercept, $0.slope] }
  let repeated = lines.indices.flatMap { [$0, $0] }
  return try Table.result(
    series.groups.heads(repeating: repeated) + [
      Column.texts("term", lines.flatMap { _ in ["intercept", "slope"] }),
      Column("estimate", .numbers(coefficients.map(\.estimate)), series.measure),
      Column("std_error", .numbers(coefficients.map(\.standardError)), series.measure),
      Column("t", .numbers(coefficients.map(\.t))),
      Column.probabilities("p", coefficients.map(\.p)),
    ])
}
