import Markup
import Syntax

/// Programs in colours, as the lexer cuts them; names of built-ins lead to their pages.
struct CodeColours {
  /// The address of the page of a built-in; `nil` where it has none.
  let address: (String) -> String?

  /// A program as markup.
  ///
  /// - Complexity: O(bytes).
  func markup(_ program: String) -> String {
    let source = Source(id: 0, name: "", bytes: Array(program.utf8))
    let lexed = lex(source)
    var pieces = lexed.trivia.filter { $0.kind == .comment || $0.kind == .documentation }
      .map { (start: Int($0.start), end: Int($0.end), look: "c") }
    var previous = TokenKind.newline
    for (number, token) in lexed.tokens.enumerated() where token.start < token.end {
      if let look = Self.look(of: token.kind, behind: previous) {
        pieces.append((Int(token.start), Int(token.end), look))
      } else if token.kind == .identifier {
        let next = lexed.tokens.indices.contains(number + 1) ? lexed.tokens[number + 1].kind : .end
        if next == .leftParen || previous == .pipe {
          pieces.append((Int(token.start), Int(token.end), "f"))
        }
      }
      previous = token.kind
    }
    return put(pieces.sorted { $0.start < $1.start }, into: source.bytes)
  }

  private func put(_ pieces: [(start: Int, end: Int, look: String)], into bytes: [UInt8]) -> String
  {
    var out = ""
    var place = 0
    func text(_ start: Int, _ end: Int) -> String {
      String(decoding: bytes[start..<end], as: UTF8.self)
    }
    for piece in pieces where piece.start >= place && piece.end <= bytes.count {
      out += MarkupText.escaped(text(place, piece.start))
      let word = text(piece.start, piece.end)
      place = piece.end
      if piece.look == "f" {
        guard let address = address(word) else {
          out += MarkupText.escaped(word)
          continue
        }
        out +=
          "<a class=\"f\" href=\"\(MarkupText.escaped(address))\">\(MarkupText.escaped(word))</a>"
      } else {
        out += "<span class=\"\(piece.look)\">\(MarkupText.escaped(word))</span>"
      }
    }
    return out + MarkupText.escaped(text(place, bytes.count))
  }

  /// The class of a token: words, numbers, units, regions, texts, columns.
  private static func look(of token: TokenKind, behind previous: TokenKind) -> String? {
    switch token {
    case .newline, .end: nil
    case .true, .false, .na, .number: "n"
    case .unit: "u"
    case .region: "r"
    case .text where previous == .dot: "m"
    case .text, .textStart, .textMiddle, .textEnd: "s"
    case .identifier: previous == .dot ? "m" : nil
    case .lang, .use, .test, .unitWord, .recipe, .as, .num, .col: "k"
    case _ where token.isReserved: "k"
    default: nil
    }
  }
}
