import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.shift(observed, fitted, printed)`.
  static let auditShift = Builtin(
    "audit.shift", .audits, "Checks whether a printed column of residuals belongs to its rows.",
    parameters: [
      BuiltinParameter("observed", .series, "The data.", mayBeNamedFirst: true),
      BuiltinParameter("fitted", .series, "The fitted values."),
      BuiltinParameter("printed", .series, "The printed residuals, with or without sign."),
    ],
    result: "table: check, verdict, why",
    discussion: """
      Compares |printed| with |observed − fitted|, row by row and moved up or down by up to half \
      of the rows; a shift counts when all cells that have a partner agree within the rounding. \
      The reason gives the residuals that should stand there.
      """,
    examples: [
      Example(
        "audit.shift([5.1, 9.2, 4.3, 8.8], [5.1, 8.1, 6.4, 5.6], [1.1, 2.1, 3.2, 1.1]) |> select(.verdict)",
        """
        verdict
        ───────
        fails
        1 row × 1 column
        """)
    ],
    references: [
      "Draper, N. R., Smith, H. (1998). Applied Regression Analysis. 3rd ed. Wiley, ch. 2."
    ],
    searchWords: ["residual", "残差", "misaligned", "off by one"],
    body: .function { (call) throws(Stop) in
      let observed = try call.printedNumbers("observed")
      let (fitted, printed) = (
        try call.printedNumbers("fitted"), try call.printedNumbers("printed")
      )
      return try call.audit(
        try methods(
          { () throws(MethodError) in
            try Audit.shift(observed: observed, fitted: fitted, printed: printed)
          }, row: { "row \($0 + 1)" }))
    })
}
