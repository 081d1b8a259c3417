import Glibc
import Threading

/// X = Q R of a tall dense design by Householder reflections, kept to solve for many right sides.
///
/// Reflections work on X and not on X'X, which keeps twice the digits (Golub 1965,
/// doi:10.1007/BF01436075). Meant for up to about a hundred columns.
public struct QRFactor: Sendable {
  /// The number of rows n.
  public let rows: Int
  /// The number of columns p.
  public let columns: Int
  /// The design, column after column; refinement needs it.
  let design: [Double]
  /// What each reflection is made of: v in rows k… of column k.
  let reflectors: [Double]
  /// 2 / v'v of each reflection.
  let scales: [Double]
  /// R, column after column, p × p.
  let triangle: [Double]

  /// Columns of which less than this part of their norm is left after the columns before them count
  /// as dependent.
  public static let rankTolerance = 1e-11

  /// Factors a design given by its columns.
  ///
  /// - Parameter norms: the size of each column before something was taken out of it, for instance
  ///   means; what is left of a column is judged against it. The columns' own norms without.
  /// - Throws: `shape` when columns differ in length or there are more than rows; `notFinite`;
  ///   `dependent` with the first column that depends on those before it.
  /// - Complexity: O(n p²).
  public init(
    _ columns: [[Double]], norms: [Double]? = nil
  ) throws(LeastSquares.Failure) {
    let (n, p) = (columns.first?.count ?? 0, columns.count)
    guard p <= n, columns.allSatisfy({ $0.count == n }) else { throw .shape }
    // After Ctrl-C it ends with any failure, which reaches nobody.
    guard columns.allSatisfy({ !Cancellation.isRequested && $0.allSatisfy(\.isFinite) }) else {
      throw .notFinite
    }
    rows = n
    self.columns = p
    let flat = Self.joined(columns)
    design = flat
    var work = Self.joined(columns)
    guard flat.count == n * p, work.count == n * p else { throw .notFinite }
    var scales = [Double](repeating: 0, count: p)
    var triangle = [Double](repeating: 0, count: p * p)
    for k in 0..<p {
      if Cancellation.isRequested { throw .notFinite }
      for j in 0..<k { triangle[k * p + j] = work[k * n + j] }
      let left = Self.norm(work[(k * n + k)..<((k + 1) * n)])
      let whole = norms?[k] ?? Self.norm(flat[(k * n)..<((k + 1) * n)])
      guard left > Self.rankTolerance * whole else { throw .dependent(column: k) }
      let alpha = work[k * n + k] > 0 ? -left : left
      triangle[k * p + k] = alpha
      work[k * n + k] -= alpha
      scales[k] = Self.reflect(&work, pivot: k, rows: n, columns: p)
    }
    (reflectors, self.scales, self.triangle) = (work, scales, triangle)
  }

  /// Columns one after the other; fewer of them when nobody wants them any more.
  private static func joined(_ columns: [[Double]]) -> [Double] {
    var flat: [Double] = []
    flat.reserveCapacity(columns.reduce(0) { $0 + $1.count })
    for column in columns where !Cancellation.isRequested { flat += column }
    return flat
  }

  /// Applies reflection `pivot` to the columns behind it.
  private static func reflect(
    _ work: inout [Double], pivot k: Int, rows n: Int, columns p: Int
  ) -> Double {
    var scale = 0.0
    work.withUnsafeMutableBufferPointer { work in
      var square = 0.0
      for i in k..<n { square += work[k * n + i] * work[k * n + i] }
      scale = 2 / square
      for j in (k + 1)..<max(p, k + 1) where !Cancellation.isRequested {
        var inner = 0.0
        for i in k..<n { inner += work[k * n + i] * work[j * n + i] }
        inner *= scale
        for i in k..<n { work[j * n + i] -= inner * work[k * n + i] }
      }
    }
    return scale
  }

  /// Euclidean norm, scaled so that squares neither overflow nor vanish.
  static func norm(_ x: ArraySlice<Double>) -> Double {
    var largest = 0.0
    for value in x where value.magnitude > largest { largest = value.magnitude }
    guard largest > 0 else { return 0 }
    var sum = 0.0
    for value in x { sum += (value / largest) * (value / largest) }
    return largest * sum.squareRoot()
  }
}

extension QRFactor {
  /// Q' y.
  func rotated(_ y: [Double]) -> [Double] {
    var result = y
    for k in 0..<columns where !Cancellation.isRequested { apply(k, to: &result) }
    return result
  }

  /// Q y.
  func unrotated(_ y: [Double]) -> [Double] {
    var result = y
    for k in stride(from: columns - 1, through: 0, by: -1) where !Cancellation.isRequested {
      apply(k, to: &result)
    }
    return result
  }

  private func apply(_ k: Int, to y: inout [Double]) {
    let n = rows
    reflectors.withUnsafeBufferPointer { v in
      y.withUnsafeMutableBufferPointer { y in
        var inner = 0.0
        for i in k..<n { inner += v[k * n + i] * y[i] }
        inner *= scales[k]
        for i in k..<n { y[i] -= inner * v[k * n + i] }
      }
    }
  }

  /// R⁻¹ c.
  func backSolved(_ c: [Double]) -> [Double] {
    let p = columns
    var b = Array(c.prefix(p))
    for i in stride(from: p - 1, through: 0, by: -1) {
      for j in (i + 1)..<max(p, i + 1) { b[i] -= triangle[j * p + i] * b[j] }
      b[i] /= triangle[i * p + i]
    }
    return b
  }

  /// R⁻ᵀ c.
  func forwardSolved(_ c: [Double]) -> [Double] {
    let p = columns
    var b = Array(c.prefix(p))
    for i in 0..<p {
      for j in 0..<i { b[i] -= triangle[i * p + j] * b[j] }
      b[i] /= triangle[i * p + i]
    }
    return b
  }

  /// (X'X)⁻¹ = R⁻¹ R⁻ᵀ, row after row.
  ///
  /// - Complexity: O(p³).
  public var inverseGram: [Double] {
    let p = columns
    var inverse = [Double](repeating: 0, count: p * p)
    for k in 0..<p {
      var unit = [Double](repeating: 0, count: p)
      unit[k] = 1
      let column = backSolved(unit)
      for i in 0..<p {
        for j in 0..<p { inverse[i * p + j] += column[i] * column[j] }
      }
    }
    return inverse
  }

  /// x'(X'X)⁻¹x of each row of the design: the diagonal of the projection on its columns.
  ///
  /// - Complexity: O(n p²).
  public var leverages: [Double] {
    var result = [Double](repeating: 0, count: rows)
    for k in 0..<columns where !Cancellation.isRequested {
      var unit = [Double](repeating: 0, count: rows)
      unit[k] = 1
      for (row, value) in unrotated(unit).enumerated() { result[row] += value * value }
    }
    return result
  }
}
