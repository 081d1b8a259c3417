import Interpreter
import Plotting
import Tables

extension Picture {
  /// From nothing to the net change, one factor after the other.
  static let effectWaterfall = Picture(
    "waterfall", of: ["lmdi", "sda"],
    "How the effects of all groups together add up to the net change."
  ) { (picture) throws(Stop) in
    let effects = try EffectTable(picture)
    let windows = effects.windows
    // Differences of logarithms of several groups do not add up to anything.
    let areMany = effects.rows.contains { !$0.label.isEmpty }
    if effects.isMultiplicative, areMany, Set(effects.rows.map(\.label)).count > 1 {
      throw picture.call.wrong(
        "kind", "M257", "indices of several groups do not add up to a waterfall",
        mend: "draw one group: `by = []` in `lmdi`, or `kind = \"bars\"`")
    }
    let panels = windows.prefix(6).map { window in
      waterfall(
        picture, effects, effects.rows.filter { $0.window == window },
        title: windows.count > 1 ? window : "")
    }
    let title: Phrase =
      windows.count == 1 && !windows[0].isEmpty
      ? "Contributions to the change, \(windows[0])" : "Contributions to the change"
    return picture.figure(
      title, panels,
      remarks: windows.count > 6 ? ["the first 6 of \(windows.count) windows are drawn"] : [])
  }
}

private func waterfall(
  _ picture: PictureCall, _ effects: EffectTable, _ rows: [EffectTable.Row], title: String
) -> Panel {
  let sums = effects.factors.indices.map { factor in rows.reduce(0) { $0 + $1.effects[factor] } }
  let total = rows.reduce(0) { $0 + $1.total }
  var (rises, falls): ([Box], [Box]) = ([], [])
  var labels: [PointLabel] = []
  var steps: [Place] = []
  var level = 0.0
  for (place, effect) in sums.enumerated() where effect.isFinite {
    let x = Double(place + 1)
    let box = Box(x0: x - 0.34, x1: x + 0.34, y0: level, y1: level + effect)
    if effect >= 0 { rises.append(box) } else { falls.append(box) }
    labels.append(
      PointLabel(x: x, y: max(level, level + effect), text: signed(effect), place: .above))
    level += effect
    steps += [Place(x + 0.34, level), Place(x + 0.66, level), Place(.nan, .nan)]
  }
  let end = Double(sums.count + 1)
  labels.append(PointLabel(x: end, y: max(total, 0), text: signed(total), place: .above))
  let highest = labels.map(\.y).max() ?? 0
  return Panel(
    title: title, x: Axis("", .names(effects.factors + [picture.say("net change")])),
    y: Axis(effects.axisTitle, including: [0, highest * 1.08]),
    series: [
      Series("", .line(steps), .grey, width: 0.6),
      Series(picture.say("increase"), .boxes(rises), .series(5)),
      Series(picture.say("decrease"), .boxes(falls), .series(0)),
      Series(
        picture.say("net change"), .boxes([Box(x0: end - 0.34, x1: end + 0.34, y0: 0, y1: total)]),
        .series(7)),
    ], lines: [ReferenceLine(.horizontal(0))], labels: labels)
}

/// A number with its sign, short enough for a label.
func signed(_ value: Double) -> String {
  let text = NumberText.significant(value.magnitude, digits: 3)
  return value < 0 ? "\u{2212}\(text)" : "+\(text)"
}
