import Threading

/// How TOPSIS makes indicators comparable.
public enum TopsisScaling: String, Sendable, CaseIterable {
  /// Divided by the root of the sum of squares.
  case vector
  /// Between 0 and 1 by smallest and largest value.
  case minmax
}

/// Ranks rows by their closeness to the best and distance from the worst of each indicator.
///
/// With r the scaled indicators: best_i = sqrt(sum_j (w_j (r_ij - r_j+))^2) with r_j+ the best of
/// the column, worst_i the same to its worst; closeness = worst / (best + worst)
/// (Hwang & Yoon 1981, doi:10.1007/978-3-642-48318-9).
public struct Topsis: Sendable, Equatable {
  /// Weighted distance of each row to the best values.
  public let best: [Double]
  /// Weighted distance of each row to the worst values.
  public let worst: [Double]
  /// worst / (best + worst), 0 ... 1; missing when no row differs from another.
  public let closeness: [Double]
  /// 1 for the row that is closest; equal rows share the smaller rank.
  public let rank: [Double]

  /// The ranks of a matrix.
  /// - Throws: `shape` when the weights do not match; `domain` for a negative weight; `missing`;
  ///   `degenerate` when every weight is 0, when `vector` meets a column of zeros with a weight, or
  ///   `minmax` a constant one.
  /// - Complexity: O(rows x columns + rows log rows).
  public init(
    _ matrix: IndicatorMatrix, weights: [Double], scaling: TopsisScaling = .vector
  ) throws(MethodError) {
    guard weights.count == matrix.columns.count else {
      throw .lengths("weights", weights.count, expected: matrix.columns.count)
    }
    try requireNonNegative(weights, "weights")
    guard weights.contains(where: { $0 > 0 }) else {
      throw MethodError(.degenerate, "every weight is 0", argument: "weights")
    }
    var toBest = [Double](repeating: 0, count: matrix.rowCount)
    var toWorst = toBest
    for (column, weight) in weights.enumerated() where weight > 0 {
      let scale = weight / (try Self.scale(matrix, column, scaling))
      let (low, high) = matrix.ranges[column]
      let (good, bad) = matrix.isCost[column] ? (low, high) : (high, low)
      let cells = matrix.columns[column]
      let isWanted = Cancellation.forBlocks(cells.count) { block in
        for row in block {
          let (up, down) = ((cells[row] - good) * scale, (cells[row] - bad) * scale)
          toBest[row] += up * up
          toWorst[row] += down * down
        }
      }
      guard isWanted else { throw .unwanted }
    }
    best = toBest.map { $0.squareRoot() }
    try requireWanted()
    worst = toWorst.map { $0.squareRoot() }
    closeness = zip(best, worst).map { $0 + $1 > 0 ? $1 / ($0 + $1) : .nan }
    try requireWanted()
    rank = Self.ranks(closeness)
  }

  /// What a column is divided by.
  private static func scale(
    _ matrix: IndicatorMatrix, _ column: Int, _ scaling: TopsisScaling
  ) throws(MethodError) -> Double {
    let (low, high) = matrix.ranges[column]
    switch scaling {
    case .vector:
      // Relative to the largest magnitude, so that squares neither overflow nor vanish.
      let largest = max(low.magnitude, high.magnitude)
      guard largest > 0 else {
        throw MethodError(
          .degenerate, "the indicator `\(matrix.names[column])` is 0 everywhere",
          argument: "indicators", mend: "leave it out")
      }
      let squares = matrix.columns[column].reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
      return largest * squares.squareRoot()
    case .minmax:
      guard high > low else { throw .constant(matrix.names[column]) }
      return high - low
    }
  }

  /// Ranks with 1 for the largest; missing values have none.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = Cancellation.sorted(values.indices.filter { !values[$0].isNaN }) {
      values[$0] > values[$1]
    }
    var ranks = [Double](repeating: .nan, count: values.count)
    _ = Cancellation.forBlocks(order.count) { block in
      for position in block {
        let row = order[position]
        let isTied = position > 0 && values[order[position - 1]] == values[row]
        ranks[row] = isTied ? ranks[order[position - 1]] : Double(position + 1)
      }
    }
    return ranks
  }
}
