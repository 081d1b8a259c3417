import Interpreter
import NumericCore
import Reports
import Tables

extension PaperTable {
  /// Regressions side by side: what is explained over the columns, coefficients with what stands in
  /// brackets below them, and behind a thin rule the measures of fit.
  init(_ models: [ComparedModel], digits: Int, _ options: PaperOptions) {
    let rows = ComparedRows(
      models, digits: options.decimals ?? digits, stars: options.stars, errors: options.errors,
      only: options.chosen.choose(among: ComparedRows.terms(models)))
    var isFit = false
    let body = rows.rows.map { row -> PaperRow in
      var opensFit = false
      var label = ""
      switch row.head {
      case .term(let name):
        label = ModelWords.term(name, options)
      case .below: break
      case .measure(let name):
        opensFit = !isFit
        isFit = true
        label = options.labels.label(name) ?? ModelWords.measure(name, options.translator)
      }
      let cells = row.cells.map { cell -> PaperCell in
        if case .measure("effects") = row.head {
          return PaperCell(ModelWords.effects(cell.text, options.translator))
        }
        return cell
      }
      return PaperRow([PaperCell(label)] + cells, hasRuleAbove: opensFit)
    }
    self.init(
      head: [""] + models.map { options.labels.label($0.heading) ?? $0.heading },
      alignments: [.left] + models.map { _ in .centre }, rows: body,
      notes: ModelWords.legend(options))
    if let over = Self.responses(models, options) { heads.insert(over, at: 0) }
  }

  /// What the models explain, over all columns that explain the same.
  private static func responses(
    _ models: [ComparedModel], _ options: PaperOptions
  ) -> [PaperHead]? {
    let names = models.compactMap(\.response)
    guard names.count == models.count, let first = names.first else { return nil }
    let labels = names.map { options.labels.term($0) }
    if names.allSatisfy({ $0 == first }) {
      let text = options.translator.text("Dependent variable: \(labels[0])")
      return [PaperHead(""), PaperHead(text, span: models.count)]
    }
    return [PaperHead("")] + labels.map { PaperHead($0) }
  }

  /// Direct, indirect and total effects with what stands in brackets below them.
  init?(impacts table: Table, _ options: PaperOptions) {
    guard let terms = table.column(named: "term") else { return nil }
    let kinds = ["direct", "indirect", "total"]
    let estimates = kinds.compactMap { table.column(named: $0)?.numberCells }
    let errors = kinds.compactMap { table.column(named: "\($0)_se")?.numberCells }
    guard estimates.count == 3, errors.count == 3 else { return nil }
    let digits = options.decimals ?? 4
    let names = (0..<table.rowCount).map { terms.cellText($0) }
    let shown = options.chosen.choose(among: names).compactMap { names.firstIndex(of: $0) }
    let rows = shown.flatMap { row -> [PaperRow] in
      let effects = zip(estimates, errors).map { (value: $0[row], error: $1[row]) }
      let term = names[row]
      let name = PaperCell(ModelWords.term(term, options))
      let first = PaperRow([name] + effects.map { Self.starred($0, digits, options) })
      guard options.errors != .none else { return [first] }
      let below = effects.map { Self.below($0, digits, options.errors) }
      return [first, PaperRow([PaperCell("")] + below)]
    }
    let words = kinds.map { kind in
      options.labels.label(kind) ?? PaperHeading.words[kind].map { options.translator.text($0) }
        ?? kind
    }
    self.init(
      head: [""] + words, alignments: [.left, .centre, .centre, .centre], rows: rows,
      notes: ModelWords.legend(options))
  }

  private static func starred(
    _ effect: (value: Double, error: Double), _ digits: Int, _ options: PaperOptions
  ) -> PaperCell {
    var cell = PaperCell(rounded: effect.value, decimals: digits)
    let p = StandardNormal.twoSided(effect.value / effect.error)
    if options.stars, !cell.isMissing { cell.stars = RegressionEstimates.stars(p).count }
    return cell
  }

  private static func below(
    _ effect: (value: Double, error: Double), _ digits: Int, _ errors: ShownErrors
  ) -> PaperCell {
    let ratio = effect.value / effect.error
    let number =
      switch errors {
      case .standard: effect.error
      case .ratio: ratio
      case .probability, .none: StandardNormal.twoSided(ratio)
      }
    return PaperCell(rounded: number, decimals: digits, isBracketed: true)
  }
}

/// Words of tables of regressions.
enum ModelWords {
  /// A term as a paper writes it.
  static func term(_ name: String, _ options: PaperOptions) -> String {
    if let label = options.labels.label(name) { return label }
    return switch name {
    case "intercept": options.translator.text("Constant")
    case "rho": "ρ"
    case "lambda": "λ"
    default: options.labels.term(name)
    }
  }

  /// A measure by its name at the prompt.
  static func measure(_ name: String, _ translator: Translator) -> String {
    let words: [String: Phrase] = [
      "effects": "Effects", "n": "Observations", "R2": "R²", "R2 within": "Within R²",
      "adj. R2": "Adjusted R²", "log-likelihood": "Log-likelihood", "sigma2": "σ²",
    ]
    return words[name].map { translator.text($0) } ?? name
  }

  /// The effects that were taken out.
  static func effects(_ name: String, _ translator: Translator) -> String {
    let words: [String: Phrase] = [
      "none": "none", "region": "regions", "year": "years", "twoway": "regions and years",
      "random": "random",
    ]
    return words[name].map { translator.text($0) } ?? name
  }

  /// What brackets and stars mean.
  static func legend(_ options: PaperOptions) -> [String] {
    var notes: [Phrase] = []
    switch options.errors {
    case .standard: notes.append("Standard errors in brackets.")
    case .ratio: notes.append("t values in brackets.")
    case .probability: notes.append("p values in brackets.")
    case .none: break
    }
    if options.stars { notes.append("* p < 0.1, ** p < 0.05, *** p < 0.01.") }
    return notes.map { options.translator.text($0) }
  }
}
