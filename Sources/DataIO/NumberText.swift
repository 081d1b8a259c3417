import Decimals

/// Numbers as files hold them: the shortest text that reads back as the same number.
enum NumberText {
  /// Whole numbers below this are written with all their digits.
  private static let wholeLimit = 1e15

  /// Appends a number; nothing for a missing one.
  ///
  /// Small and large numbers have an exponent (`1e-7`), which every reader of text tables knows.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    guard value.isFinite else { return }
    if value.magnitude < wholeLimit, value == value.rounded(.towardZero),
      value != 0 || value.sign == .plus
    {
      append(Int64(value), to: &bytes)
      return
    }
    let text = value.description.utf8
    guard !text.contains(UInt8(ascii: "e")) else {
      bytes.append(contentsOf: shortestText(value).utf8)
      return
    }
    bytes.append(contentsOf: text)
    // Negative zero is whole as well.
    if bytes.suffix(2).elementsEqual([Byte.point, Byte.zero]) { bytes.removeLast(2) }
  }

  private static func append(_ value: Int64, to bytes: inout [UInt8]) {
    var rest = value.magnitude
    if value < 0 { bytes.append(Byte.minus) }
    let start = bytes.count
    repeat {
      bytes.append(Byte.zero + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// A number as a text of its own.
  static func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
