import Interpreter
import Tables

extension Builtin {
  /// `first(x, skip_na = false)`.
  static let first = Builtin(
    "first", .columns, "Gives the first value of a column, in a panel that of the earliest year.",
    parameters: [.aggregated, .skipMissing],
    result: "one value of any kind",
    discussion: """
      With a year in the key the value of the earliest year of the group, else that of its first row. With
      `skip_na = true` the first that is not `na`.
      """,
    examples: [Example("first([5, 3, 8])", "5")],
    searchWords: ["head", "iloc", "第一个"],
    origin: .otherRows,
    body: .column { (call) throws(Stop) in
      let years = call.years
      return try call.aggregate { (all, x) throws(TableError) in
        try all.first(x, years: years)
      }
    })
}
