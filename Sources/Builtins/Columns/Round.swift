import Interpreter
import Tables

extension Builtin {
  /// `round(x, skip_na = false)`.
  static let rounding = Builtin(
    "round", .columns, "Rounds to a number of decimal digits.",
    parameters: [
      .cells,
      BuiltinParameter(
        "digits", .whole(-300...300), "Digits behind the point.", default: .value(.number(0))),
    ],
    result: "a number for each value, in its unit",
    discussion: """
      Half away from zero; negative digits round to tens and hundreds.
      """,
    examples: [
      Example("round(2.5)", "3"), Example("round(3.14159, 2)", "3.14"),
      Example("round(1234, -2)", "1200"),
    ],
    searchWords: ["rounding", "四舍五入"],
    body: .column { (call) throws(Stop) in
      let digits = try call.whole("digits")
      return try call.each { (x, notes) throws(TableError) in
        try x.rounded(digits: digits, notes: &notes)
      }
    })
}
