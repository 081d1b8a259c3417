/// A unit word with what it measures: one `Mt` is 1e12 grams of mass.
struct Symbol: Hashable, Sendable {
  /// As it is shown; empty for a number that stands alone.
  var name: String
  /// One of it in base units (g, m, s, J, person, each currency, …).
  var scale: Double
  /// What it measures; empty for `%`.
  var components: [Component]

  /// Whether it is only a number.
  var isNumber: Bool { name.isEmpty }
}

/// One part of a unit as its source wrote it: number, symbol, substance or price year, exponent.
///
/// It stands for `multiplier · symbol^exponent`, and for `1 / (multiplier · symbol^|exponent|)` when
/// the exponent is negative: `1e4 km2` is ten thousand square kilometres, `/1e4 CNY` is per 1e4 yuan.
struct Factor: Hashable, Sendable {
  var multiplier: Double = 1
  var symbol: Symbol
  var tag: Tag?
  var exponent: Rational = .one

  static func number(_ value: Double) -> Factor {
    Factor(multiplier: value, symbol: Symbol(name: "", scale: 1, components: []))
  }

  /// The size without the sign of the exponent.
  var magnitude: Double { multiplier * PowerOfTen.raise(symbol.scale, to: exponent.magnitude) }

  /// Its number with the sign of the exponent taken in.
  var signedMultiplier: Double { exponent.sign < 0 ? 1 / multiplier : multiplier }

  /// What it measures, with exponent and tag; `nil` on overflow.
  var components: [Component]? {
    var result: [Component] = []
    for component in symbol.components {
      guard let power = component.exponent.multiplied(by: exponent) else { return nil }
      result.append(Component(base: component.base, tag: tag ?? component.tag, exponent: power))
    }
    return result
  }

  /// Without tags, for comparing what is measured.
  var untagged: [Component]? {
    components.map { $0.map { Component(base: $0.base, tag: nil, exponent: $0.exponent) } }
  }

  /// The exponent that belongs to the symbol when it carries a substance: 3 for `m3 gas`, else 1.
  var naturalExponent: Rational {
    symbol.components.first == Component(base: .length, tag: nil, exponent: .one)
      ? Rational(3) : .one
  }

  /// Whether a substance may stand behind it: a mass, a volume, an amount.
  var takesSubstance: Bool {
    guard tag == nil, let part = symbol.components.first, symbol.components.count == 1,
      part.tag == nil
    else { return false }
    if part.base == .mass || part.base == .amount { return part.exponent == .one }
    guard part.base == .length, let power = part.exponent.multiplied(by: exponent) else {
      return false
    }
    return power.isWhole && power.numerator % 3 == 0
  }

  /// Whether a price year may stand behind it.
  var takesPriceYear: Bool {
    tag == nil && symbol.components.count == 1 && symbol.components[0].base.isMoney
      && symbol.components[0].tag == nil
  }

  /// Raised to a power; `nil` on overflow.
  func raised(to power: Rational) -> Factor? {
    guard let exponent = exponent.multiplied(by: power) else { return nil }
    var result = self
    if symbol.isNumber {
      result.multiplier = PowerOfTen.snapped(PowerOfTen.raise(multiplier, to: power))
    } else {
      result.exponent = exponent
      result.multiplier = PowerOfTen.snapped(PowerOfTen.raise(multiplier, to: power.magnitude))
    }
    return result
  }
}
