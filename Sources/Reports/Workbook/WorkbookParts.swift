import Markup

/// The parts of a workbook's package that hardly change (ECMA-376).
enum WorkbookParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// What each part is.
  static func types(sheets: Int) -> String {
    let own = (1..<sheets + 1).map {
      override("xl/worksheets/sheet\($0).xml", "\(sheet).worksheet+xml")
    }.joined()
    return "\(declaration)<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + override("xl/workbook.xml", "\(sheet).sheet.main+xml")
      + override("xl/styles.xml", "\(sheet).styles+xml") + own + "</Types>"
  }

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
  }

  private static func relation(_ number: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(number)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
  }

  /// Where the package begins.
  static let packageRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"

  /// The sheets and the styles.
  static func relations(sheets: Int) -> String {
    let own = (1..<sheets + 1).map { relation($0, "worksheet", "worksheets/sheet\($0).xml") }
    return "\(declaration)<Relationships xmlns=\"\(package)/relationships\">\(own.joined())"
      + relation(sheets + 1, "styles", "styles.xml") + "</Relationships>"
  }

  /// The names of the sheets.
  static func workbook(_ names: [String]) -> String {
    let sheets = names.enumerated().map { index, name in
      "<sheet name=\"\(MarkupText.escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }.joined()
    return "\(declaration)<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">"
      + "<sheets>\(sheets)</sheets></workbook>"
  }
}
