/// Ordinary least squares with a constant, estimates with Student's t.
///
/// b = (X'X)^-1 X'y by an orthogonal decomposition; s^2 = SSR / (n - p); se(b) = s sqrt of the
/// diagonal of (X'X)^-1; R2 = 1 - SSR / sum (y - mean y)^2. The first coefficient is the constant.
public struct Regression: Sendable, Equatable {
  /// The constant, then one coefficient a regressor.
  public let coefficients: [Trend.Coefficient]
  /// Share of the variation that the regressors explain; missing when y is constant.
  public let rSquared: Double
  /// 1 - (1 - R2)(n - 1)/(n - p); missing when as many coefficients as rows.
  public let adjustedRSquared: Double
  /// Residual standard deviation, missing when as many coefficients as rows.
  public let sigma: Double
  /// The model at the rows.
  public let fitted: [Double]
  /// y less the model.
  public let residuals: [Double]

  /// Number of rows.
  public var count: Int { fitted.count }

  /// Fits y on a constant and regressors.
  /// - Parameter names: what the regressors are called in messages.
  /// - Throws: `shape`, `missing`, `too_short` with fewer rows than coefficients, `degenerate` when
  ///   a regressor depends on the others or does not vary.
  /// - Complexity: O(n p^2).
  public init(
    _ y: [Double], on regressors: [[Double]], names: [String]
  ) throws(MethodError) {
    for (name, column) in zip(names, regressors) where column.count != y.count {
      throw .lengths(name, column.count, expected: y.count)
    }
    let p = regressors.count + 1
    guard y.count >= p else {
      throw MethodError(
        .tooShort, "\(y.count) rows are too few for \(p) coefficients", argument: "of")
    }
    let fit = try Self.solve(y, [y.map { _ in 1 }] + regressors, names)
    let n = Double(y.count)
    let degrees = Double(fit.degreesOfFreedom)
    let s = degrees > 0 ? (fit.residualSumOfSquares / degrees).squareRoot() : .nan
    let all = Summation.squaredDeviations(y, from: Summation.mean(y))
    let explained = all > 0 ? 1 - fit.residualSumOfSquares / all : .nan
    coefficients = zip(fit.coefficients, fit.inverseGramDiagonal).map { estimate, diagonal in
      Trend.coefficient(estimate, error: s * diagonal.squareRoot(), degrees: degrees)
    }
    (rSquared, sigma, residuals) = (explained, s, fit.residuals)
    adjustedRSquared = degrees > 0 ? 1 - (1 - explained) * (n - 1) / degrees : .nan
    fitted = zip(y, fit.residuals).map { $0 - $1 }
  }

  private static func solve(
    _ y: [Double], _ design: [[Double]], _ names: [String]
  ) throws(MethodError) -> LeastSquares {
    do { return try LeastSquares.solve(design: design, y) } catch {
      switch error {
      case .dependent(let column):
        let known = names.indices.contains(column - 1) ? names[column - 1] : nil
        let name: Phrase = known.map { "\($0)" } ?? "the constant"
        throw MethodError(
          .degenerate, "\(name) does not vary, or depends on the other terms",
          argument: known, mend: "leave it out")
      case .notFinite: throw .missing("of", row: 0)
      case .shape:
        throw MethodError(.shape, "the regressors differ in length", argument: "of")
      }
    }
  }
}

/// Natural logarithms of a positive column.
///
/// - Throws: `missing`; `domain` with the row of a value that is not positive.
func logarithms(_ x: [Double], _ argument: String) throws(MethodError) -> [Double] {
  try requireFinite(x, argument)
  if let row = x.firstIndex(where: { $0 <= 0 }) {
    throw MethodError(
      .domain, "a logarithm needs positive values, and \(argument) has another", argument: argument,
      row: row)
  }
  return VectorMath.log(x)
}
