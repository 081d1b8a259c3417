package import Interpreter
package import Syntax
import Threading

/// Writes values in one of the formats of the command.
package struct ValueRenderer {
  /// The format.
  package var format: OutputFormat
  /// Cells of a line that tables may take.
  package var width = 1000
  /// The most cells of one column of a table.
  package var cellLimit = 1000
  /// The most rows of a table that are shown; of longer ones the head and the tail.
  package var maxRows = 20
  /// The significant digits of numbers in tables.
  package var digits = 6
  /// Whether JSON and CSV tell units.
  package var showsUnits = false
  /// Whether text and Markdown show the notes of tables and results.
  package var showsNotes = true
  /// Whether the terminal shows pictures.
  package var showsPictures = false
  /// Whether Markdown shows head and tail of long tables too, instead of all rows.
  package var cutsMarkdown = false
  /// What Markdown shows of a picture in place of a drawing: a link to a file; `nil` for the drawing.
  package var linkOfPicture: (any Result) -> String? = { _ in nil }
  /// Says titles, notes and footers in the reader's language.
  package var translator = Translator.english
  /// The program text behind a span, for recipes.
  package var sourceText: (Span) -> String? = { _ in nil }

  /// The deepest nesting of lists and results that is followed.
  package static let depthLimit = 500

  /// A renderer.
  package init(_ format: OutputFormat) { self.format = format }

  /// Writes a value with its line ends; nothing for `nothing`.
  package func write(_ value: Value, to sink: ByteSink) {
    if case .nothing = value { return }
    switch format {
    case .text: writeText(value, to: sink, depth: 0)
    case .json:
      writeJSON(value, to: sink, depth: 0)
      sink.write(0x0A)
    case .csv: writeCSV(value, to: sink, depth: 0)
    case .markdown: writeMarkdown(value, to: sink, depth: 0)
    }
  }

  /// Whether a value takes several lines, so that a blank line sets it apart.
  package func isBlock(_ value: Value) -> Bool {
    format != .json && Self.holdsBlock(value, depth: 0)
  }

  /// Whether a value prints as a table or a result, or has one in it.
  package static func holdsBlock(_ value: Value, depth: Int) -> Bool {
    switch value {
    case .table, .vector, .result: true
    case .list(let list):
      depth < depthLimit && holdsBlock(in: list.items, depth: depth + 1)
    default: false
    }
  }

  /// Whether one of some values does; false when nobody wants to know any more.
  private static func holdsBlock(in items: [Value], depth: Int) -> Bool {
    var isFound = false
    _ = Cancellation.forBlocks(items.count) { block in
      if !isFound { isFound = items[block].contains { holdsBlock($0, depth: depth) } }
    }
    return isFound
  }

  /// The fields of a result that are single values, and those that print as blocks; what a case
  /// does not have (`na`) is left out, as the slope of a panel whose models stand in a table.
  package static func parts(
    of result: any Result
  ) -> (single: [(name: String, value: Value)], blocks: [(name: String, value: Value)]) {
    var single: [(name: String, value: Value)] = []
    // Making a field can take long, so each is asked for once.
    var made: [String: Value] = [:]
    let listed = result.fieldNames
    for name in listed {
      guard let value = result.field(name) else { continue }
      if holdsBlock(value, depth: 0) {
        made[name] = value
        continue
      }
      switch value {
      case .nothing, .missing: continue
      default: single.append((name, value))
      }
    }
    let blocks = result.shownFields.compactMap { name -> (name: String, value: Value)? in
      if let value = made[name] { return (name, value) }
      // A field may be shown and not be listed.
      guard !listed.contains(name), let value = result.field(name), holdsBlock(value, depth: 0)
      else { return nil }
      return (name, value)
    }
    return (single, blocks)
  }

  /// What a value reads like in a program; recipes and lambdas are shown as they were written.
  func source(of function: Function) -> String {
    guard case .written(let code, _) = function.kind else { return function.name }
    let body =
      switch code.body {
      case .expression(let expression): expression.span
      case .block(let block): block.span
      }
    guard let text = sourceText(code.signature.span.union(body)) else { return function.name }
    return function.name == "fn" ? "fn\(text)" : "recipe \(function.name)\(text)"
  }

  /// The name of an item of a list: its own, or its number from 1.
  package static func name(_ position: Int, of list: ListValue) -> String {
    guard let names = list.names, names.indices.contains(position) else {
      return "\(position + 1)"
    }
    return names[position]
  }
}
