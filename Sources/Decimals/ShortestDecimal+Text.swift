extension ShortestDecimal {
  /// With a fixed number of decimals, rounded half away from zero, zeros at the end kept.
  ///
  /// Never in powers of ten: 1e16 with two decimals is `10000000000000000.00`.
  package func fixedText(decimals: Int) -> String {
    let decimals = max(0, decimals)
    let kept = rounded(decimals: decimals)
    var text = kept.plainText
    guard decimals > 0 else { return text }
    if kept.power >= 0 { text.append(".") }
    let missing = decimals + min(kept.power, 0)
    return text + String(repeating: "0", count: max(0, missing))
  }

  /// All digits: `0.0001234`, `1230000`, and in powers of ten beyond `1e15` and below `1e-4`.
  package var text: String {
    exponent < -4 || exponent > 15 ? scientificText : plainText
  }

  /// All digits with a power of ten: `1.5e16`, `1e-7`.
  package var scientificText: String {
    let all = "\(digits)"
    let first = "\(isNegative ? "-" : "")\(all.prefix(1))"
    return "\(first)\(all.utf8.count > 1 ? "." : "")\(all.dropFirst())e\(exponent)"
  }

  /// All digits without a power of ten.
  package var plainText: String {
    let all = "\(digits)"
    let sign = isNegative ? "-" : ""
    if power >= 0 { return "\(sign)\(all)\(String(repeating: "0", count: power))" }
    let whole = all.utf8.count + power
    if whole > 0 { return "\(sign)\(all.prefix(whole)).\(all.dropFirst(whole))" }
    return "\(sign)0.\(String(repeating: "0", count: -whole))\(all)"
  }
}
