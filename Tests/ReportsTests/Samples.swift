import Reports
import Wording

/// Tables and documents that several tests write.
enum Samples {
  /// A regression table of two models as a paper has it.
  static var regressions: PaperTable {
    func number(_ value: Double, _ text: String, stars: Int = 0, bracket: Bool = false) -> PaperCell
    {
      let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
      return PaperCell(value, text: text, decimals: decimals, stars: stars, isBracketed: bracket)
    }
    var table = PaperTable(
      title: "Output and emissions", head: ["", "OLS", "SLM"],
      alignments: [.left, .centre, .centre],
      rows: [
        PaperRow([
          PaperCell("ln Output"), number(1.1149, "1.1149", stars: 3),
          number(-0.7657, "-0.7657", stars: 1),
        ]),
        PaperRow([
          PaperCell(""), number(0.0707, "0.0707", bracket: true),
          number(0.0465, "0.0465", bracket: true),
        ]),
        PaperRow([PaperCell("ρ"), PaperCell(""), PaperCell(1.2e-5, text: "1.2e-5", decimals: nil)]),
        PaperRow(
          [PaperCell("Observations"), number(24, "24"), PaperCell.missing], hasRuleAbove: true),
      ], notes: ["Standard errors in brackets.", "* p < 0.1, *** p < 0.01."])
    table.number = "2"
    table.heads.insert([PaperHead(""), PaperHead("Dependent variable: y", span: 2)], at: 0)
    return table
  }

  /// A document of tables.
  static func document(_ tables: PaperTable...) -> PaperDocument {
    PaperDocument(blocks: tables.map { .table($0) }, translator: .english)
  }

  /// A table of one column of texts.
  static func texts(_ texts: [String]) -> PaperTable {
    PaperTable(
      title: texts.first, head: ["text"], alignments: [.left],
      rows: texts.map { PaperRow([PaperCell($0)]) }, notes: texts)
  }

  /// The smallest PNG that has a header: 200 × 100 pixels.
  static var png: [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, 200, 0, 0, 0, 100, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0]
  }

  /// Texts that mean something to one of the formats.
  static let hostileTexts = [
    "50 % of A & B", "\\input{/etc/passwd}", "\\write18{rm -rf x}", "$x^2$ #1 ~ _", "{}}{",
    "<script>alert(1)</script>", "]]><!-- --><b>", "\" onload=\"x", "&lt;b&gt; &amp; &#60;",
    "=cmd|' /C calc'!A0", "| a | b |", "**bold** _it_ `code`", "[x](javascript:alert(1))",
    "![x](http://e.org/a.png)", "line\nbreak", "\u{0}\u{1}\u{1B}[31m", "a -- b --- c ``q''",
    "?`!`", "</w:t></w:r>", "' or 1=1", "表 & 注 %", "\\\\[2cm]", "*", "\u{FFFE}\u{FFFF}",
  ]

  /// A table of such texts, everywhere where a text can stand.
  static var hostile: PaperTable {
    var table = PaperTable(
      title: hostileTexts.joined(separator: " "), head: [hostileTexts[5], hostileTexts[0]],
      alignments: [.left, .centre],
      rows: hostileTexts.map { PaperRow([PaperCell($0), PaperCell($0)]) }, notes: hostileTexts)
    table.number = hostileTexts[5]
    table.heads.insert([PaperHead(hostileTexts[6], span: 2)], at: 0)
    var origin = PaperOrigin(method: hostileTexts[5])
    origin.options = hostileTexts.map { ($0, $0) }
    origin.findings = hostileTexts
    origin.files = hostileTexts.map {
      PaperOrigin.File(name: $0, hash: nil, bytes: nil, rows: 1)
    }
    table.origin = origin
    return table
  }

  /// A report with a block of each kind.
  static var report: PaperDocument {
    var table = regressions
    var origin = PaperOrigin(method: "slm")
    origin.options = [("effects", "region"), ("k", "4")]
    origin.findings = ["2 rows were left out"]
    origin.references = ["Author (2009). Title."]
    origin.count = 24
    origin.files = [
      PaperOrigin.File(name: "a.csv", hash: "0f", bytes: 20, rows: 24),
      PaperOrigin.File(name: "b.csv", hash: nil, bytes: nil, rows: 1),
    ]
    table.origin = origin
    var blocks = SimpleMarkdown.blocks(
      """
      # Emissions & growth

      A **bold** claim, *perhaps*, with `code`.

      1. one
      2. two

      - a

      ```
      let x = 1 < 2
      ```
      """)
    blocks.append(.table(table))
    let figures: [PaperFigure?] = [
      PaperFigure(png, title: "Pixels"), PaperFigure(Array("<svg xmlns=\"x\"/>".utf8)),
    ]
    for (place, figure) in figures.enumerated() {
      guard var figure else { continue }
      figure.number = "\(place + 1)"
      blocks.append(.figure(figure))
    }
    return PaperDocument(
      title: "A <report>", author: "A & B", blocks: blocks, translator: .english,
      tellsOrigins: true)
  }
}
