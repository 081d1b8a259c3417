import Testing
import Wording

@testable import Reports

/// Tables of unusual shapes, figures, and the small pieces that writers share.
@Suite("Shapes of tables") struct ShapeTests {
  private func body(_ table: PaperTable) -> String {
    let parts = DocxWriter.parts(Samples.document(table))
    return String(
      decoding: parts.first { $0.name == "word/document.xml" }?.bytes ?? [], as: UTF8.self)
  }

  private func wide(_ columns: Int) -> PaperTable {
    let names = (0..<columns).map { "column \($0)" }
    return PaperTable(
      head: names, alignments: names.map { _ in .right },
      rows: [PaperRow(names.map { PaperCell($0) })])
  }

  @Test("a table without rows has its head and both rules")
  func noRows() {
    let table = PaperTable(title: "None", head: ["a", "b"], alignments: [.left, .right], rows: [])
    #expect(TexWriter.text(Samples.document(table)).contains("\\midrule\n    \\bottomrule"))
    #expect(PaperCSV.text(Samples.document(table)) == "a,b\n")
    #expect(MarkdownWriter.text(Samples.document(table)).hasSuffix("| :--- | ---: |\n"))
    #expect(body(table).contains("w:sz=\"12\""))
  }

  @Test("a table that is too wide lies on its side, in smaller letters where it must")
  func wideTables() {
    #expect(!body(wide(5)).contains("landscape"))
    #expect(body(wide(12)).contains("landscape"))
    #expect(!body(wide(12)).contains("<w:rPr><w:sz "))
    #expect(body(wide(40)).contains("<w:rPr><w:sz w:val=\"12\"/>"))
  }

  @Test("long texts break within their cells")
  func longTexts() {
    let sentence = String(repeating: "word ", count: 40)
    let table = PaperTable(
      head: ["why", "n"], alignments: [.left, .right],
      rows: [PaperRow([PaperCell(sentence), PaperCell("1")])])
    #expect(!body(table).contains("landscape"))
    #expect(TexWriter.text(Samples.document(table)).contains("{p{0.4\\linewidth}r}"))
    let page = String(decoding: HTMLWriter.bytes(Samples.document(table)), as: UTF8.self)
    #expect(page.contains("<td class=\"w\">word"))
  }

  @Test("what stands before a wide table keeps its upright page, and what follows gets one")
  func sections() {
    let document = Samples.document(wide(3), wide(12), wide(3))
    let parts = DocxWriter.parts(document)
    let text = String(decoding: parts[3].bytes, as: UTF8.self)
    #expect(text.split(separator: "<w:sectPr>").count == 4)
    #expect(text.split(separator: "landscape").count == 2)
  }

  @Test("beyond a page LaTeX breaks the table")
  func longTables() {
    var table = Samples.texts(["a"])
    table.rows = (0..<60).map { PaperRow([PaperCell("\($0)")]) }
    let text = TexWriter.text(Samples.document(table))
    #expect(text.contains("\\begin{longtable}") && text.contains("usepackage{longtable}"))
    #expect(text.contains("\\endfirsthead") && text.contains("\\endlastfoot"))
  }

  @Test("sheets have names of their own that workbooks allow")
  func sheetNames() {
    var first = Samples.texts(["a"])
    first.number = "A[1]:*?/\\"
    let parts = PaperWorkbook.parts(Samples.document(first, first))
    let text = String(decoding: parts[2].bytes, as: UTF8.self)
    #expect(text.contains("name=\"Table A1\"") && text.contains("name=\"Table A1 (2)\""))
  }

  @Test("a workbook keeps numbers, with stars and brackets in their formats")
  func workbookNumbers() {
    let parts = PaperWorkbook.parts(Samples.document(Samples.regressions))
    let sheet = String(decoding: parts[5].bytes, as: UTF8.self)
    let styles = String(decoding: parts[4].bytes, as: UTF8.self)
    #expect(sheet.contains("<v>1.1149</v>") && sheet.contains("<v>-0.7657</v>"))
    #expect(styles.contains("0.0000&quot;***&quot;"))
    #expect(styles.contains("&quot;(&quot;0.0000&quot;)&quot;"))
  }

  @Test("Chinese documents say so, and LaTeX is told to")
  func chinese() {
    let translator = Translator(.chinese, parts: ReportsWording.parts(.chinese))
    let document = PaperDocument(
      blocks: [.table(Samples.regressions)], translator: translator)
    #expect(
      document.line(document.caption(of: Samples.regressions) ?? ("", ""))
        == "表 2　Output and emissions")
    #expect(TexWriter.text(document).contains("\\usepackage{ctex}"))
    let page = String(decoding: HTMLWriter.bytes(document), as: UTF8.self)
    #expect(page.contains("lang=\"zh-CN\"") && page.contains("注："))
  }

  @Test("pictures are told apart by their bytes")
  func figures() {
    #expect(PaperFigure(Samples.png)?.kind == .png)
    #expect(PaperFigure(Samples.png)?.size.width == 200)
    #expect(PaperFigure(Array("<?xml version=\"1.0\"?><svg/>".utf8))?.kind == .svg)
    #expect(PaperFigure(Array("GIF89a".utf8)) == nil)
    #expect(PaperFigure([]) == nil)
    #expect(PaperFigure(Array(Samples.png.prefix(20))) == nil)
  }

  @Test("a picture is as large as its resolution says, and no larger than the page")
  func pictureSize() throws {
    for (inch, width) in [(96.0, 1_905_000), (200, 914_400), (10, 5_731_510)] {
      let figure = try #require(PaperFigure(Samples.png, pixelsPerInch: inch))
      #expect(DocxParts.drawing(figure, number: 1, alternative: "").contains("cx=\"\(width)\""))
    }
  }

  @Test("a unit has a line of its own on pages and in Word, and stands behind its name elsewhere")
  func units() {
    let table = PaperTable(
      heads: [PaperHead("co2", unit: "(t)"), PaperHead("排放", unit: "（吨）")],
      alignments: [.right, .right], rows: [])
    let document = Samples.document(table)
    #expect(PaperCSV.text(document) == "co2 (t),排放（吨）\n")
    #expect(TexWriter.text(document).contains("co2 (t) & 排放（吨）"))
    #expect(String(decoding: HTMLWriter.bytes(document), as: UTF8.self).contains("co2<br/>(t)"))
    #expect(body(table).contains("co2</w:t><w:br/><w:t xml:space=\"preserve\">(t)"))
  }

  @Test(
    "base 64, by the vectors of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(_ text: String, _ expected: String) {
    var out: [UInt8] = []
    Base64.append(Array(text.utf8), to: &out)
    #expect(String(decoding: out, as: UTF8.self) == expected)
  }
}
