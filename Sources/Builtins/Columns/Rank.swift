import Interpreter
import Tables

extension Builtin {
  /// `rank(x, skip_na = false)`.
  static let rank = Builtin(
    "rank", .columns, "Ranks the values of a column, 1 the smallest.",
    parameters: [.cells],
    result: "a plain number for each row",
    discussion: """
      Within the group. Equal values share the mean of their ranks; `na` has no rank. `rank(-.x)` makes
      the greatest 1.
      """,
    examples: [
      Example(
        "rank([30, 10, 20, 10])",
        "[4, 1.5, 3, 1.5]")
    ],
    searchWords: ["order", "排名", "秩"],
    body: .column { (call) throws(Stop) in
      let column = try call.column()
      return .rows(
        try call.at { () throws(TableError) in
          try Window.rank(column, by: call.scope.grouping)
        })
    })
}
