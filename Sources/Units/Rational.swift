/// A small exact fraction, the exponent of a unit; it never traps, what does not fit is `nil`.
public struct Rational: Hashable, Sendable, CustomStringConvertible {
  /// The numerator; carries the sign.
  public let numerator: Int32
  /// The denominator, above zero and without a common divisor with the numerator.
  public let denominator: Int32

  /// Nothing.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)

  /// A whole number; the least `Int32`, which has no opposite, counts as the one above it.
  public init(_ whole: Int32) {
    numerator = max(whole, -.max)
    denominator = 1
  }

  /// A fraction in lowest terms; `nil` when the denominator is zero or the terms do not fit.
  public init?(_ numerator: Int64, _ denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.commonDivisor(abs(numerator), abs(denominator))
    let sign: Int64 = denominator < 0 ? -1 : 1
    guard let top = Int32(exactly: sign * numerator / divisor),
      let bottom = Int32(exactly: sign * denominator / divisor), top != .min
    else { return nil }
    self.numerator = top
    self.denominator = bottom
  }

  /// The fraction a number stands for, with a denominator of at most 64; `nil` when there is none.
  public init?(nearly value: Double) {
    guard value.isFinite, abs(value) <= 1_000_000 else { return nil }
    for denominator in 1...64 {
      let scaled = value * Double(denominator)
      if abs(scaled - scaled.rounded()) <= 1e-12 * max(1, abs(scaled)) {
        self.init(Int64(scaled.rounded()), Int64(denominator))
        return
      }
    }
    return nil
  }

  /// The nearest floating-point number.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// −1, 0 or 1.
  public var sign: Int { Int(numerator.signum()) }

  /// Whether it is a whole number.
  public var isWhole: Bool { denominator == 1 }

  /// The same fraction without its sign.
  public var magnitude: Rational { numerator < 0 ? negated : self }

  /// The same fraction with the other sign.
  public var negated: Rational { Rational(unchecked: -numerator, denominator) }

  /// The sum; `nil` when it does not fit.
  public func adding(_ other: Rational) -> Rational? {
    let (a, b) = (Int64(numerator), Int64(denominator))
    let (c, d) = (Int64(other.numerator), Int64(other.denominator))
    let (sum, overflow) = (a * d).addingReportingOverflow(c * b)
    return overflow ? nil : Rational(sum, b * d)
  }

  /// The product; `nil` when it does not fit.
  public func multiplied(by other: Rational) -> Rational? {
    Rational(
      Int64(numerator) * Int64(other.numerator), Int64(denominator) * Int64(other.denominator))
  }

  /// `2`, `-1`, `1/2`.
  public var description: String {
    isWhole ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// Whether the first is the smaller one without looking at signs.
  static func isSmaller(_ a: Rational, _ b: Rational) -> Bool {
    Int64(a.numerator.magnitude) * Int64(b.denominator)
      < Int64(b.numerator.magnitude) * Int64(a.denominator)
  }

  private init(unchecked numerator: Int32, _ denominator: Int32) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private static func commonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
