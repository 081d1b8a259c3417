/// Cuts a source into tokens in one pass over its UTF-8 bytes.
///
/// The lexer decides everything that depends on neighbours rather than on grammar: which words are
/// words of the language, where lines end, and which `[` opens a unit. It keeps the brackets
/// balanced: where a closing one is missing it reports that and puts an empty token in, where one
/// is too many it reports that and makes it `invalid`. So the parser never runs past a bracket.
struct Lexer {
  /// What an open bracket is.
  enum Frame: UInt8 { case paren, bracket, brace, bounds, interpolation }

  /// A bracket that is open.
  struct Open {
    var frame: Frame
    /// Index of the token that opened it.
    var token: Int
    /// Whether an interpolation stands in a text between curly quotes, which such a quote ends.
    var isCurly: Bool
  }

  let source: Source
  let bytes: [UInt8]
  var position = 0
  var output = Lexed()
  /// The open brackets from the outside in.
  var frames: [Open] = []
  /// How many frames there are of each kind, so that a stray bracket costs no search.
  var frameCounts = [0, 0, 0, 0, 0]
  /// Where a line ended that may turn out to end a statement.
  var pendingNewline: Int?
  /// Whether a token already stands on this line.
  var lineHasToken = false
  /// Steps through `: word [unit]`, behind which `(` opens bounds.
  var typeState: UInt8 = 0
  /// Whether a text stopped at the end of the source, so that later ones end with their line.
  var cutsTexts = false

  /// A lexer over a whole source.
  init(_ source: Source) {
    self.source = source
    bytes = source.bytes
    output.tokens.reserveCapacity(bytes.count / 4 + 8)
    output.trivia.reserveCapacity(bytes.count / 6 + 8)
  }

  /// Reads all of the source.
  mutating func run() -> Lexed {
    if let offset = Characters.firstInvalid(in: bytes) {
      report(.notUTF8(span(offset, offset + 1), byte: bytes[offset]))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      addTrivia(.space, to: 3)
    }
    while position < bytes.count { next() }
    finish()
    return output
  }

  private mutating func next() {
    let byte = bytes[position]
    switch byte {
    case 0x20, 0x09, 0x0D: space()
    case 0x0A: newline()
    case 0x23: comment()
    case 0x30...0x39: number()
    case 0x41...0x5A, 0x61...0x7A, 0x5F: word()
    case 0x22: text()
    case 0x27: singleQuotes()
    case 0x40: region(signLength: 1)
    case 0x80...: beyondASCII()
    default: sign()
    }
  }

  /// Any other character: a letter, a blank, a sign in another width, or none of these.
  private mutating func beyondASCII() {
    let decoded = Characters.decode(bytes, at: position)
    if Characters.startsWord(decoded.scalar) {
      word()
    } else if Characters.isSpace(decoded.scalar) {
      addTrivia(.space, to: position + decoded.length)
    } else if FullWidth.sign(decoded.scalar) != nil {
      fullWidthSign()
    } else {
      stray()
    }
  }

  // MARK: Reading bytes

  /// The byte at an offset, zero behind the end.
  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  func span(_ start: Int, _ end: Int) -> Span {
    Span(
      source: source.id, start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end))
  }

  func span(_ token: Token) -> Span {
    Span(source: source.id, start: token.start, end: token.end)
  }

  // MARK: Writing tokens

  /// The last token, counting a line end that is still open as one.
  var previous: TokenKind {
    pendingNewline != nil ? .newline : output.tokens.last?.kind ?? .newline
  }

  /// Adds a token from `position` and goes on behind it.
  mutating func add(_ kind: TokenKind, to end: Int) {
    if let line = pendingNewline {
      pendingNewline = nil
      if kind != .pipe, kind != .else, kind != .newline {
        output.tokens.append(Token(.newline, line, line))
        typeState = 0
      }
    }
    switch kind {
    case .colon, .arrow: typeState = 1
    case .identifier, .num, .col: typeState = typeState == 1 ? 2 : 0
    case .unit: typeState = typeState == 2 ? 2 : 0
    default: typeState = 0
    }
    output.tokens.append(Token(kind, position, end))
    lineHasToken = true
    position = end
  }

  /// Adds trivia from `position` and goes on behind it.
  mutating func addTrivia(_ kind: Trivia.Kind, to end: Int) {
    output.trivia.append(Trivia(kind, position, end))
    position = end
  }

  /// Notes an error; a file of garbage gets no more of them than a person reads.
  mutating func report(_ diagnostic: Diagnostic) {
    if output.diagnostics.count < 100 { output.diagnostics.append(diagnostic) }
  }
}
