import Glibc
import Threading

/// Ordinary least squares of a small dense design by Householder reflections.
public struct LeastSquares: Sendable, Equatable {
  /// One coefficient for each column of the design.
  public let coefficients: [Double]
  /// y - X b, one for each row.
  public let residuals: [Double]
  /// Diagonal of the inverse of X'X, one for each column.
  public let inverseGramDiagonal: [Double]
  /// Sum of squared residuals.
  public let residualSumOfSquares: Double

  /// Rows less columns.
  public var degreesOfFreedom: Int { residuals.count - coefficients.count }

  /// Why no solution exists.
  public enum Failure: Error, Equatable {
    /// A column or y has another length than the rest, or there are more columns than rows.
    case shape
    /// A value is missing or infinite.
    case notFinite
    /// The column with this number depends on those before it.
    case dependent(column: Int)
  }

  /// Columns whose remainder after the columns before them falls below this part of their norm
  /// count as dependent.
  private static let rankTolerance = 1e-11

  /// Minimises |y - X b|^2, X given by its columns.
  ///
  /// X = QR with reflections; R b = Q'y; the diagonal of (X'X)^-1 is the squared row norms of
  /// R^-1. Working on X and not on X'X keeps twice the digits (Golub 1965,
  /// doi:10.1007/BF01436075).
  /// - Complexity: O(n p^2) for n rows and p columns; meant for p up to about 50.
  public static func solve(
    design columns: [[Double]], _ y: [Double]
  ) throws(Failure) -> LeastSquares {
    let (n, p) = (y.count, columns.count)
    guard p <= n, columns.allSatisfy({ $0.count == n }) else { throw .shape }
    guard y.allSatisfy(\.isFinite), columns.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw .notFinite
    }
    var r = columns
    var rotated = y
    for k in 0..<p {
      // After Ctrl-C any failure will do: it reaches nobody.
      if Cancellation.isRequested { throw .notFinite }
      try reflect(&r, &rotated, pivot: k, norm: norm(columns[k]))
    }
    let coefficients = backSubstitute(r, rotated, count: p)
    if Cancellation.isRequested { throw .notFinite }
    var residuals = y
    for (column, b) in zip(columns, coefficients) {
      for i in 0..<n { residuals[i] -= b * column[i] }
    }
    return LeastSquares(
      coefficients: coefficients, residuals: residuals,
      inverseGramDiagonal: inverseRowNorms(r, count: p),
      residualSumOfSquares: residuals.reduce(0) { $0 + $1 * $1 })
  }

  /// Zeroes column `k` below its diagonal and applies the same reflection to the rest.
  private static func reflect(
    _ r: inout [[Double]], _ y: inout [Double], pivot k: Int, norm whole: Double
  ) throws(Failure) {
    let n = y.count
    var v = Array(r[k][k...])
    let length = norm(v)
    guard length > rankTolerance * whole else { throw .dependent(column: k) }
    let alpha = v[0] > 0 ? -length : length
    v[0] -= alpha
    let scale = 2 / v.reduce(0) { $0 + $1 * $1 }
    func apply(_ target: inout [Double]) {
      var inner = 0.0
      for i in k..<n { inner += v[i - k] * target[i] }
      inner *= scale
      for i in k..<n { target[i] -= inner * v[i - k] }
    }
    for j in k..<r.count {
      if Cancellation.isRequested { throw .notFinite }
      apply(&r[j])
    }
    r[k][k] = alpha
    apply(&y)
  }

  /// Euclidean norm, scaled so that squares neither overflow nor vanish.
  private static func norm(_ x: [Double]) -> Double {
    let largest = x.reduce(0) { Swift.max($0, $1.magnitude) }
    guard largest > 0 else { return 0 }
    return largest * x.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }

  /// Solves the triangle R b = c, R stored by columns.
  private static func backSubstitute(_ r: [[Double]], _ c: [Double], count p: Int) -> [Double] {
    var b = Array(c.prefix(p))
    for i in stride(from: p - 1, through: 0, by: -1) {
      for j in (i + 1)..<Swift.max(p, i + 1) { b[i] -= r[j][i] * b[j] }
      b[i] /= r[i][i]
    }
    return b
  }

  /// Squared norms of the rows of R^-1.
  private static func inverseRowNorms(_ r: [[Double]], count p: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: p)
    for k in 0..<p {
      var unit = [Double](repeating: 0, count: p)
      unit[k] = 1
      let column = backSubstitute(r, unit, count: p)
      for i in 0...k { sums[i] += column[i] * column[i] }
    }
    return sums
  }
}
