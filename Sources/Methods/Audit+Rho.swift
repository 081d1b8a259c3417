extension Audit {
  /// The first point that a golden-section search on [−1, 1] tries: 2 − √5.
  public static let goldenSectionStart = 2 - 5.0.squareRoot()

  /// Whether printed spatial coefficients were estimated at all.
  ///
  /// An optimiser that never moved prints its first point, within 5e-5 of 2 − √5 on [−1, 1]; one
  /// that ran into the end of its range prints that, within 0.001.
  ///
  /// - Parameters:
  ///   - labels: What each coefficient is called.
  ///   - range: The range that was searched.
  /// - Throws: `missing`; `domain` for an empty range.
  /// - Complexity: O(n).
  public static func rho(
    labels: [String], _ rho: [Double], range: ClosedRange<Double> = -1...1
  ) throws(MethodError) -> [AuditFinding] {
    try requireFinite(rho, "rho")
    guard range.lowerBound < range.upperBound else {
      throw MethodError(.domain, "the range of rho is empty", argument: "low")
    }
    let part = (goldenSectionStart + 1) / 2
    let start = range.lowerBound + part * (range.upperBound - range.lowerBound)
    return zip(labels, rho).map { label, rho in
      let text = shortNumber(rho)
      // Printed with fewer digits than the start has, it may still be the start.
      if (rho - start).magnitude < 5e-5 + 1e-12 {
        return AuditFinding(
          "rho, \(label)", .fails,
          "\(text) is the first point of a golden-section search: the optimiser never moved")
      }
      for edge in [range.lowerBound, range.upperBound] where (rho - edge).magnitude <= 1e-3 {
        return AuditFinding(
          "rho, \(label)", .fails,
          "\(text) is at the end \(shortNumber(edge)) of the range that was searched")
      }
      guard range.contains(rho) else {
        return AuditFinding(
          "rho, \(label)", .undecided, "\(text) is outside the range that was searched")
      }
      return AuditFinding(
        "rho, \(label)", .holds, "\(text) is neither a first point nor an end of the range")
    }
  }
}
