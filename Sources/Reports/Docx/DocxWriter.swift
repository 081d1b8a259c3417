import Markup

/// Writes a document for Word and LibreOffice (ECMA-376, WordprocessingML), every element in the
/// order that the schema wants.
///
/// A table that is too wide for an upright page stands on a page of its own that lies on its side.
enum DocxWriter {
  /// The parts of the package in their order.
  static func parts(_ document: PaperDocument) -> [(name: String, bytes: [UInt8])] {
    var body = DocxBody(document)
    body.write()
    var parts: [(name: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array(DocxParts.types.utf8)),
      ("_rels/.rels", Array(DocxParts.packageRelations.utf8)),
      ("docProps/core.xml", Array(DocxParts.core(document).utf8)),
      ("word/document.xml", body.bytes),
      ("word/styles.xml", Array(DocxParts.styles(document).utf8)),
      ("word/numbering.xml", Array(DocxParts.numbering(lists: body.numberedLists).utf8)),
      ("word/settings.xml", Array(DocxParts.settings.utf8)),
      (
        "word/_rels/document.xml.rels",
        Array(DocxParts.relations(pictures: body.pictures.count).utf8)
      ),
    ]
    for (index, picture) in body.pictures.enumerated() {
      parts.append(("word/media/picture\(index + 1).png", picture))
    }
    return parts
  }
}

/// The part with the text.
struct DocxBody {
  let document: PaperDocument
  private(set) var bytes: [UInt8] = []
  /// The bytes of the pictures, PNG.
  private(set) var pictures: [[UInt8]] = []
  /// How many lists with numbers there are; each counts from 1.
  private(set) var numberedLists = 0

  init(_ document: PaperDocument) { self.document = document }

  /// Writes everything.
  mutating func write() {
    bytes = Array("\(DocxParts.declaration)<w:document \(DocxParts.nameSpaces)><w:body>".utf8)
    if document.tellsOrigins, let title = document.title {
      paragraph([PaperRun(title)], style: "Title")
      if let author = document.author { paragraph([PaperRun(author)], style: "Author") }
    }
    var isOnItsSide = false
    for block in document.blocks {
      let wants = Self.isWide(block)
      if wants != isOnItsSide {
        // The page of what stands before ends here.
        if !isEmpty { append("<w:p><w:pPr>\(Self.section(isOnItsSide))</w:pPr></w:p>") }
        isOnItsSide = wants
      }
      write(block)
      isEmpty = false
    }
    writeOrigins(&isOnItsSide)
    append("\(Self.section(isOnItsSide))</w:body></w:document>")
  }

  private var isEmpty = true

  private static func isWide(_ block: PaperBlock) -> Bool {
    guard case .table(let table) = block else { return false }
    return DocxTable.isTooWideUpright(table)
  }

  /// A4 with margins of 2.54 cm.
  private static func section(_ isOnItsSide: Bool) -> String {
    let size =
      isOnItsSide
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    return "<w:sectPr>\(size)<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" "
      + "w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>"
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ block: PaperBlock) {
    switch block {
    case .heading(let level, let runs): paragraph(runs, style: "Heading\(min(level, 4))")
    case .paragraph(let runs): paragraph(runs, style: "BodyText")
    case .list(let items, let isNumbered): list(items, isNumbered)
    case .code(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var run = PaperRun(String(line))
        run.isCode = true
        paragraph([run], style: "Code")
      }
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    }
  }

  mutating func paragraph(_ runs: [PaperRun], style: String) {
    append("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(Self.inline(runs))</w:p>")
  }

  private mutating func list(_ items: [[PaperRun]], _ isNumbered: Bool) {
    if isNumbered { numberedLists += 1 }
    let number = isNumbered ? numberedLists + 1 : 1
    for item in items {
      append(
        "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/>"
          + "<w:numId w:val=\"\(number)\"/></w:numPr></w:pPr>\(Self.inline(item))</w:p>")
    }
  }

  private mutating func write(_ table: PaperTable) {
    if let caption = document.caption(of: table) {
      paragraph([PaperRun(document.line(caption))], style: "Caption")
    }
    let margin = DocxTable.append(table, to: &bytes)
    // Tables that follow each other would become one without a paragraph between them.
    guard !table.notes.isEmpty else { return paragraph([], style: "TableNote") }
    var word = PaperRun(document.notesWord)
    word.isEmphasised = document.translator.language == .english
    let gap = document.translator.language == .english ? " " : ""
    let runs = [word, PaperRun(gap + table.notes.joined(separator: " "))]
    append(
      "<w:p><w:pPr><w:pStyle w:val=\"TableNote\"/><w:ind w:left=\"\(margin)\" "
        + "w:right=\"\(margin)\"/></w:pPr>\(Self.inline(runs))</w:p>")
  }

  private mutating func write(_ figure: PaperFigure) {
    guard figure.kind == .png else { return }
    pictures.append(figure.bytes)
    let caption = document.caption(of: figure).map { document.line($0) }
    append(
      "<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r>"
        + DocxParts.drawing(figure, number: pictures.count, alternative: caption ?? "")
        + "</w:r></w:p>")
    if let caption { paragraph([PaperRun(caption)], style: "FigureCaption") }
  }

  /// Stretches of text as runs.
  static func inline(_ runs: [PaperRun]) -> String {
    runs.map { run in
      var look = ""
      if run.isCode { look += "<w:rStyle w:val=\"CodeText\"/>" }
      if run.isStrong { look += "<w:b/>" }
      if run.isEmphasised { look += "<w:i/>" }
      let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
      return "<w:r>\(properties)\(text(run.text))</w:r>"
    }.joined()
  }

  /// A text element; line ends become breaks.
  static func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "<w:t xml:space=\"preserve\">\(MarkupText.escaped(String($0)))</w:t>" }
      .joined(separator: "<w:br/>")
  }
}
