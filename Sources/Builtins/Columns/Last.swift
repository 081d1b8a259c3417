import Interpreter
import Tables

extension Builtin {
  /// `last(x, skip_na = false)`.
  static let last = Builtin(
    "last", .columns, "Gives the last value of a column, in a panel that of the latest year.",
    parameters: [.aggregated, .skipMissing],
    result: "one value of any kind",
    discussion: """
      With a year in the key the value of the latest year of the group, else that of its last row. With
      `skip_na = true` the last that is not `na`.
      """,
    examples: [Example("last([5, 3, 8])", "8")],
    searchWords: ["tail", "iloc", "最后一个"],
    origin: .otherRows,
    body: .column { (call) throws(Stop) in
      let years = call.years
      return try call.aggregate { (all, x) throws(TableError) in
        try all.last(x, years: years)
      }
    })
}
