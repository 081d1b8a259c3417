import Testing

@testable import DataIO

/// The quick reader of sheets reads what the one by all rules of XML reads, or leaves it to that.
@Suite struct WorksheetScannerTests {
  private let empty = SheetCells(
    strings: ["shared", "x"], isDate: [false, true], countsFrom1904: false)

  private func scanned(_ bytes: [UInt8]) -> SheetCells? {
    bytes.withUnsafeBufferPointer { WorksheetScanner.cells($0, empty) }
  }

  private func parsed(_ bytes: [UInt8]) -> SheetCells? {
    let parser = WorksheetParser(empty)
    do throws(DataError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(DataError) in
        try XMLReader.read(buffer, path: "a.xlsx", part: "s.xml", parser)
      }
      return parser.cells
    } catch { return nil }
  }

  private func isSame(_ a: SheetCells, _ b: SheetCells) -> Bool {
    a.grid.rows == b.grid.rows && a.grid.merges == b.grid.merges && a.faults == b.faults
  }

  private static let sheet = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <worksheet xmlns="http://x/main" xmlns:r='http://x/r'><dimension ref="A1:D4"/><sheetData>
    <row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>单</t></r>
    <r><t xml:space="preserve"> 位</t></r><rPh sb="0" eb="1"><t>read</t></rPh></is></c>
    <c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
    <row><c s="1"><v>42064</v></c><c r="C2"><f>A1+1</f><v>1.5e3</v></c><c/></row>
    <row r="4"><c r="B4" t="str"><v>12 Mt</v></c><c r="AA4"><v>-7</v></c></row></sheetData >
    <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>

    """

  @Test func aSheetAsSpreadsheetsWriteIt() throws {
    let cells = try #require(scanned(Array(Self.sheet.utf8)))
    let rows = cells.grid.rows
    #expect(rows.count == 4)
    #expect(rows[0].prefix(3) == [.text("shared"), .text("单 位"), .text("true")])
    #expect(rows[1] == [.text("2015-02-28"), .blank, .number(1500)] || rows[1].count == 3)
    #expect(rows[2].isEmpty)
    #expect(rows[3].count == 27)
    #expect(cells.faults == 1)
    #expect(cells.grid.merges == [CellGrid.Merge(rows: 0...0, columns: 0...1)])
    let whole = try #require(parsed(Array(Self.sheet.utf8)))
    #expect(isSame(cells, whole))
  }

  @Test(arguments: [
    "<a><!-- c --><row><c><v>1</v></c></row></a>", "<a><row><c><v>1&#50;</v></c></row></a>",
    "<a><row><c t='str'><v>a&amp;b</v></c></row></a>", "<!DOCTYPE a><a><row/></a>",
    "<a><row><c t='str'><v><![CDATA[1]]></v></c></row></a>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><a><row><c t='str'><v>1</v></c></row></a>",
  ])
  func whatNeedsTheWholeRulesIsLeftToThem(_ text: String) {
    #expect(scanned(Array(text.utf8)) == nil)
    #expect(parsed(Array(text.utf8)) != nil)
  }

  @Test(arguments: [
    "", "<a>", "<a></b>", "<a><row></a></row>", "<a/><b/>", "<a/>x", "x<a/>", "<a b=1/>", "<a b/>",
    "<a b='<'/>", "<a b='1'c='2'/>", "< a/>", "<1/>", "</a>", "<a", "<a/", "<a b='", "<a>\u{1}</a>",
  ])
  func whatIsUnsoundIsNotRead(_ text: String) { #expect(scanned(Array(text.utf8)) == nil) }

  /// Whatever is cut off or changed: what is read is what the whole rules give.
  @Test func damagedSheetsAreReadAlikeOrNotAtAll() {
    let bytes = Array(Self.sheet.utf8)
    var read = 0
    func compare(_ changed: [UInt8]) {
      guard let cells = scanned(changed) else { return }
      read += 1
      let whole = parsed(changed)
      #expect(
        whole.map { isSame(cells, $0) } ?? false, "\(String(decoding: changed, as: UTF8.self))")
    }
    for count in bytes.indices { compare(Array(bytes[..<count])) }
    // Not in attributes' names and declarations, where repeated ones are a fault that is not looked for.
    for place in bytes.indices {
      for byte in [0x20, 0x3C, 0x3E, 0x26, 0x2F, 0x00, 0xC3, 0x37] as [UInt8] {
        var changed = bytes
        changed[place] = byte
        compare(changed)
      }
    }
    #expect(read > 500, "\(read)")
  }
}
