package import Interpreter
import Markup
import Reports
import Shell
import Syntax
import Tables
import TextWidth

/// Tables, vectors and results as HTML for a notebook: no scripts, no style of its own page, and every
/// text escaped.
///
/// Formulas between dollar signs are left alone by what typesets mathematics in a notebook: a table
/// may hold prices.
package struct HTMLView {
  /// Says titles, notes and footers in the reader's language.
  let translator: Translator
  /// The most rows of a table that are shown, as at the prompt.
  static let mostRows = 20
  /// The most columns; a page scrolls, but it has to be built.
  static let mostColumns = 100

  /// A view in a language.
  package init(translator: Translator) { self.translator = translator }

  /// A value as HTML.
  package func html(of value: Value) -> String {
    var out = "<div class=\"tonne tex2jax_ignore mathjax_ignore\">\n"
    append(value, to: &out, depth: 0)
    return out + "</div>"
  }

  private func append(_ value: Value, to out: inout String, depth: Int) {
    switch value {
    case .table(let table): append(table, to: &out)
    case .vector(let vector):
      let shown = ShownRows(vector.column.count, most: Self.mostRows)
      appendCells([vector.column], shown, to: &out)
      let footer = ValueRenderer.footer(ofVector: vector.column.count, hidden: shown.hidden)
      appendSmall(footer, to: &out)
      appendMarks([vector.column], to: &out)
    case .result(let result) where depth < Self.depthLimit:
      append(result, to: &out, depth: depth)
    case .list(let list)
    where depth < Self.depthLimit && ValueRenderer.holdsBlock(value, depth: 0):
      for (position, item) in list.items.enumerated() {
        append(item, named: ValueRenderer.name(position, of: list), to: &out, depth: depth)
      }
    default: out += "<div>\(Self.escaped(value.inlineText))</div>\n"
    }
  }

  /// The deepest nesting of lists and results that is followed; deeper ones are a line of text.
  private static let depthLimit = 20

  private func append(_ value: Value, named name: String, to out: inout String, depth: Int) {
    guard ValueRenderer.holdsBlock(value, depth: 0) else {
      out += "<div>\(Self.escaped(name)) = \(Self.escaped(value.inlineText))</div>\n"
      return
    }
    out += "<div style=\"margin-top:0.6em\"><strong>\(Self.escaped(name))</strong></div>\n"
    append(value, to: &out, depth: depth + 1)
  }

  private func append(_ result: any Result, to out: inout String, depth: Int) {
    if let lines = result.drawing(columns: BundleMaker.width) {
      out += "<pre>\(Self.escaped(lines: lines))</pre>\n"
    } else {
      let title = translator.text(result.title)
      if !title.isEmpty { out += "<div><strong>\(Self.escaped(title))</strong></div>\n" }
      let parts = ValueRenderer.parts(of: result)
      for field in parts.single + parts.blocks {
        append(field.value, named: field.name, to: &out, depth: depth)
      }
    }
    for note in result.notes { appendSmall("note: \(note)", to: &out) }
  }

  private func append(_ table: Table, to out: inout String) {
    let isWhole = (table.origin as? ResultOrigin)?.showsAllRows ?? false
    let shown = ShownRows(table.rowCount, most: isWhole ? table.rowCount : Self.mostRows)
    let columns = Array(table.columns.prefix(Self.mostColumns))
    appendCells(columns, shown, to: &out)
    let hidden = table.columns.dropFirst(Self.mostColumns).map(\.name)
    appendSmall(
      ValueRenderer.footer(of: table, hiddenRows: shown.hidden, hiddenColumns: hidden), to: &out)
    appendMarks(columns, to: &out)
    for note in table.notes { appendSmall("note: \(note.text)", to: &out) }
  }

  // MARK: Cells

  private func appendCells(_ columns: [Column], _ shown: ShownRows, to out: inout String) {
    guard !columns.isEmpty else { return }
    let sides = columns.map { " style=\"text-align:\($0.isOfNumbers ? "right" : "left")\"" }
    // In a narrow page the table is wider than the page and scrolls; only long texts break.
    out += "<table style=\"white-space:nowrap\">\n<thead>\n<tr>"
    for (column, side) in zip(columns, sides) {
      let unit = column.shownUnit
      let line =
        unit.isEmpty
        ? "" : "<br/><span style=\"font-weight:normal\">[\(Self.escaped(unit))]</span>"
      out += "<th\(side)>\(Self.escaped(column.name))\(line)</th>"
    }
    out += "</tr>\n</thead>\n<tbody>\n"
    let cells = columns.map { $0.cells(shown.rows) }
    for row in shown.rows.indices {
      if row == shown.gap {
        out += "<tr>\(sides.map { "<td\($0)>…</td>" }.joined())</tr>\n"
      }
      out += "<tr>"
      for (column, side) in zip(cells, sides) {
        let isLong = DisplayWidth.of(column[row]) > Self.longest
        out += "<td\(isLong ? Self.broken : side)>\(Self.escaped(column[row]))</td>"
      }
      out += "</tr>\n"
    }
    out += "</tbody>\n</table>\n"
  }

  /// Texts of more cells break into lines.
  private static let longest = 48
  private static let broken = " style=\"text-align:left;white-space:normal;min-width:24em\""

  private func appendMarks(_ columns: [Column], to out: inout String) {
    if let line = ValueRenderer.marksLine(columns) { appendSmall(line, to: &out) }
  }

  private func appendSmall(_ phrase: Phrase, to out: inout String) {
    out += "<div><small>\(Self.escaped(translator.text(phrase)))</small></div>\n"
  }

  // MARK: Text

  /// A text on one line, with signs of terminals and of markup made harmless.
  static func escaped(_ text: String) -> String {
    MarkupText.escaped(DisplayWidth.visible(text))
  }

  private static func escaped(lines: [String]) -> String {
    lines.map(escaped).joined(separator: "\n")
  }
}
