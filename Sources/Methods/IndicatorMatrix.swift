import Threading

/// Indicators by rows (years or regions): the columns, and which of them are better when small.
public struct IndicatorMatrix: Sendable, Equatable {
  /// The names, for messages.
  public let names: [String]
  /// One column an indicator, all of the same length.
  public let columns: [[Double]]
  /// Whether less is better, one an indicator.
  public let isCost: [Bool]
  /// The smallest and largest value of each column.
  let ranges: [(low: Double, high: Double)]

  /// Rows in a chunk of parallel work: chunks, not threads, decide how sums are formed.
  static let chunk = 1 << 14

  /// Number of rows.
  public var rowCount: Int { columns.first?.count ?? 0 }

  /// A matrix of finite values.
  /// - Throws: `shape` without columns or when lengths differ; `too_short` without rows; `missing`
  ///   and `domain` with the row of a missing or infinite value.
  /// - Complexity: O(rows x columns).
  public init(
    _ columns: [[Double]], names: [String]? = nil, isCost: [Bool]? = nil, threads: Int? = nil
  ) throws(MethodError) {
    let names = names ?? columns.indices.map { "\($0 + 1)" }
    let cost = isCost ?? columns.map { _ in false }
    guard let first = columns.first else {
      throw MethodError(.shape, "there is no indicator", argument: "indicators")
    }
    for column in columns where column.count != first.count {
      throw .lengths("indicators", column.count, expected: first.count)
    }
    guard names.count == columns.count else {
      throw .lengths("names", names.count, expected: columns.count)
    }
    guard cost.count == columns.count else {
      throw .lengths("cost", cost.count, expected: columns.count)
    }
    guard !first.isEmpty else {
      throw MethodError(.tooShort, "there are no rows", argument: "indicators")
    }
    (self.names, self.columns, self.isCost) = (names, columns, cost)
    let found = Self.ranges(columns, threads)
    for (column, range) in found.enumerated() where range == nil {
      try Self.stop(columns[column], names[column])
    }
    ranges = found.map { $0 ?? (0, 0) }
  }

  /// Two matrices are equal when their data are.
  public static func == (one: IndicatorMatrix, other: IndicatorMatrix) -> Bool {
    one.names == other.names && one.columns == other.columns && one.isCost == other.isCost
  }

  /// The first chunk of each column is handed out first, so that threads share columns.
  private static func ranges(
    _ columns: [[Double]], _ threads: Int?
  ) -> [(low: Double, high: Double)?] {
    let rows = columns[0].count
    let chunks = (rows + chunk - 1) / chunk
    var parts = [[Double]](
      repeating: [Double](repeating: .nan, count: chunks), count: 2 * columns.count)
    let count = columns.count
    withPointers(reading: columns, writing: &parts) { pointers in
      parallelChunks(count: count * chunks, threads: Self.threads(count * rows, threads)) { part in
        let (column, at) = (part / chunks, part % chunks)
        let start = at * chunk
        let range = VectorMath.range(
          pointers.input[column] + start, count: Swift.min(chunk, rows - start))
        pointers.output[2 * column][at] = range?.low ?? .nan
        pointers.output[2 * column + 1][at] = range?.high ?? .nan
      }
    }
    return (0..<count).map { column in
      let (low, high) = (parts[2 * column], parts[2 * column + 1])
      if low.contains(where: \.isNaN) { return nil }
      return (low.min() ?? .nan, high.max() ?? .nan)
    }
  }

  /// Ends with the first value that is not finite.
  private static func stop(_ column: [Double], _ name: String) throws(MethodError) {
    guard let row = column.firstIndex(where: { !$0.isFinite }) else { return }
    if column[row].isNaN {
      throw MethodError(
        .missing, "the indicator `\(name)` is missing", argument: "indicators", row: row,
        mend: "name a rule: `missing = \"drop\"`, `\"linear\"` or `\"mean\"`")
    }
    throw MethodError(
      .domain, "the indicator `\(name)` is infinite", argument: "indicators", row: row)
  }

  /// Whether every value of a column is the same.
  func isConstant(_ column: Int) -> Bool { ranges[column].low == ranges[column].high }

  /// X = (x - offset) / span puts a column between 0 at its worst and 1 at its best value:
  /// (x - min) / (max - min), for costs (max - x) / (max - min).
  func scaling(_ column: Int) -> (offset: Double, span: Double) {
    let (low, high) = ranges[column]
    return isCost[column] ? (high, low - high) : (low, high - low)
  }

  /// 1 - X, the distance to the best value, in the same form.
  func deviation(_ column: Int) -> (offset: Double, span: Double) {
    let (low, high) = ranges[column]
    return isCost[column] ? (low, high - low) : (high, low - high)
  }

  /// The rows as sums over the columns of (x - offset) scale, in blocks that stay in the cache.
  func weightedSums(
    _ terms: [(offset: Double, scale: Double)], plus constant: Double = 0, threads: Int? = nil
  ) -> [Double] {
    var sums = [[Double](repeating: constant, count: rowCount)]
    let rows = rowCount
    withPointers(reading: columns, writing: &sums) { pointers in
      parallelChunks(
        count: (rows + Self.block - 1) / Self.block,
        threads: Self.threads(columns.count * rows, threads)
      ) { part in
        let start = part * Self.block
        let count = Swift.min(Self.block, rows - start)
        for (column, term) in terms.enumerated() where term.scale != 0 {
          VectorMath.addScaled(
            pointers.input[column] + start, count: count, offset: term.offset, scale: term.scale,
            to: pointers.output[0] + start)
        }
      }
    }
    return sums[0]
  }

  /// One thread where another would take longer to start than the work.
  static func threads(_ cells: Int, _ threads: Int?) -> Int? { cells < 1 << 15 ? 1 : threads }

  /// Rows in a block of the passes that touch all columns.
  static let block = 1 << 10
}
