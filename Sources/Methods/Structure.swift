/// The structure of regions by industries: location quotients, and how far structures differ.
///
/// M has a row for each region and a column for each industry; s_ij = M_ij / M_i. are the shares of
/// a region, s_.j those of all regions together.
public struct Structure: Sendable, Equatable {
  /// Shares of each region; missing (NaN) throughout where its total is 0.
  public let shares: [[Double]]
  /// Shares of all regions together.
  public let common: [Double]

  /// The structure of a table.
  /// - Parameter rows: a row for each region, all of one length, not negative.
  /// - Throws: `missing`; `shape`; `domain` for a negative value; `too_short` without regions or
  ///   industries; `degenerate` when everything is 0. The row of an error counts values row by row.
  /// - Complexity: O(regions x industries).
  public init(_ rows: [[Double]]) throws(MethodError) {
    guard let industries = rows.first?.count, industries > 0 else {
      throw MethodError(.tooShort, "there are no regions with values", argument: "of")
    }
    for row in rows where row.count != industries {
      throw .lengths("of", row.count, expected: industries)
    }
    try requireNonNegative(Array(rows.joined()), "of")
    let totals = rows.map { Summation.compensated($0) }
    let whole = Summation.compensated(totals)
    guard whole > 0 else {
      throw MethodError(.degenerate, "the values add to 0, so there are no shares", argument: "of")
    }
    shares = zip(rows, totals).map { row, total in
      row.map { total > 0 ? $0 / total : .nan }
    }
    common = (0..<industries).map { column in
      Summation.compensated(rows.map { $0[column] }) / whole
    }
  }

  /// LQ_ij = s_ij / s_.j, by region and industry; missing where either total is 0.
  ///
  /// Above 1 the region holds more of the industry than all regions together do.
  public var locationQuotients: [[Double]] {
    shares.map { row in zip(row, common).map { $1 > 0 ? $0 / $1 : .nan } }
  }

  /// Krugman's index of each region against all together: sum |s_ij - s_.j|, from 0 to 2.
  ///
  /// Krugman 1991, Geography and Trade.
  public var krugman: [Double] { shares.map { Self.distance($0, common) } }

  /// Krugman's index of two regions: sum |s_aj - s_bj|.
  public func krugman(_ a: Int, _ b: Int) -> Double { Self.distance(shares[a], shares[b]) }

  /// The similarity of each region's structure to that of all together, from 0 to 1.
  public var isomorphism: [Double] { shares.map { Self.similarity($0, common) } }

  /// The similarity of two structures: sum s_a s_b / sqrt(sum s_a^2 sum s_b^2), 1 for equal shares.
  ///
  /// The coefficient of structural similarity of UNIDO (1979), a cosine.
  public func isomorphism(_ a: Int, _ b: Int) -> Double {
    Self.similarity(shares[a], shares[b])
  }

  /// The index of Herfindahl and Hirschman of each region: sum s_ij^2, from 1/industries to 1.
  ///
  /// Hirschman 1964, The paternity of an index.
  public var concentration: [Double] { shares.map { row in Self.inner(row, row) } }

  private static func distance(_ a: [Double], _ b: [Double]) -> Double {
    var sum = CompensatedSum()
    for (x, y) in zip(a, b) { sum.add((x - y).magnitude) }
    return sum.value
  }

  private static func inner(_ a: [Double], _ b: [Double]) -> Double {
    var sum = CompensatedSum()
    for (x, y) in zip(a, b) { sum.add(x * y) }
    return sum.value
  }

  private static func similarity(_ a: [Double], _ b: [Double]) -> Double {
    let value = inner(a, b) / (inner(a, a) * inner(b, b)).squareRoot()
    // Rounding may not lift a cosine above 1; missing stays missing.
    return value > 1 ? 1 : value
  }
}
