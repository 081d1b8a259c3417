import Interpreter
import Methods
import Tables

extension Builtin {
  /// `topsis(t, indicators, cost, weights, scaling)`.
  static let topsis = Builtin(
    "topsis", .indicators, "Ranks rows by their closeness to the best of each indicator.",
    parameters: IndicatorInput.parameters + [
      IndicatorInput.weightsParameter,
      BuiltinParameter(
        "scaling", .choice(TopsisScaling.allCases.map(\.rawValue)),
        "Divide by the root of the sum of squares, or put between 0 and 1.",
        default: .value(.text("vector"))),
    ] + IndicatorInput.groupParameters,
    result: "table: key, best, worst, closeness, rank",
    discussion: """
      With r the scaled indicators and w the weights: best = √Σ (w (r − r⁺))² with r⁺ the best of \
      the column, worst the same to the worst; closeness = worst / (best + worst). Rank 1 is the \
      closest; equal rows share the smaller rank. `scaling = "vector"` divides by √Σx² (Hwang and \
      Yoon), `"minmax"` puts each indicator between 0 and 1 (default of pymcdm). Without \
      `weights` they are entropy weights by min-max.
      """,
    examples: [
      Example(
        "let t = key(table(city = [\"a\", \"b\"], gdp = [3, 4], co2 = [5, 12]), .city)\n"
          + "t |> topsis(indicators = [.gdp, .co2], cost = [.co2], weights = [0.5, 0.5])",
        """
        city      best     worst  closeness  rank
        ────  ────────  ────────  ─────────  ────
        a     0.100000  0.269231   0.729167     1
        b     0.269231  0.100000   0.270833     2
        2 rows × 5 columns · key: city
        """)
    ],
    references: [
      "Hwang, C.-L., Yoon, K. (1981). Multiple Attribute Decision Making. Springer. "
        + "doi:10.1007/978-3-642-48318-9"
    ],
    searchWords: ["TOPSIS", "ideal solution", "pymcdm", "ranking", "优劣解距离法", "理想解"],
    body: .function { (call) throws(Stop) in
      let input = try IndicatorInput(call)
      let scaling = TopsisScaling(rawValue: try call.text("scaling")) ?? .vector
      var models: [Topsis] = []
      for group in 0..<input.groupCount {
        let matrix = try input.matrix(group)
        let weights = try input.weights(group, matrix)
        models.append(
          try input.run(group) { () throws(MethodError) in
            try Topsis(matrix, weights: weights, scaling: scaling)
          })
      }
      func column(_ name: String, _ values: (Topsis) -> [Double]) -> Column {
        Column(name, .numbers(input.scattered(models.map(values))))
      }
      let result = try call.rowTable(
        input.table,
        [
          column("best", \.best), column("worst", \.worst), column("closeness", \.closeness),
          column("rank", \.rank),
        ])
      return call.resultTable(
        result, options: input.settledOptions(withWeights: true), notes: input.notes,
        rowsUsed: input.table.rowCount)
    })
}
