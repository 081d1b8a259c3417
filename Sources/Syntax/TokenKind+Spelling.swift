extension TokenKind {
  /// The word whose ASCII letters, read as a big-endian number, are `letters`.
  ///
  /// Comparing one number is faster than building a `String` for each word of a program.
  init?(letters: UInt64) {
    switch letters {
    case 0x6C_6574: self = .let
    case 0x6966: self = .if
    case 0x656C_7365: self = .else
    case 0x66_6F72: self = .for
    case 0x746F: self = .to
    case 0x696E: self = .in
    case 0x61_6E64: self = .and
    case 0x6F72: self = .or
    case 0x6E_6F74: self = .not
    case 0x666E: self = .fn
    case 0x7472_7565: self = .true
    case 0x66_616C_7365: self = .false
    case 0x6E61: self = .na
    case 0x6C61_6E67: self = .lang
    case 0x75_7365: self = .use
    case 0x7465_7374: self = .test
    case 0x756E_6974: self = .unitWord
    case 0x7265_6369_7065: self = .recipe
    case 0x6173: self = .as
    case 0x6E_756D: self = .num
    case 0x63_6F6C: self = .col
    default: return nil
    }
  }

  /// How a word or sign is written; empty for tokens with their own text.
  package var spelling: String {
    switch self {
    case .let, .if, .else, .for, .to, .in, .and, .or, .not, .fn, .true, .false, .na: "\(self)"
    case .lang, .use, .test, .recipe, .as, .num, .col: "\(self)"
    case .unitWord: "unit"
    default: signSpelling
    }
  }

  private var signSpelling: String {
    switch self {
    case .leftParen: "("
    case .rightParen: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .comma: ","
    case .dot: "."
    case .dotDot: ".."
    case .colon: ":"
    case .semicolon, .newline: ";"
    case .question: "?"
    default: operatorSpelling
    }
  }

  private var operatorSpelling: String {
    switch self {
    case .assign: "="
    case .fatArrow: "=>"
    case .arrow: "->"
    case .tilde: "~"
    case .pipe: "|>"
    case .plus: "+"
    case .minus: "-"
    case .star: "*"
    case .slash: "/"
    case .caret: "^"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    default: ""
    }
  }
}
