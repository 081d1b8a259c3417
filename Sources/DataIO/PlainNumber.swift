/// Numbers as nearly all files write them: digits with perhaps a minus and a decimal sign.
///
/// The digits before and behind the decimal sign are each taken eight bytes at a time: one addition
/// finds where they end, three multiplications add them up, and no branch depends on how many there
/// are. Whatever does not fit is left to a loop, and what the loop does not know to `NumberCell`.
///
/// mantissa / 10ᵏ is correctly rounded when both are exact, that is for mantissas up to 2⁵³ and
/// k ≤ 22 (W. D. Clinger, "How to read floating point numbers accurately", 1990).
struct PlainNumber {
  /// The number.
  var value: Double
  /// The byte behind it.
  var end: UnsafePointer<UInt8>

  /// A number at a place, eight bytes behind which can be read; `nil` if it is no plain one or has a
  /// zero before other digits. What follows it is for the caller to judge.
  @inline(__always)
  static func read(at place: UnsafePointer<UInt8>, decimal: UInt8) -> PlainNumber? {
    let isNegative = place[0] == Byte.minus
    let first = isNegative ? place + 1 : place
    let whole = DigitRun(at: first)
    guard whole.isShort, whole.count == 1 || first[0] != Byte.zero else {
      return readLong(at: place, decimal: decimal)
    }
    var end = first + whole.count
    var value = Double(Int64(bitPattern: whole.value))
    if end[0] == decimal {
      let part = DigitRun(at: end + 1)
      guard part.isShort else {
        return readLong(at: place, decimal: decimal)
      }
      end += 1 + part.count
      // At most 14 digits: both sides are exact.
      let mantissa = whole.value &* wholePowers[part.count] &+ part.value
      value = Double(Int64(bitPattern: mantissa)) / powers[part.count]
    }
    return PlainNumber(value: isNegative ? -value : value, end: end)
  }

  /// The same for any number of digits up to 18, one by one.
  @inline(never)
  private static func readLong(
    at place: UnsafePointer<UInt8>, decimal: UInt8
  ) -> PlainNumber? {
    let isNegative = place[0] == Byte.minus
    let first = isNegative ? place + 1 : place
    if first[0] == Byte.zero, first[1] &- Byte.zero <= 9 { return nil }
    var mantissa: UInt64 = 0
    var next = first
    addDigits(&mantissa, &next)
    var digits = next - first
    guard digits > 0 else { return nil }
    var decimals = 0
    if next[0] == decimal {
      next += 1
      let point = next
      addDigits(&mantissa, &next)
      decimals = next - point
      digits += decimals
    }
    // 18 digits cannot have wrapped round.
    guard digits <= 18, mantissa <= 1 << 53 else { return nil }
    let value = Double(Int64(bitPattern: mantissa)) / powers[decimals]
    return PlainNumber(value: isNegative ? -value : value, end: next)
  }

  @inline(__always)
  private static func addDigits(_ mantissa: inout UInt64, _ next: inout UnsafePointer<UInt8>) {
    while next[0] &- Byte.zero <= 9 {
      mantissa = mantissa &* 10 &+ UInt64(next[0] &- Byte.zero)
      next += 1
    }
  }
}

/// The digits at the front of eight bytes.
private struct DigitRun {
  /// How many there are, 0 to 8.
  var count: Int
  /// The number they make, when `isShort`.
  var value: UInt64

  /// Whether there are 1 to 7: then the run ends within the eight bytes.
  @inline(__always) var isShort: Bool { UInt(bitPattern: count &- 1) < 7 }

  @inline(__always)
  init(at place: UnsafePointer<UInt8>) {
    let word =
      UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
      ^ 0x3030_3030_3030_3030
    // Digits are now 0…9; adding 0x76 sets the high bit of what is more. A carry out of such a byte
    // disturbs only those behind it.
    let stops = ((word &+ 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080
    count = stops.trailingZeroBitCount &>> 3
    // Pushes out what follows the digits and puts zeros before them.
    let digits = word &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    let pairs = digits &* 10 &+ (digits &>> 8)
    let high = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let low = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    value = (high &+ low) &>> 32
  }
}

/// 10ᵏ for k from 0 to 18, all of them exact.
///
/// Constant data: an array would be made by a lazy initialiser that each use has to ask for.
private let powers: InlineArray<19, Double> = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18,
]

/// 10ᵏ for k from 0 to 8.
private let wholePowers: InlineArray<9, UInt64> = [
  1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
]
