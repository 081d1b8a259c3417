/// How well fixed factors can give a printed total.
public struct FixedFactors: Sendable, Equatable {
  /// The smallest largest error with factors that are not negative.
  public let error: Double
  /// The same when every printed number may be anything that is rounded to it.
  public let errorAfterRounding: Double
  /// The smallest largest error with factors of any sign.
  public let signedError: Double
  /// The factors that are not negative and come closest.
  public let factors: [Double]

  /// Looks for factors f with Σ energy · f = total in every row.
  ///
  /// - Throws: `shape`; `missing`; `domain` for negative energy; `degenerate` when the search does
  ///   not end.
  /// - Complexity: O(rows · fuels²) in practice.
  public init(energy: [[Double]], total: [Double]) throws(MethodError) {
    guard !energy.isEmpty, !total.isEmpty else {
      throw MethodError(.shape, "factors need at least one fuel and one row", argument: "energy")
    }
    for fuel in energy {
      guard fuel.count == total.count else {
        throw .lengths("energy", fuel.count, expected: total.count)
      }
      try requireNonNegative(fuel, "energy")
    }
    try requireFinite(total, "total")
    let slack = (target: Audit.halfUnit(total), columns: Audit.halfUnit(energy.flatMap { $0 }))
    let plain = MinimaxFit(energy, target: total, isSigned: false, slack: (0, 0))
    let rounded = MinimaxFit(energy, target: total, isSigned: false, slack: slack)
    let signed = MinimaxFit(energy, target: total, isSigned: true, slack: (0, 0))
    guard let plain, let rounded, let signed else {
      throw MethodError(
        .degenerate, "the search for the best factors did not end", argument: "energy")
    }
    error = plain.error
    errorAfterRounding = rounded.error
    signedError = signed.error
    factors = plain.coefficients
  }
}

extension Audit {
  /// Whether any fixed emission factors can give a printed total.
  ///
  /// - Throws: as `FixedFactors`.
  public static func factors(
    energy: [[Double]], total: [Double]
  ) throws(MethodError) -> [AuditFinding] {
    let found = try FixedFactors(energy: energy, total: total)
    let tiny = 1e-9 * max(1, total.map(\.magnitude).max() ?? 1)
    let best = found.factors.map(shortNumber).joined(separator: ", ")
    return [
      AuditFinding(
        "fixed factors", found.errorAfterRounding <= tiny ? .holds : .fails,
        "factors that are not negative miss some row by \(shortNumber(found.error)) at least, by \(shortNumber(found.errorAfterRounding)) after all rounding; the closest are \(best)"
      ),
      AuditFinding(
        "factors of any sign", found.signedError <= tiny ? .holds : .undecided,
        "factors that may be negative miss some row by \(shortNumber(found.signedError)) at least"),
    ]
  }
}
