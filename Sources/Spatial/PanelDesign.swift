/// Response and regressors of a balanced panel, stacked by period: all regions of the first period,
/// then all of the second.
///
/// The order of the regions is that of the weights they are used with. A cross-section has one period.
public struct PanelDesign: Sendable, Equatable {
  /// The number of regions N.
  public let regions: Int
  /// The number of periods T.
  public let periods: Int
  /// y, N·T values.
  public var response: [Double]
  /// One column of N·T values a regressor, without the intercept.
  public var regressors: [[Double]]
  /// The name of each regressor.
  public var terms: [String]
  /// Whether the model has an intercept; effects absorb it.
  public var intercept: Bool

  /// A design.
  /// - Throws: `shape` when a column's length is not N·T or the names do not match the columns;
  ///   `missing` or `domain` when a value is not finite.
  public init(
    regions: Int, periods: Int, response: [Double], regressors: [[Double]], terms: [String],
    intercept: Bool = true
  ) throws(MethodError) {
    let (size, overflow) = regions.multipliedReportingOverflow(by: periods)
    guard regions > 0, periods > 0, !overflow else {
      throw MethodError(.shape, "a panel needs at least one region and one period")
    }
    guard terms.count == regressors.count else {
      throw .lengths("terms", terms.count, expected: regressors.count)
    }
    guard response.count == size else {
      throw .lengths("response", response.count, expected: size)
    }
    try requireFinite(response, "response")
    for (term, column) in zip(terms, regressors) {
      guard column.count == size else { throw .lengths(term, column.count, expected: size) }
      try requireFinite(column, term)
    }
    self.regions = regions
    self.periods = periods
    self.response = response
    self.regressors = regressors
    self.terms = terms
    self.intercept = intercept
  }

  /// N·T.
  public var count: Int { regions * periods }
}
