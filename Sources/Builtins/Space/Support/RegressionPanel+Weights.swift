import Interpreter
import Spatial
import Tables

extension RegressionPanel {
  /// A balanced panel whose regions stand in the order of weights.
  ///
  /// - Throws: M263 and M264 as a panel without weights; M204 and M205 for a region on one side only.
  init(_ input: RegressionInput, weights: RegionWeights) throws(Stop) {
    _ = try PanelLayout(input)
    let years = input.table.key?.year.map { [$0] } ?? []
    let meeting = try WeightedRows(input.call, input.table, weights, by: years)
    let names = input.table.column(named: try input.call.meetingColumn(input.table))
    let order = meeting.groups.first?.rows.compactMap { names?.cellText($0) }
    self = try RegressionPanel(input, order: order)
  }
}
