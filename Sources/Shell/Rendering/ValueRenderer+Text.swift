import Interpreter
package import Tables
import TextWidth

/// Values as people read them at a terminal.
extension ValueRenderer {
  func writeText(_ value: Value, to sink: ByteSink, depth: Int) {
    switch value {
    case .nothing: break
    case .table(let table): writeText(table, to: sink)
    case .vector(let vector): writeText(vector, to: sink)
    case .result(let result) where depth < Self.depthLimit:
      writeText(result, to: sink, depth: depth)
    case .list(let list) where depth < Self.depthLimit && Self.holdsBlock(value, depth: 0):
      for (position, item) in list.items.enumerated() {
        if position > 0 { sink.write(0x0A) }
        writeText(item, named: Self.name(position, of: list), to: sink, depth: depth)
      }
    default: sink.line(DisplayWidth.safe(value.inlineText))
    }
  }

  private func writeText(_ value: Value, named name: String, to sink: ByteSink, depth: Int) {
    guard Self.holdsBlock(value, depth: 0) else {
      return sink.line(DisplayWidth.safe("\(name) = \(value.inlineText)"))
    }
    sink.line("\(DisplayWidth.visible(name)):")
    writeText(value, to: sink, depth: depth + 1)
  }

  /// A picture: as the terminal shows it where it can, else in characters. False for other results.
  private func writePicture(_ result: any Result, to sink: ByteSink) -> Bool {
    guard let lines = result.drawing(columns: width) else { return false }
    if showsPictures, let bytes = result.terminalPicture() {
      sink.write(bytes)
      sink.write(0x0A)
    } else {
      for line in lines { sink.line(line) }
    }
    for note in result.notes where showsNotes { sink.line(translator.text("note: \(note)")) }
    return true
  }

  private func writeText(_ result: any Result, to sink: ByteSink, depth: Int) {
    if writePicture(result, to: sink) { return }
    if !result.title.isEmpty { sink.line(DisplayWidth.safe(translator.text(result.title))) }
    let parts = Self.parts(of: result)
    for field in parts.single {
      sink.line(DisplayWidth.safe("\(field.name) = \(field.value.inlineText)"))
    }
    for field in parts.blocks {
      sink.write(0x0A)
      writeText(field.value, named: field.name, to: sink, depth: depth)
    }
    guard showsNotes else { return }
    if !result.notes.isEmpty, !parts.blocks.isEmpty { sink.write(0x0A) }
    for note in result.notes { sink.line(DisplayWidth.safe(translator.text("note: \(note)"))) }
  }

  private func writeText(_ table: Table, to sink: ByteSink) {
    let isWhole = (table.origin as? ResultOrigin)?.showsAllRows ?? false
    let shown = ShownRows(table.rowCount, most: isWhole ? table.rowCount : maxRows)
    let grid = grid(table.columns, shown)
    grid.write(to: sink)
    let hidden = table.columns.dropFirst(grid.shownColumns).map(\.name)
    let footer = Self.footer(of: table, hiddenRows: shown.hidden, hiddenColumns: hidden)
    sink.line(DisplayWidth.visible(translator.text(footer)))
    writeMarks(table.columns, to: sink)
    for note in table.notes where showsNotes { sink.line(translator.text("note: \(note.text)")) }
  }

  /// The line below a table: its size, key and groups, and what is not shown.
  package static func footer(
    of table: Table, hiddenRows: Int, hiddenColumns hidden: [String]
  ) -> Phrase {
    var parts: [Phrase] = [
      "\(rows(table.rowCount)) × \(columns(table.columns.count))"
    ]
    if let key = table.key, !key.columns.isEmpty {
      parts.append("key: \(key.columns.joined(separator: ", "))")
    }
    if let groups = table.grouping, !groups.isEmpty {
      parts.append("groups: \(groups.joined(separator: ", "))")
    }
    if hiddenRows > 0 { parts.append("\(rows(hiddenRows)) hidden") }
    if !hidden.isEmpty { parts.append(hiddenColumns(hidden)) }
    return Phrase(list: parts, separator: " · ")
  }

  /// The line below a vector.
  package static func footer(ofVector count: Int, hidden: Int) -> Phrase {
    let values: Phrase = count == 1 ? "1 value" : "\(count) values"
    return hidden > 0 ? "\(values) · \(hidden) hidden" : values
  }

  private func writeText(_ vector: Vector, to sink: ByteSink) {
    let shown = ShownRows(vector.column.count, most: maxRows)
    grid([vector.column], shown).write(to: sink)
    let footer = Self.footer(ofVector: vector.column.count, hidden: shown.hidden)
    sink.line(translator.text(footer))
    writeMarks([vector.column], to: sink)
  }

  /// The line that says what `*` beside a number means, where one is marked.
  private func writeMarks(_ columns: [Column], to sink: ByteSink) {
    guard let line = Self.marksLine(columns) else { return }
    sink.line(DisplayWidth.visible(translator.text(line)))
  }

  /// Which columns have filled cells, and how they were filled; `nil` without any.
  package static func marksLine(_ columns: [Column]) -> Phrase? {
    let marked = columns.compactMap { column -> Phrase? in
      guard let marks = column.marks else { return nil }
      let how = Phrase(list: marks.kinds.map(\.word), separator: ", ")
      return "\(ColumnExpression.columnSource(column.name)) (\(how))"
    }
    guard !marked.isEmpty else { return nil }
    return "* filled: \(Phrase(list: marked, separator: ", "))"
  }

  private func grid(_ columns: [Column], _ shown: ShownRows) -> TextGrid {
    TextGrid(columns.map(\.name), width: width, cellLimit: cellLimit, gap: shown.gap) { position in
      let column = columns[position]
      return TextGrid.Column(
        name: column.name, unit: column.shownUnit, cells: column.cells(shown.rows, digits: digits),
        isAtRight: column.isOfNumbers)
    }
  }

  private static func hiddenColumns(_ names: [String]) -> Phrase {
    let listed = names.prefix(8).joined(separator: ", ")
    let hidden: Phrase = "\(columns(names.count)) hidden: \(listed)"
    return names.count > 8 ? "\(hidden) and \(names.count - 8) more" : hidden
  }

  private static func rows(_ count: Int) -> Phrase { count == 1 ? "1 row" : "\(count) rows" }

  private static func columns(_ count: Int) -> Phrase {
    count == 1 ? "1 column" : "\(count) columns"
  }
}

/// The rows of a table that are shown: all of them, or the head and the tail.
package struct ShownRows {
  /// Their positions.
  package let rows: [Int]
  /// The position among the shown rows before which rows are left out.
  package let gap: Int?
  /// How many are left out.
  package let hidden: Int

  /// At most `most` of `count` rows.
  package init(_ count: Int, most: Int) {
    guard count > most else {
      (rows, gap, hidden) = (Array(0..<max(0, count)), nil, 0)
      return
    }
    let head = (most + 1) / 2
    let tail = most - head
    rows = Array(0..<head) + Array(count - tail..<count)
    gap = head
    hidden = count - most
  }
}
