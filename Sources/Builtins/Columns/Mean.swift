import Interpreter
import Tables

extension Builtin {
  /// `mean(x, weight = w, skip_na = false)`.
  static let mean = Builtin(
    "mean", .columns, "Gives the mean of a column, weighted or not.",
    parameters: [
      .aggregated,
      BuiltinParameter(
        "weight", .either([.column, .series]), "A weight for each value.",
        default: .none(describes: "equal weights")),
      .skipMissing,
    ],
    result: "one value, in the column's unit",
    discussion: """
      Σx/n, or Σwx/Σw. A row whose weight is `na` counts as missing; where the weights add to 0 the \
      mean is `na`.
      """,
    examples: [
      Example("mean([1, 2, 6])", "3"), Example("mean([1, 3], weight = [3, 1])", "1.5"),
    ],
    searchWords: ["average", "avg", "weighted.mean", "均值", "平均"],
    body: .column { (call) throws(Stop) in
      let given = call.argument("weight")
      if case .scalar(.missing) = given { return try call.aggregate(plainMean) }
      guard given != nil else { return try call.aggregate(plainMean) }
      let weight = try call.column("weight")
      return try call.aggregate { (all, x) throws(TableError) in
        try all.mean(x, weight: weight)
      }
    })
}

private func plainMean(_ all: Aggregation, _ x: Column) throws(TableError) -> Column {
  try all.mean(x)
}
