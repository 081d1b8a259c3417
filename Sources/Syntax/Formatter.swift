/// Lays a program out by its tokens: indents by brackets, one space around operators.
///
/// The author's line breaks stay, as they carry sense that no rule knows; every token and comment
/// stays as well. Working on tokens rather than on the tree makes that hold by construction.
struct Formatter {
  /// An open bracket.
  private struct Frame {
    /// Indent of the line that opened it, and of one that closes it.
    var outer: Int
    /// Indent of what stands inside.
    var inner: Int
    /// Whether statements stand inside.
    var isBlock: Bool
  }

  private let source: Source
  private let lexed: Lexed
  private var output: [UInt8] = []
  private var frames = [Frame(outer: 0, inner: 0, isBlock: true)]
  /// Indent of the line being written.
  private var lineIndent = 0
  /// The trivia to look at next.
  private var triviaIndex = 0
  /// Line ends read since the last thing written.
  private var newlines = 0
  /// The last token written.
  private var previous: TokenKind?
  /// Whether that token is a minus with one operand.
  private var previousIsUnary = false
  /// Whether the next token starts a statement.
  private var startsStatement = true
  /// Whether the last thing written is an opening bracket.
  private var isBehindOpener = true

  /// A formatter of a source without syntax errors.
  init(_ source: Source, _ lexed: Lexed) {
    self.source = source
    self.lexed = lexed
    output.reserveCapacity(source.bytes.count + source.bytes.count / 8)
  }

  /// The laid out text.
  mutating func run() -> String {
    for token in lexed.tokens {
      if token.kind == .newline, token.start == token.end {
        startsStatement = true
        continue
      }
      comments(before: token)
      if token.kind != .end { write(token) }
    }
    if !output.isEmpty { output.append(0x0A) }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func comments(before token: Token) {
    while triviaIndex < lexed.trivia.count, lexed.trivia[triviaIndex].start < token.start {
      let piece = lexed.trivia[triviaIndex]
      triviaIndex += 1
      switch piece.kind {
      case .space: break
      case .newline: newlines += 1
      case .comment, .documentation: write(comment: piece, before: token)
      }
    }
  }

  private mutating func write(comment: Trivia, before token: Token) {
    if newlines == 0, !output.isEmpty {
      output += [0x20, 0x20]
    } else {
      let inner = frames.last?.inner ?? 0
      let closes = token.kind.isCloser || token.kind == .end
      breakLine(indent: closes ? inner : indent(of: token), allowsBlank: !isBehindOpener)
    }
    append(comment.start, comment.end)
    while output.last == 0x20 || output.last == 0x09 { output.removeLast() }
    isBehindOpener = false
  }

  private mutating func write(_ token: Token) {
    if newlines > 0 {
      breakLine(
        indent: indent(of: token), allowsBlank: !isBehindOpener && !token.kind.isCloser)
    } else if let previous,
      Spacing.isNeeded(previous, token.kind, previousIsUnary: previousIsUnary)
    {
      output.append(0x20)
    }
    append(token.start, token.end)
    previousIsUnary =
      token.kind == .minus && (startsStatement || previous?.endsOperand != true)
    account(for: token.kind)
    previous = token.kind
  }

  /// Keeps track of brackets and statements.
  private mutating func account(for kind: TokenKind) {
    startsStatement = kind == .newline || kind == .leftBrace
    isBehindOpener = false
    switch kind {
    case .leftParen, .leftBracket, .leftBrace:
      let isBlock = kind == .leftBrace
      frames.append(Frame(outer: lineIndent, inner: lineIndent + 2, isBlock: isBlock))
      isBehindOpener = true
    case .rightParen, .rightBracket, .rightBrace:
      if frames.count > 1 { frames.removeLast() }
    default: break
    }
  }

  /// The indent of a line that starts with a token.
  private func indent(of token: Token) -> Int {
    guard let frame = frames.last else { return 0 }
    if token.kind.isCloser { return frame.outer }
    if frame.isBlock {
      return startsStatement || token.kind == .else ? frame.inner : frame.inner + 2
    }
    switch previous {
    case .comma, .leftParen, .leftBracket: return frame.inner
    default: return frame.inner + 2
    }
  }

  private mutating func breakLine(indent: Int, allowsBlank: Bool) {
    if !output.isEmpty {
      output.append(0x0A)
      if newlines > 1, allowsBlank { output.append(0x0A) }
    }
    output.append(contentsOf: repeatElement(0x20, count: indent))
    lineIndent = indent
    newlines = 0
  }

  /// Copies bytes of the source; a text over several lines gets plain line ends.
  private mutating func append(_ start: Int32, _ end: Int32) {
    for offset in Int(start)..<Int(end) {
      let byte = source.bytes[offset]
      let isReturn =
        byte == 0x0D && offset + 1 < source.bytes.count && source.bytes[offset + 1] == 0x0A
      if !isReturn { output.append(byte) }
    }
  }
}

/// Lays a program out, or gives `nil` when it has syntax errors.
///
/// Every token and comment stays, and the result means the same; formatting it again changes
/// nothing.
///
/// - Complexity: O(bytes).
package func format(_ source: Source) -> String? {
  guard !parse(source).diagnostics.contains(where: { $0.severity == .error }) else { return nil }
  var formatter = Formatter(source, lex(source))
  return formatter.run()
}
