/// One piece of program text that the grammar sees.
package struct Token: Sendable, Hashable {
  /// What it is.
  package var kind: TokenKind
  /// Offset of its first byte.
  package var start: Int32
  /// Offset behind its last byte; equal to `start` for a token the lexer put in.
  package var end: Int32

  /// A token over `start..<end`.
  package init(_ kind: TokenKind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// Whether the lexer put it in where a closing sign is missing, after reporting that.
  var isInserted: Bool { start == end && kind.isCloser }
}

/// Text between tokens, kept for the formatter and for documentation.
package struct Trivia: Sendable, Hashable {
  /// What it is.
  package enum Kind: UInt8, Sendable { case space, newline, comment, documentation }

  /// What it is.
  package var kind: Kind
  /// Offset of its first byte.
  package var start: Int32
  /// Offset behind its last byte.
  package var end: Int32

  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}

/// A source cut into tokens and trivia, which together cover every byte of it.
package struct Lexed: Sendable {
  /// The tokens in order; the last one is `end`.
  package var tokens: [Token] = []
  /// What stands between them, in order.
  package var trivia: [Trivia] = []
  /// Errors of the characters, texts and brackets.
  package var diagnostics: [Diagnostic] = []
  /// Whether the text stops inside a bracket or text, or behind a sign that goes on.
  package var isOpen = false
}
