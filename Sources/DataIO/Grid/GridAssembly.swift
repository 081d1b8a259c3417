import Tables
import Threading
import Units

/// Puts the columns of a grid together: as they stand, or with the years across made long.
struct GridAssembly {
  let grid: CellGrid
  let shape: GridShape
  let columns: GridColumns
  let options: GridOptions
  let path: String
  let registry: UnitRegistry
  /// The texts above the heading.
  let above: [String]

  /// How many years were made long; 0 when the table stayed as it was.
  private(set) var longYears = 0
  /// The unit of the whole table as it is spelt, where it has one.
  private(set) var commonUnit: String?
  /// The columns that were left out, by name.
  private(set) var leftOut: [String] = []
  /// Columns of the file that the key calls otherwise.
  private(set) var renamed: [(from: String, to: String)] = []
  /// Where the cells of each column of the table stand in the grid.
  private(set) var placed: [String: GridPlaces.Cells] = [:]

  private typealias Part = GridColumns.Column

  init(
    grid: CellGrid, shape: GridShape, columns: GridColumns, options: GridOptions, path: String,
    registry: UnitRegistry, above: [String]
  ) {
    self.grid = grid
    self.shape = shape
    self.columns = columns
    self.options = options
    self.path = path
    self.registry = registry
    self.above = above
  }

  /// The columns of the table and notes.
  mutating func assemble() throws(DataError) -> (columns: [Column], notes: [TableNote]) {
    let common = GridUnit.unit(above: above, registry: registry)
    commonUnit = common?.spelling
    let years = columns.columns.filter { $0.heading.year != nil && $0.isNumeric }
    let parts = isLongWanted(years) ? try long(years, common?.unit) : try wide(common?.unit)
    return (try checked(parts), totals())
  }

  // MARK: - Names

  private func name(_ part: Part, _ position: Int) -> String {
    let heading = part.heading
    if let year = heading.year {
      return hasSeveralGroups && !heading.name.isEmpty ? "\(heading.name)_\(year)" : "\(year)"
    }
    return heading.name.isEmpty ? "column_\(position + 1)" : heading.name
  }

  private var groups: [String] {
    var names: [String] = []
    for part in columns.columns where part.heading.year != nil && !names.contains(part.heading.name)
    {
      names.append(part.heading.name)
    }
    return names
  }

  private var hasSeveralGroups: Bool { groups.count > 1 }

  /// The name for what years across hold where the heading gives none: what stands above the table
  /// says it, or nothing does.
  private var indicator: String {
    for text in above where GridUnit.statement(in: text) == nil || text.contains("指标") {
      var plain = YearbookText.withoutMarks(text.composed)
      for opening in ["指标：", "指标:"] where plain.hasPrefix(opening) {
        plain = String(plain.dropFirst(opening.count))
        let name = YearbookText.name(splitHeader(plain, registry: registry).name)
        if !name.isEmpty { return name }
      }
    }
    guard let title = above.first(where: { GridUnit.statement(in: $0) == nil }) else {
      return "value"
    }
    let name = YearbookText.name(
      splitHeader(Self.withoutNumber(title), registry: registry).name)
    return name.isEmpty || name.count > 24 || name.contains(":") || name.contains("：")
      ? "value" : name
  }

  /// `表 7-3  能源消费总量` without the number of the table.
  private static func withoutNumber(_ title: String) -> String {
    var rest = Substring(YearbookText.plain(title))
    if rest.hasPrefix("续") { rest = rest.dropFirst() }
    for opening in ["表", "Table", "table", "TABLE"] where rest.hasPrefix(opening) {
      rest = rest.dropFirst(opening.count)
    }
    rest = rest.drop { $0 == " " }
    let number = rest.prefix { ($0.isASCII && $0.isNumber) || "-–—.".contains($0) }
    guard number.first?.isNumber == true else { return String(rest) }
    return String(rest.dropFirst(number.count).drop { " .:：".contains($0) })
  }

  // MARK: - Wide

  private mutating func wide(_ common: Unit?) throws(DataError) -> [Column] {
    let rows = shape.body
    var result: [Column] = []
    for (position, part) in columns.columns.enumerated() {
      if Cancellation.isRequested { throw .stopped }
      let name = name(part, position)
      placed[name] = .down(part.heading.index)
      result.append(
        part.isNumeric
          ? Column(name, .numbers(part.numbers), try measure(name, part, common))
          : .texts(name, part.names(grid, rows: rows)))
    }
    return result
  }

  // MARK: - Long

  private func isLongWanted(_ years: [Part]) -> Bool {
    guard !years.isEmpty else { return false }
    if options.value != nil { return true }
    let names = columns.columns.enumerated().map { name($1, $0) }
    return options.key.contains { !names.contains($0) }
  }

  private mutating func long(_ years: [Part], _ common: Unit?) throws(DataError) -> [Column] {
    let labels = columns.columns.enumerated().filter { $1.heading.year == nil && !$1.isNumeric }
    leftOut = columns.columns.enumerated()
      .filter { $1.heading.year == nil && $1.isNumeric }.map { name($1, $0) }
    var distinct: [Int] = []
    for part in years {
      if let year = part.heading.year, !distinct.contains(year) { distinct.append(year) }
    }
    longYears = distinct.count
    let names = keyNames(labels.map { name($1, $0) })
    let rows = shape.body.count
    var result: [Column] = []
    for ((_, part), name) in zip(labels, names.labels) {
      let texts = part.names(grid, rows: shape.body)
      placed[name] = .down(part.heading.index)
      result.append(.texts(name, texts.flatMap { Array(repeating: $0, count: distinct.count) }))
    }
    let repeated = (0..<rows).flatMap { _ in distinct.map(Double.init) }
    result.append(Column(names.year, .numbers(repeated), .plain))
    placed[names.year] = .heading(Self.indices(of: distinct, in: years))
    for group in groups {
      let members = years.filter { $0.heading.name == group }
      let name =
        groups.count == 1
        ? options.value ?? (group.isEmpty ? indicator : group) : group.isEmpty ? "value" : group
      var numbers = [Double](repeating: .nan, count: rows * distinct.count)
      for part in members {
        guard let year = part.heading.year, let place = distinct.firstIndex(of: year) else {
          continue
        }
        for (row, number) in part.numbers.enumerated() {
          numbers[row * distinct.count + place] = number
        }
      }
      guard let first = members.first else { continue }
      placed[name] = .across(Self.indices(of: distinct, in: members))
      result.append(Column(name, .numbers(numbers), try measure(name, first, common)))
    }
    return result
  }

  /// For each year the column of the grid that holds it.
  private static func indices(of years: [Int], in parts: [Part]) -> [Int?] {
    years.map { year in parts.last { $0.heading.year == year }?.heading.index }
  }

  /// Where the cells of the table stand, once it has been put together.
  var places: GridPlaces {
    GridPlaces(
      grid: grid, heading: shape.header.last, body: shape.body, width: max(1, longYears),
      columns: placed, missing: Set(options.missing))
  }

  /// The names of the columns of texts and of the year: those of the key that the file has not.
  private mutating func keyNames(_ labels: [String]) -> (labels: [String], year: String) {
    var missing = options.key.filter { !labels.contains($0) }
    let year = missing.popLast() ?? "year"
    let free = labels.indices.filter { !options.key.contains(labels[$0]) }
    var names = labels
    if free.count >= missing.count {
      for (place, name) in zip(free, missing) {
        renamed.append((from: labels[place], to: name))
        names[place] = name
      }
    }
    return (names, year)
  }

  // MARK: - Columns

  /// The unit of a column: the script's, its heading's, per cent, that of the whole table.
  private func measure(
    _ name: String, _ part: Part, _ common: Unit?
  ) throws(DataError) -> Measure {
    if let spelling = options.units[name] {
      do {
        return .unit(try Unit(parsing: spelling, in: registry))
      } catch {
        throw .badOption(option: "units", value: spelling, expected: "a unit: \(error.message)")
      }
    }
    if let unit = part.heading.unit { return .unit(unit) }
    if part.isPercent, let percent = try? Unit(parsing: "%", in: registry) { return .unit(percent) }
    // A column of years is no amount of what the table is in.
    if part.heading.year == nil,
      part.numbers.allSatisfy({ $0.isNaN || YearbookText.years.contains($0) })
    {
      return .unstated
    }
    if let common, !common.isRatio, Self.isRelative(name) { return .unstated }
    return common.map { .unit($0) } ?? .unstated
  }

  /// Whether a heading says that its column is a share, a change or an index: no amount of what the table
  /// is in.
  private static func isRelative(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix("率") || relativeWords.contains { name.contains($0) }
  }

  private static let relativeWords = [
    "percent", "per cent", "%", "比重", "占比", "增长", "增速", "指数",
  ]

  private func checked(_ parts: [Column]) throws(DataError) -> [Column] {
    var seen = Set<String>()
    let repeated = parts.map(\.name).filter { !seen.insert($0).inserted }
    guard repeated.isEmpty else {
      throw .duplicateHeaders(
        DataError.Place(path, line: shape.header.last.map(grid.line)),
        names: repeated)
    }
    for name in options.units.keys.sorted() where !seen.contains(name) {
      throw .unknownColumn(
        path: path, option: "units", name: name, columns: parts.map(\.name))
    }
    return parts
  }

  /// Names that stand for a sum of the others.
  private func totals() -> [TableNote] {
    guard let names = columns.columns.first(where: { !$0.isNumeric })?.names(grid, rows: shape.body)
    else { return [] }
    var found: [String] = []
    for name in names.compactMap({ $0 })
    where TotalName.isTotal(name) && !found.contains(name) {
      found.append(name)
    }
    guard let first = found.first else { return [] }
    return [
      TableNote(
        found.count == 1
          ? "the row \"\(first)\" is a total by its name and is kept"
          : "the rows \(found.map { "\"\($0)\"" }.joined(separator: ", ")) are totals by their names and are kept"
      )
    ]
  }
}
