/// Numbers as people read them.
package enum NumberText {
  /// The shortest text that reads back as the same number.
  package static func shortest(_ number: Double) -> String {
    if number.isNaN { return "na" }
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int64(number))" }
    return number.description
  }

  /// At most `digits` significant digits, trailing zeros dropped; powers of ten beyond 1e15 and
  /// below 1e-4.
  package static func significant(_ number: Double, digits: Int = 7) -> String {
    if number.isNaN { return "na" }
    if number == 0 { return "0" }
    let size = abs(number)
    if size >= 1e15 || size < 1e-4 { return scientific(number, digits: digits) }
    if number == number.rounded(), size < 1e15 { return "\(Int64(number))" }
    let magnitude = exponent(size)
    let decimals = max(0, min(17, digits - 1 - magnitude))
    return trimmed(fixed(number, decimals: decimals))
  }

  /// The power of ten of the first digit.
  package static func exponent(_ size: Double) -> Int {
    guard size > 0, size.isFinite else { return 0 }
    var power = 0
    var rest = size
    while rest >= 10 {
      rest /= 10
      power += 1
    }
    while rest < 1 {
      rest *= 10
      power -= 1
    }
    return power
  }

  /// A fixed number of decimals, rounded half away from zero on the decimal text of the number.
  package static func fixed(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return "na" }
    guard decimals <= 17 else { return fixed(number, decimals: 17) }
    var scale = 1.0
    for _ in 0..<max(0, decimals) { scale *= 10 }
    let scaled = abs(number) * scale
    guard scaled < 9e15 else { return wide(number, decimals: max(0, decimals)) }
    let units = UInt64(scaled.rounded(.toNearestOrAwayFromZero))
    let divisor = UInt64(scale)
    let sign = number < 0 && units > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(units)" }
    let fraction = "\(units % divisor)"
    let padding = String(repeating: "0", count: decimals - fraction.utf8.count)
    return "\(sign)\(units / divisor).\(padding)\(fraction)"
  }

  private static func wide(_ number: Double, decimals: Int) -> String {
    let text = number.description
    return text.utf8.contains(UInt8(ascii: "e")) || decimals == 0 ? shortest(number) : text
  }

  private static func scientific(_ number: Double, digits: Int) -> String {
    let power = exponent(abs(number))
    var mantissa = number
    for _ in 0..<abs(power) { mantissa = power > 0 ? mantissa / 10 : mantissa * 10 }
    var text = trimmed(fixed(mantissa, decimals: digits - 1))
    var shown = power
    if text == "10" || text == "-10" {
      text = text == "10" ? "1" : "-1"
      shown += 1
    }
    return "\(text)e\(shown)"
  }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
