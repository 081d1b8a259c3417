import Interpreter
import Plotting
import Tables

extension Picture {
  /// Growth against the starting level.
  static let convergenceScatter = Picture(
    "scatter", of: ["convergence"],
    "The growth of each region against its starting level, with the line that is fitted."
  ) { (picture) throws(Stop) in
    let fits = try picture.table("convergence")
    guard case .table(let table) = picture.value,
      let drawn = (table.origin as? ResultOrigin)?.drawn
    else {
      throw picture.call.wrong(
        "r", "M252", "the regions behind this table are not known",
        mend: "plot what `convergence` gives")
    }
    let points = PictureTable(drawn, picture)
    let (x, y) = (try points.numbers("start"), try points.numbers("growth"))
    let (names, members) = (try points.texts("region"), try points.texts("group"))
    let (alpha, slope) = (try fits.numbers("alpha"), try fits.numbers("slope"))
    let heads = Array(fits.table.names.prefix { $0 != "alpha" })
    let labels = try fits.table.rowTexts(heads, fits)
    let (kept, remarks) = fits.fitting(Array(labels.indices)) { Double($0) }
    var (series, lines): ([Series], [ReferenceLine]) = ([], [])
    var shown: [Int] = []
    for (place, row) in kept.enumerated() {
      let own = x.indices.filter { members[$0] == labels[row] }
      shown += own
      series.append(.numbered(place, labels[row], .points(own.map { Place(x[$0], y[$0] * 100) })))
      guard kept.count > 1 else {
        lines = [
          ReferenceLine(
            .slope(intercept: alpha[row] * 100, slope: slope[row] * 100), isStrong: true)
        ]
        continue
      }
      let ends = [own.map { x[$0] }.min(), own.map { x[$0] }.max()].compactMap { $0 }
      let line = ends.map { Place($0, (alpha[row] + slope[row] * $0) * 100) }
      series.append(Series("", .line(line), .series(place), isInLegend: false))
    }
    let p = try fits.numbers("p")
    let isAcross = shown.contains { y[$0] < 0 } && shown.contains { y[$0] > 0 }
    let panel = Panel(
      title: kept.count == 1
        ? "β = \(NumberText.significant(slope[kept[0]], digits: 3)), p = \(NumberText.significant(p[kept[0]], digits: 2))"
        : "",
      x: Axis(picture.say("ln \(Phrase(verbatim: picture.studied ?? "y")), first year")),
      y: Axis(picture.say("yearly growth (%)")), series: series,
      lines: (isAcross ? [ReferenceLine(.horizontal(0))] : []) + lines,
      labels: Scatter.labels(
        picture, shown.map { Place(x[$0], y[$0] * 100) }, shown.map { names[$0] }))
    return picture.figure("Convergence", [panel], remarks: remarks)
  }
}
