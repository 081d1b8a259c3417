extension UnitParser {
  /// A word with its exponent, substance and price year.
  mutating func word() throws(UnitError) -> [Factor] {
    guard case .word(let text) = kind() else { return [] }
    let start = offset
    guard var factors = resolve(text) else {
      if let first = substanceBefore() {
        throw .syntax(
          offset: start, message: "a substance is one word", mend: "write \(first)_\(text)")
      }
      throw .unknownUnit(
        symbol: String(text.prefix(64)), offset: start, nearest: registry.nearest(to: text))
    }
    place += 1
    guard var last = factors.popLast() else { return [] }
    try exponent(&last)
    try substance(&last)
    try priceYear(&last)
    try exponent(&last)
    if let large = (factors + [last]).first(where: { $0.exponent.isWhole && isYear($0) }) {
      throw .syntax(
        offset: start, message: "\(text) has \(large.exponent) as exponent",
        mend: "write \(large.symbol.name)@\(large.exponent.magnitude) for a price year")
    }
    return factors + [last]
  }

  /// The word in front, when it was taken for a substance.
  private func substanceBefore() -> String? {
    guard place >= 2, kind(-1) == .space, case .word(let text) = kind(-2), resolve(text) == nil
    else {
      return nil
    }
    return text
  }

  private func isYear(_ factor: Factor) -> Bool {
    factor.takesPriceYear && factor.exponent.isLikeYear
  }

  private mutating func exponent(_ factor: inout Factor) throws(UnitError) {
    guard case .exponent(let power) = kind() else { return }
    guard let raised = factor.raised(to: power) else {
      throw .syntax(offset: offset, message: "this exponent is too large")
    }
    factor = raised
    place += 1
  }

  private mutating func priceYear(_ factor: inout Factor) throws(UnitError) {
    guard case .year(let year) = kind() else { return }
    guard factor.takesPriceYear else {
      throw .syntax(
        offset: offset, message: "only money has a price year, not \(factor.symbol.name)")
    }
    factor.tag = .priceYear(year)
    place += 1
  }

  /// The word behind a mass or volume, unless it is a unit itself.
  private mutating func substance(_ factor: inout Factor) throws(UnitError) {
    guard factor.takesSubstance else { return }
    if kind() == .space, kind(1) == .word("of"), kind(2) == .space, case .word = kind(3) {
      place += 2
    }
    let step = kind() == .space ? 1 : 0
    guard case .word(let text) = kind(step), !text.isEmpty else { return }
    if let energy = coalEquivalent(factor, text) {
      factor = energy
    } else if let name = Substance.known(text) {
      factor.tag = .substance(name)
    } else if Substance.isName(text), resolve(text) == nil {
      factor.tag = .substance(text)
    } else {
      return
    }
    place += step + 1
  }

  private func coalEquivalent(_ factor: Factor, _ text: String) -> Factor? {
    guard text == "标准煤" || text == "标煤", factor.exponent.magnitude == .one,
      let found = registry.find(factor.symbol.name + "ce")
    else { return nil }
    var energy = factor
    energy.symbol = found.symbol
    return energy
  }

  /// What a word means: a unit, one with digits (`km2`), with a formula (`tCO2`), or Chinese words
  /// without spaces (`万吨标准煤`).
  func resolve(_ text: String) -> [Factor]? {
    if let found = registry.find(text) {
      return [Factor(symbol: found.symbol, exponent: found.exponent)]
    }
    if let power = withDigits(text) { return [power] }
    let isMass = { (name: String) in
      registry.find(name)?.symbol.components.first?.base == .mass
    }
    if let (name, substance) = Substance.gluedFormula(text, isMass: isMass),
      let found = registry.find(name)
    {
      let factor = Factor(symbol: found.symbol, exponent: found.exponent)
      guard factor.takesSubstance else { return nil }
      return [Factor(symbol: found.symbol, tag: .substance(substance), exponent: found.exponent)]
    }
    return running(text)
  }

  private func withDigits(_ text: String) -> Factor? {
    let name = text.prefix { !("0"..."9").contains($0) }
    let digits = text[name.endIndex...]
    guard !name.isEmpty, (1...4).contains(digits.count), let value = Int32(digits), value > 0,
      let found = registry.find(String(name)), !found.symbol.components.isEmpty,
      let exponent = found.exponent.multiplied(by: Rational(value))
    else { return nil }
    let factor = Factor(symbol: found.symbol, exponent: exponent)
    return value <= 9 || isYear(factor) ? factor : nil
  }

  /// Words written without spaces: numerals, then units longest first, then a substance.
  private func running(_ text: String) -> [Factor]? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { !$0.isASCII }) else { return nil }
    var factors: [Factor] = []
    var number = 1.0
    var start = 0
    while start < scalars.count {
      if let (found, next) = longestUnit(scalars, start) {
        factors.append(
          Factor(multiplier: number, symbol: found.symbol, exponent: found.exponent))
        number = 1
        start = next
      } else if let value = UnitRegistry.numerals[scalars[start]], factors.isEmpty {
        number *= value
        start += 1
      } else {
        return withSubstance(factors, string(scalars[start...]), number)
      }
    }
    return factors.isEmpty || number != 1 ? nil : factors
  }

  private func withSubstance(_ factors: [Factor], _ text: String, _ number: Double) -> [Factor]? {
    guard number == 1, var last = factors.last, last.takesSubstance else { return nil }
    if let energy = coalEquivalent(last, text) {
      last = energy
    } else if let name = Substance.known(text) {
      last.tag = .substance(name)
    } else if Substance.isName(text), text.unicodeScalars.allSatisfy({ !$0.isASCII }) {
      last.tag = .substance(text)
    } else {
      return nil
    }
    return factors.dropLast() + [last]
  }

  private func longestUnit(
    _ scalars: [Unicode.Scalar], _ start: Int
  ) -> (UnitRegistry.Found, Int)? {
    var next = min(scalars.count, start + registry.longest)
    while next > start {
      let word = string(scalars[start..<next])
      if Substance.known(string(scalars[start...])) == nil || start == 0,
        let found = registry.find(word)
      {
        return (found, next)
      }
      next -= 1
    }
    return nil
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
