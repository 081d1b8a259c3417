import Interpreter
import Tables

extension Builtin {
  /// `median(x, skip_na = false)`.
  static let median = Builtin(
    "median", .columns, "Gives the middle value of a column.",
    parameters: [.aggregated, .skipMissing],
    result: "one value, in the column's unit",
    discussion: """
      Of an even number of values the mean of the two in the middle.
      """,
    examples: [Example("median([3, 1, 10])", "3"), Example("median([1, 2])", "1.5")],
    searchWords: ["p50", "中位数"],
    body: .column { (call) throws(Stop) in
      try call.aggregate { (all, x) throws(TableError) in try all.median(x) }
    })
}
