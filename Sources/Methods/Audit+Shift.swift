extension Audit {
  /// How printed residuals stand to those of the printed fit.
  public struct Shift: Sendable, Equatable {
    /// |observed − fitted|.
    public let residuals: [Double]
    /// Cells where the printed residual is the right one.
    public let inPlace: Int
    /// By how many rows the column was moved up, 0 when it was not, `nil` when nothing explains it.
    public let shift: Int?
    /// Cells that agree after the shift, of those that have a partner.
    public let moved: Int
  }

  /// Finds the shift of a column of printed residuals: printed(k) = |residual(k + shift)|.
  ///
  /// Sizes are compared, since signs are often lost in print. A shift counts when all cells with a
  /// partner agree within the rounding.
  ///
  /// - Throws: `shape`; `missing`; `too_short` below three rows.
  /// - Complexity: O(n²).
  public static func residualShift(
    observed: [Double], fitted: [Double], printed: [Double]
  ) throws(MethodError) -> Shift {
    guard fitted.count == observed.count else {
      throw .lengths("fitted", fitted.count, expected: observed.count)
    }
    guard printed.count == observed.count else {
      throw .lengths("printed", printed.count, expected: observed.count)
    }
    guard observed.count >= 3 else {
      throw MethodError(.tooShort, "a shift needs at least three rows", argument: "observed")
    }
    try requireFinite(observed, "observed")
    try requireFinite(fitted, "fitted")
    try requireFinite(printed, "printed")
    let residuals = zip(observed, fitted).map { ($0 - $1).magnitude }
    // The residual of two rounded numbers, and the rounding of the residual itself.
    let slack = (halfUnit(observed) + halfUnit(fitted) + halfUnit(printed)) * (1 + 1e-6)
    let count = observed.count
    func agreeing(_ shift: Int) -> (cells: Int, of: Int) {
      let rows = (0..<count).filter { (0..<count).contains($0 + shift) }
      let cells = rows.count { (printed[$0].magnitude - residuals[$0 + shift]).magnitude <= slack }
      return (cells, rows.count)
    }
    let inPlace = agreeing(0)
    if inPlace.cells == count {
      return Shift(residuals: residuals, inPlace: count, shift: 0, moved: count)
    }
    let furthest = max(1, count / 2)
    let candidates = (1...furthest).flatMap { [$0, -$0] }
    for shift in candidates {
      let found = agreeing(shift)
      if found.cells == found.of, found.of >= 2 {
        return Shift(
          residuals: residuals, inPlace: inPlace.cells, shift: shift, moved: found.cells)
      }
    }
    return Shift(residuals: residuals, inPlace: inPlace.cells, shift: nil, moved: 0)
  }

  /// Whether a printed column of residuals belongs to its rows.
  ///
  /// - Throws: as `residualShift`.
  public static func shift(
    observed: [Double], fitted: [Double], printed: [Double]
  ) throws(MethodError) -> [AuditFinding] {
    let found = try residualShift(observed: observed, fitted: fitted, printed: printed)
    let right = found.residuals.map(shortNumber).joined(separator: ", ")
    switch found.shift {
    case 0?:
      return [
        AuditFinding("residuals", .holds, "all \(found.inPlace) are observed less fitted")
      ]
    case let shift?:
      let rows = shift.magnitude == 1 ? "1 row" : "\(shift.magnitude) rows"
      return [
        AuditFinding(
          "residuals", .fails,
          "the printed column is moved \(shift > 0 ? "up" : "down") by \(rows): \(found.moved) cells agree then, \(found.inPlace) in place; the right ones are \(right)"
        )
      ]
    case nil:
      return [
        AuditFinding(
          "residuals", .fails,
          "\(found.inPlace) of \(printed.count) are observed less fitted, and no shift explains the others; the right ones are \(right)"
        )
      ]
    }
  }
}
