import Interpreter
import Methods
import NumericCore
import Tables
import Threading

extension Builtin {
  /// `grey(t, of, model, ahead, buffer, years, order, window, drivers, form)`.
  static let grey = Builtin(
    "grey", .forecast, "Fits a grey model of any kind and forecasts with it.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The series; positive, a value a year."),
      BuiltinParameter(
        "model", .choice(GreyKind.allCases.map(\.rawValue)), "Which model.",
        default: .value(.text("dgm"))),
      BuiltinParameter(
        "ahead", .either([.whole(0...10_000), .range]), "Years to forecast: how many, or a range.",
        default: .value(.number(10))),
      BuiltinParameter(
        "buffer", .whole(0...100), "How often the average weakening buffer is applied first.",
        default: .value(.number(0))),
      BuiltinParameter(
        "years", .range, "The years that are fitted.", default: .none(describes: "all")),
      BuiltinParameter(
        "order", .number(0...2), "Order of the sums of `fgm`.",
        default: .none(describes: "that with the smallest error, 0.001 to 1")),
      BuiltinParameter(
        "window", .whole(4...10_000), "Years in the window of `rolling`.",
        default: .value(.number(5))),
      BuiltinParameter(
        "drivers", .columns, "The drivers of `gm1n`; rows with `na` in `of` are forecast.",
        default: .none(describes: "none")),
      BuiltinParameter(
        "form", .choice(GreyForm.allCases.map(\.rawValue)), "How `gm1n` answers.",
        default: .value(.text("response"))),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a model.",
        default: .none(describes: "the key columns without the year")),
      MissingRule.parameter,
    ],
    result: "the fields of `egm`, and `.p1` to `.p4` (dgm, ndgm), `.limit` (verhulst), `.order` "
      + "(fgm), `.coefficients` (gm1n); several groups: `.models` with a row each",
    discussion: """
      X is the running sum of the series, z the mean of neighbouring X, n the number of years. \
      `egm`: x + a z = b with an exponential response. `edgm`: the same with its difference \
      equation. `odgm`: x + a X = b. `dgm`: X(k+1) = p1 X(k) + p2. `ndgm`: X(k+1) = p1 X(k) + p2 k \
      + p3, started from x(1) + p4. `verhulst`: a level y that saturates, Δy + a z = b z², with the \
      limit a/b. `fgm`: `egm` on sums of order r; without `order` the one with the smallest mean \
      relative error is searched and reported. `gm1n`: x + a z = Σ b D with D the running sums of \
      the drivers; `form = "response"` is the approximate closed answer, `"difference"` solves the \
      equation for x. `rolling`: `egm` on the last `window` years, one forecast at a time. On \
      x = c qᵏ `dgm`, `edgm` and `odgm` are exact and `egm` is not. Errors, grades and notes are \
      those of `egm`; a parameter that a model does not have is `na`.
      """,
    examples: [
      Example(
        "let t = key(table(year = 2011..2015, x = [3, 3.3, 3.63, 3.993, 4.3923]), .year)\n"
          + "let m = t |> grey(of = .x, model = \"dgm\", ahead = 1)\n"
          + "format(m.p1, digits = 3)\nm.forecast",
        """
        1.100

        year    value
        ────  ───────
        2016  4.83153
        1 row × 2 columns · key: year
        """)
    ],
    references: [
      "Xie, N., Liu, S. (2009). Discrete grey forecasting model and its optimization. Applied "
        + "Mathematical Modelling 33. doi:10.1016/j.apm.2008.01.011",
      "Wu, L., Liu, S., Yao, L., Yan, S., Liu, D. (2013). Grey system model with the fractional "
        + "order accumulation. Communications in Nonlinear Science and Numerical Simulation 18. "
        + "doi:10.1016/j.cnsns.2012.11.017",
      "Liu, S., Zeng, B., Liu, J., Xie, N. (2015). Several basic models of GM(1,1) and their "
        + "applicable bound. Systems Engineering and Electronics 37.",
    ],
    searchWords: [
      "DGM", "NDGM", "Verhulst", "FGM", "GM(1,N)", "Greymodels", "fractional grey model",
      "离散灰色模型", "灰色预测", "分数阶", "灰色Verhulst",
    ],
    body: .function { (call) throws(Stop) in
      guard try call.text("model") == GreyKind.egm.rawValue else {
        let run = try GreyRun(call)
        defer { Leftovers.release(list: run.models) }
        return .result(try run.result())
      }
      try GreyRun.checkOptions(call, .egm)
      return .result(try EGMRun(call).greyResult())
    })
}

extension EGMRun {
  /// The fields of `grey` with `model = "egm"`, whose series are fitted together.
  fileprivate func greyResult() throws(Stop) -> MethodResult {
    var single = ModelFields()
    addParameters(&single)
    let none = [Double](repeating: .nan, count: models.count)
    for name in ["p1", "p2", "p3", "p4", "limit", "order"] {
      let hasUnit = name != "p1" && name != "order"
      single.add(name, none, hasUnit ? series.measure : .plain)
    }
    addErrors(&single)
    let fields = series.isSingle ? try single.fields(series) : []
    let known = fields.filter { if case .missing = $0.value { false } else { true } }.map(\.name)
    let title: Phrase =
      buffer > 0 ? "EGM(1,1) on the series buffered \(buffer) times" : "EGM(1,1)"
    var result = MethodResult(
      method: "grey", title: title, fields: fields,
      options: series.settledOptions + call.options(["model", "ahead", "buffer", "missing"]),
      notes: series.notes + notes(),
      shown: (series.isSingle ? known : ["models"]) + ["fit", "forecast"], rowsUsed: series.count)
    result.deferred =
      (series.isSingle ? [] : single.deferred(series))
      + [(name: "coefficients", value: DeferredValue { () throws(Stop) in .missing })] + tables()
    return result
  }
}

extension GreyRun {
  /// The fields of `grey`.
  func result() throws(Stop) -> MethodResult {
    let single = singleValues()
    try call.machine.checkInterrupt()
    let fit = try series.table(
      years: series.years,
      columns: [
        (name: "observed", cells: models.map(\.observed), measure: series.measure),
        (name: "modelled", cells: models.map(\.modelled), measure: series.measure),
        (name: "fitted", cells: models.map(\.fitted), measure: series.measure),
        (name: "residual", cells: models.map(\.accuracy.residuals), measure: series.measure),
        (name: "relative_error", cells: models.map(\.accuracy.relativeErrors), measure: .plain),
      ])
    try call.machine.checkInterrupt()
    let values = zip(models, ahead).map { Array($0.forecast.suffix($1.count)) }
    let forecast = try series.table(
      years: ahead, columns: [(name: "value", cells: values, measure: series.measure)])
    try call.machine.checkInterrupt()
    let ratios = try series.table(
      years: series.years.map { Array($0.dropFirst()) },
      columns: [(name: "class_ratio", cells: models.map(\.classRatio.values), measure: .plain)])
    let fields =
      try single.fields(series) + driverFields() + [
        (name: "fit", value: .table(fit)), (name: "forecast", value: .table(forecast)),
        (name: "class_ratio", value: .table(ratios)),
      ]
    try call.machine.checkInterrupt()
    let shown = fields.filter { field in
      if case .missing = field.value { return false }
      return field.name != "class_ratio"
    }
    return MethodResult(
      method: "grey", title: try title(), fields: fields,
      options: series.settledOptions
        + call.options(["model", "ahead", "buffer"] + ownOptions + ["missing"]),
      notes: series.notes + modelNotes(), shown: shown.map(\.name), rowsUsed: series.count)
  }

  private var ownOptions: [String] {
    switch kind {
    case .rolling: ["window"]
    case .gm1n: ["form"]
    default: []
    }
  }

  private func title() throws(Stop) -> Phrase {
    let buffer = try call.whole("buffer")
    let model = try modelTitle()
    return buffer > 0 ? "\(model) on the series buffered \(buffer) times" : model
  }

  private func modelTitle() throws(Stop) -> Phrase {
    switch kind {
    case .verhulst: "Grey Verhulst model"
    case .gm1n: "GM(1,\(driverNames.count + 1)), \(try call.text("form"))"
    case .rolling: "Rolling EGM(1,1), window \(try call.whole("window"))"
    default: "\(kind.rawValue.uppercased())(1,1)"
    }
  }

  private func singleValues() -> ModelFields {
    var single = ModelFields()
    single.add("a", models.map(\.parameters.a))
    if kind != .gm1n { single.add("b", models.map(\.parameters.b), actionMeasure) }
    single.add("p1", models.map(\.parameters.p1))
    single.add("p2", models.map(\.parameters.p2), series.measure)
    single.add("p3", models.map(\.parameters.p3), series.measure)
    single.add("p4", models.map(\.parameters.p4), series.measure)
    single.add("limit", models.map(\.parameters.limit), series.measure)
    single.add("order", models.map(\.parameters.order))
    single.add("c", models.map(\.accuracy.ratio))
    single.add("p", models.map(\.accuracy.frequency))
    single.add("grade", models.map { $0.accuracy.grade?.rawValue })
    single.add("mre", models.map(\.accuracy.meanRelativeError))
    single.add("mre_observed", models.map(\.accuracyObserved.meanRelativeError))
    return single
  }

  /// b of the Verhulst model is per unit of the level; its number stands without a unit.
  private var actionMeasure: Measure { kind == .verhulst ? .plain : series.measure }

  /// `.b` and `.coefficients` of GM(1,N).
  private func driverFields() throws(Stop) -> [(name: String, value: Value)] {
    guard kind == .gm1n else { return [(name: "coefficients", value: .missing)] }
    let repeated = models.indices.flatMap { Array(repeating: $0, count: driverNames.count) }
    let table = try Table.result(
      series.groups.heads(repeating: repeated) + [
        Column.texts("driver", models.flatMap { _ in driverNames.map(Optional.some) }),
        Column("b", .numbers(models.flatMap(\.parameters.drivers))),
      ])
    let effects = models.first?.parameters.drivers.map { Value.checked($0) } ?? []
    return [
      (name: "b", value: series.isSingle ? .list(ListValue(effects)) : .missing),
      (name: "coefficients", value: .table(table)),
    ]
  }

  private func modelNotes() -> [Phrase] {
    guard GroupNotes.areCounted(models.count) else {
      return GroupNotes.named(series, models.map { $0.notes.map(\.message) })
    }
    var notes = GroupNotes()
    for (group, model) in models.enumerated() {
      for note in model.notes { notes.add(note.message, first: group) }
    }
    return notes.counted(series, of: models.count)
  }
}
