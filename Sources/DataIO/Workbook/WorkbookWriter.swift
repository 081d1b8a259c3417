package import Tables
import Threading

/// Writes a table as a workbook of one sheet (ECMA-376): a row of names with their units, then the rows.
package enum WorkbookWriter {
  /// Writes a table.
  /// - Throws: `tooManyRows` where it does not fit on a sheet, `cannotWrite`, `noLibrary`.
  package static func save(_ table: Table, path: String) throws(DataError) {
    guard table.rowCount < CellAddress.limit.rows, table.columns.count <= CellAddress.limit.columns
    else {
      throw .badOption(
        option: "path", value: path,
        expected: "a text file: a sheet holds 1048575 rows and 16384 columns")
    }
    try ZipWriter.write(parts(table), path: path)
  }

  private static func parts(_ table: Table) -> [(name: String, bytes: [UInt8])] {
    [
      ("[Content_Types].xml", Array(types.utf8)),
      ("_rels/.rels", Array(packageRelations.utf8)),
      ("xl/workbook.xml", Array(workbook.utf8)),
      ("xl/_rels/workbook.xml.rels", Array(workbookRelations.utf8)),
      ("xl/worksheets/sheet1.xml", sheet(table)),
    ]
  }

  private static func sheet(_ table: Table) -> [UInt8] {
    var bytes = Array((declaration + "<worksheet xmlns=\"\(main)\"><sheetData>").utf8)
    bytes.append(contentsOf: "<row r=\"1\">".utf8)
    for (index, column) in table.columns.enumerated() {
      appendText(CSVWriter.heading(column), row: 0, column: index, to: &bytes)
    }
    bytes.append(contentsOf: "</row>".utf8)
    for row in 0..<table.rowCount {
      if row & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      bytes.append(contentsOf: "<row r=\"\(row + 2)\">".utf8)
      for (index, column) in table.columns.enumerated() {
        append(column, row, index, to: &bytes)
      }
      bytes.append(contentsOf: "</row>".utf8)
    }
    bytes.append(contentsOf: "</sheetData></worksheet>".utf8)
    return bytes
  }

  private static func append(
    _ column: Column, _ row: Int, _ index: Int, to bytes: inout [UInt8]
  ) {
    switch column.values {
    case .numbers(let numbers):
      guard !numbers[row].isNaN else { return }
      open(row + 1, index, "n", to: &bytes)
      NumberText.append(numbers[row], to: &bytes)
      bytes.append(contentsOf: "</v></c>".utf8)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      let code = Int(codes[row])
      guard categories.labels.indices.contains(code) else { return }
      appendText(categories.labels[code], row: row + 1, column: index, to: &bytes)
    case .flags(let flags):
      guard flags[row] >= 0 else { return }
      open(row + 1, index, "b", to: &bytes)
      bytes.append(contentsOf: "\(flags[row])</v></c>".utf8)
    }
  }

  private static func open(_ row: Int, _ column: Int, _ type: String, to bytes: inout [UInt8]) {
    let address = CellAddress(row: row, column: column)
    bytes.append(contentsOf: "<c r=\"\(address)\" t=\"\(type)\"><v>".utf8)
  }

  private static func appendText(
    _ text: String, row: Int, column: Int, to bytes: inout [UInt8]
  ) {
    let address = CellAddress(row: row, column: column)
    bytes.append(
      contentsOf: "<c r=\"\(address)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8)
    XMLText.append(text, to: &bytes)
    bytes.append(contentsOf: "</t></is></c>".utf8)
  }

  // MARK: - Fixed parts

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let spreadsheet =
    "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let types =
    declaration
    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(spreadsheet).sheet.main+xml\"/>"
    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
    + "ContentType=\"\(spreadsheet).worksheet+xml\"/></Types>"

  private static let packageRelations =
    declaration + "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"rId1\" "
    + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

  private static let workbook =
    declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
    + "<sheet name=\"table\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"

  private static let workbookRelations =
    declaration + "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"rId1\" "
    + "Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
}
