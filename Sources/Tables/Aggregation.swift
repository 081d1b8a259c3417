import Threading

/// How aggregates run: over the groups of rows, and past missing values or not.
public struct Aggregation: Sendable {
  /// The groups; `nil` makes one result of all rows.
  public var grouping: Grouping?
  /// Leaves missing values out; otherwise one makes the result missing.
  public var skipMissing: Bool

  /// Aggregates by group, or of all rows without a grouping.
  public init(by grouping: Grouping? = nil, skipMissing: Bool = false) {
    self.grouping = grouping
    self.skipMissing = skipMissing
  }

  /// How many results there are.
  public var count: Int { grouping?.count ?? 1 }

  /// The numbers of a column, which must be as many as the grouping has rows.
  func numbers(_ column: Column, _ operation: String) throws(TableError) -> [Double] {
    guard case .numbers(let numbers) = column.values else {
      throw notNumbers(column, operation)
    }
    try checkRows(column, operation)
    return numbers
  }

  /// The numbers of a column for one reading.
  func numberView(
    _ column: Column, _ operation: String
  ) throws(TableError) -> CellView<Double> {
    guard let view = column.numberView else { throw notNumbers(column, operation) }
    try checkRows(column, operation)
    return view
  }

  private func notNumbers(_ column: Column, _ operation: String) -> TableError {
    .kind(
      column: column.name, found: column.kindName, needed: "a number column",
      operation: "\(operation)")
  }

  /// Whether a column has as many rows as the grouping.
  func checkRows(_ column: Column, _ operation: String) throws(TableError) {
    if let grouping, grouping.codes.count != column.count {
      throw .rowsDiffer(
        operation: operation, left: column.count, right: grouping.codes.count)
    }
  }

  /// A result of `body` for the values of each group in order of rows; missing ones are left out or
  /// make the result missing. A group without any value gives `empty`.
  func eachGroup(
    _ numbers: [Double], empty: Double = .nan, _ body: (inout [Double]) -> Double
  ) -> [Double] {
    guard let grouping else { return [one(numbers, empty, body)] }
    let (rows, starts) = grouping.rowsByGroup()
    var buffer: [Double] = []
    var (asked, isWanted) = (0, true)
    return (0..<grouping.count).map { group in
      // Small groups are counted together: to ask for each would take longer than its work.
      asked += starts[group + 1] - starts[group] + 1
      if asked > Cancellation.rowsOfBlock {
        asked = 0
        isWanted = isWanted && !Cancellation.isRequested
      }
      guard isWanted else { return .nan }
      buffer.removeAll(keepingCapacity: true)
      for position in starts[group]..<starts[group + 1] {
        buffer.append(numbers[Int(rows[position])])
      }
      return one(buffer, empty, body)
    }
  }

  private func one(
    _ numbers: [Double], _ empty: Double, _ body: (inout [Double]) -> Double
  ) -> Double {
    if numbers.count > Cancellation.rowsOfBlock, Cancellation.isRequested { return .nan }
    var kept = skipMissing ? numbers.filter { !$0.isNaN } : numbers
    if kept.isEmpty { return numbers.isEmpty ? empty : .nan }
    if !skipMissing, kept.contains(where: \.isNaN) { return .nan }
    return finite(body(&kept))
  }
}
