/// What the search of a site looks through: a script, since a page that was opened as a file may
/// fetch nothing. Of programs and what they print the words are kept, each once: names, options, codes.
struct SearchIndex {
  private var entries: [String] = []

  /// Adds the sections of a page: address, title of the page, heading, words, words of programs.
  mutating func add(_ page: SitePage) {
    var sections = page.sections[...]
    var heading = ""
    var anchor = ""
    var words = ""
    var code = CodeWords()
    func entry() -> String {
      let address = anchor.isEmpty ? page.address : "\(page.address)#\(anchor)"
      let texts = [address, page.title, heading, words, code.found]
      return "[" + texts.map(Self.quoted).joined(separator: ",") + "]"
    }
    var isFirst = true
    for block in page.blocks {
      if case .heading(_, let runs) = block {
        if isFirst, runs.plain == page.title {
          isFirst = false
          continue
        }
        isFirst = false
        entries.append(entry())
        let section = sections.popFirst()
        heading = runs.plain
        anchor = section?.anchor ?? ""
        words = ""
        code = CodeWords()
      } else {
        let text = Self.words(of: block)
        if !text.isEmpty { words += (words.isEmpty ? "" : " ") + text }
        if case .code(let text, _) = block { code.add(text) }
      }
    }
    entries.append(entry())
  }

  /// The script.
  var script: String {
    "window.tonneIndex([\n" + entries.joined(separator: ",\n") + "\n]);\n"
  }

  /// What is read of a block, without programs and what they print.
  private static func words(of block: MarkdownBlock) -> String {
    switch block {
    case .heading, .code, .rule: ""
    case .paragraph(let runs): runs.plain
    case .quote(let blocks): blocks.map(words).joined(separator: " ")
    case .list(let items, _):
      items.map { $0.map(words).joined(separator: " ") }.joined(separator: " ")
    case .table(let table):
      table.rows.map { $0.map(\.plain).joined(separator: " ") }.joined(separator: " · ")
    }
  }

  /// A text as a script has it.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "<": out += "\\u003c"
      case "\u{2028}", "\u{2029}", "\n", "\r", "\t": out += " "
      default: if scalar.value >= 0x20 { out.unicodeScalars.append(scalar) }
      }
    }
    return out + "\""
  }
}
