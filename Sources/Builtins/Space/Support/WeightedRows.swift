import Interpreter
import Spatial
import Tables

/// The rows of a table brought to the order of weights: where each region stands in each year.
///
/// How a method uses it:
///
///     let w = try call.weights()
///     let rows = try WeightedRows(call, table, w)          // a group for each year (and sector, …)
///     let x = column.numberCells
///     for group in rows.groups {
///       let values = group.rows.map { x[$0] }              // in the order of group.weights
///       … Moran(values, group.weights) …
///     }
///     … rows.heads() + columns …                           // year (and sector, …), a row a group
///
/// A balanced panel stacked by period, as `PanelDesign` wants it:
///
///     let rows = try WeightedRows(call, table, w, by: table.key?.year.map { [$0] } ?? [])
///     let stacked = rows.stacked                           // N·T rows of the table
///     let response = stacked.map { x[$0] }                 // periods = rows.groups.count
///
/// Regions meet as `RegionIndex` says. A region on one side only is an error that names it, and so
/// are a region that a group has twice, or not at all. With `allowsGaps` (a method that dropped rows
/// because it was told to) a group takes the weights among its own regions, scaled anew.
struct WeightedRows {
  /// Rows that a method takes together, most often those of a year.
  struct Group {
    /// One row of the table for each region of `weights`, in their order.
    let rows: [Int]
    /// The weights among the regions of the group: all, unless there are gaps.
    let weights: SpatialWeights
    /// The places of the group's regions among those of the whole weights.
    let places: [Int]
  }

  /// The table.
  let table: Table
  /// The name of its region column.
  let region: String
  /// The weights as they were given.
  let weights: RegionWeights
  /// The groups, by year where they have one and else in the order of the table.
  let groups: [Group]
  /// What makes the groups.
  let names: [String]
  private let firstRows: [Int32]

  /// Brings a table and weights together.
  /// - Parameters:
  ///   - table: The rows that are used.
  ///   - by: What makes groups; without it `by` of the call, else the key columns left over.
  ///   - allowsGaps: Whether a group may lack regions.
  /// - Complexity: O(rows + groups × regions).
  init(
    _ call: Call, _ table: Table, _ weights: RegionWeights, by: [String]? = nil,
    allowsGaps: Bool = false
  ) throws(Stop) {
    let region = try call.meetingColumn(table)
    try self.init(
      table, region: region, weights,
      by: by ?? call.byNames(table, leavingOut: [region]), allowsGaps: allowsGaps)
  }

  /// Brings a table and weights together by a column of regions.
  init(
    _ table: Table, region: String, _ weights: RegionWeights, by names: [String],
    allowsGaps: Bool = false
  ) throws(Stop) {
    (self.table, self.region, self.weights, self.names) = (table, region, weights, names)
    let meeting = try RegionMeeting(table, region, weights, allowsGaps: allowsGaps)
    let made = try MethodGroups(table, by: names)
    let order = Self.order(made, year: table.key?.year)
    firstRows = order.map { made.grouping.firstRows[$0] }
    let rows = try meeting.rows(made)
    var groups: [Group] = []
    groups.reserveCapacity(order.count)
    for group in order {
      groups.append(
        try meeting.group(rows[group], made.label(group), allowsGaps: allowsGaps))
    }
    self.groups = groups
  }

  /// The groups by year, and as they come within a year.
  private static func order(_ groups: MethodGroups, year: String?) -> [Int] {
    let all = Array(0..<groups.grouping.count)
    guard let year, groups.names.contains(year), let column = groups.table.column(named: year)
    else { return all }
    let cells = column.numberCells
    let years = groups.grouping.firstRows.map {
      cells.indices.contains(Int($0)) ? cells[Int($0)] : 0
    }
    return all.sorted { years[$0] != years[$1] ? years[$0] < years[$1] : $0 < $1 }
  }

  /// The columns that make the groups, with one row a group.
  func heads() -> [Column] {
    names.compactMap { table.column(named: $0)?.gathered(firstRows) }
  }

  /// The groups' rows one after the other: a balanced panel stacked by period.
  var stacked: [Int] { groups.flatMap(\.rows) }

  /// The values that make a group, for messages and notes: `2015`.
  func label(_ group: Int) -> String {
    names.compactMap { table.column(named: $0)?.cellText(Int(firstRows[group])) }
      .joined(separator: ", ")
  }
}
