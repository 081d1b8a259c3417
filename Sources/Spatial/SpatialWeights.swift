/// Who is whose neighbour among n regions, and how much each counts: the matrix W, row by row.
///
/// Row i holds the neighbours of region i. The diagonal is zero, an island is an empty row, and the
/// columns of a row ascend. Which region has which number is the caller's business.
public struct SpatialWeights: Sendable, Equatable {
  /// How the rows were scaled.
  public enum Style: String, Sendable, CaseIterable {
    /// As given, for instance 1 for each neighbour.
    case binary
    /// Each row sums to 1.
    case row
    /// w / √(Σ w²) by row, then scaled so that all weights sum to n (Tiefelsdorf, Griffith and
    /// Boots 1999).
    case variance
    /// w divided by the largest modulus of an eigenvalue of W.
    case spectral
  }

  /// The number of regions.
  public var count: Int { starts.count - 1 }
  /// Where each row starts in `columns` and `values`; one more entry than there are regions.
  public let starts: [Int]
  /// The neighbours, row after row.
  public let columns: [Int32]
  /// The weights that belong to `columns`.
  public let values: [Double]
  /// How the rows were scaled.
  public let style: Style

  /// Weights from rows of neighbours.
  ///
  /// Entries of weight 0 are left out; neighbours may come in any order.
  /// - Throws: `shape` when a neighbour is no region or is named twice in a row; `domain` when a
  ///   region neighbours itself or a weight is negative or not finite.
  /// - Complexity: O(m log d) for m entries, d in the longest row.
  public init(
    rows: [[(neighbour: Int, weight: Double)]], style: Style = .binary
  ) throws(MethodError) {
    var starts = [0]
    var columns: [Int32] = []
    var values: [Double] = []
    starts.reserveCapacity(rows.count + 1)
    try requireWanted()
    for (row, entries) in rows.enumerated() {
      if row & 0xFF == 0xFF { try requireWanted() }
      let sorted = entries.sorted { $0.neighbour < $1.neighbour }
      try Self.check(sorted, row: row, count: rows.count)
      for entry in sorted where entry.weight != 0 {
        columns.append(Int32(entry.neighbour))
        values.append(entry.weight)
      }
      starts.append(columns.count)
    }
    self.init(starts: starts, columns: columns, values: values, style: style)
  }

  /// Weights whose rows are known to be sound.
  package init(starts: [Int], columns: [Int32], values: [Double], style: Style) {
    self.starts = starts
    self.columns = columns
    self.values = values
    self.style = style
  }

  private static func check(
    _ entries: [(neighbour: Int, weight: Double)], row: Int, count: Int
  ) throws(MethodError) {
    guard count <= Int(Int32.max) else {
      throw MethodError(.shape, "there are too many regions for weights")
    }
    var previous = -1
    for (neighbour, weight) in entries {
      guard neighbour >= 0, neighbour < count else {
        throw MethodError(.shape, "a neighbour is not among the regions", row: row)
      }
      guard neighbour != previous else {
        throw MethodError(.shape, "a neighbour is named twice", row: row)
      }
      guard weight.isFinite, weight >= 0 else {
        throw MethodError(.domain, "a weight is negative or not finite", row: row)
      }
      guard neighbour != row || weight == 0 else {
        throw MethodError(.domain, "a region is its own neighbour", row: row)
      }
      previous = neighbour
    }
  }
}

extension SpatialWeights {
  /// The entries of one row in `columns` and `values`.
  @inlinable
  public func row(_ region: Int) -> Range<Int> { starts[region]..<starts[region + 1] }

  /// The regions without neighbours, ascending.
  public var islands: [Int] { (0..<count).filter { starts[$0] == starts[$0 + 1] } }

  /// W x: the weighted sum over each region's neighbours; 0 for an island.
  ///
  /// - Parameter x: one value a region; the count must be that of the regions.
  /// - Complexity: O(m) for m entries.
  public func lag(_ x: [Double]) -> [Double] {
    guard x.count == count else { return [] }
    var result = [Double](repeating: 0, count: count)
    forRegions { region in
      var sum = 0.0
      for entry in row(region) { sum += values[entry] * x[Int(columns[entry])] }
      result[region] = sum
    }
    return result
  }
}
