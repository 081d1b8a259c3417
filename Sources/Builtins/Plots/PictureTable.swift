import Interpreter
import Plotting
import Tables
import Units

/// A table that is drawn.
struct PictureTable {
  /// The table.
  let table: Table
  /// The picture it is for.
  let picture: PictureCall

  init(_ table: Table, _ picture: PictureCall) {
    self.table = table
    self.picture = picture
  }

  /// Whether there is a column of numbers of this name.
  func has(_ name: String) -> Bool {
    if case .numbers = table.column(named: name)?.values { return true }
    return false
  }

  /// A column.
  ///
  /// - Throws: M252 when the table has none of this name.
  func column(_ name: String, _ argument: String = "r") throws(Stop) -> Column {
    try picture.call.machine.checkInterrupt()
    if let column = table.column(named: name) { return column }
    throw picture.call.wrong(
      argument, "M252", "the picture needs a column `\(name)`, which the table does not have",
      notes: ["columns: \(listed(table.names))"])
  }

  /// The numbers of a column.
  ///
  /// - Throws: M252 when there are none of this name, M253 when all of them are missing.
  func numbers(_ name: String, _ argument: String = "r") throws(Stop) -> [Double] {
    let column = try column(name, argument)
    guard case .numbers(let cells) = column.values else {
      throw picture.call.wrong(
        argument, "M252",
        "the picture needs numbers, and `\(name)` is a \(Phrase(word: column.kindName)) column")
    }
    guard cells.contains(where: \.isFinite) else {
      throw picture.call.wrong(
        argument, "M253", "the column `\(name)` has no values to draw",
        mend: "draw another column, or find out where they were lost: `describe(t)`")
    }
    return cells
  }

  /// The cells of a column as texts.
  func texts(_ name: String) throws(Stop) -> [String] {
    let column = try column(name)
    return (0..<column.count).map { column.cellText($0) }
  }

  /// The name of a column with its unit, for an axis.
  func title(_ name: String) -> String { table.column(named: name).map(Self.title) ?? name }

  /// The name of a column with its unit.
  static func title(_ column: Column) -> String {
    guard let unit = column.measure.unit, !unit.isPlain else { return column.name }
    return "\(column.name) (\(unit.spelling))"
  }

  /// A word with the unit of a column.
  func title(_ word: Phrase, unitOf name: String) -> String {
    guard let unit = table.column(named: name)?.measure.unit, !unit.isPlain else {
      return picture.say(word)
    }
    return "\(picture.say(word)) (\(unit.spelling))"
  }

  /// The year column: that of the key, or of a table without a key one called `year`.
  var year: String? {
    if let key = table.key { return key.year }
    return table.column(named: "year").flatMap { $0.holdsYears ? "year" : nil }
  }

  /// The year column.
  ///
  /// - Throws: M252 when there is none.
  func requiredYear() throws(Stop) -> String {
    if let year { return year }
    throw picture.call.wrong(
      "r", "M252", "the picture runs over years, and the table has no column of years",
      mend: "set the key: `key(t, .region, .year)`")
  }

  /// The key columns besides some.
  func keys(without names: [String]) -> [String] {
    (table.key?.columns ?? []).filter { !names.contains($0) }
  }

  /// The rows of each group with what they are called, in the order in which they appear.
  func groups(_ names: [String]) throws(Stop) -> [(label: String, rows: [Int])] {
    let groups = try MethodGroups(table, by: names)
    try picture.call.machine.checkInterrupt()
    return groups.rowsByGroup().enumerated().map { (groups.label($0), $1) }
  }
}
