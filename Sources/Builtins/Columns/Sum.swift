import Interpreter
import Tables

extension Builtin {
  /// `sum(x, skip_na = false)`.
  static let sum = Builtin(
    "sum", .columns, "Adds up a column, within the group inside a verb.",
    parameters: [.aggregated, .skipMissing],
    result: "one value, in the column's unit",
    discussion: "Without rows it is 0; where all values are `na` it is `na`.",
    examples: [
      Example("sum([1, 2, 3])", "6"), Example("sum([1, na], skip_na = true)", "1"),
      Example("sum([1, na])", "na"),
    ],
    searchWords: ["total", "rowsum", "求和", "合计"],
    body: .column { (call) throws(Stop) in
      try call.aggregate { (all, x) throws(TableError) in try all.sum(x) }
    })
}
