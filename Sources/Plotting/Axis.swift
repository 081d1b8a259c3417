/// What an axis measures and which part of it is shown.
package struct Axis: Sendable, Hashable {
  /// What stands along it.
  package enum Kind: Sendable, Hashable {
    /// Any numbers.
    case numbers
    /// Whole years.
    case years
    /// Numbers of things.
    case counts
    /// Names at 1, 2, 3, ….
    case names([String])
  }

  /// The title with the unit; empty for none.
  package var title: String
  /// What stands along it.
  package var kind: Kind
  /// The least range that is shown, such as 0 for bars.
  package var including: [Double]
  /// The range, when it is not to follow the data.
  package var range: ClosedRange<Double>?
  /// Whether it runs from the top down, as names of bars do.
  package var isReversed: Bool

  /// An axis.
  package init(
    _ title: String = "", _ kind: Kind = .numbers, including: [Double] = [],
    range: ClosedRange<Double>? = nil, isReversed: Bool = false
  ) {
    self.title = title
    self.kind = kind
    self.including = including
    self.range = range
    self.isReversed = isReversed
  }

  /// The names along it; empty for numbers.
  package var names: [String] {
    if case .names(let names) = kind { return names }
    return []
  }
}
