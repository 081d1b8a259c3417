import Syntax

/// A place that a message speaks of, with the word written under it.
struct Mark {
  var span: Span
  var text: String?
  var isPrimary: Bool
}

/// The source lines that a message speaks of, each with its marks below it.
struct Excerpt {
  let source: Source
  let marks: [Mark]
  let gutter: Int
  let ink: Ink
  let role: Ink.Role
  /// The most cells of source text on a line.
  let width: Int

  /// The lines of the excerpt, from the empty gutter line on.
  func lines() -> [String] {
    var byLine: [Int: [Mark]] = [:]
    for mark in marks { byLine[source.line(at: mark.span.start), default: []].append(mark) }
    var out = [bar()]
    var before: Int?
    for line in byLine.keys.sorted() {
      if let before, line > before + 1 { out.append(ink(.gutter, blank(gutter + 2) + "...")) }
      before = line
      out += show(line, byLine[line] ?? [])
    }
    return out
  }

  private func show(_ line: Int, _ marks: [Mark]) -> [String] {
    let shown = ExcerptLine(source, line: line)
    let placed = marks.map { place($0, line, shown) }.sorted {
      ($0.mark.isPrimary ? 0 : 1, $0.first) < ($1.mark.isPrimary ? 0 : 1, $1.first)
    }
    let start = placed.first.map { windowStart($0, total: shown.cells) } ?? 0
    let number = "\(line + 1)"
    let head = " " + blank(gutter - number.utf8.count) + number + " |"
    var out = [joined(ink(.gutter, head), window(shown, from: start))]
    for mark in placed { out.append(underline(mark, from: start)) }
    return out
  }

  private struct Placed {
    var mark: Mark
    var first: Int
    var last: Int
    var goesOn: Bool
  }

  private func place(_ mark: Mark, _ line: Int, _ shown: ExcerptLine) -> Placed {
    let first = shown.cell(at: mark.span.start)
    let endLine = source.line(at: max(mark.span.start, mark.span.end - 1))
    let end = endLine > line ? shown.cells : shown.cell(at: mark.span.end)
    return Placed(mark: mark, first: first, last: max(end, first + 1), goesOn: endLine > line)
  }

  /// Where the part of a long line starts that is shown: the line's start as long as the mark fits.
  private func windowStart(_ mark: Placed, total: Int) -> Int {
    if total <= width || mark.last <= width - 1 { return 0 }
    let room = max(2, (width - (mark.last - mark.first)) / 2)
    let start = mark.first - min(room, width / 3)
    return max(0, min(start, max(0, max(total, mark.last) - width)))
  }

  private func window(_ line: ExcerptLine, from start: Int) -> String {
    guard line.cells > width else { return line.text }
    let isCutLeft = start > 0
    let isCutRight = line.cells > start + width
    let inner = DisplayWidth.window(
      line.text, from: start + (isCutLeft ? 1 : 0),
      cells: width - (isCutLeft ? 1 : 0) - (isCutRight ? 1 : 0))
    return (isCutLeft ? "…" : "") + inner + (isCutRight ? "…" : "")
  }

  private func underline(_ placed: Placed, from start: Int) -> String {
    let first = min(max(0, placed.first - start), width - 1)
    let last = min(max(first + 1, placed.last - start), width)
    let sign: Character = placed.mark.isPrimary ? "^" : "-"
    var text = String(repeating: sign, count: last - first)
    if placed.goesOn { text += "…" }
    if let label = placed.mark.text, !label.isEmpty { text += " " + DisplayWidth.visible(label) }
    let role: Ink.Role = placed.mark.isPrimary ? role : .second
    return joined(bar(), blank(first) + ink(role, text))
  }

  private func bar() -> String { ink(.gutter, blank(gutter + 2) + "|") }

  private func joined(_ gutter: String, _ text: String) -> String {
    text.isEmpty ? gutter : gutter + " " + text
  }

  private func blank(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
