extension Audit {
  /// Whether printed coefficients of variation are those of the printed deviations and means.
  ///
  /// The coefficient lies in [(sd − h)/(mean + h), (sd + h)/(mean − h)], h half a unit of the last
  /// digit, widened by half a unit of its own. Coefficients that are printed alike although their
  /// deviations and means differ may be copies.
  ///
  /// - Parameters:
  ///   - labels: What each row is called.
  ///   - ratios: The coefficients as ratios.
  ///   - half: Half a unit of the last digit of deviations and means, and of the coefficients.
  /// - Throws: `shape`; `domain` for a negative deviation or a mean that is not positive.
  /// - Complexity: O(rows²) for equal values.
  public static func variation(
    labels: [String], deviations: [Double], means: [Double], ratios: [Double],
    half: (moments: Double, ratios: Double)
  ) throws(MethodError) -> [AuditFinding] {
    try checkVariation(deviations, means, ratios)
    var findings: [AuditFinding] = []
    for row in ratios.indices where !(deviations[row] + means[row] + ratios[row]).isNaN {
      let span = ratio(deviations[row], means[row], half: half.moments)
      let isInside =
        ratios[row] >= span.lowerBound - half.ratios && ratios[row] <= span.upperBound + half.ratios
      let (low, high) = (shortNumber(span.lowerBound), shortNumber(span.upperBound))
      let limits = span.upperBound.isFinite ? "between \(low) and \(high)" : "at least \(low)"
      findings.append(
        AuditFinding(
          "cv, \(labels[row])", isInside ? .holds : .fails,
          "the printed ratio is \(shortNumber(ratios[row])), and deviation over mean is \(limits)"))
    }
    return findings + equalRatios(labels, deviations, means, ratios)
  }

  private static func equalRatios(
    _ labels: [String], _ deviations: [Double], _ means: [Double], _ ratios: [Double]
  ) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for first in ratios.indices where !ratios[first].isNaN && ratios[first] != 0 {
      for second in ratios.indices where second > first && ratios[second] == ratios[first] {
        let isSame = deviations[first] == deviations[second] && means[first] == means[second]
        guard !isSame else { continue }
        findings.append(
          AuditFinding(
            "equal values, \(labels[first]) and \(labels[second])", .undecided,
            "both are printed as \(shortNumber(ratios[first])) though their deviations and means differ: one may be a copy"
          ))
      }
    }
    return findings
  }

  private static func checkVariation(
    _ deviations: [Double], _ means: [Double], _ ratios: [Double]
  ) throws(MethodError) {
    guard means.count == deviations.count else {
      throw .lengths("mean", means.count, expected: deviations.count)
    }
    guard ratios.count == deviations.count else {
      throw .lengths("cv", ratios.count, expected: deviations.count)
    }
    if let row = deviations.firstIndex(where: { $0 < 0 }) {
      throw MethodError(.domain, "a deviation is negative", argument: "sd", row: row)
    }
    if let row = means.firstIndex(where: { $0 <= 0 }) {
      throw MethodError(.domain, "a mean is not positive", argument: "mean", row: row)
    }
  }
}
