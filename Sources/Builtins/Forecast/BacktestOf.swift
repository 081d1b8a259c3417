import Interpreter
import Methods
import Tables

extension Builtin {
  /// `backtest(t, of, model, hold, ahead)`.
  static let backtest = Builtin(
    "backtest", .forecast, "Tests a model on the last years, forecast from those before.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The series; positive, a value a year."),
      BuiltinParameter(
        "model", .choice(GreyKind.allCases.filter { $0 != .gm1n }.map(\.rawValue)),
        "The grey model that is tested.", default: .value(.text("egm"))),
      BuiltinParameter(
        "hold", .whole(1...10_000), "How many of the last years are forecast.",
        default: .value(.number(3))),
      BuiltinParameter(
        "ahead", .whole(1...10_000), "How many years each forecast reaches, up to `hold`.",
        default: .value(.number(1))),
      BuiltinParameter(
        "buffer", .whole(0...100), "How often the average weakening buffer is applied first.",
        default: .value(.number(0))),
      BuiltinParameter(
        "years", .range, "The years that are used.", default: .none(describes: "all")),
      BuiltinParameter(
        "order", .number(0...2), "Order of the sums of `fgm`.",
        default: .none(describes: "that with the smallest error of each fit")),
      BuiltinParameter(
        "window", .whole(4...10_000), "Years in the window of `rolling`.",
        default: .value(.number(5))),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a test.",
        default: .none(describes: "the key columns without the year")),
      MissingRule.parameter,
    ],
    result: "`.errors` (by…, method, origin, year, ahead, observed, forecast, error, "
      + "relative_error), `.summary` (by…, method, ahead, n, mae, rmse, mape, u)",
    discussion: """
      For each of the last `hold` years the model is fitted to the years up to the one before, the \
      origin, and forecasts the next `ahead`; it sees nothing of what it forecasts, buffer \
      included. Beside it stand `naive`, the value of the origin carried on, and `linear`, the \
      least-squares line of the same years. mae is the mean |error|, rmse the root of the mean \
      square, mape the mean of |error| / observed, u the rmse over that of `naive` (Theil's U): a \
      model with u ≥ 1 does not beat the last value, which is noted.
      """,
    examples: [
      Example(
        "let t = key(table(year = 2011..2016, x = [3, 3.3, 3.63, 4, 4.4, 4.8]), .year)\n"
          + "(t |> backtest(of = .x, model = \"dgm\", hold = 2)).summary |> select(.method, .n, .mae)",
        """
        method  n       mae
        ──────  ─  ────────
        dgm     2  0.023621
        naive   2  0.400000
        linear  2  0.084500
        3 rows × 3 columns
        """)
    ],
    references: [
      "Tashman, L. J. (2000). Out-of-sample tests of forecasting accuracy. International Journal of "
        + "Forecasting 16. doi:10.1016/S0169-2070(00)00065-0"
    ],
    searchWords: [
      "out-of-sample", "rolling origin", "cross-validation", "tsCV", "holdout", "样本外预测", "回测",
    ],
    body: .function { (call) throws(Stop) in
      let kind = GreyKind(rawValue: try call.text("model")) ?? .egm
      try GreyRun.checkOptions(call, kind)
      let options = try GreyRun.options(call)
      let (hold, ahead, buffer) = (
        try call.whole("hold"), try call.whole("ahead"), try call.whole("buffer")
      )
      let series = try YearSeries(call, allowsGaps: false)
      var tests: [Backtest] = []
      for (group, values) in series.values.enumerated() {
        try call.machine.checkInterrupt()
        let years = series.years[group]
        tests.append(
          try methods(
            { () throws(MethodError) in
              try Backtest(
                values, hold: hold, ahead: ahead,
                fewest: kind == .rolling ? options.window : EGM.fewestValues
              ) { (known, steps) throws(MethodError) in
                try GreyModel(
                  known, kind: kind, ahead: steps, buffer: buffer > 0 ? .average : nil,
                  times: buffer, options: options
                ).forecast
              }
            },
            row: { years.indices.contains($0) ? "\(series.place(group))\(years[$0])" : nil }))
      }
      return .result(try backtestResult(call, series, tests, kind))
    })
}

/// The fields of `backtest`.
private func backtestResult(
  _ call: Call, _ series: YearSeries, _ tests: [Backtest], _ kind: GreyKind
) throws(Stop) -> MethodResult {
  func name(_ forecaster: Backtest.Forecaster) -> String {
    forecaster == .model ? kind.rawValue : forecaster.rawValue
  }
  let notes = tests.enumerated().flatMap { group, test in
    test.notes.map { note in
      series.isSingle ? note.message : "\(series.groups.label(group)): \(note.message)"
    }
  }
  let fields: [(name: String, value: Value)] = [
    (name: "errors", value: .table(try backtestErrors(series, tests, name))),
    (name: "summary", value: .table(try backtestSummary(series, tests, name))),
  ]
  return MethodResult(
    method: "backtest", title: "Out-of-sample errors of \(kind.rawValue)", fields: fields,
    options: series.settledOptions
      + call.options(["model", "hold", "ahead", "buffer", "missing"]),
    notes: series.notes + notes, rowsUsed: series.count)
}

/// A row for each forecast.
private func backtestErrors(
  _ series: YearSeries, _ tests: [Backtest], _ name: (Backtest.Forecaster) -> String
) throws(Stop) -> Table {
  let repeated = tests.enumerated().flatMap { Array(repeating: $0, count: $1.entries.count) }
  let entries = tests.flatMap(\.entries)
  func column(_ name: String, _ measure: Measure, _ value: (Backtest.Entry) -> Double) -> Column {
    Column(name, .numbers(entries.map(value)), measure)
  }
  func years(_ name: String, _ position: (Backtest.Entry) -> Int) -> Column {
    Column(
      name,
      .numbers(zip(entries, repeated).map { Double(series.years[$1][position($0)]) }))
  }
  return try Table.result(
    series.groups.heads(repeating: repeated) + [
      Column.texts("method", entries.map { name($0.forecaster) }),
      years("origin", \.origin), years(series.yearName, \.target),
      column("ahead", .plain) { Double($0.target - $0.origin) },
      column("observed", series.measure, \.observed),
      column("forecast", series.measure, \.forecast),
      column("error", series.measure, \.error),
      column("relative_error", .plain, \.relativeError),
    ])
}

/// A row for each forecaster and distance.
private func backtestSummary(
  _ series: YearSeries, _ tests: [Backtest], _ name: (Backtest.Forecaster) -> String
) throws(Stop) -> Table {
  let repeated = tests.enumerated().flatMap { Array(repeating: $0, count: $1.scores.count) }
  let scores = tests.flatMap(\.scores)
  func column(_ name: String, _ measure: Measure, _ value: (Backtest.Score) -> Double) -> Column {
    Column(name, .numbers(scores.map(value)), measure)
  }
  return try Table.result(
    series.groups.heads(repeating: repeated) + [
      Column.texts("method", scores.map { name($0.forecaster) }),
      column("ahead", .plain) { Double($0.steps) }, column("n", .plain) { Double($0.count) },
      column("mae", series.measure, \.meanError),
      column("rmse", series.measure, \.rootMeanSquare),
      column("mape", .plain, \.meanRelativeError), column("u", .plain, \.ratioToNaive),
    ])
}
