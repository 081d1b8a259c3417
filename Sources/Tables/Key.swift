/// Which columns identify a row, and which of them are the region and the year.
public struct Key: Hashable, Sendable {
  /// The columns, in the order they were named.
  public var columns: [String]
  /// The region column, one of `columns`.
  public var region: String?
  /// The year column, one of `columns`.
  public var year: String?

  /// A key; an empty one says that the table has a single row.
  public init(columns: [String], region: String? = nil, year: String? = nil) {
    self.columns = columns
    self.region = region
    self.year = year
  }

  /// The columns besides the year, in order: `lag` and its kin go by year within these.
  public var panelColumns: [String] { columns.filter { $0 != year } }
}
