import Decimals
import Testing

/// The rule, on texts alone: half away from zero on the digits that a number is written with.
private enum TextRounding {
  /// A decimal without a power of ten, such as `-12.345`.
  static func rounded(_ text: String, decimals: Int) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(parts[0])
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: max(0, decimals + 1 - fraction.count))
    var digits = (whole + padded.prefix(decimals)).compactMap(\.wholeNumberValue)
    if let next = padded.dropFirst(decimals).first?.wholeNumberValue, next >= 5 {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 { digits[place] += 1 } else { digits.insert(1, at: 0) }
    }
    var out = digits.map(String.init).joined()
    if decimals > 0 { out.insert(".", at: out.index(out.endIndex, offsetBy: -decimals)) }
    let isZero = digits.allSatisfy { $0 == 0 }
    return (isNegative && !isZero ? "-" : "") + out
  }
}

@Suite struct DecimalRoundingTests {
  @Test(arguments: [
    (1.005, 2, "1.01"), (0.285, 2, "0.29"), (0.145, 2, "0.15"), (5.015, 2, "5.02"),
    (2.675, 2, "2.68"), (-1.005, 2, "-1.01"), (0.5, 0, "1"), (0.49999999999999994, 0, "0"),
    (-0.004, 2, "0.00"), (123_456_789_012.345, 5, "123456789012.34500"),
    (1e16, 2, "10000000000000000.00"), (1e22, 1, "10000000000000000000000.0"),
    (Double.leastNonzeroMagnitude, 3, "0.000"), (9.995, 2, "10.00"),
    (0.1, 17, "0.10000000000000000"),
    (4_503_599_627_370_495.5, 0, "4503599627370496"), (0.285, 15, "0.285000000000000"),
  ])
  func fixedDecimals(number: Double, decimals: Int, text: String) {
    #expect(DecimalRounder(decimals: decimals).text(number) == text)
    #expect(ShortestDecimal(number)?.fixedText(decimals: decimals) == text)
  }

  @Test(arguments: [
    (1.005, 2, 1.01), (-0.285, 2, -0.29), (1234, -2, 1200), (1250, -2, 1300), (-1250, -2, -1300),
    (0.5, -1, 0), (5, -1, 10), (1e300, 300, 1e300), (1.5e300, -300, 2e300),
    (1.45e-290, 291, 1.5e-290),
    (12_345_678_901_234_566, -1, 12_345_678_901_234_570),
    (0.123_456_789_012_345_65, 16, 0.1234567890123457),
  ])
  func numbers(number: Double, decimals: Int, rounded: Double) {
    #expect(DecimalRounding.rounded(number, decimals: decimals) == rounded)
  }

  /// Numbers of few decimals and many, half of them ties, against the rule on texts.
  @Test func theTextIsThatOfTheRule() throws {
    var random = Numbers(seed: 7)
    for _ in 0..<20_000 {
      let decimals = random.whole(below: 9)
      let digits = Double(random.whole(below: 1_000_000_000))
      let isTie = random.whole(below: 2) == 0
      let places = isTie ? decimals + 1 : random.whole(below: 14)
      let text = "\(isTie ? 10 * (digits / 10).rounded(.down) + 5 : digits)e-\(places)"
      let number = try #require(Double(text))
      guard !number.description.contains("e") else { continue }
      let wanted = TextRounding.rounded(number.description, decimals: decimals)
      #expect(DecimalRounder(decimals: decimals).text(number) == wanted, "\(number), \(decimals)")
      #expect(DecimalRounding.rounded(number, decimals: decimals) == Double(wanted))
      #expect(DecimalRounding.rounded(-number, decimals: decimals) == Double("-\(wanted)"))
    }
  }

  /// The quick way agrees with the digits, for any bits of a number.
  @Test func theQuickWayIsThatOfTheDigits() throws {
    var random = Numbers(seed: 11)
    for _ in 0..<20_000 {
      let size = Double(random.whole(below: 1 << 30)) * Double(random.whole(below: 1 << 22))
      let number = size / Double(1 + random.whole(below: 1 << 40))
      let decimals = random.whole(below: 30) - 8
      let digits = try #require(ShortestDecimal(number)).rounded(decimals: decimals)
      #expect(
        DecimalRounding.rounded(number, decimals: decimals) == digits.number,
        "\(number), \(decimals)")
    }
  }

  @Test func whatIsNoNumberStays() {
    #expect(DecimalRounding.rounded(.nan, decimals: 2).isNaN)
    #expect(DecimalRounding.rounded(.infinity, decimals: 2) == .infinity)
    #expect(DecimalRounder(decimals: 2).text(.nan) == nil)
    #expect(ShortestDecimal(.infinity) == nil)
  }
}

@Suite struct ShortestDecimalTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (2, "2"), (0.1, "0.1"), (1e16, "1e16"), (1e23, "1e23"),
    (1.5e-7, "1.5e-7"),
    (-2.5e20, "-2.5e20"), (0.0001, "0.0001"), (9_007_199_254_740_992, "9007199254740992"),
    (123_456.789, "123456.789"), (Double.leastNonzeroMagnitude, "5e-324"), (.nan, "na"),
    (-.infinity, "na"),
  ])
  func oneSpelling(number: Double, text: String) { #expect(shortestText(number) == text) }

  @Test func digitsReadBackAsTheNumber() throws {
    var random = Numbers(seed: 3)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let digits = try #require(ShortestDecimal(number))
      #expect(digits.number == number)
      #expect(Double(shortestText(number)) == number)
    }
  }

  @Test(arguments: [
    (99_999.96, 6, "100000"), (1234.5, 2, "1200"), (0.000_123_456, 3, "0.000123"), (0, 3, "0"),
    (9.995, 3, "10"), (1.2345e-9, 4, "1.235e-9"),
  ])
  func significantDigits(number: Double, count: Int, text: String) {
    #expect(ShortestDecimal(number)?.rounded(significant: count).text == text)
  }
}

/// Numbers that are the same on each run.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func whole(below limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
