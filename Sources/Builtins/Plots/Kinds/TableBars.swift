import Interpreter
import Plotting
import Tables
import Threading

extension Picture {
  /// Any table as bars.
  static let tableBars = Picture(
    "bar", "A column as bars, side by side for each series; lying where names are many or long."
  ) { (picture) throws(Stop) in
    let data = try XYTable(picture)
    let x = try data.x()
    var groups: [(name: String, places: [Place])] = []
    for name in data.y {
      let values = try data.table.numbers(name, "y")
      for (label, rows) in try data.table.groups(data.by) {
        groups.append((data.name(name, label), rows.map { Place(x.values[$0], values[$0]) }))
      }
    }
    let (kept, remarks) = data.table.fitting(groups) { group in
      group.places.reduce(0) { $0 + ($1.y.isFinite ? $1.y.magnitude : 0) }
    }
    let names = x.axis.names
    if kept.count == 1, !names.isEmpty, names.count > 12 || names.contains(where: { $0.count > 12 })
    {
      let rows = kept[0].places.map { (names[Int($0.x) - 1], $0.y) }
      return RankedBars.figure(picture, data.title, rows, axis: data.yTitle, isRanked: false)
    }
    let step = XYTable.step(x.values)
    let wide = 0.8 * step / Double(kept.count)
    let series = kept.enumerated().map { place, group in
      Series(
        group.name,
        .boxes(
          group.places.filter(\.isFinite).map { point in
            let left = point.x - 0.4 * step + Double(place) * wide
            return Box(x0: left, x1: left + wide, y0: 0, y1: point.y)
          }), .series(place))
    }
    let panel = Panel(
      x: x.axis, y: Axis(data.yTitle, including: [0]), series: series,
      lines: [ReferenceLine(.horizontal(0))])
    return picture.figure(data.title, [panel], remarks: remarks)
  }
}

extension XYTable {
  /// The least distance between different positions; 1 where there are not two.
  static func step(_ values: [Double]) -> Double {
    let sorted = Cancellation.sorted(values.filter(\.isFinite))
    let steps = zip(sorted, sorted.dropFirst()).lazy.map { $1 - $0 }
    return steps.filter { $0 > 0 }.min() ?? 1
  }
}
