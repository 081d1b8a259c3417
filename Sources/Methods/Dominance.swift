/// How two regions compare in two years: whether one is better than the other in both.
public struct Dominance: Sendable, Equatable {
  /// The relations, seen from the first of the two.
  public enum Relation: String, Sendable, CaseIterable {
    /// Lower in both years.
    case dominates
    /// Higher in both years.
    case dominated
    /// Lower in one year and higher in the other.
    case crosses
    /// Equal in a year.
    case tie
  }

  /// The relation; nil where a value is missing.
  public let relation: Relation?
  /// Productivity in the first year as a ratio, other over self; missing where self is 0.
  public let ratioFirst: Double
  /// The same in the last year.
  public let ratioLast: Double

  /// Compares a region with another; intensities, of which low ones are good.
  ///
  /// Productivity is one over intensity, so the ratio of productivities, self over other, is that
  /// of the intensities the other way round.
  /// - Complexity: O(1).
  public init(first: Double, last: Double, otherFirst: Double, otherLast: Double) {
    ratioFirst = Self.ratio(otherFirst, first)
    ratioLast = Self.ratio(otherLast, last)
    if [first, last, otherFirst, otherLast].contains(where: \.isNaN) {
      relation = nil
    } else if first == otherFirst || last == otherLast {
      relation = .tie
    } else {
      relation =
        switch (first < otherFirst, last < otherLast) {
        case (true, true): .dominates
        case (false, false): .dominated
        default: .crosses
        }
    }
  }

  private static func ratio(_ other: Double, _ own: Double) -> Double {
    let ratio = other / own
    return ratio.isFinite ? ratio : .nan
  }
}
