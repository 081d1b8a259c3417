import Tables
import Units

/// Makes a table of what a query gave.
struct QueryTable {
  private let foreign: ForeignTable
  private let address: DatabaseAddress
  private let units: [String: String]
  private let registry: UnitRegistry

  init(
    _ foreign: ForeignTable, _ address: DatabaseAddress, units: [String: String],
    registry: UnitRegistry
  ) {
    self.foreign = foreign
    self.address = address
    self.units = units
    self.registry = registry
  }

  /// The table; the names of its columns may carry units.
  func table() throws(DataError) -> Table {
    let names = (0..<foreign.count).map { foreign.name($0) }
    var headings: ColumnHeadings
    do {
      headings = try ColumnHeadings(
        cells: names, place: DataError.Place(address.words), registry: registry)
    } catch {
      guard case .duplicateHeaders(_, let names) = error else { throw error }
      throw .repeatedColumns(names)
    }
    try headings.override(units: units, path: address.words, registry: registry)
    var notes = headings.notes
    let rows = (0..<foreign.count).map { foreign.rows($0) }.max() ?? 0
    var columns: [Column] = []
    for (index, heading) in headings.columns.enumerated() {
      var column = foreign.column(index, named: heading.name, rows: rows)
      if let unit = heading.unit {
        if case .numbers = column.values {
          column.measure = .unit(unit)
        } else {
          notes.append(
            TableNote("column \"\(heading.name)\" holds no numbers, so it keeps no unit"))
        }
      }
      notes += Self.losses(foreign.losses(index), heading.name)
      columns.append(column)
    }
    do {
      return try Table(columns: columns, rowCount: rows, notes: notes)
    } catch { throw .tooLarge(path: address.words) }
  }

  private static func losses(
    _ losses: (rounded: Int, infinite: Int), _ name: String
  ) -> [TableNote] {
    var notes: [TableNote] = []
    if losses.rounded > 0 {
      notes.append(
        TableNote(
          losses.rounded == 1
            ? "1 whole number of column \"\(name)\" has too many digits and was rounded"
            : "\(losses.rounded) whole numbers of column \"\(name)\" have too many digits and were rounded"
        ))
    }
    if losses.infinite > 0 {
      notes.append(
        TableNote(
          losses.infinite == 1
            ? "1 infinite number of column \"\(name)\" became missing"
            : "\(losses.infinite) infinite numbers of column \"\(name)\" became missing"))
    }
    return notes
  }
}
