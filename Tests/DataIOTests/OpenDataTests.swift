import CSystem
import DataIO
import Tables
import Testing

/// Published files as they are, where TONNE_DATA says that there are any.
@Suite struct OpenDataTests {
  @Test(arguments: [
    ("owid_kaya.csv", 3225, 14, 12), ("us_states_panel.csv", 612, 9, 7),
    ("japan_prefecture_sector_co2.csv", 7332, 9, 7), ("messy/kaya_bom_crlf.csv", 306, 7, 5),
    ("messy/kaya_excel_unicode_text.txt", 60, 7, 5), ("factors_ipcc2006.csv", 40, 8, 4),
    ("factors_china_standard_coal.csv", 20, 8, 2),
    ("factors_china_provincial_guideline.csv", 10, 10, 4), ("factors_units.csv", 11, 4, 1),
    ("factors_gwp100.csv", 4, 5, 3),
  ])
  func loads(name: String, rows: Int, columns: Int, numeric: Int) throws {
    guard let root = tonne_environment("TONNE_DATA") else {
      print("skipped: TONNE_DATA is not set")
      return
    }
    let path = "\(String(cString: root))/data/open/\(name)"
    let loaded = try CSVReader.read(path: path)
    #expect(loaded.table.rowCount == rows)
    #expect(loaded.table.columns.count == columns)
    #expect(loaded.table.columns.count { $0.kindName == "number" } == numeric)
  }
}
