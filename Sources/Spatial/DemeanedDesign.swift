import NumericCore
import Threading

/// A panel design after effects are taken out, with its factor: what all linear models start from.
struct DemeanedDesign {
  /// The names of the columns: `intercept` where there is one, then the terms.
  let terms: [String]
  /// The columns, demeaned.
  let columns: [[Double]]
  /// The demeaned response.
  let response: [Double]
  /// Q R of the columns.
  let factor: QRFactor
  /// How many constants the effects hold.
  let absorbed: Int

  /// The name of the intercept among coefficients.
  static let intercept = "intercept"

  /// Takes effects out of a design and factors what is left.
  ///
  /// - Throws: `degenerate` when the response or a term does not vary once effects are out, or a
  ///   term depends on others, which are named; `tooShort` with fewer rows than coefficients.
  /// - Complexity: O(n p²).
  init(_ design: PanelDesign, effects: PanelEffects) throws(MethodError) {
    let (n, t) = (design.regions, design.periods)
    absorbed = effects.absorbed(regions: n, periods: t)
    let hasIntercept = design.intercept && effects == .none
    let count = design.terms.count + (hasIntercept ? 1 : 0)
    guard count > 0 else {
      throw MethodError(
        .shape, "the model has no terms", argument: "formula", mend: "write one behind `~`")
    }
    guard design.count >= count + absorbed else {
      throw Self.tooFew(design.count, count, absorbed)
    }
    response = effects.demeaned(design.response, regions: n, periods: t)
    try Self.requireVariation(design, effects, response)
    let columns = design.regressors.map {
      Cancellation.isRequested ? $0 : effects.demeaned($0, regions: n, periods: t)
    }
    try requireWanted()
    if effects != .none {
      for (position, column) in columns.enumerated() {
        try Self.requireVariation(column, design, position, effects)
      }
    }
    self.columns =
      (hasIntercept ? [[Double](repeating: 1, count: design.count)] : []) + columns
    terms = (hasIntercept ? [Self.intercept] : []) + design.terms
    let norms =
      (hasIntercept ? [Double(design.count).squareRoot()] : [])
      + design.regressors.map { Self.norm($0) }
    factor = try Self.factored(self.columns, norms: norms, terms: terms)
  }

  static func factored(
    _ columns: [[Double]], norms: [Double], terms: [String]
  ) throws(MethodError) -> QRFactor {
    do { return try QRFactor(columns, norms: norms) } catch {
      guard case .dependent(let column) = error else {
        throw MethodError(.shape, "the terms differ in length", argument: "formula")
      }
      throw dependent(column, columns, terms)
    }
  }

  static func norm(_ x: [Double]) -> Double {
    var sum = 0.0
    for value in x { sum += value * value }
    return sum.squareRoot()
  }
}

extension DemeanedDesign {
  private static func tooFew(_ rows: Int, _ terms: Int, _ absorbed: Int) -> MethodError {
    let mend: Phrase = "take fewer terms or lags, or more years"
    guard absorbed > 0 else {
      return MethodError(
        .tooShort, "\(rows) rows are too few for \(terms) coefficients", argument: "formula",
        mend: mend)
    }
    return MethodError(
      .tooShort,
      "\(rows) rows are too few for \(terms) coefficients and \(absorbed) constants of effects",
      argument: "formula", mend: mend)
  }

  private static func requireVariation(
    _ design: PanelDesign, _ effects: PanelEffects, _ demeaned: [Double]
  ) throws(MethodError) {
    let y = design.response
    guard y.contains(where: { $0 != y[0] }) else {
      throw MethodError(
        .degenerate, "the dependent variable has the same value in every row",
        argument: "formula")
    }
    guard effects != .none, norm(demeaned) <= 1e-12 * norm(y) else { return }
    throw MethodError(
      .degenerate, "the effects alone explain the dependent variable", argument: "formula",
      mend: "choose other effects")
  }

  /// Stops at a term that effects explain wholly, and says which of them.
  private static func requireVariation(
    _ column: [Double], _ design: PanelDesign, _ position: Int, _ effects: PanelEffects
  ) throws(MethodError) {
    let whole = design.regressors[position]
    let limit = QRFactor.rankTolerance * norm(whole)
    guard norm(column) <= limit else { return }
    let term = design.terms[position]
    func vanishes(_ part: PanelEffects) -> Bool {
      norm(part.demeaned(whole, regions: design.regions, periods: design.periods)) <= limit
    }
    if effects.removesRegions, vanishes(.region) {
      throw MethodError(
        .degenerate,
        "`\(term)` does not change over time, and region effects hold all that does not",
        argument: "formula", mend: "leave it out, or take `effects = \"year\"` or `\"random\"`")
    }
    if effects.removesYears, vanishes(.year) {
      throw MethodError(
        .degenerate,
        "`\(term)` is the same in every region of a year, and year effects hold all that is so",
        argument: "formula", mend: "leave it out, or take `effects = \"region\"`")
    }
    throw MethodError(
      .degenerate, "`\(term)` is a sum of a part by region and a part by year, which effects hold",
      argument: "formula", mend: "leave it out, or take one kind of effects only")
  }

  /// The error for a column that depends on those before it, with the names of those.
  private static func dependent(
    _ column: Int, _ columns: [[Double]], _ terms: [String]
  ) -> MethodError {
    let name = terms[column]
    let mend: Phrase = "leave one of them out"
    var others: [String] = []
    if column > 0, let factor = try? QRFactor(Array(columns[..<column])) {
      let b = factor.solve(columns[column]).coefficients
      let whole = norm(columns[column])
      for (position, value) in b.enumerated()
      where value.magnitude * norm(columns[position]) > 1e-8 * whole {
        others.append(terms[position])
      }
    }
    if others == [intercept] {
      return MethodError(
        .degenerate, "`\(name)` has the same value in every row, as the intercept has",
        argument: "formula", mend: "leave it out")
    }
    guard !others.isEmpty else {
      return MethodError(
        .degenerate, "`\(name)` is 0 in every row", argument: "formula", mend: "leave it out")
    }
    let listed = others.map { "`\($0)`" }.joined(separator: ", ")
    return MethodError(
      .degenerate, "`\(name)` is an exact combination of \(listed)", argument: "formula",
      mend: mend)
  }
}
