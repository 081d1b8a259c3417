/// Builds the tree by recursive descent: one function for each rule of `Grammar/tonne.ebnf`, named
/// after the rule, in files named after the sections of the grammar.
///
/// A rule that cannot go on reports why and throws `Bail`; the statement around it catches that and
/// goes on behind its end. As the lexer has balanced all brackets, that end is easy to find.
struct Parser {
  /// The way out of a statement that cannot be read; the reason was reported.
  struct Bail: Error {}

  /// How deep rules may call each other: a level takes about fifteen calls.
  static let deepest = 300
  /// How high a tree may grow; later stages walk it by recursion.
  static let highest = 2_000

  let source: Source
  let tokens: [Token]
  let trivia: [Trivia]
  var index = 0
  var depth = 0
  /// Whether a list may name its members by columns, as those of `on`, `units` and `key`.
  var mayNameByColumns = false
  /// The height of each node by its id.
  var heights: [Int32] = []
  var diagnostics: [Diagnostic]
  /// The source that places belong to, and where it begins in the text.
  private var part: Int32
  private(set) var base: Int32 = 0
  /// Whether each statement of the top is a source of its own.
  private let isInParts: Bool
  /// Where these statements begin.
  private(set) var starts: [Int32] = []

  /// A parser at the start of a source.
  init(_ source: Source, _ lexed: Lexed, firstPart: Int32? = nil) {
    self.source = source
    part = firstPart.map { $0 - 1 } ?? source.id
    isInParts = firstPart != nil
    tokens = lexed.tokens
    trivia = lexed.trivia
    diagnostics = lexed.diagnostics
    heights.reserveCapacity(lexed.tokens.count)
  }

  // MARK: Looking

  /// The token to read next.
  var current: Token { tokens[min(index, tokens.count - 1)] }

  /// Its kind.
  var kind: TokenKind { current.kind }

  /// The kind of the token behind the next one.
  var nextKind: TokenKind { tokens[min(index + 1, tokens.count - 1)].kind }

  // MARK: Moving

  /// Takes the token to read next, never the last one.
  @discardableResult
  mutating func advance() -> Token {
    let token = current
    if index < tokens.count - 1 { index += 1 }
    return token
  }

  /// Takes the next token if it is of a kind.
  mutating func accept(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  /// Takes the next token, which must be of a kind.
  @discardableResult
  mutating func expect(_ wanted: TokenKind, _ description: @autoclosure () -> Phrase) throws(Bail)
    -> Token
  {
    guard kind == wanted else {
      throw unexpected(description(), mayCompare: wanted.isCloser || wanted == .text)
    }
    return advance()
  }

  /// Counts a level of nesting; the caller counts it down again.
  mutating func enter() throws(Bail) {
    guard depth < Self.deepest else {
      report(.tooDeep(span(current), limit: Self.deepest))
      throw Bail()
    }
    depth += 1
  }

  // MARK: Places

  func span(_ token: Token) -> Span { span(token.start, token.end) }

  /// Between two offsets of the text.
  func span(_ start: Int32, _ end: Int32) -> Span {
    Span(source: part, start: start - base, end: end - base)
  }

  /// From a token's start to the end of the last token taken.
  func span(from start: Int32) -> Span {
    let end = index > 0 ? tokens[index - 1].end : start
    return span(start, max(start, end))
  }

  /// From where another place begins to the end of the last token taken.
  func span(from first: Span) -> Span { span(from: first.start + base) }

  func text(_ token: Token) -> String { text(span(token)) }

  func text(_ span: Span) -> String { source.text(placed(span)) }

  /// The place in the whole text.
  func placed(_ span: Span) -> Span {
    Span(source: source.id, start: span.start + base, end: span.end + base)
  }

  /// Begins a statement of the top of the file, which may be a source of its own.
  mutating func beginPart() {
    guard isInParts else { return }
    part += 1
    base = current.start
    starts.append(base)
    heights.removeAll(keepingCapacity: true)
  }

  // MARK: Building

  /// A node of the tree with a number of its own.
  mutating func node(_ kind: Expr.Kind, _ span: Span) throws(Bail) -> Expr {
    let height = heightBelow(kind) + 1
    guard height <= Self.highest else {
      report(.tooLong(span, limit: Self.highest))
      throw Bail()
    }
    let id = Int32(heights.count)
    heights.append(Int32(height))
    return Expr(id: id, kind, span: span)
  }

  /// A node in place of what could not be read.
  mutating func invalidNode(_ span: Span) -> Expr {
    heights.append(1)
    return Expr(id: Int32(heights.count - 1), .invalid, span: span)
  }

  /// The word of a token as a name.
  func name(of token: Token) -> Name {
    let range = Int(token.start)..<Int(token.end)
    return Name(Characters.normalised(source.bytes[range]), span(token))
  }
}
