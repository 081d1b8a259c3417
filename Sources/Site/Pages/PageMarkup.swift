import Markup

/// Blocks of Markdown as the markup of a page. It is sound XML too, so that a parser can check it.
struct PageMarkup {
  /// Where a link of the page leads in the site; `nil` where it leads nowhere.
  let address: (String) -> String?
  /// Programs in colours.
  let colours: CodeColours
  private var anchors = Anchors()
  /// Whether the block before was a program, of which one without words is the output.
  private var followsProgram = false

  init(address: @escaping (String) -> String?, colours: CodeColours) {
    self.address = address
    self.colours = colours
  }

  /// The markup of a whole page.
  mutating func markup(_ blocks: [MarkdownBlock]) -> String {
    var out = ""
    for block in blocks { append(block, to: &out) }
    return out
  }

  private mutating func append(_ block: MarkdownBlock, to out: inout String) {
    let isOutput = followsProgram
    followsProgram = false
    switch block {
    case .heading(let level, let runs): out += heading(level, runs)
    case .paragraph(let runs): out += "<p>\(inline(runs))</p>\n"
    case .list(let items, let start): list(items, start, to: &out)
    case .code(let text, let words):
      out += code(text, words, isOutput: isOutput)
      followsProgram = words.hasPrefix("tonne") || words == "sh run"
    case .table(let table): append(table, to: &out)
    case .quote(let blocks):
      out += "<blockquote>\n"
      for block in blocks { append(block, to: &out) }
      out += "</blockquote>\n"
    case .rule: out += "<hr/>\n"
    }
  }

  private mutating func heading(_ level: Int, _ runs: [MarkdownRun]) -> String {
    let anchor = MarkupText.escaped(anchors.next(runs.plain))
    let text = inline(runs)
    guard level > 1 else { return "<h1 id=\"\(anchor)\">\(text)</h1>\n" }
    return "<h\(level) id=\"\(anchor)\"><a href=\"#\(anchor)\">\(text)</a></h\(level)>\n"
  }

  private mutating func list(_ items: [[MarkdownBlock]], _ start: Int?, to out: inout String) {
    let from = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    out += start == nil ? "<ul>\n" : "<ol\(from)>\n"
    for item in items {
      out += "<li>"
      let paragraphs = item.count { if case .paragraph = $0 { true } else { false } }
      for block in item {
        // A single paragraph needs no room around it.
        if paragraphs == 1, case .paragraph(let runs) = block {
          out += inline(runs)
        } else {
          out += "\n"
          append(block, to: &out)
        }
      }
      out += "</li>\n"
    }
    out += start == nil ? "</ul>\n" : "</ol>\n"
  }

  // MARK: - Code

  private func code(_ text: String, _ words: String, isOutput: Bool) -> String {
    let parts = words.split(separator: " ")
    let kind = parts.first.map(String.init) ?? ""
    // A line alone that nothing printed is how something is called.
    let isSignature = kind.isEmpty && !isOutput && !text.contains("\n") && text.contains("(")
    let isProgram = kind == "tonne" || isSignature
    let body = isProgram ? colours.markup(text) : MarkupText.escaped(text)
    var looks = [isProgram ? "program" : kind.isEmpty && isOutput ? "output" : "plain"]
    if isSignature { looks.append("sign") }
    if parts.dropFirst().contains("error") { looks.append("wrong") }
    // Letters of East Asia are two cells wide only in a font that has both.
    if text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { looks.append("wide") }
    let pre =
      "<pre class=\"\(looks.joined(separator: " "))\" tabindex=\"0\"><code>\(body)</code></pre>\n"
    guard let name = parts.first(where: { $0.hasPrefix("name=") })?.dropFirst(5) else { return pre }
    return "<figure class=\"file\">\n<figcaption>\(MarkupText.escaped(name))</figcaption>\n"
      + pre + "</figure>\n"
  }

  // MARK: - Tables

  private func append(_ table: MarkdownTable, to out: inout String) {
    let looks = table.alignments.map { alignment in
      switch alignment {
      case .left: ""
      case .centre: " class=\"centre\""
      case .right: " class=\"number\""
      }
    }
    out += "<div class=\"scroll\" tabindex=\"0\">\n<table>\n"
    if !table.head.allSatisfy({ $0.plain.isEmpty }) {
      out += "<thead>\n<tr>"
      for (cell, look) in zip(table.head, looks) {
        out += "<th\(look) scope=\"col\">\(inline(cell))</th>"
      }
      out += "</tr>\n</thead>\n"
    }
    out += "<tbody>\n"
    for row in table.rows {
      out += "<tr>"
      for (cell, look) in zip(row, looks) { out += "<td\(look)>\(inline(cell))</td>" }
      out += "</tr>\n"
    }
    out += "</tbody>\n</table>\n</div>\n"
  }

  // MARK: - Within a line

  private func inline(_ runs: [MarkdownRun]) -> String {
    var out = ""
    for run in runs {
      switch run {
      case .text(let text): out += MarkupText.escaped(text)
      case .code(let text): out += "<code>\(MarkupText.escaped(text))</code>"
      case .strong(let runs): out += "<strong>\(inline(runs))</strong>"
      case .emphasis(let runs): out += "<em>\(inline(runs))</em>"
      case .lineBreak: out += "<br/>"
      case .link(let runs, let target):
        let words = inline(runs)
        out += address(target).map { "<a href=\"\(MarkupText.escaped($0))\">\(words)</a>" } ?? words
      case .image(let words, let target):
        let text = MarkupText.escaped(words)
        out +=
          address(target).map {
            "<img src=\"\(MarkupText.escaped($0))\" alt=\"\(text)\" loading=\"lazy\"/>"
          } ?? text
      }
    }
    return out
  }
}
