/// What parsing a source gives: always a program, and what was wrong with the text.
package struct Parsed: Sendable {
  /// The statements that could be read.
  package var program: Program
  /// Errors and warnings in the order of the text.
  package var diagnostics: [Diagnostic]

  /// A parse result.
  package init(program: Program, diagnostics: [Diagnostic]) {
    self.program = program
    self.diagnostics = diagnostics
  }
}

/// Cuts a source into tokens and trivia.
///
/// - Complexity: O(bytes).
package func lex(_ source: Source) -> Lexed {
  var lexer = Lexer(source)
  return lexer.run()
}

/// Reads a source as a program.
///
/// Every error of the text is reported, several in one source if need be; where a statement could
/// not be read an `invalid` expression stands in the tree.
///
/// - Complexity: O(bytes).
package func parse(_ source: Source) -> Parsed {
  var parser = Parser(source, lex(source))
  var program = parser.program()
  program.nodeCount = parser.heights.count
  return Parsed(program: program, diagnostics: ordered(parser.diagnostics))
}

/// Reads a source as a program each of whose statements is a source of its own: the places in a
/// statement are counted from its start, and its nodes from 0. So a statement that did not change is
/// the same wherever it stands.
///
/// The statements have the sources `first`, `first + 1` and so on and begin at `starts`; the
/// diagnostics have their places in the whole text.
///
/// - Complexity: O(bytes).
package func parse(
  _ source: Source, inPartsFrom first: Int32
) -> (parsed: Parsed, starts: [Int32]) {
  var parser = Parser(source, lex(source), firstPart: first)
  let program = parser.program()
  return (Parsed(program: program, diagnostics: ordered(parser.diagnostics)), parser.starts)
}

private func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  diagnostics.enumerated()
    .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
    .map(\.element)
}

/// Whether a prompt should read another line: a bracket or text is open, or the last line goes on.
package func needsMoreInput(_ bytes: [UInt8]) -> Bool {
  lex(Source(id: -1, name: "<input>", bytes: bytes)).isOpen
}

/// Whether the first token is `|>`, so that a prompt can put the last result before it.
package func startsWithPipe(_ bytes: [UInt8]) -> Bool {
  lex(Source(id: -1, name: "<input>", bytes: bytes)).tokens.first?.kind == .pipe
}
