import Syntax

/// A bracket that is open at the cursor.
struct Bracket {
  /// What it belongs to.
  enum Kind {
    /// The arguments of a call: the tokens of the callee, and the bytes of the value that a pipe
    /// brings as first argument.
    case call(callee: ClosedRange<Int>, piped: Piped?)
    /// Parameters of a recipe or lambda, or the bounds of a type.
    case signature
    /// Parentheses around an expression.
    case group
    /// A list.
    case list
    /// A slice, with the bytes of what is sliced.
    case slice(base: Range<Int>)
    /// Statements in braces.
    case block
    /// An expression in a text.
    case interpolation
  }

  /// What a pipe brings.
  enum Piped {
    /// The last result: nothing stands before the pipe.
    case last
    /// The value of some bytes.
    case bytes(Range<Int>)
  }

  var kind: Kind
  /// The token that opened it.
  var opener: Int
  /// The first token of each argument; behind the last token when nothing of it is typed yet.
  var arguments: [Int]
}

extension TokenRun {
  /// The brackets open behind the last token, from the outside in.
  ///
  /// - Complexity: O(tokens · depth of pipelines).
  func openBrackets() -> [Bracket] {
    var open: [Bracket] = []
    for index in tokens.indices {
      switch kind(index) {
      case .leftParen:
        open.append(Bracket(kind: parenthesis(index), opener: index, arguments: [index + 1]))
      case .leftBracket:
        open.append(Bracket(kind: bracket(index), opener: index, arguments: [index + 1]))
      case .leftBrace:
        open.append(Bracket(kind: .block, opener: index, arguments: [index + 1]))
      case .textStart:
        open.append(Bracket(kind: .interpolation, opener: index, arguments: [index + 1]))
      case .rightParen, .rightBracket, .rightBrace, .textEnd:
        if !open.isEmpty { open.removeLast() }
      case .comma:
        if let last = open.indices.last { open[last].arguments.append(index + 1) }
      default: break
      }
    }
    return open
  }

  private func parenthesis(_ index: Int) -> Bracket.Kind {
    let before = kind(index - 1)
    if before == .fn || kind(index - 2) == .recipe { return .signature }
    if kind(index - 2) == .colon || kind(index - 2) == .arrow || before == .num || before == .col {
      return .signature
    }
    guard before.endsOperand else { return .group }
    guard before == .identifier else {
      guard let start = operandStart(endingAt: index - 1) else { return .group }
      return .call(callee: start...(index - 1), piped: nil)
    }
    var start = index - 1
    while kind(start - 1) == .dot, kind(start - 2) == .identifier { start -= 2 }
    if kind(start - 1) == .pipe {
      return .call(callee: start...(index - 1), piped: piped(start - 1))
    }
    if kind(start - 1) == .dot, let whole = operandStart(endingAt: index - 1) { start = whole }
    return .call(callee: start...(index - 1), piped: nil)
  }

  private func bracket(_ index: Int) -> Bracket.Kind {
    guard kind(index - 1).endsOperand, let start = operandStart(endingAt: index - 1) else {
      return .list
    }
    return .slice(base: bytes(from: start, through: index - 1))
  }

  /// What stands before a `|>`.
  func piped(_ pipe: Int) -> Bracket.Piped {
    let start = pipelineStart(before: pipe)
    return start < pipe ? .bytes(bytes(from: start, through: pipe - 1)) : .last
  }
}
