/// Cuts the text of a unit into tokens; positions are byte offsets into the text as it was given.
struct UnitScanner {
  /// What a token is.
  enum Kind: Hashable {
    case number(Double)
    /// Letters of any script with digits among them.
    case word(String)
    /// `^2`, `²`, `-1` behind a word.
    case exponent(Rational)
    case year(Int)
    case slash, times, dot, space, open, close
  }

  /// A token with its place.
  struct Token: Hashable {
    var kind: Kind
    var offset: Int
  }

  struct Mark {
    var scalar: Unicode.Scalar
    var offset: Int
  }

  private(set) var marks: [Mark] = []
  var place = 0
  private(set) var end = 0

  /// Reads a text of at most 256 bytes.
  static func tokens(_ text: String) throws(UnitError) -> [Token] {
    guard text.utf8.count <= 256 else {
      throw .syntax(offset: 0, message: "a unit of more than 256 bytes is none")
    }
    var scanner = UnitScanner(text)
    return try scanner.scan()
  }

  /// Whether a scalar may stand in a unit's name.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "_" || isLetterOrDigit(scalar) }
    if superscript(scalar) != nil { return false }
    return scalar.properties.isAlphabetic || ("₀"..."₉").contains(scalar)
  }

  private init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      for plain in Self.plain(scalar) { marks.append(Mark(scalar: plain, offset: offset)) }
      offset += UTF8.width(scalar)
    }
    end = offset
  }

  private mutating func scan() throws(UnitError) -> [Token] {
    var tokens: [Token] = []
    while let mark = peek() {
      let token = try token(mark)
      if token == .space, tokens.isEmpty || tokens.last?.kind == .space { continue }
      tokens.append(Token(kind: token, offset: mark.offset))
    }
    if tokens.last?.kind == .space { tokens.removeLast() }
    return tokens
  }

  private mutating func token(_ mark: Mark) throws(UnitError) -> Kind {
    switch mark.scalar {
    case "0"..."9": return .number(try number())
    case "^": return .exponent(try caret())
    case "@": return .year(try year())
    default: break
    }
    if let sign = Self.sign(mark.scalar) {
      place += 1
      return sign
    }
    if Self.superscript(mark.scalar) != nil { return .exponent(try superscripts()) }
    if mark.scalar == "-", place > 0, Self.isWordScalar(marks[place - 1].scalar),
      let next = peek(1)?.scalar, Self.isDigit(next)
    {
      place += 1
      return .exponent(try digits().negated)
    }
    if Self.isWordScalar(mark.scalar) {
      let word = word()
      return word == "per" ? .slash : .word(word)
    }
    throw .syntax(offset: mark.offset, message: "\(mark.scalar) has no place in a unit")
  }
}
