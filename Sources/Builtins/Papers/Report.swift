import DataIO
import Interpreter
import Reports
import Tables

extension Builtin {
  /// `report(path, items, title, author, terms, rows, decimals, stars, errors, lang)`.
  static let report = Builtin(
    "report", .papers,
    "Writes texts, tables, results and figures as one page, with the origin of each number.",
    parameters: [
      BuiltinParameter(
        "path", .text, "The file, ending in .html or .docx.", mayBeNamedFirst: true, paths: .file),
      BuiltinParameter(
        "items", .list,
        "Texts in simple Markdown, tables, results, paths of figures, and lists of these, whose names are titles.",
        paths: .listed(ReportRun.isPath)),
      BuiltinParameter(
        "title", .text, "The title of the page.", default: .value(.text("Report"))),
      BuiltinParameter(
        "author", .text, "Who wrote it.", default: .none(describes: "nobody named")),
    ] + PaperOptions.parameters,
    result: "nothing",
    discussion: reportDiscussion,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], "co2 [Mt CO2]" = [1.5, 2.25, 4])
        report("r.html", ["# Emissions", "Three *cities*.", [Emissions = t]], title = "Study")
        """, "")
    ],
    searchWords: ["rmarkdown", "knitr", "quarto", "sphinx", "putdocx", "报告", "网页"],
    reach: .writing,
    body: .function { (call) throws(Stop) in
      try ReportRun(call).write()
      return .nothing
    })
}

/// The discussion of `report`, which its Chinese refers to.
let reportDiscussion = """
  The page needs nothing else: style and pictures are in it, nothing is fetched, and there is no \
  script. It follows the reader's choice of light or dark, and prints. Texts know headings (`#`), \
  paragraphs, lists, `**bold**`, `*italics*` and code. Tables look as `export` writes them, and \
  are numbered in their order, as figures are. A text that ends in .svg or .png is the path of a \
  figure; .docx takes .png only. Below each table stands where its numbers come from: files with \
  their SHA-256 (none where a file was changed since it was read), method, options, remarks, \
  references; in .docx this is the last section.
  """

/// A value that has a picture of itself, which `report` puts into the page.
protocol Pictured {
  /// The picture as a file of a kind, with its title; `nil` where it cannot be one.
  func picture(_ kind: PaperFigure.Kind, for call: Call) throws(Stop) -> PaperFigure?
}

/// One call of `report`.
private struct ReportRun {
  let call: Call
  let options: PaperOptions
  let format: PaperFormat
  let path: String
  private var blocks: [PaperBlock] = []
  private var tables = 0
  private var figures = 0

  /// Lists of lists are followed to this depth.
  private static let depthLimit = 20

  init(_ call: Call) throws(Stop) {
    self.call = call
    path = try call.writablePath()
    guard let format = PaperFormat(path: path), format == .html || format == .docx else {
      throw call.wrong(
        "path", "M285",
        "\"\(try call.text("path"))\" has no ending that tells how to write a report",
        mend: "end it in .html or .docx; `export` writes tables in other formats")
    }
    self.format = format
    options = try PaperOptions(call, tellsOrigins: true)
  }

  consuming func write() throws(Stop) {
    guard case .list(let list)? = call.value("items"), !list.items.isEmpty else {
      throw call.wrong(
        "items", "M286", "there is nothing to report", mend: "list texts, tables, results, figures")
    }
    try add(list, depth: 0)
    try options.checkAllUsed(call)
    var document = PaperDocument(
      title: try call.text("title"), author: call.optionalText("author"), blocks: blocks,
      translator: options.translator, tellsOrigins: true)
    if !call.isGiven("title") { document.title = options.translator.text("Report") }
    do throws(DataError) { try format.write(document, path: path) } catch {
      throw .failure(Failure(error, argument: "path"))
    }
  }

  private mutating func add(_ list: ListValue, depth: Int) throws(Stop) {
    for (position, item) in list.items.enumerated() {
      try add(item, named: list.names?[position], place: position + 1, depth: depth)
    }
  }

  private mutating func add(
    _ item: Value, named name: String?, place: Int, depth: Int
  ) throws(Stop) {
    switch item {
    case .text(let text) where Self.isPath(text): try addFigure(text, named: name)
    case .text(let text):
      if let name { blocks += SimpleMarkdown.blocks("## \(name)") }
      blocks += SimpleMarkdown.blocks(text)
    case .number, .quantity, .flag, .range, .region:
      let text = name.map { "\($0) = \(item.inlineText)" } ?? item.inlineText
      blocks.append(.paragraph([PaperRun(text)]))
    default: try addTables(item, named: name, place: place, depth: depth)
    }
  }

  private mutating func addTables(
    _ item: Value, named name: String?, place: Int, depth: Int
  ) throws(Stop) {
    if case .result(let result) = item, let pictured = result.content as? any Pictured {
      let kind: PaperFigure.Kind = format == .docx ? .png : .svg
      guard var figure = try pictured.picture(kind, for: call) else {
        throw call.wrong("items", "M287", "item \(place) is a picture that cannot be drawn")
      }
      if let name { figure.title = name }
      return add(figure)
    }
    if case .list(let list) = item, list.items.contains(where: Self.isPicture) {
      return try add(list, depth: depth + 1)
    }
    try PaperSize.checkRows(item, format, call, argument: "items")
    if let parts = PaperParts(options: options).parts(of: item), !parts.isEmpty,
      parts.allSatisfy({ $0.table.columnCount > 0 })
    {
      for part in parts { try add(part, of: parts.count, named: name) }
      return
    }
    if case .list(let list) = item, depth < Self.depthLimit, !list.items.isEmpty {
      return try add(list, depth: depth + 1)
    }
    throw call.wrong(
      "items", "M286", "item \(place) is \(item.kindWithArticle), which no report shows",
      mend: "give texts, tables, results, paths of figures, or lists of these")
  }

  /// Whether a value has a picture, so that a list it stands in is no list of models.
  private static func isPicture(_ item: Value) -> Bool {
    if case .result(let result) = item { return result.content is any Pictured }
    return false
  }

  private mutating func add(_ part: PaperPart, of count: Int, named name: String?) throws(Stop) {
    if format == .docx { try PaperSize.checkColumns(part.table, call, argument: "items") }
    tables += 1
    var table = part.table
    table.number = "\(tables)"
    if let name { table.title = count > 1 ? "\(name): \(table.title ?? "\(tables)")" : name }
    blocks.append(.table(table))
  }

  // MARK: - Figures

  /// Whether a text is the path of a figure: one line that ends like one.
  @Sendable
  static func isPath(_ text: String) -> Bool {
    let name = text.lowercased()
    return (name.hasSuffix(".svg") || name.hasSuffix(".png")) && !text.contains("\n")
      && !text.hasPrefix("#")
  }

  private mutating func addFigure(_ written: String, named name: String?) throws(Stop) {
    let path = FilePath.resolved(written, in: call.module.folder)
    guard let bytes = FilePath.bytes(path) else {
      throw call.wrong(
        "items", "M287", "the figure \"\(written)\" cannot be read",
        mend: "draw it first, or end the sentence with a full stop if it is text")
    }
    guard let figure = PaperFigure(bytes, title: name) else {
      throw call.wrong("items", "M287", "\"\(written)\" is neither SVG nor PNG")
    }
    if format == .docx, figure.kind == .svg {
      throw call.wrong(
        "items", "M287", "\"\(written)\" is SVG, which a .docx does not take",
        mend: "draw it as .png")
    }
    add(figure)
  }

  private mutating func add(_ figure: PaperFigure) {
    figures += 1
    var figure = figure
    figure.number = "\(figures)"
    blocks.append(.figure(figure))
  }
}
