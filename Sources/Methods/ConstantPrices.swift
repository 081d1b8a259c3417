/// What an index of a yearbook compares with.
public enum IndexKind: String, Sendable, CaseIterable {
  /// The year before is 100.
  case previous
  /// One year is 100 for all.
  case fixed
}

/// What an index measures.
public enum IndexSubject: String, Sendable, CaseIterable {
  /// Real growth at constant prices, as the index of gross domestic product of the yearbooks.
  case volume
  /// Prices, as a consumer price index.
  case price
}

/// A series at the prices of one year.
///
/// With the index chained to a level L that is 1 in the base year, a volume index gives
/// x_base L_t, and a price index x_t / L_t. Chained forwards L_t = L_(t-1) i_t / 100, backwards
/// L_(t-1) = 100 L_t / i_t, so that the index of the first year is not needed.
///
/// - Complexity: O(years).
///
/// Source: European Commission et al. (2009), System of National Accounts 2008, chapter 15.
public struct ConstantPrices: Sendable, Equatable {
  /// The values at the prices of the base year, in the unit of the series.
  public let values: [Double]
  /// The index as a level, 1 in the base year.
  public let level: [Double]

  /// The series `x` of rising `years` at the prices of `base`.
  ///
  /// - Throws: `shape`; `too_short` when the base year is not there; `missing` for a value or index
  ///   that is needed, or a year between two others that is not there; `domain` for an index that
  ///   is not positive, or that looks like a ratio (all below 10) with `previous`.
  public init(
    _ x: [Double], index: [Double], years: [Int], base: Int, kind: IndexKind = .previous,
    subject: IndexSubject = .volume
  ) throws(MethodError) {
    guard index.count == x.count else {
      throw .lengths("index", index.count, expected: x.count)
    }
    guard years.count == x.count else { throw .lengths("years", years.count, expected: x.count) }
    guard let start = years.firstIndex(of: base) else {
      throw MethodError(
        .missing, "there is no year \(base) to take the prices of", argument: "base",
        mend: "choose a year that the table has")
    }
    if let row = index.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(.domain, "an index is not positive", argument: "index", row: row)
    }
    let level = try Self.level(index, years, start, kind)
    switch subject {
    case .volume:
      guard !x[start].isNaN else { throw .missing("of", row: start) }
      values = level.map { x[start] * $0 }
    case .price: values = zip(x, level).map { $0 / $1 }
    }
    self.level = level
  }

  private static func level(
    _ index: [Double], _ years: [Int], _ start: Int, _ kind: IndexKind
  ) throws(MethodError) -> [Double] {
    if kind == .fixed {
      guard !index[start].isNaN else { throw .missing("index", row: start) }
      if let row = index.firstIndex(where: \.isNaN) { throw .missing("index", row: row) }
      return index.map { $0 / index[start] }
    }
    // The index of the first year compares with a year that is not there.
    if let row = index.indices.dropFirst().first(where: { index[$0].isNaN }) {
      throw .missing("index", row: row)
    }
    for (row, pair) in zip(years, years.dropFirst()).enumerated() where pair.1 != pair.0 + 1 {
      throw MethodError(
        .missing, "the chain breaks: the year after \(pair.0) is \(pair.1)", argument: "index",
        row: row + 1, mend: "add the years between, or use an index with one base")
    }
    let used = index.dropFirst()
    if !used.isEmpty, used.allSatisfy({ $0 < 10 }) {
      throw MethodError(
        .domain, "all indices are below 10, and the year before is 100", argument: "index",
        mend: "multiply them by 100")
    }
    var level = [Double](repeating: 1, count: index.count)
    for row in index.indices where row > start { level[row] = level[row - 1] * index[row] / 100 }
    for row in index.indices.reversed() where row < start {
      level[row] = level[row + 1] * 100 / index[row + 1]
    }
    return level
  }
}
