import Threading

/// Obstacle degrees: which indicators keep each row from the best it could be.
///
/// With X the indicator between 0 at its worst and 1 at its best value and S = 1 - X:
/// O_ij = S_ij w_j / sum_k S_ik w_k. A row that is best in every indicator with a weight has no
/// obstacle degrees: they are missing. A constant indicator cannot be scaled: it must have the weight 0,
/// and then has the degree 0.
public struct ObstacleDegrees: Sendable, Equatable {
  /// The indicators.
  public let matrix: IndicatorMatrix
  /// The weights as they were given.
  public let weights: [Double]
  /// One column of degrees an indicator; the rows add to 1.
  public let degrees: [[Double]]
  /// Remarks.
  public let notes: [MethodNote]

  /// How far weights may add to something else than 1 without a note.
  private static let weightTolerance = 0.001

  /// The degrees of a matrix.
  /// - Throws: `shape` when the weights do not match; `missing`; `domain` for a negative weight;
  ///   `degenerate` when every weight is 0, or an indicator with a weight is constant.
  /// - Complexity: O(rows x columns).
  public init(
    _ matrix: IndicatorMatrix, weights: [Double], threads: Int? = nil
  ) throws(MethodError) {
    guard weights.count == matrix.columns.count else {
      throw .lengths("weights", weights.count, expected: matrix.columns.count)
    }
    try requireNonNegative(weights, "weights")
    let sum = weights.reduce(0, +)
    guard sum > 0 else {
      throw MethodError(.degenerate, "every weight is 0", argument: "weights")
    }
    for (column, weight) in weights.enumerated() where weight > 0 && matrix.isConstant(column) {
      throw .constant(matrix.names[column])
    }
    (self.matrix, self.weights) = (matrix, weights)
    degrees = Self.degrees(matrix, weights, threads)
    let rounded = (sum * 1e4).rounded() / 1e4
    notes =
      (sum - 1).magnitude <= Self.weightTolerance
      ? []
      : [MethodNote("weights", "the weights add to \(rounded), not to 1: only their ratios count")]
  }

  /// Two sweeps over each block of rows: the sums, then each degree's part of them.
  private static func degrees(
    _ matrix: IndicatorMatrix, _ weights: [Double], _ threads: Int?
  ) -> [[Double]] {
    let (rows, block) = (matrix.rowCount, IndicatorMatrix.block)
    let terms = weights.enumerated().map { column, weight -> (offset: Double, scale: Double) in
      let (offset, span) = matrix.deviation(column)
      return weight > 0 ? (offset, weight / span) : (0, 0)
    }
    return withPointers(reading: matrix.columns) { pointers in
      uninitializedColumns(count: terms.count, rows: rows) { columns in
        var writing = pointers
        writing.output = columns
        let all = writing
        parallelChunks(count: (rows + block - 1) / block, threads: threads) { part in
          let start = part * block
          degrees(of: start..<Swift.min(rows, start + block), terms, all)
        }
      }
    }
  }

  /// The degrees of a block of rows.
  private static func degrees(
    of rows: Range<Int>, _ terms: [(offset: Double, scale: Double)], _ pointers: ColumnPointers
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: rows.count) { total in
      total.initialize(repeating: 0)
      guard let total = total.baseAddress else { return }
      for (column, term) in terms.enumerated() where term.scale != 0 {
        VectorMath.addScaled(
          pointers.input[column] + rows.lowerBound, count: rows.count, offset: term.offset,
          scale: term.scale, to: total)
      }
      for (column, term) in terms.enumerated() {
        VectorMath.scaledRatio(
          pointers.input[column] + rows.lowerBound, count: rows.count, offset: term.offset,
          scale: term.scale, total: total, into: pointers.output[column] + rows.lowerBound)
      }
    }
  }

  /// The indicator with the largest degree of each row, the first of several; nil where there are
  /// no degrees.
  /// - Complexity: O(rows x columns).
  public func main() -> [Int?] {
    var main = [Int?](repeating: nil, count: matrix.rowCount)
    _ = Cancellation.forBlocks(matrix.rowCount) { block in
      for row in block {
        var most = -Double.infinity
        for column in degrees.indices where degrees[column][row] > most {
          (main[row], most) = (column, degrees[column][row])
        }
      }
    }
    return main
  }
}
