/// Text broken into lines at blanks.
package enum Folded {
  /// The lines of a text, none wider than a number of cells where a blank allows it, those that go on
  /// indented; East Asian text may break anywhere.
  static func lines(_ text: String, to cells: Int, indent: Int = 0) -> [String] {
    let limit = max(20, cells)
    let indent = min(indent, limit / 2)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      // Blanks at the start of a line that goes on are dropped.
      var goesOn = false
      for piece in pieces(of: paragraph) {
        let width = DisplayWidth.of(piece)
        if used + width > limit, !line.isEmpty, !goesOn, piece != " " {
          lines.append(trimmedEnd(line))
          (line, used, goesOn) = (String(repeating: " ", count: indent), indent, true)
        }
        if goesOn, piece == " " { continue }
        goesOn = false
        line += piece
        used += width
      }
      lines.append(trimmedEnd(line))
    }
    return lines
  }

  /// Rows of a word and what is to say about it, aligned, with a line end behind each.
  package static func rows(_ rows: [(String, String)], to cells: Int) -> String {
    let first = min(rows.map { DisplayWidth.of($0.0) }.max() ?? 0, max(8, cells / 2))
    return rows.flatMap { word, text in
      lines("\(DisplayWidth.filled(word, to: first))  \(text)", to: cells, indent: first + 2)
    }.map { $0 + "\n" }.joined()
  }

  /// Words, blanks and wide characters, each by itself.
  private static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      let isWide = DisplayWidth.of(String(character)) > 1
      guard character == " " || isWide else {
        word.append(character)
        continue
      }
      if !word.isEmpty { pieces.append(word) }
      word = ""
      pieces.append(String(character))
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  private static func trimmedEnd(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
