/// Rounding on the decimal digits of numbers, half away from zero.
package enum DecimalRounding {
  /// The powers of ten that are numbers exactly.
  static let powers: [Double] = (0..<22).reduce(into: [1]) { powers, place in
    powers.append(powers[place] * 10)
  }

  /// Below this a tie has fifteen digits at most, and no shorter decimal is the same number.
  private static let limit = 1e14

  /// One number rounded to a number of decimals; to tens and hundreds where it is below 0.
  package static func rounded(_ number: Double, decimals: Int) -> Double {
    DecimalRounder(decimals: decimals).rounded(number)
  }

  /// How often 10^−decimals goes into a number that is not below zero, rounded half up on its decimal
  /// digits; `nil` where that takes the digits themselves.
  ///
  /// The tie below or above, `(2k + 1) / (2·10^decimals)`, is a quotient of two exact numbers and so the
  /// number that its decimal reads as; to compare with it is to compare the digits.
  @inline(__always)
  static func units(_ size: Double, scale: Double, divides: Bool) -> Double? {
    let scaled = divides ? size / scale : size * scale
    guard scaled < limit else { return nil }
    let below = scaled.rounded(.down)
    let tie = divides ? (2 * below + 1) * (scale / 2) : (2 * below + 1) / (2 * scale)
    return size >= tie ? below + 1 : below
  }
}

/// Rounds many numbers to the same decimals.
package struct DecimalRounder: Sendable {
  private let decimals: Int
  /// 10^|decimals|; `nil` where that is no number exactly.
  private let scale: Double?

  /// To a number of decimals; to tens and hundreds where it is below 0.
  package init(decimals: Int) {
    self.decimals = decimals
    let size = Int(clamping: decimals.magnitude)
    scale = DecimalRounding.powers.indices.contains(size) ? DecimalRounding.powers[size] : nil
  }

  /// A number rounded half away from zero on its decimal digits.
  ///
  /// - Complexity: O(1); two divisions where the number has fewer than fifteen digits to keep.
  package func rounded(_ number: Double) -> Double {
    let size = number.magnitude
    if let scale,
      let units = DecimalRounding.units(size, scale: scale, divides: decimals < 0)
    {
      let kept = decimals < 0 ? units * scale : units / scale
      return number < 0 ? -kept : kept
    }
    guard let digits = ShortestDecimal(number) else { return number }
    return digits.rounded(decimals: decimals).number
  }

  /// A number with that many decimals, zeros at the end kept; `nil` for infinity and where there is none.
  package func text(_ number: Double) -> String? {
    guard let scale, (0...15).contains(decimals), let divisor = UInt64(exactly: scale),
      let units = DecimalRounding.units(number.magnitude, scale: scale, divides: false)
    else { return ShortestDecimal(number)?.fixedText(decimals: decimals) }
    let whole = UInt64(units)
    let sign = number < 0 && whole > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let fraction = "\(whole % divisor)"
    let padding = String(repeating: "0", count: decimals - fraction.utf8.count)
    return "\(sign)\(whole / divisor).\(padding)\(fraction)"
  }
}

/// A number by its shortest digits: whole ones up to 2^53 without decimals or powers of ten, `na` where
/// there is none.
package func shortestText(_ number: Double) -> String {
  if number == number.rounded(.towardZero), number.magnitude <= 9_007_199_254_740_992 {
    return "\(Int64(number))"
  }
  return ShortestDecimal(number)?.text ?? "na"
}
