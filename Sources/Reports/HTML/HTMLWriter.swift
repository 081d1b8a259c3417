import Markup

/// Writes a document as one page that needs nothing else: style and pictures are in it, there is no
/// script, and nothing is fetched. It is also sound XML.
enum HTMLWriter {
  /// The page as UTF-8.
  static func bytes(_ document: PaperDocument) -> [UInt8] {
    var bytes = Array(head(document).utf8)
    for block in document.blocks { append(block, document, to: &bytes) }
    bytes.append(contentsOf: foot(document).utf8)
    return bytes
  }

  private static func head(_ document: PaperDocument) -> String {
    let title = MarkupText.escaped(document.title ?? document.translator.text("Table"))
    var text = """
      <!DOCTYPE html>
      <html lang="\(document.languageTag)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; img-src data:"/>
      <title>\(title)</title>
      <style>
      \(HTMLStyle.text)</style>
      </head>
      <body>
      <main>

      """
    guard document.tellsOrigins else { return text }
    text += "<header>\n<h1>\(title)</h1>\n"
    if let author = document.author {
      text += "<p class=\"author\">\(MarkupText.escaped(author))</p>\n"
    }
    return text + "</header>\n"
  }

  private static func foot(_ document: PaperDocument) -> String {
    guard document.tellsOrigins else { return "</main>\n</body>\n</html>\n" }
    let made = MarkupText.escaped(document.translator.text("Made with Tonne"))
    return "</main>\n<footer>\(made)</footer>\n</body>\n</html>\n"
  }

  private static func append(
    _ block: PaperBlock, _ document: PaperDocument, to bytes: inout [UInt8]
  ) {
    switch block {
    case .heading(let level, let runs):
      // The title of the page is its only heading of the first level.
      let tag = "h\(min(6, document.tellsOrigins ? level + 1 : level))"
      bytes.append(contentsOf: "<\(tag)>\(inline(runs))</\(tag)>\n".utf8)
    case .paragraph(let runs):
      bytes.append(contentsOf: "<p>\(inline(runs))</p>\n".utf8)
    case .list(let items, let isNumbered):
      let tag = isNumbered ? "ol" : "ul"
      let lines = items.map { "<li>\(inline($0))</li>\n" }.joined()
      bytes.append(contentsOf: "<\(tag)>\n\(lines)</\(tag)>\n".utf8)
    case .code(let text):
      bytes.append(contentsOf: "<pre><code>\(MarkupText.escaped(text))</code></pre>\n".utf8)
    case .table(let table): HTMLTable.append(table, document, to: &bytes)
    case .figure(let figure): append(figure, document, to: &bytes)
    }
  }

  static func inline(_ runs: [PaperRun]) -> String {
    runs.map { run in
      var text = MarkupText.escaped(run.text)
      if run.isCode { text = "<code>\(text)</code>" }
      if run.isEmphasised { text = "<em>\(text)</em>" }
      if run.isStrong { text = "<strong>\(text)</strong>" }
      return text
    }.joined()
  }

  /// A caption with its label set apart.
  static func caption(_ caption: (label: String, text: String), _ document: PaperDocument) -> String
  {
    guard !caption.label.isEmpty, !caption.text.isEmpty else {
      return MarkupText.escaped(document.line(caption))
    }
    let label = MarkupText.escaped(caption.label)
    let gap = document.translator.language == .chinese ? "　" : ". "
    return "<b>\(label)\(gap)</b>\(MarkupText.escaped(caption.text))"
  }

  private static func append(
    _ figure: PaperFigure, _ document: PaperDocument, to bytes: inout [UInt8]
  ) {
    let caption = document.caption(of: figure)
    let kind = figure.kind == .png ? "image/png" : "image/svg+xml"
    let alternative = MarkupText.escaped(caption.map(document.line) ?? "")
    bytes.append(
      contentsOf: "<figure class=\"picture\">\n<img alt=\"\(alternative)\" src=\"".utf8)
    bytes.append(contentsOf: "data:\(kind);base64,".utf8)
    Base64.append(figure.bytes, to: &bytes)
    bytes.append(contentsOf: "\"/>\n".utf8)
    if let caption {
      let text = self.caption(caption, document)
      bytes.append(contentsOf: "<figcaption>\(text)</figcaption>\n".utf8)
    }
    bytes.append(contentsOf: "</figure>\n".utf8)
  }
}
