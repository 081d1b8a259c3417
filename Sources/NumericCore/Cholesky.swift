import Glibc

/// The triangle L of a positive definite matrix A = L L', of few rows.
///
/// Rows and columns are scaled to a unit diagonal first, so that parameters of very different size, as
/// a variance beside an elasticity, lose no digits against each other.
public struct Cholesky: Sendable, Equatable {
  /// The number of rows.
  public let count: Int
  private let scales: [Double]
  private let lower: [[Double]]

  /// Pivots below this part of their diagonal count as zero.
  private static let tolerance = 1e-14

  /// Factors a symmetric matrix, of which the lower triangle is read; nil when it is not positive
  /// definite.
  /// - Complexity: O(n^3) for n rows.
  public init?(_ matrix: [[Double]]) {
    let count = matrix.count
    guard matrix.allSatisfy({ $0.count == count }) else { return nil }
    var scales: [Double] = []
    for i in 0..<count {
      guard matrix[i][i] > 0, matrix[i][i].isFinite else { return nil }
      scales.append(1 / matrix[i][i].squareRoot())
    }
    var lower: [[Double]] = []
    for i in 0..<count {
      var row = [Double](repeating: 0, count: count)
      for j in 0...i {
        var sum = matrix[i][j] * scales[i] * scales[j]
        let other = j < i ? lower[j] : row
        for k in 0..<j { sum -= row[k] * other[k] }
        guard j == i else {
          row[j] = sum / other[j]
          continue
        }
        guard sum > Self.tolerance else { return nil }
        row[i] = sum.squareRoot()
      }
      lower.append(row)
    }
    self.count = count
    self.scales = scales
    self.lower = lower
  }

  /// The x with A x = b; nothing when b has another length.
  /// - Complexity: O(n^2).
  public func solve(_ b: [Double]) -> [Double] {
    guard b.count == count else { return [] }
    var x = zip(b, scales).map { $0 * $1 }
    for i in 0..<count {
      for k in 0..<i { x[i] -= lower[i][k] * x[k] }
      x[i] /= lower[i][i]
    }
    for i in stride(from: count - 1, through: 0, by: -1) {
      for k in (i + 1)..<Swift.max(count, i + 1) { x[i] -= lower[k][i] * x[k] }
      x[i] /= lower[i][i]
    }
    return zip(x, scales).map { $0 * $1 }
  }

  /// The inverse of A.
  /// - Complexity: O(n^3).
  public var inverse: [[Double]] {
    var rows = (0..<count).map { column in
      var unit = [Double](repeating: 0, count: count)
      unit[column] = 1
      return solve(unit)
    }
    for i in 0..<count {
      for j in 0..<i {
        rows[i][j] = (rows[i][j] + rows[j][i]) / 2
        rows[j][i] = rows[i][j]
      }
    }
    return rows
  }

  /// L z: turns independent standard normal numbers into ones with the covariance A.
  /// - Complexity: O(n^2).
  public func correlated(_ z: [Double]) -> [Double] {
    guard z.count == count else { return [] }
    return (0..<count).map { i in
      var sum = 0.0
      for k in 0...i { sum += lower[i][k] * z[k] }
      return sum / scales[i]
    }
  }

  /// ln|A|.
  public var logDeterminant: Double {
    var sum = 0.0
    for i in 0..<count { sum += Glibc.log(lower[i][i]) - Glibc.log(scales[i]) }
    return 2 * sum
  }
}
