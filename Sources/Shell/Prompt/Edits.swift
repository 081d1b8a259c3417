import Interpreter
import Syntax

/// Changes to the text of one statement.
struct Edits {
  private let span: Span
  private let source: Source
  private var changes: [(start: Int, end: Int, text: String)] = []

  init(_ span: Span, in source: Source) {
    self.span = span
    self.source = source
  }

  /// Puts a text in the place of another.
  mutating func replace(_ place: Span, by text: String) {
    changes.append((Int(place.start), Int(place.end), text))
  }

  /// Puts a text in the place of another, unless it is the same.
  mutating func replace(_ place: Span, by text: String, ifOther old: String) {
    if text != old { replace(place, by: text) }
  }

  /// Puts a text in at an offset.
  mutating func insert(_ text: String, at offset: Int32) {
    changes.append((Int(offset), Int(offset), text))
  }

  /// Puts a text in before the last sign of a kind within a place.
  mutating func insert(_ text: String, beforeLast sign: Unicode.Scalar, of place: Span) {
    guard sign.isASCII, Int(place.start) >= 0, Int(place.end) <= source.bytes.count,
      place.start < place.end
    else { return }
    let bytes = source.bytes[Int(place.start)..<Int(place.end)]
    guard let offset = bytes.lastIndex(of: UInt8(ascii: sign)) else { return }
    changes.append((offset, offset, text))
  }

  /// The text with all changes.
  var text: String {
    var bytes: [UInt8] = []
    var position = Int(span.start)
    let end = min(Int(span.end), source.bytes.count)
    for change in changes.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      guard change.start >= position, change.end <= end else { continue }
      bytes += source.bytes[position..<change.start]
      bytes += change.text.utf8
      position = change.end
    }
    if position < end { bytes += source.bytes[position..<end] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A call of a built-in in a statement.
struct Calls {
  /// What is called.
  let builtin: Builtin
  /// Which parameter each argument goes to.
  let plan: ArgumentPlan
  /// The arguments, with one that came through a pipe.
  let arguments: [Argument]
  /// Whether the first argument came through a pipe.
  let isPiped: Bool
  /// The whole call.
  let span: Span

  /// The calls of built-ins in a statement that ran.
  static func all(in landed: Entry.Landed) -> [Calls] {
    landed.statement.expressions.compactMap { expression in
      guard case .call(let callee, let arguments, let piped) = expression.kind,
        case .builtin(let builtin) = landed.resolution.names[callee.id],
        let plan = landed.resolution.plans[expression.id]
      else { return nil }
      return Calls(
        builtin: builtin, plan: plan, arguments: arguments, isPiped: piped, span: expression.span)
    }
  }
}
