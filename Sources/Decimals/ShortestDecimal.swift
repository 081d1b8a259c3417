/// A number by the fewest decimal digits that read back as it: `digits` times ten to the `power`.
///
/// These are the digits that people see, so what is rounded for them is rounded on these: 1.005 is
/// stored a little below, and becomes 1.01 all the same.
package struct ShortestDecimal: Hashable, Sendable {
  /// Whether it is below zero; never for zero.
  package let isNegative: Bool
  /// The digits as a whole number without zeros at its end; 0 for zero.
  package let digits: UInt64
  /// The power of ten of the last digit.
  package let power: Int

  /// A number of digits; zeros at its end go into the power.
  init(isNegative: Bool, digits: UInt64, power: Int) {
    guard digits > 0 else {
      (self.isNegative, self.digits, self.power) = (false, 0, 0)
      return
    }
    var (digits, power) = (digits, power)
    while digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
    (self.isNegative, self.digits, self.power) = (isNegative, digits, power)
  }

  /// The digits of a number; `nil` for infinity and where there is none.
  package init?(_ number: Double) {
    guard number.isFinite else { return nil }
    var digits: UInt64 = 0
    var (behindPoint, power) = (0, 0)
    var (isBehindPoint, isPower, isPowerNegative) = (false, false, false)
    for byte in number.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): isPower = true
      case UInt8(ascii: "-"): isPowerNegative = isPower
      case UInt8(ascii: "0")...UInt8(ascii: "9") where isPower:
        power = 10 * power + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = 10 * digits + UInt64(byte - UInt8(ascii: "0"))
        if isBehindPoint { behindPoint += 1 }
      default: break
      }
    }
    self.init(
      isNegative: number < 0, digits: digits,
      power: (isPowerNegative ? -power : power) - behindPoint)
  }

  /// The power of ten of the first digit; 0 for zero.
  package var exponent: Int { digits == 0 ? 0 : power + Self.count(digits) - 1 }

  /// Rounded half away from zero to a number of decimals; to tens and hundreds where it is below 0.
  package func rounded(decimals: Int) -> ShortestDecimal {
    let dropped = -decimals - power
    guard dropped > 0 else { return self }
    // There are eighteen digits at most, so that nothing is left of them.
    guard dropped < Self.powers.count else {
      return ShortestDecimal(isNegative: false, digits: 0, power: 0)
    }
    let (kept, rest) = digits.quotientAndRemainder(dividingBy: Self.powers[dropped])
    let up: UInt64 = rest >= Self.powers[dropped] / 2 ? 1 : 0
    return ShortestDecimal(isNegative: isNegative, digits: kept + up, power: -decimals)
  }

  /// Rounded half away from zero to a number of digits, at least one.
  package func rounded(significant count: Int) -> ShortestDecimal {
    rounded(decimals: max(1, count) - 1 - exponent)
  }

  /// The number that these digits read as.
  package var number: Double {
    let exact = digits < 1 << 53 && power.magnitude < DecimalRounding.powers.count
    guard exact else { return Double("\(isNegative ? "-" : "")\(digits)e\(power)") ?? .nan }
    let scale = DecimalRounding.powers[Int(power.magnitude)]
    let size = power < 0 ? Double(digits) / scale : Double(digits) * scale
    return isNegative ? -size : size
  }

  static func count(_ digits: UInt64) -> Int {
    powers.lastIndex { $0 <= digits }.map { $0 + 1 } ?? 1
  }

  /// 10^0 … 10^18.
  private static let powers: [UInt64] = (0..<18).reduce(into: [1]) { powers, place in
    powers.append(powers[place] * 10)
  }
}
