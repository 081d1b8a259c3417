import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.loglik(models)`.
  static let auditLogLikelihood = Builtin(
    "audit.loglik", .audits,
    "Checks whether printed R², log-likelihoods and numbers of observations go together.",
    parameters: [
      BuiltinParameter(
        "models", .either([.table, .list]),
        "A table with columns `r2`, `loglik`, `n` and, where there are, `model` and `group`; or a "
          + "list of models.", mayBeNamedFirst: true)
    ],
    result: "table: check, verdict, why; a row for each model, and for n where models agree",
    discussion: """
      A normal likelihood implies σ² = exp(−2 log L/n − 1 − ln 2π), and σ²/(1 − R²) is the variance \
      of the dependent variable, the same for all models of a group: those that claim the same \
      data, dependent variable and effects (`group`; without it, equal n). A model holds where \
      another of its group agrees within 1 %, and fails where none does within 5 %; what lies \
      between, and a model that stands alone, is undecided. Where models agree, each pair of them \
      also implies n.
      """,
    examples: [
      Example(
        """
        let t = table(model = ["OA", "LA", "TA"], n = [153, 153, 153],
          r2 = [0.9151, 0.9502, 0.5422], loglik = [115.666, 156.474, -41.4597])
        audit.loglik(t) |> select(.check, .verdict)
        """,
        """
        check            verdict
        ───────────────  ───────
        variance, OA     holds
        variance, LA     holds
        variance, TA     fails
        n, all with 153  holds
        4 rows × 2 columns
        """)
    ],
    references: [
      "Anselin, L. (1988). Spatial Econometrics: Methods and Models. Kluwer.",
      "Elhorst, J. P. (2014). Spatial Econometrics. Springer.",
    ],
    searchWords: ["log likelihood", "R2", "对数似然", "拟合优度", "sigma2"],
    body: .function { (call) throws(Stop) in
      let models = try printedModels(call)
      return try call.audit(
        try methods(
          { () throws(MethodError) in try Audit.logLikelihood(models) },
          row: { models.indices.contains($0) ? Phrase(verbatim: models[$0].label) : nil }))
    })
}

/// The models of a table or list.
private func printedModels(_ call: Call) throws(Stop) -> [PrintedModel] {
  if case .table(let table) = call.value("models") {
    let r2 = try call.auditColumn(["r2", "adj_r2"], table, "models")
    let loglik = try call.auditColumn(["loglik"], table, "models")
    let n = try call.auditColumn(["n", "nobs"], table, "models")
    let labels = Call.auditLabels(table, "model")
    let groups = table.column(named: "group")
    return r2.indices.map { row in
      PrintedModel(
        label: labels[row], rSquared: r2[row], logLikelihood: loglik[row], count: n[row],
        group: groups?.cellText(row) ?? "all with \(NumberText.shortest(n[row]))")
    }
  }
  guard case .list(let list) = call.value("models") else { return [] }
  var models: [PrintedModel] = []
  for (place, member) in list.items.enumerated() {
    guard case .result(let result) = member,
      let r2 = result.field("r2")?.asNumber, let loglik = result.field("loglik")?.asNumber,
      let n = result.field("nobs")?.asNumber
    else {
      throw call.wrong(
        "models", "M189", "item \(place + 1) is no model with `r2`, `loglik` and `nobs`",
        mend: "give models, or a table with columns r2, loglik and n")
    }
    models.append(
      PrintedModel(
        label: list.names?[place] ?? "\(place + 1)", rSquared: r2, logLikelihood: loglik, count: n,
        group: "all with \(NumberText.shortest(n))"))
  }
  return models
}
