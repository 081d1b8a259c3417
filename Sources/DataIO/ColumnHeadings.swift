import Tables
import Units

/// The names and units that a file's header gives its columns.
struct ColumnHeadings {
  /// One column's.
  struct Heading: Hashable {
    /// The name, without the unit.
    var name: String
    /// The unit, where the header or the script tells one.
    var unit: Unit?
    /// Whether the file left the name out.
    var isInvented = false
  }

  /// One for each column of the file.
  var columns: [Heading]
  /// What could not be understood, for the table's footer.
  var notes: [TableNote] = []

  /// Most columns that are read; spreadsheets have the same limit.
  static let limit = 16_384

  /// `column_1`, `column_2`, … for a file without a header.
  init(count: Int, place: DataError.Place) throws(DataError) {
    guard count <= Self.limit else {
      throw .tooManyColumns(place, count: count, limit: Self.limit)
    }
    columns = (0..<count).map { Heading(name: "column_\($0 + 1)", isInvented: true) }
  }

  /// The names and units in a header's cells.
  init(
    cells: [String], place: DataError.Place, registry: UnitRegistry
  ) throws(DataError) {
    try self.init(count: cells.count, place: place)
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      let (name, unit, unreadable) = splitHeader(cell, registry: registry)
      columns[index] = Heading(name: name.composed, unit: unit)
      if let unreadable {
        notes.append(TableNote("the unit [\(unreadable)] of column \"\(name)\" is not known"))
      }
    }
    try checkDistinct(place)
  }

  /// Puts a script's units in the place of the header's.
  mutating func override(
    units: [String: String], path: String, registry: UnitRegistry
  ) throws(DataError) {
    for (name, spelling) in units.sorted(by: { $0.key < $1.key }) {
      let index = try self.index(of: name, option: "units", path: path)
      do {
        columns[index].unit = try Unit(parsing: spelling, in: registry)
      } catch {
        throw .badOption(option: "units", value: spelling, expected: "a unit: \(error.message)")
      }
    }
  }

  /// The position of a column that an option names.
  func index(of name: String, option: String, path: String) throws(DataError) -> Int {
    let composed = name.composed
    if let index = columns.firstIndex(where: { $0.name == composed }) { return index }
    throw .unknownColumn(
      path: path, option: option, name: name, columns: columns.map(\.name))
  }

  private func checkDistinct(_ place: DataError.Place) throws(DataError) {
    var seen = Set<String>()
    var repeated: [String] = []
    for column in columns where !seen.insert(column.name).inserted {
      if !repeated.contains(column.name) { repeated.append(column.name) }
    }
    guard repeated.isEmpty else { throw .duplicateHeaders(place, names: repeated) }
  }
}
