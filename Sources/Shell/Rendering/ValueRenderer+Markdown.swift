import Interpreter
import Tables

/// Values as Markdown with pipe tables, all rows.
extension ValueRenderer {
  func writeMarkdown(_ value: Value, to sink: ByteSink, depth: Int) {
    switch value {
    case .nothing: break
    case .table(let table):
      writeMarkdown(table.columns, rows: table.rowCount, to: sink)
      if let line = Self.marksLine(table.columns) {
        sink.line("\n\(Self.escaped(translator.text(line)))")
      }
      writeNotes(table.notes.map(\.text), to: sink)
    case .vector(let vector):
      writeMarkdown([vector.column], rows: vector.column.count, to: sink)
    case .result(let result) where depth < Self.depthLimit:
      writeMarkdown(result, to: sink, depth: depth)
    case .list(let list) where depth < Self.depthLimit && Self.holdsBlock(value, depth: 0):
      for (position, item) in list.items.enumerated() {
        if position > 0 { sink.write(0x0A) }
        writeMarkdown(item, named: Self.name(position, of: list), to: sink, depth: depth)
      }
    case .text(let text): sink.line(text)
    case .function(let function): sink.line("`\(source(of: function))`")
    case .column, .formula: sink.line("`\(value.inlineText)`")
    default: sink.line(Self.escaped(value.inlineText))
    }
  }

  private func writeMarkdown(
    _ value: Value, named name: String, to sink: ByteSink, depth: Int
  ) {
    guard Self.holdsBlock(value, depth: 0) else {
      return sink.line("- \(Self.escaped(name)) = \(Self.escaped(value.inlineText))")
    }
    sink.line("**\(Self.escaped(name))**\n")
    writeMarkdown(value, to: sink, depth: depth + 1)
  }

  private func writeMarkdown(_ result: any Result, to sink: ByteSink, depth: Int) {
    if let link = linkOfPicture(result) {
      sink.line(link)
      return writeNotes(result.notes, to: sink)
    }
    if let lines = result.drawing(columns: width) {
      sink.line((["```text"] + lines + ["```"]).joined(separator: "\n"))
      return writeNotes(result.notes, to: sink)
    }
    let parts = Self.parts(of: result)
    var isFirst = result.title.isEmpty
    if !isFirst { sink.line("**\(Self.escaped(translator.text(result.title)))**") }
    func separate() {
      if !isFirst { sink.write(0x0A) }
      isFirst = false
    }
    if !parts.single.isEmpty { separate() }
    for field in parts.single {
      writeMarkdown(field.value, named: field.name, to: sink, depth: depth)
    }
    for field in parts.blocks {
      separate()
      writeMarkdown(field.value, named: field.name, to: sink, depth: depth)
    }
    writeNotes(result.notes, to: sink)
  }

  private func writeMarkdown(_ columns: [Column], rows: Int, to sink: ByteSink) {
    guard !columns.isEmpty else { return }
    sink.line("| " + columns.map { Self.escaped($0.heading) }.joined(separator: " | ") + " |")
    let rules = columns.map { $0.isOfNumbers ? "---:" : "---" }
    sink.line("| " + rules.joined(separator: " | ") + " |")
    let shown = ShownRows(rows, most: cutsMarkdown ? maxRows : rows)
    let cells = columns.map { $0.cells(shown.rows) }
    for row in shown.rows.indices where !sink.isClosed {
      if row == shown.gap {
        sink.line("| " + columns.map { _ in "…" }.joined(separator: " | ") + " |")
      }
      sink.line("| " + cells.map { Self.escaped($0[row]) }.joined(separator: " | ") + " |")
    }
    guard shown.hidden > 0 else { return }
    let hidden: Phrase = shown.hidden == 1 ? "1 row" : "\(shown.hidden) rows"
    sink.line("\n" + translator.text("\(hidden) hidden"))
  }

  private func writeNotes(_ notes: [Phrase], to sink: ByteSink) {
    guard showsNotes, !notes.isEmpty else { return }
    sink.write(0x0A)
    sink.line(
      notes.map { "> \(Self.escaped(translator.text("note: \($0)")))" }.joined(separator: "\n>\n"))
  }

  /// A text on one line whose signs mean themselves inside a table.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "`", "<": out += "\\\(scalar)"
      case "\n": out += "<br>"
      case "\r": continue
      default: out.unicodeScalars.append(DisplayWidth.picture(of: scalar))
      }
    }
    return out
  }
}
