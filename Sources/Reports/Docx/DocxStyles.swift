/// The styles of documents: Times New Roman, and SimSun for Chinese, as journals ask for.
enum DocxStyles {
  private static let serif = fonts("Times New Roman", eastAsia: "SimSun")

  private static func fonts(_ name: String, eastAsia: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(eastAsia)\" "
      + "w:cs=\"\(name)\"/>"
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  /// What holds where a style says nothing.
  static func defaults(_ language: String) -> String {
    "<w:docDefaults><w:rPrDefault><w:rPr>\(serif)\(size(21))"
      + "<w:lang w:val=\"\(language)\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr>"
      + "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
  }

  private static func paragraph(
    _ id: String, _ name: String, _ look: String = "", letters: String = "",
    basedOn: String? = "Normal", next: String? = nil
  ) -> String {
    let base = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    let follower = next.map { "<w:next w:val=\"\($0)\"/>" } ?? ""
    let start = basedOn == nil ? " w:default=\"1\"" : ""
    return "<w:style w:type=\"paragraph\"\(start) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + "\(base)\(follower)<w:qFormat/>" + (look.isEmpty ? "" : "<w:pPr>\(look)</w:pPr>")
      + (letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>") + "</w:style>"
  }

  private static func spacing(_ before: Int, _ after: Int, line: Int = 240) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" "
      + "w:lineRule=\"auto\"/>"
  }

  private static func heading(_ level: Int, _ halfPoints: Int) -> String {
    paragraph(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:keepLines/>\(spacing(280, 120))<w:outlineLvl w:val=\"\(level - 1)\"/>",
      letters: "\(fonts("Times New Roman", eastAsia: "SimHei"))<w:b/>\(size(halfPoints))",
      next: "BodyText")
  }

  private static let centred = "<w:jc w:val=\"center\"/>"

  /// All styles.
  static let all: [String] = [
    paragraph("Normal", "Normal", basedOn: nil),
    paragraph("BodyText", "Body Text", spacing(0, 140, line: 300)),
    paragraph(
      "Title", "Title", "<w:keepNext/>\(spacing(0, 200))\(centred)",
      letters: "\(fonts("Times New Roman", eastAsia: "SimHei"))<w:b/>\(size(36))",
      next: "BodyText"),
    paragraph("Author", "Author", "\(spacing(0, 360))\(centred)"),
    heading(1, 30), heading(2, 26), heading(3, 23), heading(4, 21),
    paragraph("ListParagraph", "List Paragraph", spacing(0, 60, line: 288)),
    paragraph(
      "Code", "Code", spacing(0, 0),
      letters: "\(fonts("Courier New", eastAsia: "SimSun"))\(size(18))"),
    paragraph(
      "Caption", "caption", "<w:keepNext/>\(spacing(240, 80))\(centred)",
      letters: "\(fonts("Times New Roman", eastAsia: "SimHei"))<w:b/>\(size(18))"),
    paragraph("TableText", "Table Text", spacing(20, 20), letters: size(18)),
    paragraph("TableNote", "Table Note", spacing(60, 240), letters: size(16)),
    paragraph("Picture", "Picture", "<w:keepNext/>\(spacing(240, 80))\(centred)"),
    paragraph(
      "FigureCaption", "Figure Caption", "\(spacing(0, 240))\(centred)",
      letters: "\(fonts("Times New Roman", eastAsia: "SimHei"))<w:b/>\(size(18))"),
    paragraph("Origin", "Origin", spacing(0, 40), letters: size(16)),
    "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"CodeText\">"
      + "<w:name w:val=\"Code Text\"/><w:rPr>\(fonts("Courier New", eastAsia: "SimSun"))"
      + "\(size(18))</w:rPr></w:style>",
  ]
}
