/// Numbers.
extension JSONReader {
  /// Reads a number: the sign, digits without a zero before them, a fraction, an exponent.
  mutating func number() throws(JSONFault) -> JSONValue {
    let start = place
    if byte(at: place) == UInt8(ascii: "-") { place += 1 }
    let first = place
    try digits()
    guard bytes[first] != UInt8(ascii: "0") || place == first + 1 else {
      throw fault(.leadingZero, at: first)
    }
    var isWhole = true
    if byte(at: place) == UInt8(ascii: ".") {
      isWhole = false
      place += 1
      try digits()
    }
    if byte(at: place) | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      place += 1
      if byte(at: place) == UInt8(ascii: "+") || byte(at: place) == UInt8(ascii: "-") { place += 1 }
      try digits()
    }
    let isNegativeZero = start < first && bytes[first] == UInt8(ascii: "0")
    if isWhole, !isNegativeZero, let whole = whole(from: first, isNegative: start < first) {
      return .integer(whole)
    }
    let written = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Double(written), number.isFinite else {
      throw fault(.numberRange, at: start)
    }
    return .number(number)
  }

  private mutating func digits() throws(JSONFault) {
    guard byte(at: place) &- UInt8(ascii: "0") <= 9 else { throw unexpected(.digit) }
    while byte(at: place) &- UInt8(ascii: "0") <= 9 { place += 1 }
  }

  /// The digits up to here as a whole number, where an `Int` holds it.
  private func whole(from first: Int, isNegative: Bool) -> Int? {
    var total = 0
    for position in first..<place {
      let digit = Int(bytes[position] &- UInt8(ascii: "0"))
      let (tens, isLarge) = total.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if isLarge || isLarger { return nil }
      total = sum
    }
    return total
  }
}
