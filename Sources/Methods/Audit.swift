/// What an audit says of one printed thing.
public enum AuditVerdict: String, Sendable, CaseIterable {
  /// The printed numbers go together.
  case holds
  /// They exclude each other, whatever was lost by rounding.
  case fails
  /// They allow both.
  case undecided
}

/// One thing that an audit looked at.
public struct AuditFinding: Sendable, Equatable {
  /// What was looked at.
  public let check: String
  /// What came out.
  public let verdict: AuditVerdict
  /// One plain sentence with the numbers that decide.
  public let why: String

  /// A finding.
  public init(_ check: String, _ verdict: AuditVerdict, _ why: String) {
    self.check = check
    self.verdict = verdict
    self.why = why
  }
}

/// Checks whether printed numbers hold together. A printed number stands for all numbers that are
/// rounded to it; an audit fails only when none of them fit.
public enum Audit {
  /// Half a unit of the last decimal that any of these numbers shows.
  ///
  /// Trailing zeros are lost when numbers are read, so the decimals of a column are those of its
  /// longest number.
  public static func halfUnit(_ printed: [Double]) -> Double {
    var half = 0.5
    for _ in 0..<(printed.map(decimals).max() ?? 0) { half /= 10 }
    return half
  }

  /// The decimals that a number was printed with; what arithmetic left behind the ninth digit is not
  /// taken for print.
  static func decimals(_ number: Double) -> Int {
    guard number.isFinite else { return 0 }
    var scaled = number.magnitude
    for decimals in 0..<15 {
      if (scaled - scaled.rounded()).magnitude <= 1e-9 * max(1, scaled) { return decimals }
      scaled *= 10
    }
    return 15
  }

  /// The smallest and the largest ratio of two printed numbers; no largest one when the divisor may
  /// be 0.
  static func ratio(_ above: Double, _ below: Double, half: Double) -> ClosedRange<Double> {
    let (low, high) = (max(0, above - half), above + half)
    return (low / (below + half))...(below - half > 0 ? high / (below - half) : .infinity)
  }
}
