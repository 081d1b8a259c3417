/// How the numbers of one column are written, so that their points stand below each other.
///
/// The largest number shows six significant digits unless told otherwise; decimals are added, at most four, until the
/// smallest shows two; those that nobody needs are dropped. A single cell that would still vanish
/// is written by itself. Columns beyond 1e15 or below 1e-5 are in powers of ten.
package struct NumberColumn {
  /// Decimals of every cell; `nil` when each cell is written by itself.
  package let decimals: Int?
  private let digits: Int

  /// The form that fits these numbers; missing ones do not count.
  ///
  /// - Complexity: O(numbers).
  package init(_ numbers: [Double], digits: Int = 6) {
    self.digits = digits
    var largest = 0.0
    var smallest = Double.infinity
    var isWhole = true
    for number in numbers where number.isFinite && number != 0 {
      largest = max(largest, abs(number))
      smallest = min(smallest, abs(number))
      isWhole = isWhole && number == number.rounded()
    }
    if largest >= 1e15 || (largest > 0 && largest < 1e-5) {
      decimals = nil
    } else if isWhole {
      decimals = 0
    } else {
      let size = NumberText.exponent(largest)
      let wanted = max(0, digits - 1 - size)
      let forSmall = 1 - NumberText.exponent(smallest)
      let most = min(max(wanted, forSmall), wanted + 4, 14 - max(0, size))
      decimals = Self.needed(numbers, of: max(0, most))
    }
  }

  /// A number as a cell.
  package func text(_ number: Double) -> String {
    guard number.isFinite else { return "na" }
    guard let decimals else { return NumberText.significant(number, digits: digits) }
    var unit = 0.5
    for _ in 0..<decimals { unit /= 10 }
    if number != 0, abs(number) < unit { return NumberText.significant(number, digits: 3) }
    return NumberText.fixed(number, decimals: decimals)
  }

  /// The decimals that remain when zeros at the end of all numbers are dropped.
  private static func needed(_ numbers: [Double], of most: Int) -> Int {
    var needed = 0
    for number in numbers where number.isFinite {
      let zeros = NumberText.fixed(number, decimals: most).utf8.reversed()
        .prefix { $0 == UInt8(ascii: "0") }.count
      needed = max(needed, most - zeros)
      if needed == most { break }
    }
    return needed
  }
}
