import Decimals

/// Numbers as people read them.
package enum NumberText {
  /// The shortest text that reads back as the same number.
  package static func shortest(_ number: Double) -> String { shortestText(number) }

  /// At most `digits` significant digits, trailing zeros dropped; powers of ten from 1e15 and
  /// below 1e-4.
  package static func significant(_ number: Double, digits: Int = 7) -> String {
    guard let all = ShortestDecimal(number) else { return "na" }
    let size = number.magnitude
    if size < 1e15, number == number.rounded() { return all.plainText }
    guard size < 1e15, size >= 1e-4 else {
      return all.rounded(significant: digits).scientificText
    }
    // Digits before the point are never rounded away.
    return all.rounded(decimals: max(0, digits - 1 - all.exponent)).plainText
  }

  /// The power of ten of the first digit.
  package static func exponent(_ size: Double) -> Int { ShortestDecimal(size)?.exponent ?? 0 }

  /// A fixed number of decimals, rounded half away from zero on the decimal text of the number.
  package static func fixed(_ number: Double, decimals: Int) -> String {
    DecimalRounder(decimals: max(0, decimals)).text(number) ?? "na"
  }

  /// A fixed number of decimals, and three digits of a number that would vanish in them.
  package static func kept(_ number: Double, decimals: Int) -> String {
    let rounder = DecimalRounder(decimals: max(0, decimals))
    guard number != 0, rounder.rounded(number) == 0 else {
      return fixed(number, decimals: decimals)
    }
    return significant(number, digits: 3)
  }
}
