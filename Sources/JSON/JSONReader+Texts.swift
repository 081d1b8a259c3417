/// Texts.
extension JSONReader {
  /// Reads a text in quotes.
  mutating func text() throws(JSONFault) -> String {
    place += 1
    var pieces: [UInt8] = []
    while true {
      let start = place
      try passPlain()
      let plain = bytes[start..<place]
      let sign = byte(at: place)
      guard sign != UInt8(ascii: "\"") || !pieces.isEmpty else {
        place += 1
        return String(decoding: plain, as: UTF8.self)
      }
      pieces += plain
      switch sign {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: pieces, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(&pieces)
      default: throw fault(place < bytes.count ? .control : .ends)
      }
    }
  }

  /// Passes what stands for itself, up to a quote, a backslash, a control character or the end.
  private mutating func passPlain() throws(JSONFault) {
    while place < bytes.count {
      let sign = bytes[place]
      if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "\\") || sign < 0x20 { return }
      guard sign >= 0x80 else {
        place += 1
        continue
      }
      let length = sequenceLength(at: place)
      guard length > 0 else { throw fault(.notUTF8) }
      place += length
    }
  }

  /// The bytes of the UTF-8 sequence that starts here; 0 where there is none (The Unicode Standard,
  /// table 3-7: nothing overlong, no surrogates, nothing above U+10FFFF).
  private func sequenceLength(at start: Int) -> Int {
    let first = byte(at: start)
    let second = byte(at: start + 1)
    let length: Int
    let lowest: UInt8
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: (length, lowest) = (2, 0x80)
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, lowest) = (3, 0x80)
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
    case 0xF1...0xF3: (length, lowest) = (4, 0x80)
    default: return 0
    }
    guard (lowest...highest).contains(second) else { return 0 }
    for position in 2..<max(length, 2) where byte(at: start + position) & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Reads a backslash and what it means.
  private mutating func escape(_ pieces: inout [UInt8]) throws(JSONFault) {
    let start = place
    place += 1
    let sign = byte(at: place)
    guard place < bytes.count else { throw fault(.ends) }
    place += 1
    switch sign {
    case UInt8(ascii: "n"): pieces.append(0x0A)
    case UInt8(ascii: "t"): pieces.append(0x09)
    case UInt8(ascii: "r"): pieces.append(0x0D)
    case UInt8(ascii: "b"): pieces.append(0x08)
    case UInt8(ascii: "f"): pieces.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): pieces.append(sign)
    case UInt8(ascii: "u"): pieces.append(contentsOf: Array(String(try scalar(start)).utf8))
    default: throw fault(.escape, at: start)
    }
  }

  /// The character of `\u` with its four digits, and of the second half of a pair.
  private mutating func scalar(_ start: Int) throws(JSONFault) -> Unicode.Scalar {
    var code = try fourDigits()
    if code & 0xFC00 == 0xD800, byte(at: place) == UInt8(ascii: "\\"),
      byte(at: place + 1) == UInt8(ascii: "u")
    {
      place += 2
      let low = try fourDigits()
      guard low & 0xFC00 == 0xDC00 else { throw fault(.surrogate, at: start) }
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault(.surrogate, at: start) }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let sign = byte(at: place)
      guard place < bytes.count else { throw fault(.ends) }
      switch sign {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 + UInt32(sign - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 + UInt32(sign - 0x61 + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 + UInt32(sign - 0x41 + 10)
      default: throw fault(.hexadecimal)
      }
      place += 1
    }
    return code
  }
}
