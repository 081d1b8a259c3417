/// An inclusive range of whole numbers, most often years; an end may be open.
public struct YearRange: Hashable, Sendable {
  /// The first number; `nil` when open below.
  public let first: Int?
  /// The last number; `nil` when open above.
  public let last: Int?

  /// A range; `nil` for an open end.
  public init(first: Int?, last: Int?) {
    self.first = first
    self.last = last
  }

  /// `first <= x <= last` for any number; missing is not inside.
  public func contains(_ x: Double) -> Bool {
    guard !x.isNaN else { return false }
    if let first, x < Double(first) { return false }
    if let last, x > Double(last) { return false }
    return true
  }

  /// How many numbers it holds; `nil` when an end is open.
  public var length: Int? {
    guard let first, let last else { return nil }
    let (difference, overflow) = last.subtractingReportingOverflow(first)
    return overflow ? nil : max(0, difference + 1)
  }
}
