import CSystem
import DataIO
import Glibc
import Tables
import TestSupport

/// A folder for the files of one test, which goes with it.
final class TestFolder {
  private let folder: TemporaryFolder

  /// Where it is.
  var path: String { folder.path }

  init() throws { folder = try TemporaryFolder() }

  /// Writes a text file and gives its path.
  func text(_ name: String, _ text: String) throws -> String {
    try bytes(name, Array(text.utf8))
  }

  /// Writes a file and gives its path.
  func bytes(_ name: String, _ bytes: [UInt8]) throws -> String {
    try TableWriter.write(bytes, path: "\(path)/\(name)")
    return "\(path)/\(name)"
  }

  /// Writes a workbook of sheets given by the XML of their rows and merges.
  func workbook(
    _ name: String, _ sheets: [(name: String, isHidden: Bool, rows: String, merges: [String])],
    shared: [String] = [], styles: String? = nil
  ) throws -> String {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var list = ""
    var relations = ""
    var entries: [(name: String, bytes: [UInt8])] = []
    for (index, sheet) in sheets.enumerated() {
      let id = index + 1
      let state = sheet.isHidden ? " state=\"hidden\"" : ""
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(id)\"\(state) r:id=\"rId\(id)\"/>"
      relations +=
        "<Relationship Id=\"rId\(id)\" Type=\"\(office)/worksheet\" Target=\"worksheets/s\(id).xml\"/>"
      let merges = sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      entries.append(
        (
          "xl/worksheets/s\(id).xml",
          Array(
            "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData><mergeCells>\(merges)</mergeCells></worksheet>"
              .utf8)
        ))
    }
    if !shared.isEmpty {
      relations +=
        "<Relationship Id=\"rIdS\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
      let texts = shared.map { "<si>\($0)</si>" }.joined()
      entries.append(
        ("xl/sharedStrings.xml", Array("<sst xmlns=\"\(main)\">\(texts)</sst>".utf8)))
    }
    if let styles {
      relations += "<Relationship Id=\"rIdT\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
      entries.append(
        ("xl/styles.xml", Array("<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>".utf8)))
    }
    entries += [
      (
        "xl/workbook.xml",
        Array(
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>"
            .utf8)
      ),
      ("xl/_rels/workbook.xml.rels", Array("<Relationships>\(relations)</Relationships>".utf8)),
      (
        "_rels/.rels",
        Array(
          "<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .utf8)
      ),
    ]
    try ZipWriter.write(entries, path: "\(path)/\(name)")
    return "\(path)/\(name)"
  }
}

/// The XML of a sheet's row: texts, numbers and blanks.
func sheetRow(_ number: Int, _ cells: [SheetCell]) -> String {
  let content = cells.map { cell in
    switch cell {
    case .text(let text): "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    case .number(let number): "<c><v>\(number)</v></c>"
    case .blank: "<c/>"
    }
  }
  return "<row r=\"\(number)\">\(content.joined())</row>"
}

/// A cell to be written; literals make texts and numbers.
enum SheetCell: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  case text(String)
  case number(Double)
  case blank

  init(stringLiteral text: String) { self = text.isEmpty ? .blank : .text(text) }
  init(floatLiteral number: Double) { self = .number(number) }
  init(integerLiteral number: Int) { self = .number(Double(number)) }
}

/// Reads a file as `load` does, with a key.
func loadFile(
  _ path: String, key: [String] = [], value: String? = nil,
  _ set: (inout GridOptions) -> Void = { _ in }
) throws(DataError) -> Table {
  var grid = GridOptions()
  grid.key = key
  grid.value = value
  set(&grid)
  return try LoadedFile.read(path: path, options: CSVOptions(), grid: grid).table
}

/// What was found out, as `what: found`.
func reading(_ table: Table) -> [String] {
  table.sources.flatMap(\.reading).map { "\($0.what.english): \($0.found.english)" }
}
