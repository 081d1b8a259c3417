import Interpreter
import Plotting
import Tables

extension Picture {
  /// History, fit and forecast of models of time series.
  static let forecast = Picture(
    "forecast", of: ["egm", "grey", "trend"],
    "Observed values, the fit, and the forecast with its interval where the model has one."
  ) { (picture) throws(Stop) in
    let fit = try picture.table("fit")
    let future = picture.has("forecast") ? try picture.table("forecast") : nil
    let year = try fit.requiredYear()
    let by = fit.keys(without: [year])
    let groups = try fit.groups(by)
    let most = 12
    var panels: [Panel] = []
    for (label, rows) in groups.prefix(most) {
      let ahead = try future.map { (table) throws(Stop) in
        (table, try table.groups(by).first { $0.label == label }?.rows ?? [])
      }
      panels.append(
        try forecastPanel(
          picture, fit, rows, ahead, year, title: groups.count > 1 ? label : ""))
    }
    return picture.figure(
      picture.result?.title ?? "Forecast", panels,
      remarks: groups.count > most ? ["the first \(most) of \(groups.count) groups are drawn"] : [])
  }
}

private func forecastPanel(
  _ picture: PictureCall, _ fit: PictureTable, _ rows: [Int],
  _ future: (table: PictureTable, rows: [Int])?, _ year: String, title: String
) throws(Stop) -> Panel {
  func places(_ table: PictureTable, _ name: String, _ rows: [Int]) throws(Stop) -> [Place] {
    let years = try table.numbers(year)
    let values = try table.numbers(name)
    return rows.map { Place(years[$0], values[$0]) }.sorted { $0.x < $1.x }
  }
  let observed = try places(fit, "observed", rows)
  let fitted = try places(fit, "fitted", rows)
  var series: [Series] = []
  var lines: [ReferenceLine] = []
  var forecast: [Place] = []
  if let future, !future.rows.isEmpty {
    forecast = try places(future.table, "value", future.rows)
    if future.table.has("low"), future.table.has("high") {
      let low = try places(future.table, "low", future.rows)
      let high = try places(future.table, "high", future.rows)
      let band = zip(low, high).map { Interval(at: $0.x, low: $0.y, high: $1.y) }
      series.append(Series(picture.say("95 % interval"), .band(band), .pale(5)))
    }
    if let last = observed.last(where: \.isFinite)?.x, let first = forecast.first?.x, first > last {
      lines.append(ReferenceLine(.vertical((last + first) / 2), isDashed: true))
    }
  }
  series += [
    Series(picture.say("fitted"), .line(fitted), .series(0), width: 1.2),
    Series(picture.say("observed"), .points(observed), .black),
  ]
  if !forecast.isEmpty {
    // The line starts where the fit ends.
    let start = fitted.last.map { [$0] } ?? []
    series.append(
      Series(
        picture.say("forecast"), .line(start + forecast), .series(5), dash: .dashed, width: 1.2))
  }
  return Panel(
    title: title, x: Axis("", .years),
    y: Axis(
      fit.title(picture.studied.map { Phrase(verbatim: $0) } ?? "value", unitOf: "observed")),
    series: series, lines: lines)
}
