import Syntax

/// The tokens of a text up to the cursor, without those that the lexer put in, and the ways back
/// from a token to the start of what it ends.
struct TokenRun {
  let bytes: [UInt8]
  let tokens: [Token]
  /// Whether the cursor stands in a comment.
  let endsInComment: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var sources = SourceSet()
    let lexed = lex(sources.add(name: "<input>", bytes: bytes))
    tokens = lexed.tokens.filter { $0.kind != .end && ($0.start < $0.end || $0.kind == .newline) }
    endsInComment =
      lexed.trivia.last.map {
        ($0.kind == .comment || $0.kind == .documentation) && Int($0.end) == bytes.count
      } ?? false
  }

  /// The kind of a token; a line end where there is none.
  func kind(_ index: Int) -> TokenKind {
    tokens.indices.contains(index) ? tokens[index].kind : .newline
  }

  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of a token.
  func text(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    return text(Int(tokens[index].start)..<Int(tokens[index].end))
  }

  /// The bytes from the start of a token to the end of another.
  func bytes(from first: Int, through last: Int) -> Range<Int> {
    let start = Int(tokens[first].start)
    return start..<max(start, Int(tokens[last].end))
  }

  /// The first token of the operand that ends with a token, over calls, slices and fields; for a
  /// stage of a pipeline that is the start of the pipeline.
  ///
  /// - Complexity: O(tokens).
  func operandStart(endingAt last: Int) -> Int? {
    var index = last
    while index >= 0 {
      switch kind(index) {
      case .rightParen, .rightBracket:
        guard let opener = opener(of: index) else { return nil }
        if opener > 0, kind(opener - 1).endsOperand {
          index = opener - 1
          continue
        }
        if kind(opener - 1) == .dot {
          index = opener
        } else {
          return opener
        }
      case .textEnd:
        guard let opener = opener(of: index) else { return nil }
        index = opener
      case .unit: return kind(index - 1) == .number ? index - 1 : nil
      case .identifier, .text, .region, .number, .true, .false, .na: break
      default: return nil
      }
      if kind(index - 1) == .dot {
        if kind(index - 2) == .pipe { return pipelineStart(before: index - 2) }
        guard kind(index - 2).endsOperand else { return index - 1 }
        index -= 2
        continue
      }
      return kind(index - 1) == .pipe ? pipelineStart(before: index - 1) : index
    }
    return nil
  }

  /// The first token of the pipeline that a `|>` goes on with; the `|>` itself when nothing
  /// stands before it.
  func pipelineStart(before pipe: Int) -> Int {
    var index = pipe - 1
    while index >= 0 {
      switch kind(index) {
      case .rightParen, .rightBracket, .rightBrace, .textEnd:
        guard let opener = opener(of: index) else { return index + 1 }
        index = opener
      case .leftParen, .leftBracket, .leftBrace, .textStart, .textMiddle: return index + 1
      case .comma, .assign, .newline, .semicolon, .fatArrow, .tilde, .colon: return index + 1
      case .if, .for, .else, .let: return index + 1
      case .in where isLoopWord(index): return index + 1
      default: break
      }
      index -= 1
    }
    return 0
  }

  /// Whether an `in` belongs to a `for`.
  private func isLoopWord(_ index: Int) -> Bool {
    guard kind(index - 1) == .identifier else { return false }
    if kind(index - 2) == .for { return true }
    return kind(index - 2) == .comma && kind(index - 3) == .identifier && kind(index - 4) == .for
  }

  /// The token that opened what a token closes.
  func opener(of closer: Int) -> Int? {
    var depth = 0
    var index = closer
    while index >= 0 {
      switch kind(index) {
      case .rightParen, .rightBracket, .rightBrace, .textEnd: depth += 1
      case .leftParen, .leftBracket, .leftBrace, .textStart:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index -= 1
    }
    return nil
  }
}
