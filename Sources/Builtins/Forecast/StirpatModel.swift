import Interpreter
import Methods
import Tables

extension Builtin {
  /// `stirpat(t, of, population, affluence, technology)`.
  static let stirpat = Builtin(
    "stirpat", .forecast, "Explains an impact by population, affluence and technology.",
    parameters: [
      BuiltinParameter("t", .table, "A table; a row is a region, a year or both."),
      BuiltinParameter("of", .column, "The impact, such as emissions."),
      BuiltinParameter("population", .column, "Population."),
      BuiltinParameter("affluence", .column, "Affluence, such as GDP a head."),
      BuiltinParameter(
        "technology", .columns, "Technology, such as energy a unit of GDP; a list for several.",
        default: .none(describes: "left to the residual")),
    ] + LogRegressionInput.groupParameters,
    result: "`.coefficients` (term, estimate, std_error, z, p), `.r2`, `.adj_r2`, `.sigma`, "
      + "`.nobs`; several groups: `.models` with a row each",
    discussion: """
      ln I = c + b ln P + d ln A + e ln T by ordinary least squares; the estimates are \
      elasticities: 1 % more population goes with b % more impact. z is the estimate over its \
      standard error and p follows Student's t with as many degrees of freedom as rows less \
      coefficients. All columns must be positive. Rows of a panel are pooled; trends that \
      columns share make such elasticities look surer than they are.
      """,
    examples: [
      Example(
        "let t = table(p = [1, 2, 4, 8, 16], a = [1, 3, 1, 3, 1], i = [2, 12, 8, 48, 32])\n"
          + "(t |> stirpat(of = .i, population = .p, affluence = .a)).coefficients\n"
          + "  |> select(.term, b = .estimate)",
        """
        term             b
        ─────────  ───────
        intercept  0.69315
        log(p)     1.00000
        log(a)     1.00000
        3 rows × 2 columns
        """)
    ],
    references: [
      "Dietz, T., Rosa, E. A. (1997). Effects of population and affluence on CO2 emissions. PNAS "
        + "94(1). doi:10.1073/pnas.94.1.175",
      "York, R., Rosa, E. A., Dietz, T. (2003). STIRPAT, IPAT and ImPACT. Ecological Economics 46.",
    ],
    searchWords: ["IPAT", "STIRPAT", "elasticity", "lm", "regress", "弹性", "人口富裕技术"],
    body: .function { (call) throws(Stop) in
      let names = ["of", "population", "affluence", "technology"]
      let input = try LogRegressionInput(call, names)
      var fits: [Regression] = []
      for group in input.rows.indices {
        fits.append(
          try input.run(group) { () throws(MethodError) in
            let all = try names.map { (name) throws(MethodError) in try input.values(name, group) }
            return try Stirpat(
              impact: all[0].first ?? [], population: all[1].first ?? [],
              affluence: all[2].first ?? [], technology: all[3]
            ).regression
          })
      }
      let terms = ["intercept"] + input.columns.items.dropFirst().map(input.label)
      let impact = input.columns.items.first.map(input.label) ?? ""
      return .result(
        try input.result(
          title: "STIRPAT of \(impact)", terms: terms, fits: fits, single: [], notes: []))
    })
}
