import DataIO
import Tables
import TestSupport
import Testing
import Units

/// Yearbook files that were not made here, where TONNE_DATA says that there are any.
@Suite struct MessyDataTests {
  @Test(arguments: [
    ("energy_consumption_gbk.csv", "energy_consumption_gbk"),
    ("nbs_style_export_gbk.csv", "nbs_style_export"),
    ("population_yearbook.xlsx", "population_yearbook"),
  ])
  func givesTheExpectedNumbers(name: String, expected: String) throws {
    guard let path = openDataPath("data/open/messy/\(name)"),
      let expectation = openDataPath("data/open/messy/\(expected).expected.csv")
    else { return }
    let table = try loadFile(path, key: ["region", "year"])
    let wanted = try CSVReader.read(path: expectation).table
    let last = try #require(wanted.columns.last?.name)
    #expect(
      try cells(table, "region", try #require(table.columns.last?.name))
        == cells(wanted, "name_zh", last))
  }

  /// What stands for each region and year; full names of provinces count as their short ones.
  private func cells(_ table: Table, _ region: String, _ value: String) throws -> [String: String] {
    let regions = try #require(table.shown(region))
    let years = try #require(table.shown("year"))
    let values = try #require(table.shown(value))
    var cells: [String: String] = [:]
    for row in regions.indices {
      var name = regions[row].filter { $0 != "'" }
      for ending in ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"]
      where name.hasSuffix(ending) {
        name = String(name.dropLast(ending.count))
        break
      }
      cells["\(name) \(years[row])"] = values[row]
    }
    return cells
  }

  @Test func theStatesOfTheUnitedStatesInOneLine() throws {
    guard let path = openDataPath("data/open/messy/eia_state_co2_table1_original.xlsx") else {
      return
    }
    let table = try loadFile(path, key: ["state", "year"], value: "co2")
    #expect(table.names == ["state", "year", "co2"])
    #expect(table.rowCount == 52 * 52)
    #expect(table.column(named: "co2")?.measure.unit?.spelling == "Mt CO2")
    #expect(table.notes.contains { $0.text.english.contains("Total of states") })
  }

  @Test func theSecondIsTheBeginningOfTheFirst() throws {
    guard let first = openDataPath("data/open/messy/kaya_bom_crlf.csv"),
      let second = openDataPath("data/open/messy/kaya_excel_unicode_text.txt")
    else { return }
    let (whole, part) = (try loadFile(first), try loadFile(second))
    #expect(part.rowCount == 60)
    for name in whole.names {
      #expect(
        try #require(whole.shown(name)).prefix(60) == ArraySlice(try #require(part.shown(name))))
    }
  }
}
