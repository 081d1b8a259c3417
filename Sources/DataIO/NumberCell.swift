import CNumerics

/// A cell read as a number, the slow and complete way.
///
/// A number is `[+-] digits [decimal digits] [e [+-] digits]`, where the digits before the decimal
/// sign may stand in groups of three. `CSVChunkParser` reads the plain ones itself.
struct NumberCell {
  /// The number; never NaN or infinite.
  var value: Double
  /// Whether signs group thousands.
  var isGrouped = false
  /// Whether a zero stands before other digits, as in `007`: then it names something.
  var hasLeadingZero = false

  /// Longest text that is looked at; longer ones are no numbers.
  static let longest = 128

  /// The number that bytes spell, or `nil`; correctly rounded.
  init?(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, dialect: CSVDialect
  ) {
    guard end > start, end - start <= Self.longest else { return nil }
    let parsed = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.longest) { plain in
      var spelling = Spelling(place: start, end: end, dialect: dialect, plain: plain)
      guard spelling.read() else { return nil as NumberCell? }
      guard let first = plain.baseAddress else { return nil }
      var value = 0.0
      guard tonne_parse_double(first, spelling.count, &value) == spelling.count, value.isFinite
      else { return nil }
      return NumberCell(
        value: value, isGrouped: spelling.isGrouped, hasLeadingZero: spelling.hasLeadingZero)
    }
    guard let parsed else { return nil }
    self = parsed
  }

  /// A number that was read.
  private init(value: Double, isGrouped: Bool, hasLeadingZero: Bool) {
    self.value = value
    self.isGrouped = isGrouped
    self.hasLeadingZero = hasLeadingZero
  }
}

/// Checks the spelling of a number and writes it down with a point and without groups.
private struct Spelling {
  var place: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  let dialect: CSVDialect
  let plain: UnsafeMutableBufferPointer<CChar>
  var count = 0
  var isGrouped = false
  var hasLeadingZero = false

  init(
    place: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, dialect: CSVDialect,
    plain: UnsafeMutableBufferPointer<CChar>
  ) {
    self.place = place
    self.end = end
    self.dialect = dialect
    self.plain = plain
  }

  /// The byte at hand, or `nil` at the end.
  private var byte: UInt8? { place < end ? place[0] : nil }

  private mutating func put(_ byte: UInt8) {
    plain[count] = CChar(bitPattern: byte)
    count += 1
  }

  /// Whether all of it is a number.
  mutating func read() -> Bool {
    if byte == Byte.minus { put(Byte.minus) }
    if byte == Byte.minus || byte == Byte.plus { place += 1 }
    guard let whole = readWhole() else { return false }
    var digits = whole
    if byte == dialect.decimal {
      place += 1
      put(Byte.point)
      digits += readDigits()
    }
    guard digits > 0 else { return false }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      guard readExponent() else { return false }
    }
    return place == end
  }

  /// Copies digits and says how many.
  private mutating func readDigits() -> Int {
    var digits = 0
    while let byte, byte &- Byte.zero <= 9 {
      put(byte)
      place += 1
      digits += 1
    }
    return digits
  }

  /// The digits before the decimal sign, in groups or not; `nil` where groups do not fit.
  private mutating func readWhole() -> Int? {
    let first = byte
    var digits = readDigits()
    hasLeadingZero = digits > 1 && first == Byte.zero
    guard byte == dialect.grouping else { return digits }
    guard digits >= 1, digits <= 3, first != Byte.zero else { return nil }
    isGrouped = true
    while byte == dialect.grouping {
      place += 1
      guard readDigits() == 3 else { return nil }
      digits += 3
    }
    return digits
  }

  private mutating func readExponent() -> Bool {
    put(UInt8(ascii: "e"))
    place += 1
    if byte == Byte.minus { put(Byte.minus) }
    if byte == Byte.minus || byte == Byte.plus { place += 1 }
    return readDigits() > 0
  }
}
