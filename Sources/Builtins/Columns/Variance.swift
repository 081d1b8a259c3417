import Interpreter
import Tables

extension Builtin {
  /// `var(x, skip_na = false)`.
  static let variance = Builtin(
    "var", .columns, "Gives the variance of a column.",
    parameters: [
      .aggregated,
      BuiltinParameter(
        "divisor", .choice(["sample", "population"]), "n − 1, or n.",
        default: .value(.text("sample"))),
      .skipMissing,
    ],
    result: "one value, in the square of the column's unit",
    discussion: """
      Σ(x − x̄)²/(n − 1), or /n with `divisor = "population"`. `na` with a single value and n − 1.
      """,
    examples: [
      Example("var([2, 4, 6])", "4"), Example("var([2, 6], divisor = \"population\")", "4"),
    ],
    searchWords: ["variance", "方差"],
    body: .column { (call) throws(Stop) in
      let divisor = try call.divisor()
      return try call.aggregate { (all, x) throws(TableError) in
        try all.variance(x, divisor: divisor)
      }
    })
}
