import Glibc
import Threading

/// How indicators become shares before their entropy is taken.
public enum EntropyConvention: String, Sendable, CaseIterable {
  /// X = (x - min) / (max - min), for costs (max - x) / (max - min), plus the shift.
  case minmax
  /// (1 - shift) X + shift.
  case scaled
  /// The values as they are, without direction.
  case raw
  /// The values as they are; a column with values that are not positive is raised by |min| + 0.01.
  case spssau
}

/// Weights of indicators by the entropy of their shares.
///
/// With m rows: P_ij = X_ij / sum_i X_ij, e_j = -(1 / ln m) sum_i P_ij ln P_ij with 0 ln 0 = 0,
/// g_j = 1 - e_j, w_j = g_j / sum g. From S = sum X: sum P ln P = (sum X ln X) / S - ln S, so each
/// column needs one pass of logarithms. (Shannon 1948; Zou, Yun & Sun 2006,
/// doi:10.1016/S1001-0742(06)60032-6.)
public struct EntropyWeights: Sendable, Equatable {
  /// The indicators.
  public let matrix: IndicatorMatrix
  /// How shares were formed.
  public let convention: EntropyConvention
  /// The shift that was used.
  public let shift: Double
  /// Entropy of each indicator, 0 ... 1; missing for a constant one that was dropped.
  public let entropy: [Double]
  /// 1 - entropy; 0 for a constant indicator that was dropped.
  public let divergence: [Double]
  /// Weights, which add to 1.
  public let weights: [Double]

  /// Affine maps (x - offset) scale + shift that make the values shares are formed of.
  private let maps: [Map]

  private struct Map: Sendable, Equatable {
    var offset: Double
    var scale: Double
    var shift: Double
  }

  /// The weights of a matrix.
  /// - Parameters:
  ///   - shift: added after `minmax`, mixed in by `scaled`; 0 ... 1, and 0 for the others.
  ///   - dropsConstant: a constant indicator gets the weight 0 instead of stopping.
  ///   - threads: most threads, all when nil; results do not depend on it.
  /// - Throws: `degenerate` with one row, a constant indicator, or indicators that all weigh 0;
  ///   `domain` for a negative value under `raw` or a shift outside 0 ... 1.
  /// - Complexity: O(rows x columns), one logarithm a value.
  public init(
    _ matrix: IndicatorMatrix, convention: EntropyConvention = .minmax, shift: Double = 0,
    dropsConstant: Bool = false, threads: Int? = nil
  ) throws(MethodError) {
    guard matrix.rowCount > 1 else {
      throw MethodError(
        .degenerate, "one row has no entropy: its logarithm is 0", argument: "indicators")
    }
    guard shift >= 0, shift <= 1 else {
      throw MethodError(.domain, "the shift must lie between 0 and 1", argument: "shift")
    }
    (self.matrix, self.convention, self.shift) = (matrix, convention, shift)
    let maps = try Self.maps(matrix, convention, shift, dropsConstant)
    self.maps = maps
    let dropped = matrix.columns.indices.map { maps[$0].scale == 0 && maps[$0].shift == 0 }
    let sums = Self.sums(matrix, maps, threads)
    let m = log(Double(matrix.rowCount))
    entropy = sums.enumerated().map { column, sums in
      if dropped[column] { return .nan }
      let value = (log(sums.sum) - sums.sumLog / sums.sum) / m
      return Swift.min(1, Swift.max(0, value))
    }
    let divergence = zip(entropy, matrix.columns.indices).map { entropy, column in
      entropy.isNaN || matrix.isConstant(column) ? 0 : 1 - entropy
    }
    let total = divergence.reduce(0, +)
    guard total > 0 else {
      throw MethodError(
        .degenerate, "no indicator tells the rows apart", argument: "indicators")
    }
    self.divergence = divergence
    weights = divergence.map { $0 / total }
  }

  /// The map of each column.
  private static func maps(
    _ matrix: IndicatorMatrix, _ convention: EntropyConvention, _ shift: Double, _ drops: Bool
  ) throws(MethodError) -> [Map] {
    var maps: [Map] = []
    for column in matrix.columns.indices {
      let low = matrix.ranges[column].low
      switch convention {
      case .minmax, .scaled:
        guard !matrix.isConstant(column) else {
          guard drops else { throw .constant(matrix.names[column]) }
          maps.append(Map(offset: 0, scale: 0, shift: 0))
          continue
        }
        let (offset, span) = matrix.scaling(column)
        let share = convention == .scaled ? 1 - shift : 1
        maps.append(Map(offset: offset, scale: share / span, shift: shift))
      case .raw, .spssau:
        let raise = convention == .spssau && low <= 0 ? 0.01 - low : 0
        guard low + raise >= 0 else { throw negative(matrix, column) }
        maps.append(try positive(matrix, column, raise, drops))
      }
    }
    return maps
  }

  /// The map of a column that is taken as it is, scaled so that its largest value is 1.
  private static func positive(
    _ matrix: IndicatorMatrix, _ column: Int, _ raise: Double, _ drops: Bool
  ) throws(MethodError) -> Map {
    let largest = matrix.ranges[column].high + raise
    guard largest > 0 else {
      guard drops else { throw .constant(matrix.names[column]) }
      return Map(offset: 0, scale: 0, shift: 0)
    }
    return Map(offset: 0, scale: 1 / largest, shift: raise / largest)
  }

  private static func negative(_ matrix: IndicatorMatrix, _ column: Int) -> MethodError {
    MethodError(
      .domain, "the indicator `\(matrix.names[column])` is negative", argument: "indicators",
      row: matrix.columns[column].firstIndex { $0 < 0 },
      mend: "use the convention \"minmax\", or \"spssau\", which raises the column")
  }

  /// Sums of z and z ln z for each column, by chunks that do not depend on the threads.
  private static func sums(
    _ matrix: IndicatorMatrix, _ maps: [Map], _ threads: Int?
  ) -> [(sum: Double, sumLog: Double)] {
    let (rows, chunk) = (matrix.rowCount, IndicatorMatrix.chunk)
    let chunks = (rows + chunk - 1) / chunk
    var parts = [[Double]](
      repeating: [Double](repeating: 0, count: chunks), count: 2 * maps.count)
    withPointers(reading: matrix.columns, writing: &parts) { pointers in
      parallelChunks(
        count: maps.count * chunks, threads: IndicatorMatrix.threads(maps.count * rows, threads)
      ) { part in
        let (column, at) = (part / chunks, part % chunks)
        let (start, map) = (at * chunk, maps[part / chunks])
        let sums = VectorMath.shareSums(
          pointers.input[column] + start, count: Swift.min(chunk, rows - start),
          offset: map.offset, scale: map.scale, shift: map.shift)
        pointers.output[2 * column][at] = sums.sum
        pointers.output[2 * column + 1][at] = sums.sumLog
      }
    }
    return maps.indices.map {
      (Summation.compensated(parts[2 * $0]), Summation.compensated(parts[2 * $0 + 1]))
    }
  }

  /// The values that shares are formed of, one column an indicator: between 0 and 1 for `minmax`
  /// (plus the shift) and `scaled`, the shares themselves for `raw` and `spssau`; a dropped
  /// indicator is missing.
  /// - Complexity: O(rows x columns).
  public func standardised() -> [[Double]] {
    matrix.columns.indices.map { column in
      let x = matrix.columns[column]
      let map = maps[column]
      if map.scale == 0 && map.shift == 0 || Cancellation.isRequested { return x.map { _ in .nan } }
      switch convention {
      case .minmax, .scaled:
        let (offset, span) = matrix.scaling(column)
        let share = convention == .scaled ? 1 - shift : 1
        return x.map { ($0 - offset) / span * share + shift }
      case .raw, .spssau:
        let raised = x.map { $0 * map.scale + map.shift }
        let sum = Summation.sum(raised)
        return raised.map { $0 / sum }
      }
    }
  }

  /// One score a row: the standardised values times the weights, added.
  /// - Complexity: O(rows x columns).
  public func scores(threads: Int? = nil) -> [Double] {
    var constant = 0.0
    let terms = matrix.columns.indices.map { column -> (offset: Double, scale: Double) in
      let (map, weight) = (maps[column], weights[column])
      guard weight > 0 else { return (0, 0) }
      var scale = weight
      if convention == .raw || convention == .spssau {
        scale /= Summation.sum(matrix.columns[column].map { $0 * map.scale + map.shift })
      }
      constant += scale * map.shift
      return (map.offset, scale * map.scale)
    }
    return matrix.weightedSums(terms, plus: constant, threads: threads)
  }
}

extension MethodError {
  /// An indicator does not vary.
  static func constant(_ name: String) -> MethodError {
    MethodError(
      .degenerate, "the indicator `\(name)` is constant", argument: "indicators",
      mend: "leave it out, or give it the weight 0: `constant = \"drop\"`")
  }
}
