import Interpreter
import Plotting
import Tables

extension Picture {
  /// Lagrange multipliers.
  static let multiplierBars = Picture(
    "bars", of: ["lmtests"], "The statistics of the tests; dark ones are significant at 5 %."
  ) { (picture) throws(Stop) in
    let table = try picture.table("lmtests")
    let names = try table.texts("test")
    let (statistics, p) = (try table.numbers("statistic"), try table.numbers("p"))
    func boxes(_ isWanted: (Double) -> Bool) -> [Box] {
      names.indices.filter { isWanted(p[$0]) && statistics[$0].isFinite }.map { row in
        Box(
          x0: 0, x1: statistics[row], y0: Double(row) + 0.66, y1: Double(row) + 1.34)
      }
    }
    return picture.figure(
      "Lagrange multiplier tests",
      [
        Panel(
          x: Axis(picture.say("statistic"), including: [0]),
          y: Axis("", .names(names), isReversed: true),
          series: [
            Series(picture.say("p ≤ 0.05"), .boxes(boxes { $0 <= 0.05 }), .series(0)),
            Series(picture.say("not significant"), .boxes(boxes { $0 > 0.05 }), .grey),
          ])
      ])
  }

  /// Errors of forecasts.
  static let backtestBars = Picture(
    "bars", of: ["backtest"], "The mean relative error of each forecast, by years ahead."
  ) { (picture) throws(Stop) in
    let table = try picture.table("summary")
    let methods = try table.texts("method")
    let (ahead, errors) = (try table.numbers("ahead"), try table.numbers("mape"))
    let horizons = Set(ahead.filter(\.isFinite)).sorted()
    var seen: Set<String> = []
    let kinds = methods.filter { seen.insert($0).inserted }
    let wide = 0.8 / Double(max(kinds.count, 1))
    let series = kinds.enumerated().map { number, kind -> Series in
      let boxes = horizons.enumerated().compactMap { place, horizon -> Box? in
        let own = methods.indices.filter {
          methods[$0] == kind && ahead[$0] == horizon && errors[$0].isFinite
        }
        // Several series of a panel are averaged.
        guard !own.isEmpty else { return nil }
        let mean = own.reduce(0) { $0 + errors[$1] } / Double(own.count)
        let left = Double(place + 1) - 0.4 + Double(number) * wide
        return Box(x0: left, x1: left + wide, y0: 0, y1: mean * 100)
      }
      return Series(kind, .boxes(boxes), .series(number))
    }
    return picture.figure(
      picture.result?.title ?? "Out-of-sample errors",
      [
        Panel(
          x: Axis(picture.say("years ahead"), .names(horizons.map { "\(Int($0))" })),
          y: Axis(picture.say("mean relative error (%)"), including: [0]), series: series)
      ])
  }
}
