import Syntax

/// What stands at the cursor, as far as the tokens before it tell.
enum CursorPlace {
  /// Nothing can be completed: a comment, a number, a new name.
  case nothing
  /// A word that starts an operand.
  case operand
  /// A word behind an operand: `to`, `and`, `|>`.
  case connective
  /// A field or column of the value of some bytes.
  case member(Bracket.Piped)
  /// A stage of a pipeline.
  case stage
  /// A column, `.co2`.
  case column
  /// A type behind `:` or `->`.
  case type
  /// Inside a text.
  case text
  /// Inside a text that names a column behind a dot; the place without the quote.
  indirect case quoted(CursorPlace)
  /// A region behind `@`, with or without a quote.
  case region
  /// Inside the brackets of a unit.
  case unit
}

/// The place of a cursor with the bytes that were typed of what stands there.
struct Cursor {
  let run: TokenRun
  var place: CursorPlace
  /// The bytes that a candidate takes the place of.
  var replaced: Range<Int>
  /// The text to match: what was typed, without an opening quote.
  var typed: String
  /// How many tokens stand before what is being typed.
  var before: Int
  let brackets: [Bracket]

  init(_ bytes: [UInt8]) {
    run = TokenRun(bytes)
    let end = bytes.count
    brackets = run.openBrackets()
    before = run.tokens.count
    replaced = end..<end
    typed = ""
    place = .nothing
    guard !run.endsInComment else { return }
    if let last = run.tokens.last, Int(last.end) == end, takesWord(last) {
      before -= 1
    } else {
      place = plainPlace()
    }
  }

  /// Reads a last token that touches the cursor; false when it is complete as it stands.
  private mutating func takesWord(_ last: Token) -> Bool {
    let start = Int(last.start)
    let end = Int(last.end)
    switch last.kind {
    case .identifier, .num, .col, .lang, .use, .test, .recipe, .unitWord, .as:
      return takeWord(start, end)
    case let kind where kind.isReserved: return takeWord(start, end)
    case .region:
      guard run.bytes[end - 1] != UInt8(ascii: "\"") || end - start < 3 else { return false }
      take(.region, from: start, typed: start + 1)
    case .invalid: return takeInvalid(start, end)
    case .number:
      replaced = end..<end
      place = .nothing
    default: return false
    }
    return true
  }

  private mutating func takeWord(_ start: Int, _ end: Int) -> Bool {
    before -= 1
    take(plainPlace(), from: start, typed: start)
    before += 1
    return true
  }

  /// What the lexer could not read up to the cursor: an open text, region or unit.
  private mutating func takeInvalid(_ start: Int, _ end: Int) -> Bool {
    switch run.bytes[start] {
    case UInt8(ascii: "\""):
      before -= 1
      let outer = plainPlace()
      before += 1
      switch outer {
      case .member, .column: take(.quoted(outer), from: start, typed: start + 1)
      default: take(.text, from: start + 1, typed: start + 1)
      }
    case UInt8(ascii: "@"):
      let quote = start + 1 < end && run.bytes[start + 1] == UInt8(ascii: "\"") ? 1 : 0
      take(.region, from: start, typed: start + 1 + quote)
    case UInt8(ascii: "["): take(.unit, from: start + 1, typed: start + 1)
    default: return false
    }
    return true
  }

  private mutating func take(_ place: CursorPlace, from start: Int, typed first: Int) {
    self.place = place
    let end = run.bytes.count
    replaced = min(start, end)..<end
    typed = run.text(min(first, end)..<end)
  }

  /// The place behind the tokens before, when nothing of what stands there is typed.
  private func plainPlace() -> CursorPlace {
    let last = before - 1
    let kind = run.kind(last)
    switch kind {
    case .dot: return placeBehindDot(last)
    case .pipe: return .stage
    case .let, .unitWord, .recipe, .for, .as, .invalid: return .nothing
    case .arrow: return .type
    case .colon: return .type
    case .number, .unit: return isApart(last) ? .connective : .nothing
    default: break
    }
    if case .signature = brackets.last?.kind, kind == .leftParen || kind == .comma {
      return .nothing
    }
    return kind.endsOperand ? isApart(last) ? .connective : .nothing : .operand
  }

  private func placeBehindDot(_ dot: Int) -> CursorPlace {
    if run.kind(dot - 1) == .pipe { return .member(run.piped(dot - 1)) }
    guard run.kind(dot - 1).endsOperand, let start = run.operandStart(endingAt: dot - 1) else {
      return .column
    }
    return .member(.bytes(run.bytes(from: start, through: dot - 1)))
  }

  /// Whether a token is followed by a blank or a line end.
  private func isApart(_ index: Int) -> Bool {
    guard run.tokens.indices.contains(index) else { return true }
    return Int(run.tokens[index].end) < replaced.lowerBound || before < run.tokens.count
  }
}
