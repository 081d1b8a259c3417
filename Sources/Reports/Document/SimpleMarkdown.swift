/// Reads the part of Markdown that reports are written in: headings, paragraphs, lists, code, and
/// bold, italics and code within a line. Everything else is text.
package struct SimpleMarkdown {
  private var blocks: [PaperBlock] = []
  private var paragraph: [String] = []
  private var items: [[String]] = []
  private var isNumbered = false

  /// The blocks of a text.
  ///
  /// - Complexity: O(bytes).
  package static func blocks(_ text: String) -> [PaperBlock] {
    var reader = SimpleMarkdown()
    var code: [Substring]?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("```") {
        if let lines = code {
          reader.blocks.append(.code(lines.joined(separator: "\n")))
          code = nil
        } else {
          reader.close()
          code = []
        }
      } else if code != nil {
        code?.append(line)
      } else {
        reader.add(line)
      }
    }
    if let code { reader.blocks.append(.code(code.joined(separator: "\n"))) }
    reader.close()
    return reader.blocks
  }

  private mutating func add(_ line: Substring) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if text.isEmpty { return close() }
    let level = text.prefix { $0 == "#" }.count
    if (1...6).contains(level), text.dropFirst(level).first == " " {
      close()
      blocks.append(.heading(level, Self.runs(Self.trimmed(text.dropFirst(level)))))
    } else if let (content, numbered) = Self.item(text) {
      if !paragraph.isEmpty || (numbered != isNumbered && !items.isEmpty) { close() }
      isNumbered = numbered
      items.append([Self.trimmed(content)])
    } else if !items.isEmpty, line.first == " " || line.first == "\t" {
      items[items.count - 1].append(Self.trimmed(text))
    } else {
      if !items.isEmpty { close() }
      paragraph.append(Self.trimmed(text))
    }
  }

  private mutating func close() {
    if !items.isEmpty {
      blocks.append(.list(items.map { Self.runs(Self.joined($0)) }, isNumbered: isNumbered))
    }
    if !paragraph.isEmpty { blocks.append(.paragraph(Self.runs(Self.joined(paragraph)))) }
    items = []
    paragraph = []
  }

  /// Lines of one paragraph; between wide characters a line end is no blank.
  private static func joined(_ lines: [String]) -> String {
    lines.reduce(into: "") { text, line in
      let isWide = [text.last, line.first].allSatisfy { sign in
        sign.map { TextExtent.of(String($0)) > 1 } ?? false
      }
      text += (text.isEmpty || isWide ? "" : " ") + line
    }
  }

  /// `- text`, `* text`, `1. text`: the text, and whether it has a number.
  private static func item(_ text: Substring) -> (Substring, isNumbered: Bool)? {
    for mark in ["- ", "* ", "+ "] where text.hasPrefix(mark) { return (text.dropFirst(2), false) }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...4).contains(digits.count) else { return nil }
    let rest = text.dropFirst(digits.count)
    return rest.hasPrefix(". ") ? (rest.dropFirst(2), true) : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(start[...last])
  }
}
