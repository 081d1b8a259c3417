import CSystem
import TestSupport
import Testing

@testable import Reports

/// Each format against what it wrote when somebody looked at it.
///
/// TONNE_RECORD=1 writes the expected files anew, and fails so that they are looked at.
@Suite("Tables as files") struct SnapshotTests {
  private static let table = Samples.document(Samples.regressions)

  static let formats: [(name: String, text: String)] = [
    ("table.tex", TexWriter.text(table)), ("table.md", MarkdownWriter.text(table)),
    ("table.csv", PaperCSV.text(table)),
    ("table.html", String(decoding: HTMLWriter.bytes(table), as: UTF8.self)),
    ("table.docx.xml", part("word/document.xml", DocxWriter.parts(table))),
    ("table.xlsx.xml", part("xl/worksheets/sheet1.xml", PaperWorkbook.parts(table))),
    ("styles.xlsx.xml", part("xl/styles.xml", PaperWorkbook.parts(table))),
    ("report.html", String(decoding: HTMLWriter.bytes(Samples.report), as: UTF8.self)),
    ("report.docx.xml", part("word/document.xml", DocxWriter.parts(Samples.report))),
  ]

  private static func part(_ name: String, _ parts: [(name: String, bytes: [UInt8])]) -> String {
    String(decoding: parts.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }

  @Test("a format is as it was", arguments: formats.map(\.name))
  func isAsItWas(_ name: String) throws {
    let text = try #require(Self.formats.first { $0.name == name }).text
    let path = Repository.root + "/Tests/ReportsTests/Fixtures/\(name)"
    if tonne_environment("TONNE_RECORD") != nil {
      let bytes = Array(text.utf8)
      _ = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
      Issue.record("recorded \(name); look at it and run again")
    }
    #expect(text == String(decoding: try FileBytes.read(path), as: UTF8.self))
  }
}
