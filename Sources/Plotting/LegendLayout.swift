/// The legend in rows below the panels, or as a column at the side of a map.
struct LegendLayout {
  /// An entry at its place: the sample is 24 pixels wide and starts at `x`.
  struct Item {
    let entry: LegendEntry
    let x: Double
    let y: Double
    let text: PlacedText
  }

  /// The entries, from the upper left corner of the legend at (0, 0) downwards.
  private(set) var items: [Item] = []
  /// The line above them, where there is one.
  private(set) var title: PlacedText?
  /// The room that it takes.
  private(set) var (width, height) = (0.0, 0.0)

  static let (sample, line) = (24.0, 17.0)

  /// A legend of entries in a width; in one column when it stands at the side.
  init(_ entries: [LegendEntry], title: String = "", width limit: Double, atSide: Bool) {
    guard !entries.isEmpty else { return }
    let size = Look.smallSize
    let texts = entries.map { TextMeasure.cut($0.name, to: limit - 40, size: size) }
    let widths = texts.map { Self.sample + 6 + TextMeasure.width($0, size: size) + 16 }
    let rows = atSide ? entries.indices.map { [$0] } : Self.rows(widths, limit)
    width = atSide ? widths.max() ?? 0 : limit
    let above = title.isEmpty ? 0 : Self.line
    height = Double(rows.count) * Self.line + above
    place(title, width: limit, atSide: atSide)
    for (number, row) in rows.enumerated() {
      let used = row.reduce(0) { $0 + widths[$1] } - 16
      var x = atSide ? 0 : max(0, (limit - used) / 2)
      let y = -above - (Double(number) + 0.5) * Self.line
      for place in row {
        let text = PlacedText(
          text: texts[place], x: x + Self.sample + 6, y: y, anchor: .left, size: size)
        items.append(Item(entry: entries[place], x: x, y: y, text: text))
        x += widths[place]
      }
    }
  }

  /// Where samples begin that have an edge.
  private static let indent = 3.0

  /// Puts the line above the entries: over the samples at the side, in the middle below.
  private mutating func place(_ title: String, width limit: Double, atSide: Bool) {
    guard !title.isEmpty else { return }
    let size = Look.smallSize
    let text = TextMeasure.cut(title, to: limit, size: size)
    let wide = TextMeasure.width(text, size: size)
    if atSide { width = max(width, Self.indent + wide + 8) }
    self.title = PlacedText(
      text: text, x: atSide ? Self.indent : max(0, (limit - wide) / 2), y: -0.5 * Self.line,
      anchor: .left,
      size: size)
  }

  private static func rows(_ widths: [Double], _ limit: Double) -> [[Int]] {
    var rows: [[Int]] = [[]]
    var used = 0.0
    for (place, width) in widths.enumerated() {
      if used > 0, used + width - 16 > limit {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(place)
      used += width
    }
    return rows
  }
}
