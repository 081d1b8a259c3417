import Decimals
import Glibc

/// Numbers at ticks.
enum TickText {
  /// A whole number without marks between thousands.
  static func whole(_ value: Double) -> String { fixed(value, 0) }

  /// A number with as many decimals as its step needs.
  static func number(_ value: Double, step: Double) -> String {
    var decimals = 0
    var scaled = step
    while decimals < 10, (scaled - scaled.rounded()).magnitude > 1e-6 * scaled.magnitude {
      scaled *= 10
      decimals += 1
    }
    return fixed(value, decimals)
  }

  /// A number with a number of decimals, without a sign before zero.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.magnitude < 1e15, let text = DecimalRounder(decimals: max(0, decimals)).text(value)
    else { return shortestText(value) }
    return signed(text)
  }

  /// A number for a legend or label, with about three significant digits.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "na" }
    if value == 0 { return "0" }
    let size = Int(floor(log10(value.magnitude)))
    if size >= 7 || size < -4 {
      return "\(fixed(value / pow(10, Double(size)), 2))\u{00D7}10\(raised(size))"
    }
    return trimmed(fixed(value, max(0, 2 - size)))
  }

  /// The power of ten to take out of the numbers of an axis: 0 where they are short as they are.
  static func power(_ low: Double, _ high: Double) -> Int {
    let most = max(low.magnitude, high.magnitude)
    guard most > 0, most.isFinite else { return 0 }
    let size = Int(floor(log10(most)))
    return size >= 6 || size < -3 ? (size >= 0 ? size / 3 * 3 : -((2 - size) / 3 * 3)) : 0
  }

  /// A power of ten as the end of a title: `×10⁶`.
  static func factor(_ power: Int) -> String { power == 0 ? "" : "\u{00D7}10\(raised(power))" }

  private static func raised(_ power: Int) -> String {
    let signs: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let digits = "\(abs(power))".compactMap { $0.wholeNumberValue.map { signs[$0] } }
    return (power < 0 ? "⁻" : "") + String(digits)
  }

  private static func signed(_ digits: String) -> String {
    digits.hasPrefix("-") ? "\u{2212}" + digits.dropFirst() : digits
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var kept = text[...]
    while kept.hasSuffix("0") { kept = kept.dropLast() }
    if kept.hasSuffix(".") { kept = kept.dropLast() }
    return String(kept)
  }
}
