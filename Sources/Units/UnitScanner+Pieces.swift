extension UnitScanner {
  /// A scalar as it is read: full-width forms, squared signs and odd spaces in plain ones.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { [$0] } ?? [scalar]
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2009, 0x202F, 0x3000: return [" "]
    default: break
    }
    switch scalar {
    case "㎡": return ["m", "2"]
    case "㎥": return ["m", "3"]
    case "㎢": return ["k", "m", "2"]
    case "㎏": return ["k", "g"]
    case "㎞": return ["k", "m"]
    case "−", "–": return ["-"]
    case "／", "∕": return ["/"]
    default: return [scalar]
    }
  }

  static func sign(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar {
    case "/": .slash
    case "*", "×": .times
    case "·", "⋅", "∙": .dot
    case " ": .space
    case "(": .open
    case ")": .close
    case "%", "‰": .word(String(scalar))
    default: nil
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func superscript(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "⁰": "0"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁴": "4"
    case "⁵": "5"
    case "⁶": "6"
    case "⁷": "7"
    case "⁸": "8"
    case "⁹": "9"
    case "⁻": "-"
    default: nil
    }
  }

  /// Letters and digits; `CO2-eq` is one word.
  mutating func word() -> String {
    var text = ""
    while let scalar = peek()?.scalar, Self.isWordScalar(scalar) {
      text.unicodeScalars.append(scalar)
      place += 1
    }
    if text.hasSuffix("CO2") || text.hasSuffix("CO₂") {
      for tail in ["-eq", "-e"] where isNext(tail) {
        place += tail.unicodeScalars.count
        return text + tail
      }
    }
    return text
  }

  /// `1`, `12.5`, `1e4`, and `10^4` or `10⁴`.
  mutating func number() throws(UnitError) -> Double {
    let offset = peek()?.offset ?? 0
    var text = digitRun()
    if peek()?.scalar == ".", let next = peek(1)?.scalar, Self.isDigit(next) {
      place += 1
      text += "." + digitRun()
    }
    if text == "10", let scalar = peek()?.scalar {
      if scalar == "^" { return try power(try caret(), offset) }
      if Self.superscript(scalar) != nil { return try power(try superscripts(), offset) }
    }
    text += tenExponent()
    guard text.utf8.count <= 40, let value = Double(text), value.isNormal else {
      throw .overflow(String(text.prefix(40)))
    }
    return value
  }

  /// What stands behind `^`: `2`, `-1`, `0.5`, `(1/2)`.
  mutating func caret() throws(UnitError) -> Rational {
    place += 1
    let inBrackets = take("(")
    let isNegative = take("-")
    var exponent = try digits()
    if take("."), let offset = peek()?.offset {
      let text = digitRun()
      guard text.utf8.count <= 6, let tail = Int64(text),
        let fraction = Rational(tail, Int64(PowerOfTen.value(text.utf8.count))),
        let sum = exponent.adding(fraction)
      else { throw .syntax(offset: offset, message: "this exponent cannot be read") }
      exponent = sum
    } else if inBrackets, take("/"), let offset = peek()?.offset {
      let divisor = try digits()
      guard let quotient = Rational(Int64(exponent.numerator), Int64(divisor.numerator)) else {
        throw .syntax(offset: offset, message: "an exponent cannot be divided by zero")
      }
      exponent = quotient
    }
    if inBrackets, !take(")") {
      throw .syntax(offset: peek()?.offset ?? end, message: "the exponent's bracket is not closed")
    }
    return isNegative ? exponent.negated : exponent
  }

  mutating func superscripts() throws(UnitError) -> Rational {
    let offset = peek()?.offset ?? end
    var text = ""
    while let scalar = peek()?.scalar, let digit = Self.superscript(scalar) {
      text.append(digit)
      place += 1
    }
    guard let value = Int32(text), value != .min else {
      throw .syntax(offset: offset, message: "this exponent cannot be read")
    }
    return Rational(value)
  }

  /// The four digits behind `@`.
  mutating func year() throws(UnitError) -> Int {
    let offset = peek()?.offset ?? end
    place += 1
    guard let year = Int(digitRun()), (1800...2200).contains(year) else {
      throw .syntax(
        offset: offset, message: "behind @ stands the year of the prices",
        mend: "write CNY@2010")
    }
    return year
  }

  mutating func digits() throws(UnitError) -> Rational {
    let offset = peek()?.offset ?? end
    guard let value = Int32(digitRun()) else {
      throw .syntax(offset: offset, message: "here a whole number is expected as exponent")
    }
    return Rational(value)
  }

  private mutating func digitRun() -> String {
    var text = ""
    while let scalar = peek()?.scalar, Self.isDigit(scalar) {
      text.unicodeScalars.append(scalar)
      place += 1
    }
    return text
  }

  private mutating func tenExponent() -> String {
    guard let letter = peek()?.scalar, letter == "e" || letter == "E", let next = peek(1)?.scalar
    else { return "" }
    let isSigned = next == "-" || next == "+"
    guard let first = isSigned ? peek(2)?.scalar : next, Self.isDigit(first) else { return "" }
    place += isSigned ? 2 : 1
    return "e" + (next == "-" ? "-" : "") + digitRun()
  }

  private func power(_ exponent: Rational, _ offset: Int) throws(UnitError) -> Double {
    guard exponent.isWhole, abs(Int(exponent.numerator)) <= 300 else {
      throw .syntax(offset: offset, message: "this power of ten cannot be read")
    }
    return PowerOfTen.value(Int(exponent.numerator))
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek()?.scalar == scalar else { return false }
    place += 1
    return true
  }

  private func isNext(_ text: String) -> Bool {
    for (step, scalar) in text.unicodeScalars.enumerated() {
      guard peek(step)?.scalar == scalar else { return false }
    }
    guard let after = peek(text.unicodeScalars.count)?.scalar else { return true }
    return !Self.isWordScalar(after)
  }

  func peek(_ ahead: Int = 0) -> Mark? {
    let index = place + ahead
    return index < marks.count ? marks[index] : nil
  }
}
