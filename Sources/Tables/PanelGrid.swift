/// A panel without gaps whose rows stand in order: each member has one row in every year.
///
/// Found once for the rows of a table, so that methods which compare years need neither search nor
/// number anything.
public struct PanelGrid: Sendable, Equatable {
  /// What comes first.
  public enum Order: Sendable, Equatable {
    /// All years of a member, then those of the next.
    case byMember
    /// All members of a year, then those of the next.
    case byYear
  }

  /// The years, rising.
  public let years: [Int]
  /// How many members there are.
  public let members: Int
  /// What comes first.
  public let order: Order

  /// How many rows the next member is away.
  public var memberStride: Int { order == .byMember ? years.count : 1 }
  /// How many rows the next year is away.
  public var yearStride: Int { order == .byMember ? 1 : members }

  /// The row of each member in the first year.
  public var firstRows: [Int32] {
    (0..<members).map { Int32(truncatingIfNeeded: $0 * memberStride) }
  }

  /// The grid of years and the columns that name the members; `nil` when rows are missing, stand in
  /// another order, or when a year is no whole number from 0 to 9,999.
  ///
  /// That no two members are the same is for the caller to know: in a unique key they are not.
  ///
  /// - Complexity: O(rows × columns); rows that stand otherwise are mostly found out at once.
  init?(year: Column, members others: [Column]) {
    guard case .numbers(let cells) = year.values, let first = cells.first else { return nil }
    guard others.allSatisfy({ $0.count == cells.count }) else { return nil }
    let second = cells.count > 1 ? cells[1] : .nan
    guard
      let shape = second > first || cells.count == 1
        ? Self.byMember(cells) : Self.byYear(cells, first: first)
    else { return nil }
    (years, members, order) = (shape.years, shape.members, shape.order)
    guard isEven(year: cells), others.allSatisfy(isConstant) else { return nil }
  }

  private typealias Shape = (years: [Int], members: Int, order: Order)

  /// The shape when the years of the first member rise until the next begins.
  private static func byMember(_ cells: [Double]) -> Shape? {
    let length = cells.indices.dropFirst().first { !(cells[$0] > cells[$0 - 1]) } ?? cells.count
    guard cells.count % length == 0, let years = wholeYears(cells[..<length]) else { return nil }
    return (years, cells.count / length, .byMember)
  }

  /// The shape when all members of the first year come before the next year.
  private static func byYear(_ cells: [Double], first: Double) -> Shape? {
    let length = cells.firstIndex { $0 != first } ?? cells.count
    guard length > 0, cells.count % length == 0, cells.count / length <= 10_000 else { return nil }
    let heads = stride(from: 0, to: cells.count, by: length).map { cells[$0] }
    guard let years = wholeYears(heads[...]) else { return nil }
    return (years, length, .byYear)
  }

  /// Rising years as whole numbers; `nil` when one is none.
  private static func wholeYears(_ cells: ArraySlice<Double>) -> [Int]? {
    guard cells.count <= 10_000 else { return nil }
    var years: [Int] = []
    for cell in cells {
      guard cell >= 0, cell < 10_000, cell == cell.rounded(), years.last ?? -1 < Int(cell) else {
        return nil
      }
      years.append(Int(cell))
    }
    return years
  }

  /// Whether every member has the years of the first.
  private func isEven(year cells: [Double]) -> Bool {
    order == .byMember ? returns(cells, after: years.count) : stays(cells, for: members)
  }

  /// Whether a column holds the same in all years of each member.
  ///
  /// - Complexity: O(rows).
  public func isConstant(_ column: Column) -> Bool {
    switch column.values {
    case .numbers(let cells): isConstant(cells)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      // Where two codes stand for one label, equal cells may have different codes.
      categories.canonicalCodes == nil && isConstant(codes)
    case .flags(let flags): isConstant(flags)
    }
  }

  private func isConstant<T: BitwiseCopyable & Equatable & Sendable>(_ cells: [T]) -> Bool {
    guard cells.count == years.count * members else { return false }
    return order == .byMember ? stays(cells, for: years.count) : returns(cells, after: members)
  }
}

/// Whether each cell equals the one `distance` before it.
private func returns<T: BitwiseCopyable & Equatable & Sendable>(
  _ cells: [T], after distance: Int
) -> Bool {
  holds(cells) { cells, rows in
    var differences = 0
    for row in max(distance, rows.lowerBound)..<max(distance, rows.upperBound) {
      differences &+= cells[row] == cells[row &- distance] ? 0 : 1
    }
    return differences
  }
}

/// Whether all cells of each run of `length` are equal.
private func stays<T: BitwiseCopyable & Equatable & Sendable>(
  _ cells: [T], for length: Int
) -> Bool {
  holds(cells) { cells, rows in
    var differences = 0
    var start = rows.lowerBound
    while start < rows.upperBound {
      let end = min((start / length + 1) * length, rows.upperBound)
      // The first of a run is compared with none.
      for row in min(end, max(start, start / length * length + 1))..<end {
        differences &+= cells[row] == cells[row &- 1] ? 0 : 1
      }
      start = end
    }
    return differences
  }
}

/// Whether a count of differences is 0 in every chunk; the first one alone decides in most cases.
private func holds<T: BitwiseCopyable & Sendable>(
  _ cells: [T], _ differences: @Sendable (Readable<T>, Range<Int>) -> Int
) -> Bool {
  cells.lent(or: true) { cells in
    guard differences(cells, 0..<min(rowsOfChunk, cells.count)) == 0 else { return false }
    return countedByChunks(cells.count) { differences(cells, $0) } == 0
  }
}
