import Interpreter
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
    body: .function { (call) throws(Stop) in .result(try EGMRun(call).result()) })
}

extension EGMRun {
  /// The fields of `egm`.
  fileprivate func result() throws(Stop) -> MethodResult {
    let isSingle = series.isSingle
    var single = ModelFields()
    addParameters(&single)
    addErrors(&single)
    let shown = isSingle ? single.names + ["fit", "forecast"] : ["models", "fit", "forecast"]
    var result = MethodResult(
      method: "egm",
      title: buffer > 0 ? "EGM(1,1) on the series buffered \(buffer) times" : "EGM(1,1)",
      fields: isSingle ? try single.fields(series) : [],
      options: series.settledOptions + call.options(["ahead", "buffer", "missing"]),
      notes: series.notes + notes(), shown: shown, rowsUsed: series.count)
    result.deferred = (isSingle ? [] : single.deferred(series)) + tables()
    return result
  }
}
