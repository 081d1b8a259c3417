import Interpreter
import Plotting
import Tables

extension Picture {
  /// Obstacle degrees as stacked shares.
  static let obstacleDegrees = Picture(
    "bars", of: ["obstacle"],
    "The share of each indicator in what holds a group back, a mean over the years."
  ) { (picture) throws(Stop) in
    let table = try picture.table("degrees")
    let key = table.table.key?.columns ?? []
    let year = table.year
    let regions = key.filter { $0 != year }
    // One series over the years is drawn by year, several by region.
    let by = regions.isEmpty ? key : regions
    let groups = try table.groups(by)
    let most = 40
    let indicators = table.table.columns.filter { !key.contains($0.name) }
    let cells = indicators.map(\.numberCells)
    var boxes = [[Box]](repeating: [], count: indicators.count)
    for (place, group) in groups.prefix(most).enumerated() {
      var level = 0.0
      for (indicator, values) in cells.enumerated() {
        let own = group.rows.map { values[$0] }.filter(\.isFinite)
        let share = own.isEmpty ? 0 : own.reduce(0, +) / Double(own.count)
        let y = Double(place + 1)
        boxes[indicator].append(Box(x0: level, x1: level + share, y0: y - 0.34, y1: y + 0.34))
        level += share
      }
    }
    let panel = Panel(
      x: Axis(picture.say("obstacle degree"), including: [0]),
      y: Axis("", .names(groups.prefix(most).map(\.label)), isReversed: true),
      series: boxes.enumerated().map { Series(indicators[$0].name, .boxes($1), .series($0)) })
    return picture.figure(
      "Obstacle degrees", [panel],
      remarks: groups.count > most ? ["the first \(most) of \(groups.count) groups are drawn"] : [])
  }

  /// Obstacle degrees over the years.
  static let obstacleLines = Picture(
    "line", of: ["obstacle"], "The mean obstacle degree of each indicator over the years."
  ) { (picture) throws(Stop) in
    let table = try picture.table("degrees")
    let year = try table.requiredYear()
    let years = try table.numbers(year)
    let key = table.table.key?.columns ?? []
    var series: [Series] = []
    for column in table.table.columns where !key.contains(column.name) {
      var sums: [Double: (sum: Double, count: Double)] = [:]
      for (row, value) in column.numberCells.enumerated() where value.isFinite {
        sums[years[row], default: (0, 0)].sum += value
        sums[years[row], default: (0, 0)].count += 1
      }
      let places = sums.keys.sorted().map { year in
        Place(year, (sums[year]?.sum ?? 0) / max(sums[year]?.count ?? 1, 1))
      }
      series.append(.numbered(series.count, column.name, .path(places)))
    }
    return picture.figure(
      "Obstacle degrees",
      [
        Panel(
          x: Axis("", .years), y: Axis(picture.say("obstacle degree"), including: [0]),
          series: series)
      ])
  }
}
