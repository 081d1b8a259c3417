import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.least_squares(y, line)`.
  static let auditLeastSquares = Builtin(
    "audit.least_squares", .audits,
    "Checks whether a printed line can have been fitted to the data beside it.",
    parameters: [
      BuiltinParameter("y", .series, "The data, one value a year.", mayBeNamedFirst: true),
      BuiltinParameter("line", .series, "The printed values of the line."),
    ],
    result: "table: check, verdict, why; rows sign changes, straight line, ordinary least squares",
    discussion: """
      The residuals of a least-squares line with an intercept, whatever positive weights, change \
      sign twice at least: their weighted sum and their weighted first moment are 0, and fewer \
      changes leave one of the two different from 0. A residual within the rounding may have \
      either sign. The third check compares with equal weights and equal steps.
      """,
    examples: [
      Example(
        """
        let y = [317.07, 318.58, 320.56, 323.08, 326.52, 331.45, 339.3, 346.48, 346.94, 340.91]
        let line = [311.71, 315.32, 318.94, 322.55, 326.17, 329.78, 333.4, 337.01, 340.62, 344.24]
        audit.least_squares(y, line) |> select(.check, .verdict)
        """,
        """
        check                   verdict
        ──────────────────────  ───────
        sign changes            fails
        straight line           holds
        ordinary least squares  fails
        3 rows × 2 columns
        """)
    ],
    references: ["Draper, N. R., Smith, H. (1998). Applied Regression Analysis. 3rd ed. Wiley."],
    searchWords: ["linear regression", "residual", "线性回归", "lm", "runs"],
    body: .function { (call) throws(Stop) in
      let (y, line) = (try call.printedNumbers("y"), try call.printedNumbers("line"))
      return try call.audit(
        try methods(
          { () throws(MethodError) in try Audit.leastSquares(y, line: line) },
          row: { "row \($0 + 1)" }))
    })
}
