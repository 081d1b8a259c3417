/// Reads pages in Markdown: headings, paragraphs, lists within lists, fenced code, tables with pipes,
/// quotes and rules. HTML is text.
package struct MarkdownReader {
  private let lines: [Substring]
  private var place = 0
  private let depth: Int

  /// Lists and quotes within each other are followed to this depth.
  private static let depthLimit = 12

  /// The blocks of a text.
  ///
  /// - Complexity: O(bytes · depth of lists and quotes).
  package static func blocks(_ text: String) -> [MarkdownBlock] {
    blocks(text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline), depth: 0)
  }

  private static func blocks(_ lines: [Substring], depth: Int) -> [MarkdownBlock] {
    var reader = MarkdownReader(lines: lines, depth: depth)
    return reader.read()
  }

  private init(lines: [Substring], depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  private mutating func read() -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    while place < lines.count {
      let line = lines[place]
      if line.isBlank {
        place += 1
      } else if let fence = MarkdownLine.fence(line) {
        blocks.append(code(fence))
      } else if let heading = MarkdownLine.heading(line) {
        blocks.append(.heading(heading.level, InlineReader.runs(heading.text)))
        place += 1
      } else if MarkdownLine.isRule(line) {
        blocks.append(.rule)
        place += 1
      } else if let table = table() {
        blocks.append(.table(table))
      } else if depth < Self.depthLimit, MarkdownLine.item(line) != nil {
        blocks.append(list())
      } else if depth < Self.depthLimit, line.trimmed.hasPrefix(">") {
        blocks.append(quote())
      } else {
        blocks.append(paragraph())
      }
    }
    return blocks
  }

  // MARK: - Blocks

  private mutating func code(_ fence: MarkdownLine.Fence) -> MarkdownBlock {
    place += 1
    var body: [Substring] = []
    while place < lines.count {
      let line = lines[place]
      place += 1
      if MarkdownLine.closes(line, fence) { break }
      let blanks = line.prefix { $0 == " " }.count
      body.append(line.dropFirst(min(blanks, fence.indent)))
    }
    return .code(body.joined(separator: "\n"), words: fence.words)
  }

  private mutating func table() -> MarkdownTable? {
    guard place + 1 < lines.count, lines[place].contains("|"),
      let alignments = MarkdownLine.alignments(lines[place + 1])
    else { return nil }
    let head = MarkdownLine.cells(lines[place])
    guard head.count == alignments.count else { return nil }
    var table = MarkdownTable(
      head: head.map { InlineReader.runs($0) }, alignments: alignments, rows: [])
    place += 2
    while place < lines.count, !lines[place].isBlank, lines[place].contains("|") {
      var cells = MarkdownLine.cells(lines[place]).prefix(head.count).map { InlineReader.runs($0) }
      while cells.count < head.count { cells.append([]) }
      table.rows.append(cells)
      place += 1
    }
    return table
  }

  private mutating func list() -> MarkdownBlock {
    guard let first = MarkdownLine.item(lines[place]) else { return paragraph() }
    var items: [[MarkdownBlock]] = []
    while place < lines.count, let item = MarkdownLine.item(lines[place]),
      item.isNumbered == first.isNumbered, item.indent < first.indent + 2
    {
      var body = [item.text]
      place += 1
      var gap = 0
      while place < lines.count {
        let line = lines[place]
        if line.isBlank {
          gap += 1
          place += 1
          continue
        }
        let indent = line.prefix { $0 == " " }.count
        // Less than the text of the item, but more than its mark: still the item, as it is read.
        let belongs = indent >= min(item.width, item.indent + 2)
        let isLazy = gap == 0 && MarkdownLine.item(line) == nil && MarkdownLine.continues(line)
        guard belongs || isLazy else { break }
        body += Array(repeating: "", count: gap)
        gap = 0
        body.append(line.dropFirst(min(indent, item.width)))
        place += 1
      }
      items.append(Self.blocks(body, depth: depth + 1))
    }
    return .list(items, start: first.number)
  }

  private mutating func quote() -> MarkdownBlock {
    var body: [Substring] = []
    while place < lines.count, lines[place].trimmed.hasPrefix(">") {
      let text = lines[place].trimmed.dropFirst()
      body.append(text.hasPrefix(" ") ? text.dropFirst() : text)
      place += 1
    }
    return .quote(Self.blocks(body, depth: depth + 1))
  }

  private mutating func paragraph() -> MarkdownBlock {
    var text: [Substring] = [lines[place].trimmed]
    place += 1
    while place < lines.count, MarkdownLine.continues(lines[place]) {
      text.append(lines[place].trimmed)
      place += 1
    }
    return .paragraph(InlineReader.runs(Self.joined(text)))
  }

  /// Lines of one paragraph; between wide characters a line end is no blank.
  private static func joined(_ lines: [Substring]) -> String {
    lines.reduce(into: "") { text, line in
      let isWide = [text.last, line.first].allSatisfy { sign in
        sign?.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      }
      text += (text.isEmpty || isWide ? "" : " ") + line
    }
  }
}
