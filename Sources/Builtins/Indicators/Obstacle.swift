import Interpreter
import Methods
import Tables

extension Builtin {
  /// `obstacle(t, indicators, cost, weights)`.
  static let obstacle = Builtin(
    "obstacle", .indicators, "Says which indicators keep each row from its best.",
    parameters: IndicatorInput.parameters + [IndicatorInput.weightsParameter]
      + IndicatorInput.groupParameters,
    result: "`.degrees` (key, one column an indicator), `.main` (key, main), `.frequency` "
      + "(indicator, years), `.weights` (indicator, weight)",
    discussion: """
      With X between 0 at the worst and 1 at the best value of an indicator and S = 1 − X: the \
      degree is O = S w / Σ S w over the indicators; the degrees of a row add to 1. `.main` is the \
      indicator with the largest degree, the first of several; `.frequency` counts the rows each \
      is the main one in. A row that is best in every indicator has no obstacles: its degrees are \
      `na`. Weights that do not add to 1 within 0.001 are noted; only their ratios count. \
      Without `weights` they are entropy weights by min-max.
      """,
    examples: [
      Example(
        "let t = key(table(year = 2011..2013, gas = [1, 2, 5], coal = [9, 8, 4]), .year)\n"
          + "(t |> obstacle(indicators = [.gas, .coal], cost = [.coal], weights = [0.5, 0.5])).degrees",
        """
        year       gas      coal
        ────  ────────  ────────
        2011  0.500000  0.500000
        2012  0.483871  0.516129
        2013        na        na
        3 rows × 3 columns · key: year
        """)
    ],
    references: [
      "Zou, Z., Yun, Y., Sun, J. (2006). Entropy method for determination of weight of evaluating "
        + "indicators. J. Environmental Sciences 18. doi:10.1016/S1001-0742(06)60032-6"
    ],
    searchWords: [
      "obstacle degree", "obstacle factor", "which indicator hinders most", "hindrance", "barrier",
      "障碍度", "障碍因子", "障碍度模型", "制约因素",
    ],
    body: .function { (call) throws(Stop) in
      let input = try IndicatorInput(call)
      var models: [ObstacleDegrees] = []
      for group in 0..<input.groupCount {
        let matrix = try input.matrix(group)
        let weights = try input.weights(group, matrix)
        models.append(
          try input.run(group) { () throws(MethodError) in
            try ObstacleDegrees(matrix, weights: weights)
          })
      }
      return .result(try obstacleResult(call, input, models))
    })
}

/// The fields of `obstacle`.
private func obstacleResult(
  _ call: Call, _ input: IndicatorInput, _ models: [ObstacleDegrees]
) throws(Stop) -> MethodResult {
  let columns = input.names.enumerated().map { position, name in
    Column(name, .numbers(input.scattered(models.map { $0.degrees[position] })))
  }
  let degrees = try call.rowTable(input.table, columns)
  let weights = try input.indicatorTable([
    Column("weight", .numbers(models.flatMap(\.weights)))
  ])
  let notes: [Phrase] = models.enumerated().flatMap { group, model in
    model.notes.map { input.isPooled ? $0.message : input.groups.naming($0.message, group) }
  }
  var result = MethodResult(
    method: "obstacle",
    title: call.isGiven("weights")
      ? "Obstacle degrees" : "Obstacle degrees, entropy weights by min-max",
    fields: [(name: "degrees", value: .table(degrees))],
    options: input.settledOptions(withWeights: true) + call.options(["missing"]),
    notes: input.notes + notes, shown: ["degrees", "main", "frequency"],
    rowsUsed: input.table.rowCount)
  result.deferred = [
    (
      name: "main",
      value: DeferredValue { () throws(Stop) in
        let main = input.scatteredNames(models.map { $0.main() })
        return .table(try call.rowTable(input.table, [Column.texts("main", main)]))
      }
    ),
    (
      name: "frequency",
      value: DeferredValue { () throws(Stop) in
        let counts = models.flatMap { model in
          let main = model.main()
          return input.names.indices.map { name in Double(main.count { $0 == name }) }
        }
        return .table(try input.indicatorTable([Column("years", .numbers(counts))]))
      }
    ),
    (name: "weights", value: DeferredValue { () throws(Stop) in .table(weights) }),
  ]
  return result
}
