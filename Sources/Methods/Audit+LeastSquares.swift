/// What a printed line tells about how it was fitted.
public struct PrintedLine: Sendable, Equatable {
  /// The fewest and most sign changes that the residuals can have, rounding allowed for.
  public let signChanges: ClosedRange<Int>
  /// The slopes of lines that are rounded to the printed one; `nil` when it is no line.
  public let slopes: ClosedRange<Double>?
  /// Their intercepts.
  public let intercepts: ClosedRange<Double>?
  /// Ordinary least squares of the data.
  public let slope: Double
  /// Its intercept.
  public let intercept: Double
  /// The largest distance between the printed line and ordinary least squares.
  public let gap: Double
  /// How far rounding lets a residual be off.
  public let rounding: Double

  /// Looks at a line printed beside the data it was fitted to, at the times 1…n.
  ///
  /// A line fitted by least squares with an intercept, with any positive weights, has residuals
  /// that change sign at least twice: their weighted sum and weighted first moment are 0.
  ///
  /// - Throws: `shape`; `missing`; `too_short` below three points.
  /// - Complexity: O(n²).
  public init(_ y: [Double], line: [Double]) throws(MethodError) {
    guard line.count == y.count else { throw .lengths("line", line.count, expected: y.count) }
    guard y.count >= 3 else {
      throw MethodError(.tooShort, "a line needs at least three points", argument: "y")
    }
    try requireFinite(y, "y")
    try requireFinite(line, "line")
    // Ends of rounding intervals count, which sums of decimals meet only nearly.
    let half = Audit.halfUnit(line) * (1 + 1e-6)
    let rounding = half + Audit.halfUnit(y)
    signChanges = Self.signChanges(zip(y, line).map { $0 - $1 }, within: rounding)
    let ranges = Self.ranges(line, half)
    slopes = ranges?.slopes
    intercepts = ranges?.intercepts
    let fit = try Trend(y, at: y.indices.map { Double($0 + 1) })
    slope = fit.slope.estimate
    intercept = fit.intercept.estimate
    gap = zip(fit.fitted, line).map { ($0 - $1).magnitude }.max() ?? 0
    self.rounding = rounding
  }

  /// Sign changes when residuals within the rounding may have either sign.
  private static func signChanges(
    _ residuals: [Double], within rounding: Double
  ) -> ClosedRange<Int> {
    // Fewest and most changes so far that end in a plus or in a minus.
    var fewest: [Int?] = [0, 0]
    var most: [Int?] = [0, 0]
    for (place, residual) in residuals.enumerated() {
      let allowed = [residual > -rounding, residual < rounding]
      let before = (fewest, most)
      for sign in 0...1 {
        guard allowed[sign] else {
          (fewest[sign], most[sign]) = (nil, nil)
          continue
        }
        guard place > 0 else { continue }
        let low = [before.0[sign], before.0[1 - sign].map { $0 + 1 }].compactMap { $0 }.min()
        let high = [before.1[sign], before.1[1 - sign].map { $0 + 1 }].compactMap { $0 }.max()
        (fewest[sign], most[sign]) = (low, high)
      }
    }
    let low = fewest.compactMap { $0 }.min() ?? 0
    return low...max(low, most.compactMap { $0 }.max() ?? 0)
  }

  /// Slopes and intercepts of the lines through all rounding intervals, by elimination of the other.
  private static func ranges(
    _ line: [Double], _ half: Double
  ) -> (slopes: ClosedRange<Double>, intercepts: ClosedRange<Double>)? {
    var slopes = (low: -Double.infinity, high: Double.infinity)
    var intercepts = (low: -Double.infinity, high: Double.infinity)
    for early in line.indices {
      for late in line.indices where late > early {
        let (first, second) = (Double(early + 1), Double(late + 1))
        let (fall, rise) = (
          line[late] - line[early] - 2 * half, line[late] - line[early] + 2 * half
        )
        slopes.low = max(slopes.low, fall / (second - first))
        slopes.high = min(slopes.high, rise / (second - first))
        let weight = 1 / first - 1 / second
        let high = ((line[early] + half) / first - (line[late] - half) / second) / weight
        let low = ((line[early] - half) / first - (line[late] + half) / second) / weight
        intercepts = (max(intercepts.low, low), min(intercepts.high, high))
      }
    }
    guard slopes.low <= slopes.high, intercepts.low <= intercepts.high else { return nil }
    return (slopes.low...slopes.high, intercepts.low...intercepts.high)
  }
}

extension Audit {
  /// Whether a printed line can have been fitted to the data beside it.
  ///
  /// - Throws: as `PrintedLine`.
  public static func leastSquares(
    _ y: [Double], line: [Double]
  ) throws(MethodError) -> [AuditFinding] {
    let printed = try PrintedLine(y, line: line)
    let changes = printed.signChanges
    let (fewest, most) = (changes.lowerBound, changes.upperBound)
    let isExact = zip(y, line).allSatisfy { ($0 - $1).magnitude <= printed.rounding }
    let verdict: AuditVerdict =
      most < 2 ? .fails : fewest >= 2 || isExact ? .holds : .undecided
    let signs = AuditFinding(
      "sign changes", verdict,
      "the residuals change sign \(fewest == most ? "\(fewest)" : "\(fewest) to \(most)") \(most == 1 ? "time" : "times"), and those of a least-squares fit with any positive weights change sign twice at least"
    )
    guard let slopes = printed.slopes, let intercepts = printed.intercepts else {
      return [
        signs,
        AuditFinding(
          "straight line", .fails, "no straight line is rounded to all the printed values"),
      ]
    }
    let isFitted = printed.gap <= printed.rounding
    return [
      signs,
      AuditFinding("straight line", .holds, "one line is rounded to all the printed values"),
      AuditFinding(
        "ordinary least squares", isFitted ? .holds : .fails,
        "the printed line has slope \(shortNumber(slopes.lowerBound)) to \(shortNumber(slopes.upperBound)) and intercept \(shortNumber(intercepts.lowerBound)) to \(shortNumber(intercepts.upperBound)), the fit has \(shortNumber(printed.slope)) and \(shortNumber(printed.intercept))"
      ),
    ]
  }
}
