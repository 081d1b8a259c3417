import Glibc

extension Audit {
  /// The value that printed growth rates lead to, and the interval rounding leaves.
  ///
  /// first · Π (1 + rate)^years, each number anywhere in its rounding interval.
  ///
  /// - Throws: `shape`; `missing`; `domain` for values that are not positive, rates of −1 and
  ///   below, and years that are not positive.
  /// - Complexity: O(rates).
  public static func composed(
    first: Double, rates: [Double], years: [Double], half: (values: Double, rates: Double)
  ) throws(MethodError) -> (value: Double, range: ClosedRange<Double>) {
    guard years.count == rates.count else {
      throw .lengths("years", years.count, expected: rates.count)
    }
    try requireFinite([first], "first")
    try requireFinite(rates, "rates")
    try requireFinite(years, "years")
    guard first > 0 else {
      throw MethodError(.domain, "the first value is not positive", argument: "first")
    }
    if let row = rates.firstIndex(where: { $0 <= -1 }) {
      throw MethodError(
        .domain, "a rate of −1 or less leaves nothing to grow", argument: "rates", row: row)
    }
    if let row = years.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(
        .domain, "a rate needs at least part of a year", argument: "years", row: row)
    }
    func value(_ first: Double, _ shift: Double) -> Double {
      zip(rates, years).reduce(first) { $0 * pow(max(0, 1 + $1.0 + shift), $1.1) }
    }
    let low = value(max(0, first - half.values), -half.rates)
    return (value(first, 0), low...max(low, value(first + half.values, half.rates)))
  }

  /// Whether growth rates lead from the first value to the last.
  ///
  /// `holds` when the last value, rounding allowed for, is reached; `undecided` when it is missed by
  /// at most 2 %, as by an average rate that does not come from the two ends; `fails` beyond.
  ///
  /// - Throws: as `composed`.
  public static func growth(
    first: Double, last: Double, rates: [Double], years: [Double]
  ) throws(MethodError) -> [AuditFinding] {
    try requireFinite([last], "last")
    guard last > 0 else {
      throw MethodError(.domain, "the last value is not positive", argument: "last")
    }
    let half = (values: halfUnit([first, last]), rates: halfUnit(rates))
    let got = try composed(first: first, rates: rates, years: years, half: half)
    let reaches =
      got.range.upperBound >= last - half.values && got.range.lowerBound <= last + half.values
    let isNear = (got.value - last).magnitude <= 0.02 * last
    let span = years.reduce(0, +)
    let rate = pow(last / first, 1 / span) - 1
    return [
      AuditFinding(
        "growth", reaches ? .holds : isNear ? .undecided : .fails,
        "the rates lead from \(shortNumber(first)) to \(shortNumber(got.value)), and \(shortNumber(last)) is printed; from first to last it is \(shortNumber(100 * rate)) % a year"
      )
    ]
  }
}
