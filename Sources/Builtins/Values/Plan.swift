import Interpreter
import Tables

extension Builtin {
  /// `plan(n)`.
  static let plan = Builtin(
    "plan", .values, "Gives the years of one of China's five-year plans.",
    parameters: [BuiltinParameter("n", .whole(1...15), "Which plan, counted from 1.")],
    result: "a range of years",
    discussion: """
      The first ran from 1953 to 1957, the second from 1958 to 1962; after three years of adjustment the \
      third began in 1966, and since then one follows the other without a gap. A change over a plan \
      is usually measured from the year before it: `(plan(12).first - 1)..plan(12).last`.
      """,
    examples: [
      Example("plan(12)", "2011..2015"),
      Example("(plan(13).first - 1)..plan(13).last", "2015..2020"),
    ],
    searchWords: ["five-year plan", "五年规划", "五年计划", "十二五"],
    body: .function { (call) throws(Stop) in
      let number = try call.whole("n")
      let first = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
      return .range(YearRange(first: first, last: first + 4))
    })
}
