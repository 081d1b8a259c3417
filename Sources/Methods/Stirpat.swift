/// STIRPAT: impact explained by population, affluence and technology, in logarithms.
///
/// ln I = c + b ln P + d ln A + e ln T + error, by ordinary least squares. Coefficients are
/// elasticities (Dietz & Rosa 1997, doi:10.1073/pnas.94.1.175; York, Rosa & Dietz 2003).
public struct Stirpat: Sendable, Equatable {
  /// The regression: constant, population, affluence, then technology.
  public let regression: Regression

  /// Fits the model; `technology` holds any number of columns.
  /// - Throws: `domain` with the row of a value that is not positive; `missing`, `shape`,
  ///   `too_short`, `degenerate`.
  /// - Complexity: O(n p^2).
  public init(
    impact: [Double], population: [Double], affluence: [Double], technology: [[Double]]
  ) throws(MethodError) {
    var regressors = [
      try logarithms(population, "population"), try logarithms(affluence, "affluence"),
    ]
    for column in technology { regressors.append(try logarithms(column, "technology")) }
    let names = ["population", "affluence"] + technology.map { _ in "technology" }
    regression = try Regression(logarithms(impact, "of"), on: regressors, names: names)
  }
}
