import Interpreter
import Methods
import Tables

extension Builtin {
  /// `entropy(t, indicators, cost, convention, shift, constant)`.
  static let entropy = Builtin(
    "entropy", .indicators, "Weighs indicators by the entropy of their shares.",
    parameters: IndicatorInput.parameters + [
      BuiltinParameter(
        "convention", .choice(EntropyConvention.allCases.map(\.rawValue)),
        "How the values become comparable before shares are taken.",
        default: .value(.text("minmax"))),
      BuiltinParameter(
        "shift", .number(0...1),
        "Added after `minmax`, mixed in by `scaled`, so that no value is 0.",
        default: .value(.number(0))),
      BuiltinParameter(
        "constant", .choice(["stop", "drop"]), "What an indicator that does not vary does.",
        default: .value(.text("stop"))),
    ] + IndicatorInput.groupParameters,
    result: "`.weights` (indicator, entropy, divergence, weight), `.scores` (key, score), "
      + "`.standardised` (key, one column an indicator)",
    discussion: """
      With m rows and the standardised values X: P = X / ΣX in each column, e = −Σ P ln P / ln m \
      with 0 ln 0 = 0, divergence g = 1 − e, weight w = g / Σg, score = Σ w X. There is no single \
      entropy weight; name the convention with the numbers. `minmax`: X = (x − min)/(max − min), \
      for costs (max − x)/(max − min), plus `shift`. `scaled`: (1 − shift)·minmax + shift. `raw`: \
      the values as they are, without direction (pymcdm). `spssau`: the same, and a column with \
      values that are not positive is raised by |min| + 0.01. For `raw` and `spssau` the \
      standardised values are the shares P. An indicator that does not vary stops the method, or \
      has the weight 0 with `constant = "drop"`; one row has no entropy.
      """,
    examples: [
      Example(
        "let t = key(table(year = 2011..2013, gas = [1, 2, 5], coal = [9, 8, 4]), .year)\n"
          + "let e = t |> entropy(indicators = [.gas, .coal], cost = [.coal])\n"
          + "e.scores.score\ne.weights |> select(.indicator, .weight)",
        """
        score
        ─────
        0.000
        0.224
        1.000
        3 values

        indicator    weight
        ─────────  ────────
        gas        0.480004
        coal       0.519996
        2 rows × 2 columns
        """)
    ],
    references: [
      "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical "
        + "Journal 27. doi:10.1002/j.1538-7305.1948.tb01338.x",
      "Zou, Z., Yun, Y., Sun, J. (2006). Entropy method for determination of weight of evaluating "
        + "indicators. J. Environmental Sciences 18. doi:10.1016/S1001-0742(06)60032-6",
    ],
    searchWords: [
      "entropy weight", "EWM", "ewm", "entropy_weights", "pymcdm", "CEI", "熵值法", "熵权法", "熵权",
    ],
    body: .function { (call) throws(Stop) in
      let input = try IndicatorInput(call)
      let convention = EntropyConvention(rawValue: try call.text("convention")) ?? .minmax
      let (shift, constant) = (try call.number("shift"), try call.text("constant"))
      if convention == .raw || convention == .spssau, shift > 0 {
        throw call.wrong(
          "shift", "M140", "the convention \"\(convention.rawValue)\" takes no shift",
          mend: "leave `shift` out, or use `convention = \"scaled\"`")
      }
      var models: [EntropyWeights] = []
      for group in 0..<input.groupCount {
        let matrix = try input.matrix(group)
        models.append(
          try input.run(group) { () throws(MethodError) in
            try EntropyWeights(
              matrix, convention: convention, shift: shift, dropsConstant: constant == "drop")
          })
      }
      return .result(try entropyResult(call, input, models))
    })
}

/// The fields of `entropy`.
private func entropyResult(
  _ call: Call, _ input: IndicatorInput, _ models: [EntropyWeights]
) throws(Stop) -> MethodResult {
  let weights = try input.indicatorTable([
    Column("entropy", .numbers(models.flatMap(\.entropy))),
    Column("divergence", .numbers(models.flatMap(\.divergence))),
    Column("weight", .numbers(models.flatMap(\.weights))),
  ])
  var notes = input.notes
  let convention = models.first?.convention ?? .minmax
  if convention == .raw, call.isGiven("cost") {
    notes.append("the convention \"raw\" has no direction: `cost` changes nothing")
  }
  if convention == .spssau, call.isGiven("cost") {
    notes.append("the convention \"spssau\" has no direction: `cost` changes nothing")
  }
  let shift = models.first?.shift ?? 0
  let title: Phrase =
    shift > 0
    ? """
    Entropy weights, convention \(convention.rawValue), shift \(NumberText.significant(shift))
    """
    : "Entropy weights, convention \(convention.rawValue)"
  var result = MethodResult(
    method: "entropy", title: title,
    fields: [(name: "weights", value: .table(weights))],
    options: input.settledOptions(withWeights: false)
      + call.options(["convention", "shift", "constant", "missing"]), notes: notes,
    shown: ["weights", "scores"], rowsUsed: input.table.rowCount)
  // The rows may be many, and who wants weights needs neither of these.
  result.deferred = [
    (
      name: "scores",
      value: DeferredValue { () throws(Stop) in
        let scores = input.scattered(models.map { $0.scores() })
        return .table(try call.rowTable(input.table, [Column("score", .numbers(scores))]))
      }
    ),
    (
      name: "standardised",
      value: DeferredValue { () throws(Stop) in
        let parts = models.map { $0.standardised() }
        let columns = input.names.enumerated().map { position, name in
          Column(name, .numbers(input.scattered(parts.map { $0[position] })))
        }
        return .table(try call.rowTable(input.table, columns))
      }
    ),
  ]
  return result
}
