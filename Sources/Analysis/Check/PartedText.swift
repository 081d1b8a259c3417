import Interpreter
import Syntax

/// A text as a tree whose statements are sources of their own.
struct PartedText {
  /// A statement of the top, and where it stands.
  struct Part {
    var statement: Statement
    var range: Range<Int32>
  }

  let source: Source
  let diagnostics: [Diagnostic]
  let parts: [Part]
  private let first: Int32

  /// Reads a text; its statements get numbers from `first` on.
  init(_ source: Source, first: Int32) {
    self.source = source
    self.first = first
    let (parsed, starts) = parse(source, inPartsFrom: first)
    diagnostics = parsed.diagnostics
    parts = parsed.program.statements.map { statement in
      let position = Int(statement.span.source - first)
      let start = starts.indices.contains(position) ? starts[position] : 0
      return Part(statement: statement, range: start..<(start + max(0, statement.span.end)))
    }
  }

  /// Whether all of it could be read.
  var isRead: Bool { !diagnostics.contains { $0.severity == .error } }

  /// The bytes of a statement.
  func bytes(_ part: Part) -> ArraySlice<UInt8> {
    source.bytes[Int(part.range.lowerBound)..<min(Int(part.range.upperBound), source.bytes.count)]
  }

  /// The used files, with their places.
  var uses: [Name] {
    parts.compactMap { part in
      guard case .use(var path, _) = part.statement.kind else { return nil }
      path.span.source = source.id
      path.span.start += part.range.lowerBound
      path.span.end += part.range.lowerBound
      return path
    }
  }

  /// What decides whether anything of an earlier check holds: what is used, and the units, which have
  /// their meaning from where they stand.
  var header: [ArraySlice<UInt8>] {
    parts.filter { part in
      switch part.statement.kind {
      case .lang, .use, .unit: true
      default: false
      }
    }.map(bytes)
  }

  /// Whether it is certain what units mean wherever they stand, and files alone are used.
  var canBeKept: Bool {
    var hasBegun = false
    for part in parts {
      switch part.statement.kind {
      case .unit where hasBegun: return false
      case .use(let path, _):
        if case .package = UseTarget(path.text) { return false }
      case .binding, .expression, .test: hasBegun = true
      case .lang, .unit, .recipe: break
      }
    }
    return true
  }
}
