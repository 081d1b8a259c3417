import Interpreter
import Plotting
import Tables

extension Picture {
  /// Any table as points.
  static let tableScatter = Picture("scatter", "One column against another.") {
    (picture) throws(Stop) in
    let data = try XYTable(picture)
    let x = try data.x()
    guard let first = data.y.first else { return picture.figure("", []) }
    let y = try data.table.numbers(first, "y")
    let keys = data.table.table.key?.columns ?? []
    // Points of a key are no series unless the call says so.
    let by = picture.call.isGiven("by") ? data.by : []
    let (kept, remarks) = data.table.fitting(try data.table.groups(by)) { Double($0.rows.count) }
    let series = kept.enumerated().map { place, group in
      Series.numbered(place, group.label, .points(group.rows.map { Place(x.values[$0], y[$0]) }))
    }
    let names = try data.table.table.rowTexts(keys.filter { $0 != data.xName }, data.table)
    let labels =
      keys.isEmpty || !x.axis.names.isEmpty
      ? []
      : Scatter.labels(picture, zip(x.values, y).map { Place($0, $1) }, names, most: 35)
    return picture.figure(
      data.xName.map { "\(data.title) and \(Phrase(verbatim: $0))" } ?? data.title,
      [Panel(x: x.axis, y: Axis(data.yTitle), series: series, labels: labels)], remarks: remarks)
  }
}
