import Interpreter
import Plotting

extension Picture {
  /// Effects of a decomposition as stacked bars, one for each group, with the net change.
  static let effectBars = Picture(
    "bars", of: ["lmdi", "sda"], "The effects of each region as stacked bars with the net change."
  ) { (picture) throws(Stop) in
    let effects = try EffectTable(picture)
    let most = 40
    let windows = effects.windows
    // Without groups the windows themselves are the bars.
    let arePooled = effects.rows.allSatisfy { $0.label.isEmpty }
    let panels: [Panel] =
      arePooled
      ? [effectPanel(picture, effects, effects.rows, effects.rows.map(\.window), title: "")]
      : windows.prefix(6).map { window in
        let rows = effects.rows(of: window, most: most)
        return effectPanel(
          picture, effects, rows, rows.map(\.label), title: windows.count > 1 ? window : "")
      }
    var remarks: [Phrase] = []
    if !arePooled, windows.count > 6 {
      remarks.append("the first 6 of \(windows.count) windows are drawn")
    }
    if !arePooled,
      let count = windows.map({ name in effects.rows.count { $0.window == name } }).max(),
      count > most
    {
      remarks.append("the \(most) largest of \(count) groups are drawn")
    }
    let title: Phrase =
      windows.count == 1 && !windows[0].isEmpty
      ? "Contributions to the change, \(windows[0])" : "Contributions to the change"
    return picture.figure(
      title, panels,
      columns: panels.count > 1 && panels.allSatisfy { $0.x.names.count <= 8 } ? 2 : 1,
      remarks: remarks)
  }
}

/// Stacked bars of some rows.
private func effectPanel(
  _ picture: PictureCall, _ effects: EffectTable, _ rows: [EffectTable.Row], _ names: [String],
  title: String
) -> Panel {
  var boxes = [[Box]](repeating: [], count: effects.factors.count)
  for (place, row) in rows.enumerated() {
    var (above, below) = (0.0, 0.0)
    for (factor, effect) in row.effects.enumerated() where effect.isFinite && effect != 0 {
      let start = effect > 0 ? above : below
      let x = Double(place + 1)
      boxes[factor].append(Box(x0: x - 0.34, x1: x + 0.34, y0: start, y1: start + effect))
      if effect > 0 { above += effect } else { below += effect }
    }
  }
  let net = rows.enumerated().map { Place(Double($0 + 1), $1.total) }
  let series =
    boxes.enumerated().map { factor, boxes in
      Series(effects.factors[factor], .boxes(boxes), .series(factor))
    } + [Series(picture.say("net change"), .points(net), .black, symbol: .diamond)]
  return Panel(
    title: title, x: Axis("", .names(names)), y: Axis(effects.axisTitle, including: [0]),
    series: series, lines: [ReferenceLine(.horizontal(0))])
}
