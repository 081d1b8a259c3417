import Interpreter
import Tables

extension Builtin {
  /// `sd(x, skip_na = false)`.
  static let sd = Builtin(
    "sd", .columns, "Gives the standard deviation of a column.",
    parameters: [
      .aggregated,
      BuiltinParameter(
        "divisor", .choice(["sample", "population"]), "n − 1, or n.",
        default: .value(.text("sample"))),
      .skipMissing,
    ],
    result: "one value, in the column's unit",
    discussion: """
      √(Σ(x − x̄)²/(n − 1)), or /n with `divisor = "population"`. `na` with a single value and n − 1.
      """,
    examples: [
      Example("sd([2, 4, 6])", "2"), Example("sd([2, 6], divisor = \"population\")", "2"),
    ],
    searchWords: ["stdev", "std", "stddev", "标准差"],
    body: .column { (call) throws(Stop) in
      let divisor = try call.divisor()
      return try call.aggregate { (all, x) throws(TableError) in
        try all.deviation(x, divisor: divisor)
      }
    })
}

extension ColumnCall {
  /// What a variance is divided by.
  func divisor() throws(Stop) -> Divisor {
    if case .text(let name) = try scalar("divisor"), let divisor = Divisor(rawValue: name) {
      return divisor
    }
    return .sample
  }
}
