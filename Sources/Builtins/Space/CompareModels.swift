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
      have different numbers of rows: their likelihoods do not compare.
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
      let rows = CompareRows(models, digits: digits)
      var columns = [Column.texts("term", rows.heads)]
      for (model, cells) in zip(models, rows.cells) {
        columns.append(Column.texts(model.heading, cells))
      }
      let counts = Set(models.compactMap { $0.measure("nobs") })
      var notes: [Phrase] = ["* p < 0.1, ** p < 0.05, *** p < 0.01; standard errors in brackets"]
      if counts.count > 1 {
        notes.append(
          "the models have different numbers of rows, so their likelihoods do not compare")
      }
      var table = try Table.result(columns)
      table.notes = notes.map { TableNote($0) }
      var origin = ResultOrigin(method: call.builtin.name, notes: notes)
      origin.showsAllRows = true
      table.origin = origin
      return .table(table)
    })
}

/// One regression among those that are compared.
struct ComparedModel {
  /// The heading of its column.
  let heading: String
  /// The result.
  let result: any Result
  /// Estimate, error and p of each term.
  let coefficients: [(term: String, estimate: Double, error: Double, p: Double)]

  /// The models of a call, each heading once.
  static func all(_ call: Call) throws(Stop) -> [ComparedModel] {
    let value = call.value("models") ?? .missing
    var names: [String]?
    if case .list(let list) = value { names = list.names }
    var models: [ComparedModel] = []
    for (place, member) in value.members.enumerated() {
      guard case .result(let result) = member,
        let model = ComparedModel(names?[place] ?? "(\(place + 1))", result.content)
      else {
        throw call.wrong(
          "models", "M269",
          "item \(place + 1) is \(member.kindWithArticle), not a fitted regression",
          mend: "give what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave")
      }
      models.append(model)
    }
    guard !models.isEmpty else {
      throw call.wrong(
        "models", "M269", "there is no model to compare", mend: "write `compare([m1, m2])`")
    }
    return models
  }

  private init?(_ heading: String, _ result: any Result) {
    guard case .table(let table)? = result.field("coefficients"),
      let terms = table.column(named: "term"), let p = table.column(named: "p"),
      let estimates = table.column(named: "estimate"),
      let errors = table.column(named: "std_error")
    else { return nil }
    let rows = 0..<table.rowCount
    coefficients = rows.map { row in
      (
        terms.cellText(row), estimates.numberCells[row], errors.numberCells[row],
        p.numberCells[row]
      )
    }
    self.heading = heading == "term" ? "term " : heading
    self.result = result
  }

  /// A measure of fit.
  func measure(_ name: String) -> Double? { result.field(name)?.asNumber }
}

/// The rows of a table of models.
struct CompareRows {
  /// What stands at the left.
  private(set) var heads: [String?] = []
  /// The cells of each model.
  private(set) var cells: [[String?]]

  init(_ models: [ComparedModel], digits: Int) {
    cells = models.map { _ in [] }
    for term in Self.terms(models) {
      let found = models.map { model in model.coefficients.first { $0.term == term } }
      add(
        term,
        found.map { one in
          one.map {
            Self.text($0.estimate, digits) + ($0.p.isNaN ? "" : RegressionEstimates.stars($0.p))
          } ?? ""
        })
      add("", found.map { $0.map { "(\(Self.text($0.error, digits)))" } ?? "" })
    }
    add("effects", models.map { RegressionModel(.result($0.result))?.effects ?? "" })
    add("n", models.map { $0.measure("nobs").map { NumberText.fixed($0, decimals: 0) } ?? "" })
    for (head, name, decimals) in Self.measures {
      let texts = models.map { model in
        model.measure(name).map { NumberText.fixed($0, decimals: max(decimals, 0)) } ?? ""
      }
      if texts.contains(where: { !$0.isEmpty }) { add(head, texts) }
    }
    let variances = models.map { model in
      model.measure("sigma2").map { NumberText.significant($0, digits: 5) } ?? ""
    }
    if variances.contains(where: { !$0.isEmpty }) { add("sigma2", variances) }
  }

  private static let measures = [
    ("R2", "r2", 4), ("R2 within", "r2_within", 4), ("adj. R2", "adj_r2", 4),
    ("log-likelihood", "loglik", 3), ("AIC", "aic", 3), ("BIC", "bic", 3),
  ]

  private mutating func add(_ head: String, _ texts: [String]) {
    heads.append(head)
    for place in cells.indices { cells[place].append(texts[place]) }
  }

  /// A number with fixed decimals; small ones keep three digits.
  private static func text(_ number: Double, _ digits: Int) -> String {
    guard number.isFinite else { return "na" }
    let size = number.magnitude
    var limit = 0.5
    for _ in 0..<digits { limit /= 10 }
    return size > 0 && size < limit
      ? NumberText.significant(number, digits: 3) : NumberText.fixed(number, decimals: digits)
  }

  /// All terms, the intercept first and the spatial coefficients last.
  private static func terms(_ models: [ComparedModel]) -> [String] {
    let last = ["rho", "lambda"]
    var found: [String] = []
    for model in models {
      for one in model.coefficients where !found.contains(one.term) { found.append(one.term) }
    }
    let middle = found.filter { $0 != "intercept" && !last.contains($0) }
    return found.filter { $0 == "intercept" } + middle + last.filter(found.contains)
  }
}
