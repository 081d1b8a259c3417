import Glibc

/// Powers of ten, which prefixes and the numbers in front of units are made of.
enum PowerOfTen {
  /// Ten to the `exponent`, correctly rounded.
  static func value(_ exponent: Int) -> Double {
    guard (-300...300).contains(exponent) else { return exponent > 0 ? .infinity : 0 }
    return Double("1e\(exponent)") ?? pow(10, Double(exponent))
  }

  /// The exponent of a number that is a power of ten but for rounding.
  static func exponent(of value: Double) -> Int? {
    guard value > 0, value.isFinite else { return nil }
    let near = log10(value).rounded()
    guard abs(near) <= 300 else { return nil }
    let power = Self.value(Int(near))
    return abs(value / power - 1) < 1e-14 ? Int(near) : nil
  }

  /// The number itself, or the power of ten that it misses by rounding only.
  static func snapped(_ number: Double) -> Double {
    guard let exponent = exponent(of: number) else { return number }
    return value(exponent)
  }

  /// `base` to a rational power; whole powers by multiplication, so that they stay exact.
  static func raise(_ base: Double, to exponent: Rational) -> Double {
    guard exponent.isWhole, abs(Int(exponent.numerator)) <= 12 else {
      return pow(base, exponent.value)
    }
    var result = 1.0
    for _ in 0..<abs(Int(exponent.numerator)) { result *= base }
    return exponent.numerator < 0 ? 1 / result : result
  }

  /// How a number in front of a unit is written: `100`, `1e4`, `0.01`, `1e-6`, `12.5`.
  static func spelling(_ number: Double) -> String {
    if let exponent = exponent(of: number) {
      switch exponent {
      case 0...3: return "1" + String(repeating: "0", count: exponent)
      case -2 ... -1: return "0." + String(repeating: "0", count: -exponent - 1) + "1"
      default: return "1e\(exponent)"
      }
    }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
