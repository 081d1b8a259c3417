import DataIO
import Tables
import TestSupport
import Testing
import Units

/// Every cell of a table is found again in its file.
@Suite struct CellPlaceTests {
  /// How many cells of a file there are, and how many of them say what the table holds.
  private func agreement(
    _ path: String, key: [String], value: String? = nil
  ) throws -> (cells: Int, found: Int) {
    var grid = GridOptions()
    grid.key = key
    grid.value = value
    let state = FileFingerprint.state(path)
    let table = try LoadedFile.read(path: path, options: CSVOptions(), grid: grid).table
    let isGrid = !(table.sources.first?.reading ?? []).isEmpty
    let file = FileCells(
      path: path, state: state, options: CSVOptions(), grid: grid, registry: .standard,
      isGrid: isGrid)
    var cells: [(row: Int, column: String)] = []
    for column in table.columns { cells += (0..<table.rowCount).map { ($0, column.name) } }
    guard case .found(let places) = file.places(cells) else { return (cells.count, 0) }
    var found = 0
    for (cell, place) in zip(cells, places) {
      let column = try #require(table.column(named: cell.column))
      guard let place else { continue }
      switch column.values {
      case .numbers(let numbers):
        let number = numbers[cell.row]
        if number.isNaN ? place.gap != nil : reads(place.text, number) { found += 1 }
      case .texts, .regions:
        let text = column.cellText(cell.row).filter { $0 != " " }
        if text == "na" || place.text.filter({ !" \u{3000}".contains($0) }).contains(text) {
          found += 1
        }
      case .flags: found += 1
      }
    }
    return (cells.count, found)
  }

  /// Whether a text shows a number, whatever stands around it.
  private func reads(_ text: String, _ number: Double) -> Bool {
    let plain = text.unicodeScalars.compactMap { scalar -> Character? in
      let value = scalar.value
      // Wide signs stand at a fixed distance from the plain ones.
      let narrow = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
      guard let plain = Unicode.Scalar(narrow) else { return nil }
      return "0123456789.-eE+".unicodeScalars.contains(plain) ? Character(plain) : nil
    }
    return Double(String(plain)) == number
  }

  @Test(
    "open files",
    arguments: [
      ("kaya_bom_crlf.csv", [], nil), ("kaya_excel_unicode_text.txt", [], nil),
      ("energy_consumption_gbk.csv", ["region", "year"], nil),
      ("nbs_style_export_gbk.csv", ["region", "year"], nil),
      ("population_yearbook.xlsx", ["region", "year"], nil),
      ("gdp_nominal_wide.csv", [], nil),
      ("eia_state_co2_table1_original.xlsx", ["state", "year"], "co2"),
    ] as [(String, [String], String?)])
  func openFiles(name: String, key: [String], value: String?) throws {
    guard let path = openDataPath("data/open/messy/\(name)") else { return }
    let (cells, found) = try agreement(path, key: key, value: value)
    #expect(cells > 100)
    #expect(found == cells)
  }

  @Test("lines count what is blank and what a quoted cell spans")
  func lines() throws {
    let folder = try TestFolder()
    let path = try folder.text(
      "a.csv", "\n\u{FEFF}".dropFirst() + "n,x\n\na,1\n\"b\nc\",2\n\nd,NA\n")
    let file = FileCells(
      path: "a.csv", state: FileFingerprint.state(path), options: CSVOptions(), grid: GridOptions(),
      registry: .standard, isGrid: false)
    guard
      case .found(let places) = file.places([
        (0, "x"), (1, "x"), (2, "x"), (2, "n"), (3, "x"), (0, "y"),
      ])
    else {
      Issue.record("not found")
      return
    }
    #expect(places.map { $0?.line } == [3, 4, 7, 7, nil, nil])
    #expect(places.map { $0?.text } == ["1", "2", "NA", "d", nil, nil])
    #expect(places[2]?.gap == .word)
    #expect(places[0]?.gap == nil && places[0]?.column == 2)
    _ = try folder.text("a.csv", "n,x\na,1\n")
    guard case .changed = file.places([(0, "x")]) else {
      Issue.record("a changed file was asked")
      return
    }
  }
}
