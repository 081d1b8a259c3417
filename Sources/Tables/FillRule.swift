/// How `fill` finds the value of a missing cell.
public enum FillMethod: String, Hashable, Sendable, CaseIterable {
  /// On the line between the values of the years around it.
  case linear
  /// At constant growth between the values of the years around it.
  case geometric
  /// The value of the latest earlier year that has one.
  case carry
  /// The value of the earliest later year that has one.
  case back
  /// The mean of the values of the same panel member.
  case mean
  /// Another column times the ratio to it, which is interpolated between the years around it.
  case ratio
  /// By a model of the series.
  case grey
}

/// A method of filling with what belongs to it.
public struct FillRule: Sendable {
  /// A model of a series: the years and values that are known, and the years that are wanted. `nil`
  /// where it does not fit the series.
  public typealias Model =
    @Sendable (_ years: [Double], _ values: [Double], _ wanted: [Double]) -> [Double]?

  /// The method.
  public var method: FillMethod
  /// Whether cells before the first and behind the last value of a series take that value, or that
  /// ratio; otherwise they stay missing. Says nothing of methods that reach there by themselves.
  public var carriesEdges: Bool
  /// The column that `ratio` goes by.
  public var other: Column?
  /// The model of `grey`.
  public var model: Model?

  /// A rule.
  public init(
    _ method: FillMethod, carriesEdges: Bool = false, other: Column? = nil, model: Model? = nil
  ) {
    (self.method, self.carriesEdges, self.other, self.model) = (method, carriesEdges, other, model)
  }
}

/// Why a cell stayed missing.
public enum FillFault: Hashable, Sendable, CaseIterable {
  /// It lies before the first or behind the last value of its series.
  case edge
  /// Its series has no value at all.
  case empty
  /// A value beside it is not positive, so that there is no constant growth.
  case notPositive
  /// The other column is missing there, or has no ratio in any year.
  case noRatio
  /// The model does not fit its series.
  case noModel
  /// Its year is missing.
  case noYear
}
