import Interpreter
import Plotting

extension Picture {
  /// Effects summed up window after window.
  static let effectLines = Picture(
    "lines", of: ["lmdi", "sda"], "The effects cumulated over consecutive windows, a panel a group."
  ) { (picture) throws(Stop) in
    let effects = try EffectTable(picture)
    guard effects.windows.count > 1, effects.rows.allSatisfy({ $0.from.isFinite }) else {
      throw picture.call.wrong(
        "kind", "M257", "lines take several windows, one after the other",
        mend: "decompose year by year: `over = [2000..2001, 2001..2002, …]`")
    }
    try refuseOverlap(picture, effects)
    var seen: Set<String> = []
    let groups = effects.rows.map(\.label).filter { seen.insert($0).inserted }
    let most = 9
    let sizes = Dictionary(
      effects.rows.map { ($0.label, $0.total.magnitude) }, uniquingKeysWith: +)
    let kept =
      groups.count <= most
      ? groups
      : groups.filter { name in
        groups.count { (sizes[$0] ?? 0) > (sizes[name] ?? 0) } < most
      }
    let panels = kept.map { group in
      cumulated(picture, effects, effects.rows.filter { $0.label == group }, title: group)
    }
    return picture.figure(
      "Cumulated contributions to the change", panels,
      remarks: groups.count > most
        ? ["the \(kept.count) largest of \(groups.count) groups are drawn"] : [])
  }
}

/// Stops where windows share years: their effects do not add up.
private func refuseOverlap(_ picture: PictureCall, _ effects: EffectTable) throws(Stop) {
  var spans: [String: (from: Double, to: Double)] = [:]
  for row in effects.rows { spans[row.window] = (row.from, row.to) }
  let ordered = spans.sorted { ($0.value.from, $0.value.to) < ($1.value.from, $1.value.to) }
  for (before, after) in zip(ordered, ordered.dropFirst())
  where after.value.from < before.value.to {
    throw picture.call.wrong(
      "kind", "M257",
      "the windows \(before.key) and \(after.key) overlap, so their effects do not add up to a line",
      mend: "decompose windows that follow one another, or draw `kind = \"bars\"`")
  }
}

private func cumulated(
  _ picture: PictureCall, _ effects: EffectTable, _ rows: [EffectTable.Row], title: String
) -> Panel {
  let ordered = rows.sorted { $0.from < $1.from }
  func course(_ value: (EffectTable.Row) -> Double) -> [Place] {
    var level = 0.0
    var places: [Place] = []
    var end = Double.nan
    for row in ordered {
      if row.from != end {
        // A window that does not follow on the one before starts a line of its own.
        if !places.isEmpty { places.append(Place(.nan, .nan)) }
        places.append(Place(row.from, level))
      }
      level += value(row)
      end = row.to
      places.append(Place(row.to, level))
    }
    return places
  }
  let factors = effects.factors.enumerated().map { place, name in
    Series.numbered(place, name, .path(course { $0.effects[place] }))
  }
  let net = Series(
    picture.say("net change"), .path(course(\.total)), .black, symbol: .diamond, width: 1.3)
  return Panel(
    title: title, x: Axis("", .years), y: Axis(effects.axisTitle, including: [0]),
    series: factors + [net], lines: [ReferenceLine(.horizontal(0))])
}
