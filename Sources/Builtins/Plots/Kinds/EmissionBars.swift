import Interpreter
import Plotting
import Tables

extension Picture {
  /// Emissions by fuel.
  static let emissionBars = Picture(
    "bars", of: ["emissions"], "Emissions by fuel, stacked: over the years, or by region."
  ) { (picture) throws(Stop) in
    let table = try picture.table("by_fuel")
    let values = try table.numbers("emissions")
    let fuels = try table.texts("fuel")
    let axisColumn = table.year ?? table.table.key?.region
    let xs =
      try axisColumn.map { (name) throws(Stop) in try table.texts(name) } ?? fuels.map { _ in "" }
    var seen: Set<String> = []
    let names = xs.filter { seen.insert($0).inserted }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var sums: [String: [Double]] = [:]
    var order: [String] = []
    for row in values.indices where values[row].isFinite {
      if sums[fuels[row]] == nil { order.append(fuels[row]) }
      sums[fuels[row], default: [Double](repeating: 0, count: names.count)][places[xs[row]] ?? 0] +=
        values[row]
    }
    var levels = [Double](repeating: 0, count: names.count)
    let series = order.enumerated().map { number, fuel -> Series in
      let boxes = (sums[fuel] ?? []).enumerated().map { place, value -> Box in
        let x = Double(place + 1)
        defer { levels[place] += value }
        return Box(x0: x - 0.36, x1: x + 0.36, y0: levels[place], y1: levels[place] + value)
      }
      return Series(fuel, .boxes(boxes), .series(number))
    }
    return picture.figure(
      "Emissions by fuel",
      [
        Panel(
          x: Axis("", .names(names)),
          y: Axis(table.title("emissions", unitOf: "emissions"), including: [0]),
          series: series)
      ])
  }
}
