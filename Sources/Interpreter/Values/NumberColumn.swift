package import Tables

/// How the numbers of one column are written, so that their points stand below each other.
///
/// The largest number shows six significant digits unless told otherwise; decimals are added, at most four, until the
/// smallest shows two; those that nobody needs are dropped. A single cell that would still vanish
/// is written by itself. Columns beyond 1e15 or below 1e-5 are in powers of ten. A column of different
/// units has significant digits by row, one of probabilities four decimals.
package struct NumberColumn {
  /// Decimals of every cell; `nil` when each cell is written by itself.
  package let decimals: Int?
  private let digits: Int
  private let form: NumberLayout

  /// The form that fits these numbers; missing ones do not count.
  ///
  /// - Complexity: O(numbers).
  package init(_ numbers: [Double], digits: Int = 6, form: NumberLayout = .aligned) {
    self.digits = form == .each ? max(digits, 6) : digits
    self.form = form
    switch form {
    case .aligned: decimals = Self.shared(numbers, digits: digits)
    case .each: decimals = nil
    case .probability:
      decimals = numbers.contains(where: Self.isTiny) ? 4 : Self.needed(numbers, of: 4)
    }
  }

  /// The decimals that all cells share; `nil` where each is written by itself.
  private static func shared(_ numbers: [Double], digits: Int) -> Int? {
    var largest = 0.0
    var smallest = Double.infinity
    var isWhole = true
    for number in numbers where number.isFinite && number != 0 {
      largest = max(largest, abs(number))
      smallest = min(smallest, abs(number))
      isWhole = isWhole && number == number.rounded()
    }
    if largest >= 1e15 || (largest > 0 && largest < 1e-5) {
      return nil
    } else if isWhole {
      return 0
    } else {
      let size = NumberText.exponent(largest)
      let wanted = max(0, digits - 1 - size)
      let forSmall = 1 - NumberText.exponent(smallest)
      let most = min(max(wanted, forSmall), wanted + 4, 14 - max(0, size))
      return Self.needed(numbers, of: max(0, most))
    }
  }

  /// A number as a cell.
  package func text(_ number: Double) -> String {
    guard number.isFinite else { return "na" }
    guard let decimals else { return NumberText.significant(number, digits: digits) }
    if form == .probability, Self.isTiny(number) { return "<0.0001" }
    return NumberText.kept(number, decimals: decimals)
  }

  /// Whether four decimals, which tell all levels that anybody tests at, do not show a probability.
  private static func isTiny(_ number: Double) -> Bool { number >= 0 && number < 0.00005 }

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
