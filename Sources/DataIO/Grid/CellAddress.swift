/// The place of a cell in a sheet, both counted from 0.
package struct CellAddress: Hashable, Sendable, CustomStringConvertible {
  /// The row.
  package var row: Int
  /// The column.
  package var column: Int

  /// Most rows and columns that a sheet has.
  static let limit = (rows: 1_048_576, columns: 16_384)

  /// A place.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place that `AB12` names; `$` before letters and digits does not count.
  package init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= Self.limit.columns, row <= Self.limit.rows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// `AB12`.
  package var description: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + "\(row + 1)"
  }
}

/// A rectangle of cells: `A3:I40`.
package struct CellRange: Hashable, Sendable {
  /// The rows, counted from 0.
  package var rows: ClosedRange<Int>
  /// The columns, counted from 0.
  package var columns: ClosedRange<Int>

  /// The rectangle that `A3:I40` names; a single cell is one.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap({ CellAddress($0) }), parts.count <= 2 else { return nil }
    guard let last = parts.count == 2 ? CellAddress(parts[1]) : first else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }
}
