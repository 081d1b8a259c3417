import Interpreter
import Tables
import Threading

/// Where the members of a panel stand in each year: made once, so that methods which compare years
/// need not search.
struct PanelIndex: Sendable {
  /// The years there are, rising.
  let years: [Int]
  /// The member of every row: the key columns without the year.
  let members: Grouping
  /// For each year the row of each member, −1 where there is none.
  let rows: [[Int32]]
  /// Whether every member has a row in every year.
  let isBalanced: Bool

  /// The index of a table whose key has a year.
  ///
  /// - Complexity: O(rows).
  init(_ table: Table, year: String) throws(Stop) {
    let cells = table.column(named: year)?.numberCells ?? []
    let others = (table.key?.columns ?? []).filter { $0 != year }
    members = try tables("t") { () throws(TableError) in try table.groups(by: others) }
    years = Self.distinct(cells)
    let first = years.first ?? 0
    var position = [Int](repeating: -1, count: (years.last ?? 0) - first + 1)
    for (index, year) in years.enumerated() { position[year - first] = index }
    rows = Self.rows(
      cells, members, years: years.count, positions: position, first: first)
    isBalanced = years.count * members.count == table.rowCount
  }

  /// The years of a column in order; those outside the years a key may hold are left out.
  private static func distinct(_ cells: [Double]) -> [Int] {
    var seen = [Bool](repeating: false, count: 10_000)
    for cell in cells where cell >= 0 && cell < 10_000 { seen[Int(cell)] = true }
    return seen.indices.filter { seen[$0] }
  }

  private static func rows(
    _ cells: [Double], _ members: Grouping, years: Int, positions: [Int], first: Int
  ) -> [[Int32]] {
    var columns = (0..<years).map { _ in [Int32](repeating: -1, count: members.count) }
    let chunk = 1 << 16
    cells.withUnsafeBufferPointer { cells in
      positions.withUnsafeBufferPointer { positions in
        members.codes.withUnsafeBufferPointer { codes in
          nonisolated(unsafe) let (cells, positions, codes) = (cells, positions, codes)
          withYears(&columns) { columns in
            // A row has a place of its own, since no member has a year twice.
            parallelChunks(count: (cells.count + chunk - 1) / chunk) { part in
              for row in part * chunk..<min(cells.count, (part + 1) * chunk) {
                let year = cells[row]
                guard year >= 0, year < 10_000 else { continue }
                columns.pointers[positions[Int(year) - first]][Int(codes[row])] = Int32(row)
              }
            }
          }
        }
      }
    }
    return columns
  }

  /// The position of a year, if the table has it.
  func position(of year: Int) -> Int? {
    var low = 0
    var high = years.count
    while low < high {
      let middle = (low + high) / 2
      if years[middle] < year { low = middle + 1 } else { high = middle }
    }
    return low < years.count && years[low] == year ? low : nil
  }

  /// The cells of a column for each year, one a member, missing where there is no row.
  ///
  /// Members are taken in blocks, so that the rows of a block stay in the cache while its years are
  /// written.
  func slabs(_ cells: [Double]) -> [[Double]] {
    let (count, years) = (members.count, self.years.count)
    var slabs = (0..<years).map { _ in
      [Double](unsafeUninitializedCapacity: count) { $1 = $0.count }
    }
    let block = 1024
    withYears(&slabs) { slabs in
      parallelChunks(count: (count + block - 1) / block) { chunk in
        let range = (chunk * block)..<min(count, (chunk + 1) * block)
        cells.withUnsafeBufferPointer { cells in
          for year in 0..<years {
            let target = slabs.pointers[year]
            rows[year].withUnsafeBufferPointer { rows in
              for member in range {
                let row = Int(rows[member])
                target[member] = row < 0 ? .nan : cells[row]
              }
            }
          }
        }
      }
    }
    return slabs
  }
}

/// Where the columns of years are written.
///
/// Unchecked: threads write to cells of their own.
private struct YearPointers<Cell>: @unchecked Sendable {
  var pointers: [UnsafeMutablePointer<Cell>] = []
}

/// Lends one column a year for writing; without any cell the body is not called.
private func withYears<Cell>(_ columns: inout [[Cell]], _ body: (YearPointers<Cell>) -> Void) {
  func lend(_ lent: YearPointers<Cell>) {
    // Each column is taken out of the array while its storage is lent, the last one first.
    guard var column = columns.popLast() else {
      return body(YearPointers(pointers: lent.pointers.reversed()))
    }
    column.withUnsafeMutableBufferPointer { cells in
      var longer = lent
      if let base = cells.baseAddress, !cells.isEmpty { longer.pointers.append(base) }
      lend(longer)
    }
    columns.append(column)
  }
  guard let first = columns.first, !first.isEmpty else { return }
  lend(YearPointers())
}
