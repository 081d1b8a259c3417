/// What a line of Markdown begins or ends.
enum MarkdownLine {
  /// A line that opens code.
  struct Fence {
    /// The sign and how many there are.
    var sign: Character
    var count: Int
    /// What stands behind it.
    var words: String
    /// The blanks before it.
    var indent: Int
  }

  /// The first line of an item of a list.
  struct Item {
    /// The number of the item; `nil` without one.
    var number: Int?
    /// The blanks before the mark, and those with the mark and the blanks behind it.
    var indent: Int
    var width: Int
    /// What stands behind the mark.
    var text: Substring
    var isNumbered: Bool { number != nil }
  }

  /// ` ```tonne error`
  static func fence(_ line: Substring) -> Fence? {
    let indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    guard let sign = text.first, sign == "`" || sign == "~" else { return nil }
    let count = text.prefix { $0 == sign }.count
    let words = text.dropFirst(count).trimmed
    guard count >= 3, sign == "~" || !words.contains("`") else { return nil }
    return Fence(sign: sign, count: count, words: String(words), indent: indent)
  }

  /// Whether a line closes a fence.
  static func closes(_ line: Substring, _ fence: Fence) -> Bool {
    let text = line.trimmed
    return text.count >= fence.count && text.allSatisfy { $0 == fence.sign }
  }

  /// `## Title`
  static func heading(_ line: Substring) -> (level: Int, text: String)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return (level, String(line.dropFirst(level).trimmed))
  }

  /// `---`
  static func isRule(_ line: Substring) -> Bool {
    let signs = line.filter { $0 != " " }
    guard signs.count >= 3, let first = signs.first, "-*_".contains(first) else { return false }
    return signs.allSatisfy { $0 == first }
  }

  /// `- text`, `* text`, `3. text`
  static func item(_ line: Substring) -> Item? {
    let indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    let digits = text.prefix { ("0"..."9").contains($0) }
    var mark = 1
    var number: Int?
    if (1...6).contains(digits.count), text.dropFirst(digits.count).first == "." {
      number = Int(digits)
      mark = digits.count + 1
    } else if !text.hasPrefix("-") && !text.hasPrefix("*") && !text.hasPrefix("+") {
      return nil
    }
    let rest = text.dropFirst(mark)
    let blanks = rest.prefix { $0 == " " }.count
    guard blanks > 0, blanks < rest.count, !isRule(line) else { return nil }
    // Four blanks and more are those of code within the item.
    let gap = blanks > 4 ? 1 : blanks
    return Item(
      number: number, indent: indent, width: indent + mark + gap, text: rest.dropFirst(gap))
  }

  /// Whether a line goes on with the paragraph above.
  static func continues(_ line: Substring) -> Bool {
    !line.isBlank && fence(line) == nil && heading(line) == nil && !isRule(line)
      && !line.trimmed.hasPrefix(">") && (item(line).map { !startsWithin($0) } ?? true)
  }

  /// A paragraph is broken by a list only if that starts at 1, so that a year at the start of a line
  /// is none.
  private static func startsWithin(_ item: Item) -> Bool { item.number.map { $0 == 1 } ?? true }

  /// `|---|:-:|--:|`
  static func alignments(_ line: Substring) -> [MarkdownTable.Alignment]? {
    guard line.contains("-"), line.allSatisfy({ "|-: ".contains($0) }) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells(line) {
      guard cell.contains("-") else { return nil }
      let (left, right) = (cell.hasPrefix(":"), cell.hasSuffix(":"))
      alignments.append(right ? (left ? .centre : .right) : .left)
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// The cells of a row; pipes behind a backslash stand in a cell.
  static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    var text = line.trimmed
    if text.hasPrefix("|") { text = text.dropFirst() }
    for sign in text {
      if isEscaped {
        cells[cells.count - 1] += sign == "|" ? "|" : "\\\(sign)"
        isEscaped = false
      } else if sign == "\\" {
        isEscaped = true
      } else if sign == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(sign)
      }
    }
    if isEscaped { cells[cells.count - 1].append("\\") }
    cells = cells.map { String($0[...].trimmed) }
    if cells.count > 1, cells.last == "", text.hasSuffix("|") { cells.removeLast() }
    return cells
  }
}

extension Substring {
  /// Whether there is nothing to read.
  var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\t" } }

  /// Without blanks at both ends.
  var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return start[...last]
  }
}
