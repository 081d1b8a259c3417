import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `compare(models, digits, stars)`.
  static let compare = Builtin(
    "compare", .space, "Puts regressions side by side as papers print them.",
    parameters: [
      BuiltinParameter(
        "models", .either([.list, .result]),
        "Regressions; the names of a named list are the headings.", mayBeNamedFirst: true),
      BuiltinParameter(
        "digits", .whole(0...10), "Decimals of coefficients and errors.",
        default: .value(.number(4))),
    ],
    result: "table: term, and a column of texts for each model",
    discussion: """
      Each coefficient has its stars, * p < 0.1, ** p < 0.05, *** p < 0.01, and below it in brackets \
      its standard error. Terms come in the order of the models, the intercept first, ρ and λ last. \
      Below stand effects, rows, R², log-likelihood, AIC and σ². A model without a term has an empty \
      cell. Any result with a table `.coefficients` of one model goes in. A note tells when the models \
      have different numbers of rows: their likelihoods do not compare. `export` writes the same table \
      for a paper.
      """,
    examples: [
      Example(
        SpatialModelRecord.panel + """
          compare([OLS = t |> ols(.y ~ .x, effects = "region"),
            SLM = t |> slm(.y ~ .x, w, effects = "region")])
          """,
        """
        term            OLS        SLM
        ──────────────  ─────────  ─────────
        x               1.1149***  0.7657***
                        (0.0707)   (0.0465)
        rho                        0.3982***
                                   (0.0434)
        effects         region     region
        n               24         24
        R2              0.9777     0.9955
        R2 within       0.9360     0.9871
        adj. R2         0.9698     0.9935
        log-likelihood  -3.301     14.870
        AIC             10.602     -23.740
        BIC             12.958     -20.206
        sigma2          0.10883    0.015584
        13 rows × 3 columns
        note: * p < 0.1, ** p < 0.05, *** p < 0.01; standard errors in brackets
        """)
    ],
    searchWords: [
      "stargazer", "texreg", "modelsummary", "esttab", "outreg2", "summary_col", "回归结果对比", "三线表",
    ],
    body: .function { (call) throws(Stop) in
      let models = try ComparedModel.all(call)
      let digits = try call.whole("digits")
      let rows = ComparedRows(models, digits: digits)
      let responses = differentResponses(models)
      var columns = [
        Column.texts("term", (responses == nil ? [] : ["dependent variable"]) + rows.heads)
      ]
      for (place, model) in models.enumerated() {
        let over = responses.map { [$0[place]] } ?? []
        columns.append(Column.texts(model.heading, over + rows.texts(of: place)))
      }
      let counts = Set(models.compactMap { $0.measure("nobs") })
      var notes: [Phrase] = ["* p < 0.1, ** p < 0.05, *** p < 0.01; standard errors in brackets"]
      if counts.count > 1 {
        notes.append(
          "the models have different numbers of rows, so their likelihoods do not compare")
      }
      if responses != nil {
        notes.append(
          "the models have different dependent variables, so their likelihoods, AIC and BIC do not compare"
        )
      }
      var table = try Table.result(columns)
      table.notes = notes.map { TableNote($0) }
      var origin = ResultOrigin(method: call.builtin.name, notes: notes)
      origin.showsAllRows = true
      origin.madeRows = table.rows
      table.origin = origin
      return .table(table)
    })
}

/// What each model explains, where it is not the same of all.
private func differentResponses(_ models: [ComparedModel]) -> [String]? {
  let responses = models.map { $0.response ?? "" }
  return Set(responses).count > 1 ? responses : nil
}
