import Interpreter
import Reports
import Tables

/// What stands below a coefficient in brackets.
enum ShownErrors: String, CaseIterable {
  /// Its standard error.
  case standard = "se"
  /// Its ratio to that.
  case ratio = "t"
  /// Its probability.
  case probability = "p"
  /// Nothing.
  case none
}

/// The rows of a table of models: `compare` prints them, and `export` typesets the same cells.
struct ComparedRows {
  /// What stands at the left of a row.
  enum Head {
    /// A coefficient.
    case term(String)
    /// Nothing: the row belongs to the one above.
    case below
    /// A measure of the whole model, by the name it has at the prompt.
    case measure(String)
  }

  /// The rows from the top.
  private(set) var rows: [(head: Head, cells: [PaperCell])] = []
  private let models: [ComparedModel]
  private let digits: Int

  /// Rows of models; `only` names the terms to show, in this order.
  init(
    _ models: [ComparedModel], digits: Int, stars: Bool = true, errors: ShownErrors = .standard,
    only: [String]? = nil
  ) {
    self.models = models
    self.digits = digits
    for term in only ?? Self.terms(models) { add(term, stars, errors) }
    add("effects", models.map { RegressionModel(.result($0.result))?.effects ?? "" })
    add("n", decimals: 0) { $0.measure("nobs") }
    for (head, name, decimals) in Self.measures {
      add(head, decimals: decimals) { $0.measure(name) }
    }
    let variances = models.map { model in
      model.measure("sigma2").map { PaperCell($0, text: NumberText.significant($0, digits: 5)) }
        ?? PaperCell("")
    }
    if variances.contains(where: \.isNumber) { rows.append((.measure("sigma2"), variances)) }
  }

  private static let measures = [
    ("R2", "r2", 4), ("R2 within", "r2_within", 4), ("adj. R2", "adj_r2", 4),
    ("log-likelihood", "loglik", 3), ("AIC", "aic", 3), ("BIC", "bic", 3),
  ]

  private mutating func add(_ term: String, _ stars: Bool, _ errors: ShownErrors) {
    let found = models.map { model in model.coefficients.first { $0.term == term } }
    rows.append(
      (
        .term(term),
        found.map { one in
          guard let one else { return PaperCell("") }
          var cell = PaperCell(rounded: one.estimate, decimals: digits)
          if stars, !cell.isMissing { cell.stars = RegressionEstimates.stars(one.p).count }
          return cell
        }
      ))
    guard errors != .none else { return }
    rows.append(
      (
        .below,
        found.map { one in
          guard let one else { return PaperCell("") }
          let number =
            switch errors {
            case .standard: one.error
            case .ratio: one.estimate / one.error
            case .probability, .none: one.p
            }
          return PaperCell(rounded: number, decimals: digits, isBracketed: true)
        }
      ))
  }

  private mutating func add(_ head: String, _ texts: [String]) {
    rows.append((.measure(head), texts.map { PaperCell($0) }))
  }

  private mutating func add(
    _ head: String, decimals: Int, _ measure: (ComparedModel) -> Double?
  ) {
    let cells = models.map { model in
      measure(model).map {
        PaperCell($0, text: NumberText.fixed($0, decimals: decimals))
      } ?? PaperCell("")
    }
    // How many rows there are is told in any case.
    if head == "n" || cells.contains(where: \.isNumber) { rows.append((.measure(head), cells)) }
  }

  /// All terms, the intercept first and the spatial coefficients last.
  static func terms(_ models: [ComparedModel]) -> [String] {
    let last = ["rho", "lambda"]
    var found: [String] = []
    for model in models {
      for one in model.coefficients where !found.contains(one.term) { found.append(one.term) }
    }
    let middle = found.filter { $0 != "intercept" && !last.contains($0) }
    return found.filter { $0 == "intercept" } + middle + last.filter(found.contains)
  }

  /// What the prompt shows at the left of each row.
  var heads: [String] {
    rows.map { row in
      switch row.head {
      case .term(let name), .measure(let name): name
      case .below: ""
      }
    }
  }

  /// What the prompt shows of a model.
  func texts(of model: Int) -> [String] {
    rows.map { row in
      let cell = row.cells[model]
      guard cell.isMissing else { return cell.plain }
      return cell.isBracketed ? "(na)" : "na"
    }
  }
}

extension PaperCell {
  /// A number as it was printed; the decimals are those of the text.
  init(_ value: Double, text: String) {
    let isPower = text.utf8.contains(UInt8(ascii: "e"))
    let decimals = text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
    self.init(value, text: text, decimals: isPower ? nil : decimals)
  }

  /// A number with fixed decimals; one that would vanish keeps three digits.
  init(rounded number: Double, decimals: Int, isBracketed: Bool = false) {
    guard number.isFinite else {
      self = .missing
      self.isBracketed = isBracketed
      return
    }
    self.init(number, text: NumberText.kept(number, decimals: decimals))
    self.isBracketed = isBracketed
  }
}
