import Interpreter
import Methods
import Tables

extension Builtin {
  /// `ekc(t, of, income)`.
  static let ekc = Builtin(
    "ekc", .forecast, "Fits the environmental Kuznets curve and finds where it turns.",
    parameters: [
      BuiltinParameter("t", .table, "A table; a row is a region, a year or both."),
      BuiltinParameter("of", .column, "The impact, such as emissions a head."),
      BuiltinParameter("income", .column, "Income, such as GDP a head."),
    ] + LogRegressionInput.groupParameters,
    result: "`.coefficients` (term, estimate, std_error, z, p), `.turning_point`, `.shape` (`U`, "
      + "`inverted U`), `.r2`, `.adj_r2`, `.sigma`, `.nobs`; several groups: `.models`",
    discussion: """
      ln y = c₀ + b ln x + c (ln x)² by ordinary least squares. The curve turns at exp(−b / 2c), \
      in the unit of income; it is an inverted U when c < 0. A turning point outside the incomes \
      of the data and a square that is not significant at 5 % are noted: the data then do not \
      show a turn. A turning point too large for a number is `na`.
      """,
    examples: [
      Example(
        "let t = table(x = [1, 2, 4, 8, 16], y = [1, 2.2, 3, 2.1, 1.1])\n"
          + "let m = t |> ekc(of = .y, income = .x)\n[m.shape, format(m.turning_point, digits = 2)]",
        "[inverted U, 4.08]")
    ],
    references: [
      "Grossman, G. M., Krueger, A. B. (1995). Economic growth and the environment. Quarterly "
        + "Journal of Economics 110(2). doi:10.2307/2118443"
    ],
    searchWords: ["EKC", "Kuznets", "inverted U", "turning point", "环境库兹涅茨曲线", "倒U型"],
    body: .function { (call) throws(Stop) in
      let input = try LogRegressionInput(call, ["of", "income"])
      var curves: [KuznetsCurve] = []
      for group in input.rows.indices {
        curves.append(
          try input.run(group) { () throws(MethodError) in
            let (y, x) = (try input.values("of", group), try input.values("income", group))
            return try KuznetsCurve(y.first ?? [], income: x.first ?? [])
          })
      }
      let income = input.columns.items[1]
      let label = input.label(income)
      let single = [
        Column("turning_point", .numbers(curves.map(\.turningPoint)), income.column.measure),
        Column.texts("shape", curves.map { $0.shape?.rawValue }),
      ]
      return .result(
        try input.result(
          title: "Kuznets curve of \(input.label(input.columns.items[0]))",
          terms: ["intercept", label, "\(label)²"], fits: curves.map(\.regression),
          single: single, notes: curves.map(\.notes)))
    })
}
