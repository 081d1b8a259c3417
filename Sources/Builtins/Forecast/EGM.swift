import Interpreter
import Methods
import NumericCore
import Tables

extension Builtin {
  /// `egm(t, of, ahead, buffer, years)`.
  static let egm = Builtin(
    "egm", .forecast, "Fits the grey model EGM(1,1) and forecasts with it.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The series; positive, a value a year."),
      BuiltinParameter(
        "ahead", .either([.whole(0...10_000), .range]), "Years to forecast: how many, or a range.",
        default: .value(.number(10))),
      BuiltinParameter(
        "buffer", .whole(0...100), "How often the average weakening buffer is applied first.",
        default: .value(.number(0))),
      BuiltinParameter(
        "years", .range, "The years that are fitted.", default: .none(describes: "all")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a model.",
        default: .none(describes: "the key columns without the year")),
      MissingRule.parameter,
    ],
    result: "`.a`, `.b`, `.fit`, `.forecast`, `.c`, `.p`, `.grade`, `.mre`, `.mre_observed`, "
      + "`.class_ratio`; several groups: `.models` with a row each",
    discussion: """
      Fits x(k) + a z(k) = b by least squares for k = 2…n, with z the mean of neighbouring running \
      sums, and answers with (x(1) − b/a) e^(−a(k−1)) + b/a. `.c` is the error's standard \
      deviation over that of the series, `.p` the share of errors near their mean; the grade is \
      the worse of the two: Good (c ≤ 0.35, p ≥ 0.95), Qualified (0.5, 0.80), Barely qualified \
      (0.65, 0.70), Unqualified. With `buffer` the model is fitted to the buffered series; \
      `modelled` is that series, and the errors are given against it (`.mre`) and against the \
      observations (`.mre_observed`). The forecast grows by the same factor every year: it can \
      never show a peak.
      """,
    examples: [
      Example(
        "let t = key(table(year = 2011..2015, x = [3, 3.3, 3.63, 3.993, 4.3923]), .year)\n"
          + "t |> egm(of = .x, ahead = 1) |> .grade", "Good")
    ],
    references: [
      "Deng, J. (1982). Control problems of grey systems. Systems & Control Letters 1(5), 288–294.",
      "Liu, S., Zeng, B., Liu, J., Xie, N. (2015). Several basic models of GM(1,1) and their "
        + "applicable bound. Systems Engineering and Electronics 37.",
    ],
    searchWords: ["GM(1,1)", "gm11", "grey forecast", "grey model", "灰色预测", "灰色模型", "EGM"],
    body: .function { (call) throws(Stop) in
      let series = try YearSeries(call, allowsGaps: false)
      let buffer = try call.whole("buffer")
      var models: [EGM] = []
      var ahead: [[Int]] = []
      for (group, values) in series.values.enumerated() {
        try call.machine.checkInterrupt()
        let years = try series.forecastYears(call, group: group)
        let steps = (years.last ?? series.years[group].last ?? 0) - (series.years[group].last ?? 0)
        let model = try methods(
          { () throws(MethodError) in
            try EGM(values, ahead: steps, buffer: buffer > 0 ? .average : nil, times: buffer)
          },
          row: { row in
            series.years[group].indices.contains(row) ? "\(series.years[group][row])" : nil
          })
        models.append(model)
        ahead.append(years)
      }
      return .result(try egmResult(call, series, models, ahead, buffer: buffer))
    })
}

/// The fields of `egm`.
private func egmResult(
  _ call: Call, _ series: YearSeries, _ models: [EGM], _ ahead: [[Int]], buffer: Int
) throws(Stop) -> MethodResult {
  var single = ModelFields()
  single.add("a", models.map(\.a))
  single.add("b", models.map(\.b), series.measure)
  single.add("c", models.map(\.accuracy.ratio))
  single.add("p", models.map(\.accuracy.frequency))
  single.add("grade", models.map { $0.accuracy.grade?.rawValue })
  single.add("mre", models.map(\.accuracy.meanRelativeError))
  single.add("mre_observed", models.map(\.accuracyObserved.meanRelativeError))
  let fit = try series.table(
    years: series.years,
    columns: [
      (name: "observed", cells: models.map(\.observed), measure: series.measure),
      (name: "modelled", cells: models.map(\.modelled), measure: series.measure),
      (name: "fitted", cells: models.map(\.fitted), measure: series.measure),
      (name: "residual", cells: models.map(\.accuracy.residuals), measure: series.measure),
      (name: "relative_error", cells: models.map(\.accuracy.relativeErrors), measure: .plain),
    ])
  let forecast = try series.table(
    years: ahead,
    columns: [
      (
        name: "value",
        cells: models.enumerated().map { group, model in
          Array(model.forecast.suffix(ahead[group].count))
        }, measure: series.measure
      )
    ])
  let ratios = try series.table(
    years: series.years.map { Array($0.dropFirst()) },
    columns: [
      (name: "class_ratio", cells: models.map { Array($0.classRatio.values) }, measure: .plain)
    ])
  var notes = series.notes
  for (group, model) in models.enumerated() {
    let label = series.isSingle ? "" : "\(series.groups.label(group)): "
    notes += model.notes.map { label + $0.message }
  }
  let fields =
    try single.fields(series) + [
      (name: "fit", value: .table(fit)), (name: "forecast", value: .table(forecast)),
      (name: "class_ratio", value: .table(ratios)),
    ]
  let hidden =
    ["class_ratio"] + (series.isSingle ? [] : ["a", "b", "c", "p", "grade", "mre", "mre_observed"])
  return MethodResult(
    method: "egm",
    title: buffer > 0 ? "EGM(1,1) on the series buffered \(buffer) times" : "EGM(1,1)",
    fields: fields,
    options: series.settledOptions + call.options(["ahead", "buffer", "missing"]), notes: notes,
    shown: fields.map(\.name).filter { !hidden.contains($0) }, rowsUsed: series.count)
}
