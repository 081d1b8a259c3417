import Interpreter
import Tables

extension Builtin {
  /// `quantile(x, skip_na = false)`.
  static let quantile = Builtin(
    "quantile", .columns, "Gives the value below which a part of a column lies.",
    parameters: [
      .aggregated, BuiltinParameter("p", .number(0...1), "The part, from 0 to 1."), .skipMissing,
    ],
    result: "one value, in the column's unit",
    discussion: """
      Type 7 (Hyndman and Fan 1996): linear between the sorted values around position (n − 1)p.
      """,
    examples: [Example("quantile([1, 2, 3, 4, 5], 0.25)", "2")],
    searchWords: ["percentile", "pctile", "quartile", "分位数"],
    body: .column { (call) throws(Stop) in
      let p = try call.number("p")
      return try call.aggregate { (all, x) throws(TableError) in try all.quantile(x, p) }
    })
}
