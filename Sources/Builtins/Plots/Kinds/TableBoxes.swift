import Interpreter
import Plotting
import Tables
import Threading

extension Picture {
  /// Boxes of quartiles.
  static let tableBoxes = Picture(
    "box",
    "Quartiles as boxes, a box for each series; whiskers reach to the last value within 1.5 times the box."
  ) { (picture) throws(Stop) in
    let data = try XYTable(picture, needsX: false)
    guard let name = data.y.first else { return picture.figure("", []) }
    let values = try data.table.numbers(name, "y")
    // Boxes stand for years or groups; without either one box stands for all.
    let by = picture.call.isGiven("by") ? data.by : (data.table.year.map { [$0] } ?? [])
    let groups = try data.table.groups(by)
    let most = 40
    var (boxes, medians, outside): ([Box], [Box], [Place]) = ([], [], [])
    var whiskers: [Place] = []
    for (place, group) in groups.prefix(most).enumerated() {
      let sorted = Cancellation.sorted(group.rows.map { values[$0] }.filter(\.isFinite))
      guard !sorted.isEmpty else { continue }
      let x = Double(place + 1)
      let quartiles = [0.25, 0.5, 0.75].map { Histogram.quantile(sorted, $0) }
      let reach = 1.5 * (quartiles[2] - quartiles[0])
      let inside = sorted.filter { $0 >= quartiles[0] - reach && $0 <= quartiles[2] + reach }
      outside += sorted.filter { $0 < quartiles[0] - reach || $0 > quartiles[2] + reach }
        .map { Place(x, $0) }
      boxes.append(Box(x0: x - 0.3, x1: x + 0.3, y0: quartiles[0], y1: quartiles[2]))
      medians.append(Box(x0: x - 0.3, x1: x + 0.3, y0: quartiles[1], y1: quartiles[1]))
      for (edge, end) in [
        (quartiles[2], inside.last ?? quartiles[2]), (quartiles[0], inside.first ?? quartiles[0]),
      ] {
        whiskers += [
          Place(x, edge), Place(x, end), Place(.nan, .nan), Place(x - 0.15, end),
          Place(x + 0.15, end), Place(.nan, .nan),
        ]
      }
      whiskers += [Place(x - 0.3, quartiles[1]), Place(x + 0.3, quartiles[1]), Place(.nan, .nan)]
    }
    let panel = Panel(
      x: Axis("", .names(groups.prefix(most).map(\.label))), y: Axis(data.table.title(name)),
      series: [
        Series("", .boxes(boxes), .pale(0)), Series("", .line(whiskers), .black, width: 0.6),
        Series("", .points(outside), .series(0), symbol: .ring),
      ])
    return picture.figure(
      data.title, [panel],
      remarks: groups.count > most ? ["the first \(most) of \(groups.count) groups are drawn"] : [])
  }
}
