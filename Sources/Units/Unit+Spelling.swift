extension Unit {
  /// Numerators joined by `·`, then `/` and the denominators, in brackets when there are several.
  static func spell(_ factors: [Factor]) -> String {
    let above = factors.filter { $0.exponent.sign > 0 }
    let below = factors.filter { $0.exponent.sign < 0 }
    var text = ""
    for (place, factor) in above.enumerated() {
      if place > 0 { text += above[place - 1].symbol.isNumber ? " " : "·" }
      text += spell(factor)
    }
    if below.isEmpty { return text }
    if text.isEmpty { text = "1" }
    let parts = below.map(spell)
    return text + "/" + (parts.count == 1 ? parts[0] : "(" + parts.joined(separator: "·") + ")")
  }

  /// One factor without the sign of its exponent.
  private static func spell(_ factor: Factor) -> String {
    if factor.symbol.isNumber { return PowerOfTen.spelling(factor.multiplier) }
    let number = factor.multiplier == 1 ? "" : PowerOfTen.spelling(factor.multiplier) + " "
    let exponent = factor.exponent.magnitude
    guard let tag = factor.tag else {
      // Without brackets it would read as money with a price year that was written wrongly.
      let name = factor.symbol.name
      return number
        + (factor.takesPriceYear && exponent.isLikeYear
          ? "(\(name))^\(exponent)" : power(name, exponent))
    }
    let natural = factor.naturalExponent
    let inner = power(factor.symbol.name, natural) + tag.suffix
    guard exponent != natural else { return number + inner }
    let outer = Rational(
      Int64(exponent.numerator),
      Int64(exponent.denominator) * Int64(natural.numerator))
    guard let outer else { return number + inner }
    return number + "(\(inner))^" + (outer.isWhole ? "\(outer)" : "(\(outer))")
  }

  /// `m2`, `t^(1/2)`; a caret where digits could be misread.
  private static func power(_ name: String, _ exponent: Rational) -> String {
    if exponent == .one { return name }
    if !exponent.isWhole { return "\(name)^(\(exponent))" }
    let attaches =
      exponent.numerator <= 9
      && name.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
    return attaches ? "\(name)\(exponent)" : "\(name)^\(exponent)"
  }
}

extension Rational {
  /// Whether it could be the year of prices: 1800 to 2200, whatever its sign.
  var isLikeYear: Bool { isWhole && (1800...2200).contains(numerator.magnitude) }
}
