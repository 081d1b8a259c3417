import Interpreter
import NumericCore
import Tables

/// Coefficients in the order they print: intercept, terms, spatial lags of terms, rho, lambda.
struct RegressionEstimates {
  /// What they are called.
  let terms: [String]
  /// The estimates.
  let values: [Double]
  /// Their covariance, row after row.
  let covariance: [Double]
  /// The probability of a larger ratio where the coefficient is 0.
  let probabilities: [Double]

  /// Estimates with the probabilities that their method gave.
  init(terms: [String], values: [Double], covariance: [Double], probabilities: [Double]) {
    self.terms = terms
    self.values = values
    self.covariance = covariance
    self.probabilities = probabilities
  }

  /// Estimates whose ratios follow Student's t.
  init(terms: [String], values: [Double], covariance: [Double], degreesOfFreedom: Double) {
    let t = StudentT(degreesOfFreedom: degreesOfFreedom)
    let count = terms.count
    self.init(
      terms: terms, values: values, covariance: covariance,
      probabilities: values.enumerated().map { place, value in
        t.twoSided(Self.ratio(value, covariance[place * count + place].squareRoot()))
      })
  }

  /// Roots of the diagonal of the covariance.
  var standardErrors: [Double] {
    terms.indices.map { covariance[$0 * terms.count + $0].squareRoot() }
  }

  /// Estimates over their errors.
  var ratios: [Double] { zip(values, standardErrors).map { Self.ratio($0, $1) } }

  /// An estimate over its error; NaN where the error is no finite number.
  private static func ratio(_ value: Double, _ error: Double) -> Double {
    error.isFinite ? value / error : .nan
  }

  /// One, two or three stars at 0.1, 0.05 and 0.01.
  static func stars(_ p: Double) -> String {
    p < 0.01 ? "***" : p < 0.05 ? "**" : p < 0.1 ? "*" : ""
  }

  private var columns: [Column] {
    [
      Column.texts("term", terms), Self.numbers("estimate", values),
      Self.numbers("std_error", standardErrors), Self.numbers("z", ratios),
      Self.numbers("p", probabilities).written(.probability),
    ]
  }

  private static func numbers(_ name: String, _ values: [Double]) -> Column {
    Column(name, .numbers(values.map { $0.isFinite ? $0 : .nan }))
  }

  /// term, estimate, std_error, z, p.
  var table: Table? { try? Table.result(columns) }

  /// The same with stars behind.
  var starred: Table? {
    try? Table.result(columns + [Column.texts("stars", probabilities.map(Self.stars))])
  }

  /// The covariance with a column a term.
  var covarianceTable: Table? {
    let count = terms.count
    let cells = terms.enumerated().map { position, term in
      Self.numbers(
        term == "term" ? "term " : term, (0..<count).map { covariance[$0 * count + position] })
    }
    return try? Table.result([Column.texts("term", terms)] + cells)
  }
}
