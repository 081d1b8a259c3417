import Interpreter
import Plotting

/// Lying bars below each other, the longest at the top.
enum RankedBars {
  /// A figure of named values.
  static func figure(
    _ picture: PictureCall, _ title: Phrase, _ values: [(String, Double)], axis: String,
    isRanked: Bool = true
  ) -> Figure {
    let most = 60
    var rows = values.filter { $0.1.isFinite }
    if isRanked { rows.sort { $0.1 > $1.1 } }
    let kept = Array(rows.prefix(most))
    let boxes = kept.enumerated().map { place, row in
      Box(x0: 0, x1: row.1, y0: Double(place) + 0.66, y1: Double(place) + 1.34)
    }
    let panel = Panel(
      x: Axis(axis, including: [0]), y: Axis("", .names(kept.map(\.0)), isReversed: true),
      series: [Series("", .boxes(boxes), .series(0))], lines: [ReferenceLine(.vertical(0))])
    return picture.figure(
      title, [panel],
      remarks: rows.count > most ? ["the \(most) largest of \(rows.count) groups are drawn"] : [])
  }
}
