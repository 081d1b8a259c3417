import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `audit.growth(first, last, rates, years)`.
  static let auditGrowth = Builtin(
    "audit.growth", .audits,
    "Checks whether printed growth rates lead from the first value to the last.",
    parameters: [
      BuiltinParameter("first", .number(), "The first value.", mayBeNamedFirst: true),
      BuiltinParameter("last", .number(), "The last value."),
      BuiltinParameter(
        "rates", .either([.number(), .series]),
        "The rates a year, one after the other: −0.0106 or −1.06[%]."),
      BuiltinParameter(
        "years", .either([.number(), .series]), "For how many years each rate holds."),
    ],
    result: "table: check, verdict, why",
    discussion: """
      first · Π (1 + rate)^years must be the last value, each number anywhere in its rounding \
      interval. A miss of at most 2 % is undecided: a mean rate need not come from the two ends. \
      The reason gives the rate that does lead from the first to the last value.
      """,
    examples: [
      Example(
        "audit.growth(1.79, 1.5, rates = [-8.87[%], 1.94[%]], years = [1, 9])",
        """
        check   verdict  why
        ──────  ───────  ───────────────────────────────────────────────────────────────────────────────────────────────────
        growth  fails    the rates lead from 1.79 to 1.93917, and 1.5 is printed; from first to last it is -1.75198 % a year
        1 row × 3 columns
        """)
    ],
    references: [
      "Gujarati, D. N., Porter, D. C. (2009). Basic Econometrics. 5th ed. McGraw-Hill, ch. 6."
    ],
    searchWords: ["growth rate", "CAGR", "年均增长率", "增长率", "compound"],
    body: .function { (call) throws(Stop) in
      let first = try call.quantity("first")
      let last = try call.quantity("last")
      var scale = 1.0
      if let own = last.measure.unit, let target = first.measure.unit {
        scale = try units("last") { () throws(UnitError) in try own.factor(to: target) }
      }
      let (rates, years) = (try call.plainNumbers("rates"), try call.plainNumbers("years"))
      return try call.audit(
        try methods(
          { () throws(MethodError) in
            try Audit.growth(
              first: first.value, last: last.value * scale, rates: rates, years: years)
          }, row: { "item \($0 + 1)" }))
    })
}
