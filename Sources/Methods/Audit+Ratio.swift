extension Audit {
  /// Whether claims such as "ten times" are borne out by the two numbers they compare.
  ///
  /// The ratio of two printed numbers lies between (a − h)/(b + h) and (a + h)/(b − h); the claim is
  /// itself rounded to its last digit.
  ///
  /// - Parameter half: Half a unit of the last digit of what is compared.
  /// - Throws: `shape`; `missing`; `domain` for negative numbers and a divisor that is not positive.
  /// - Complexity: O(claims).
  public static func ratio(
    labels: [String], claimed: [Double], above: [Double], below: [Double], half: Double
  ) throws(MethodError) -> [AuditFinding] {
    guard above.count == claimed.count else {
      throw .lengths("above", above.count, expected: claimed.count)
    }
    guard below.count == claimed.count else {
      throw .lengths("below", below.count, expected: claimed.count)
    }
    try requireFinite(claimed, "claimed")
    try requireNonNegative(above, "above")
    try requireFinite(below, "below")
    if let row = below.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(.domain, "a divisor is not positive", argument: "below", row: row)
    }
    return claimed.indices.map { row in
      let span = ratio(above[row], below[row], half: half)
      let own = halfUnit([claimed[row]])
      let isInside =
        claimed[row] + own >= span.lowerBound && claimed[row] - own <= span.upperBound
      let most =
        span.upperBound.isFinite ? "to \(shortNumber(span.upperBound))" : "and may be any more"
      return AuditFinding(
        "ratio, \(labels[row])", isInside ? .holds : .fails,
        "\(shortNumber(above[row])) is \(shortNumber(above[row] / below[row])) times \(shortNumber(below[row])), by rounding from \(shortNumber(span.lowerBound)) \(most), and \(shortNumber(claimed[row])) times is claimed"
      )
    }
  }
}
