import CSystem
import TextWidth

/// One panel drawn with characters.
struct TextPanel {
  private let panel: Panel
  private let x: AxisScale
  private let y: AxisScale
  private var canvas: TextCanvas
  private let margin: Int
  private let total: Int
  private let hasManyLines: Bool

  /// Draws a panel in so many cells.
  init(_ panel: Panel, width: Int) {
    self.panel = panel
    total = width
    let extent = panel.extent
    let rows = Self.rows(panel, extent, width)
    let isFramed = panel.frame == .axes
    let x = AxisScale(Self.axis(panel.x, panel.frame, extent.x), extent.x, wanted: width / 13)
    let y = AxisScale(
      Self.axis(panel.y, panel.frame, extent.y), extent.y,
      wanted: panel.y.names.isEmpty ? max(3, rows / 4) : rows)
    self.x = x
    self.y = y
    let widest = y.ticks.map { DisplayWidth.of(DisplayWidth.visible($0.text)) }.max() ?? 0
    margin = isFramed ? min(widest, width * 2 / 5) + 1 : 0
    let across = isFramed ? width - margin - 2 : Self.mapColumns(panel, extent, width, rows)
    canvas = TextCanvas(width: across, height: rows)
    hasManyLines = panel.series.count { $0.marks.isLine } > 1
    for line in panel.lines { draw(line) }
    for series in panel.series { draw(series) }
    for label in panel.labels { draw(label) }
  }

  private static func axis(_ axis: Axis, _ frame: Panel.Frame, _ span: Extent.Span) -> Axis {
    guard frame == .map, span.high > span.low else { return axis }
    return Axis(range: span.low...span.high)
  }

  private static func rows(_ panel: Panel, _ extent: Extent, _ width: Int) -> Int {
    if !panel.y.names.isEmpty {
      return min(panel.y.names.count * (panel.y.names.count < 9 ? 2 : 1), 60)
    }
    guard panel.frame == .map, extent.x.high > extent.x.low else { return 16 }
    let ratio = (extent.y.high - extent.y.low) / (extent.x.high - extent.x.low)
    return min(max(Int(ratio * Double(width) / 2), 8), 30)
  }

  /// Cells are twice as high as wide.
  private static func mapColumns(_ panel: Panel, _ extent: Extent, _ width: Int, _ rows: Int) -> Int
  {
    guard panel.frame == .map, extent.y.high > extent.y.low else { return width }
    let ratio = (extent.x.high - extent.x.low) / (extent.y.high - extent.y.low)
    return min(max(Int(ratio * Double(rows) * 2), 10), width)
  }

  // MARK: Places

  private func column(_ value: Double) -> Double { x.share(value) * Double(canvas.width) }

  private func row(_ value: Double) -> Double {
    let share = panel.y.isReversed ? y.share(value) : 1 - y.share(value)
    return share * Double(canvas.height)
  }

  private func cell(_ place: Place) -> (Int, Int)? {
    guard place.isFinite else { return nil }
    let (column, row) = (column(place.x), row(place.y))
    guard column > -1, row > -1, column < 1e6, row < 1e6 else { return nil }
    return (
      min(Int(column), canvas.width - (column <= Double(canvas.width) ? 1 : 0)),
      min(Int(row), canvas.height - (row <= Double(canvas.height) ? 1 : 0))
    )
  }

  // MARK: Marks

  private mutating func draw(_ series: Series) {
    switch series.marks {
    case .line(let places), .path(let places): drawLine(places, series)
    case .points(let places):
      for place in places {
        if let (column, row) = cell(place) { canvas.put(TextSign.of(series), column, row) }
      }
    case .boxes(let boxes): for box in boxes { fill(box, TextSign.fill(series)) }
    case .band(let intervals): drawBand(intervals)
    case .whiskers(let intervals):
      for interval in intervals where interval.isFinite {
        drawWhisker(interval, TextSign.symbol(series.symbol))
      }
    case .lyingWhiskers(let intervals):
      for interval in intervals where interval.isFinite {
        drawLying(interval, TextSign.symbol(series.symbol))
      }
    case .areas(let rings): fill(rings, TextSign.fill(series))
    case .outlines(let rings): if !panel.hasAreas { for ring in rings { drawDots(ring) } }
    case .arrows(let arrows): for arrow in arrows { drawDots([arrow.from, arrow.to]) }
    }
  }

  private mutating func drawLine(_ places: [Place], _ series: Series) {
    drawDots(places)
    guard hasManyLines else { return }
    let every = max(1, places.count / 5)
    for (number, place) in places.enumerated() where number % every == every / 2 {
      if let (column, row) = cell(place) { canvas.put(TextSign.of(series), column, row) }
    }
  }

  private mutating func drawDots(_ places: [Place]) {
    var before: (Int, Int)?
    for place in places {
      guard place.isFinite else {
        before = nil
        continue
      }
      let at = (
        Int(min(max(column(place.x) * 2, -9), Double(canvas.width) * 2 + 9)),
        Int(min(max(row(place.y) * 4, -9), Double(canvas.height) * 4 + 9))
      )
      if let (x, y) = before { canvas.line(x, y, at.0, at.1) } else { canvas.dot(at.0, at.1) }
      before = at
    }
  }

  private mutating func fill(_ box: Box, _ sign: Character) {
    let columns = [column(box.x.lowerBound), column(box.x.upperBound)]
    let rows = [row(box.y.lowerBound), row(box.y.upperBound)].sorted()
    guard columns.allSatisfy(\.isFinite), rows.allSatisfy(\.isFinite) else { return }
    let first = Int(min(max(columns[0].rounded(), 0), Double(canvas.width)))
    let last = Int(min(max(columns[1].rounded(), 0), Double(canvas.width)))
    let top = Int(min(max(rows[0].rounded(), 0), Double(canvas.height)))
    let bottom = Int(min(max(rows[1].rounded(), 0), Double(canvas.height)))
    // A bar that is thinner than a cell still shows.
    let across = first < last ? first..<last : first..<min(first + 1, canvas.width)
    guard !across.isEmpty, top < bottom || rows[1] > rows[0] else { return }
    for row in top..<max(bottom, top) { for column in across { canvas.put(sign, column, row) } }
    if top == bottom, panel.y.names.isEmpty, rows[1] - rows[0] > 0.2 {
      for column in across { canvas.put("▁", column, max(0, top - 1), over: false) }
    }
  }

  private mutating func drawBand(_ intervals: [Interval]) {
    let places = intervals.filter { $0.at.isFinite && $0.low.isFinite && $0.high.isFinite }
    guard places.count > 1 else { return }
    for column in 0..<canvas.width {
      let at = x.low + (Double(column) + 0.5) / Double(canvas.width) * (x.high - x.low)
      guard let next = places.firstIndex(where: { $0.at >= at }), next > 0 else { continue }
      let (left, right) = (places[next - 1], places[next])
      let share = (at - left.at) / max(right.at - left.at, 1e-300)
      let ends = [
        row(left.low + (right.low - left.low) * share),
        row(left.high + (right.high - left.high) * share),
      ].sorted()
      let top = Int(min(max(ends[0], 0), Double(canvas.height)))
      let bottom = Int(min(max(ends[1], 0), Double(canvas.height - 1)))
      guard top <= bottom else { continue }
      for row in top...bottom { canvas.put("░", column, row, over: false) }
    }
  }

  private mutating func drawWhisker(_ interval: Interval, _ sign: Character) {
    guard let (column, low) = cell(Place(interval.at, interval.low)),
      let (_, high) = cell(Place(interval.at, interval.high))
    else { return }
    for row in min(low, high)...max(low, high) { canvas.put("│", column, row) }
    if let (column, row) = cell(Place(interval.at, interval.value)) {
      canvas.put(sign, column, row)
    }
  }

  private mutating func drawLying(_ interval: Interval, _ sign: Character) {
    guard let (low, row) = cell(Place(interval.low, interval.at)),
      let (high, _) = cell(Place(interval.high, interval.at))
    else { return }
    for column in min(low, high)...max(low, high) { canvas.put("─", column, row) }
    if let (column, row) = cell(Place(interval.value, interval.at)) {
      canvas.put(sign, column, row)
    }
  }

  /// Fills the cells whose middle lies inside an odd number of rings.
  private mutating func fill(_ rings: [[Place]], _ sign: Character) {
    for line in 0..<canvas.height where !tonne_interrupted() {
      let share = (Double(line) + 0.5) / Double(canvas.height)
      let height = y.high - share * (y.high - y.low)
      var crossings: [Double] = []
      for ring in rings {
        for place in ring.indices.dropFirst() {
          let (from, to) = (ring[place - 1], ring[place])
          guard (from.y <= height) != (to.y <= height) else { continue }
          crossings.append(from.x + (height - from.y) / (to.y - from.y) * (to.x - from.x))
        }
      }
      crossings.sort()
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        let first = Int((column(crossings[pair]) - 0.5).rounded(.up))
        let last = Int((column(crossings[pair + 1]) - 0.5).rounded(.down))
        guard first <= last else { continue }
        for column in max(first, 0)...max(min(last, canvas.width), 0) {
          canvas.put(sign, column, line)
        }
      }
    }
  }

  // MARK: Lines and labels

  private mutating func draw(_ line: ReferenceLine) {
    switch line.place {
    case .horizontal(let value):
      guard let (_, row) = cell(Place(x.low, value)) else { return }
      for column in 0..<canvas.width { canvas.put("┄", column, row) }
    case .vertical(let value):
      guard let (column, _) = cell(Place(value, y.low)) else { return }
      for row in 0..<canvas.height { canvas.put("┊", column, row) }
    case .slope(let intercept, let slope):
      drawDots([Place(x.low, intercept + slope * x.low), Place(x.high, intercept + slope * x.high)])
    }
  }

  private mutating func draw(_ label: PointLabel) {
    let text = DisplayWidth.visible(label.text)
    let width = DisplayWidth.of(text)
    if label.place == .corner {
      let column = label.x > 0 ? canvas.width - width : 0
      canvas.write(text, column, label.y > 0 ? 0 : canvas.height - 1)
      return
    }
    guard let (column, row) = cell(Place(label.x, label.y)) else { return }
    switch label.place {
    case .over, .inside: canvas.write(text, column - width / 2, row, over: true)
    case .above: canvas.write(text, column - width / 2, row - 1)
    case .beside, .corner:
      for (at, line) in [
        (column + 2, row), (column - width - 1, row), (column - width / 2, row - 1),
      ]
      where canvas.write(text, at, line) { return }
    }
  }

  // MARK: Text

  /// The rows with ticks and titles.
  var lines: [String] {
    let rows = (0..<canvas.height).map { canvas.row($0) }
    guard panel.frame == .axes else { return head + rows }
    var labels: [Int: String] = [:]
    for tick in y.ticks {
      if let (_, row) = cell(Place(x.low, tick.value)), labels[row] == nil {
        labels[row] = DisplayWidth.cut(DisplayWidth.visible(tick.text), to: margin - 1)
      }
    }
    let framed = rows.enumerated().map { number, row in
      let label = DisplayWidth.filled(labels[number] ?? "", to: margin - 1, atRight: true)
      return "\(label) \(labels[number] == nil ? "│" : "┤")\(row)"
    }
    return head + framed + foot
  }

  private var head: [String] {
    let factor = TickText.factor(y.power)
    let title = [panel.y.title, factor].filter { !$0.isEmpty }.joined(separator: " ")
    let lines =
      panel.title.isEmpty ? [] : [TextDrawing.centred(DisplayWidth.visible(panel.title), total)]
    return title.isEmpty || panel.frame != .axes ? lines : lines + [DisplayWidth.visible(title)]
  }

  private var foot: [String] {
    var axis = [Character](repeating: "─", count: canvas.width)
    var labels = TextCanvas(width: canvas.width + margin + 2, height: 1)
    for tick in x.ticks {
      guard let (column, _) = cell(Place(tick.value, panel.y.isReversed ? y.high : y.low)) else {
        continue
      }
      if axis.indices.contains(column) { axis[column] = "┬" }
      let room =
        panel.x.names.isEmpty ? canvas.width : max(3, canvas.width / max(x.ticks.count, 1) - 1)
      let text = DisplayWidth.cut(DisplayWidth.visible(tick.text), to: room)
      let start = margin + 1 + column - DisplayWidth.of(text) / 2
      labels.write(text, min(max(start, 0), labels.width - DisplayWidth.of(text)), 0)
    }
    let factor = TickText.factor(x.power)
    let title = [panel.x.title, factor].filter { !$0.isEmpty }.joined(separator: " ")
    let lines = ["\(String(repeating: " ", count: margin))└\(String(axis))", labels.row(0)]
    return title.isEmpty ? lines : lines + [TextDrawing.centred(DisplayWidth.visible(title), total)]
  }
}

extension Marks {
  /// Whether it is a line through positions.
  var isLine: Bool {
    switch self {
    case .line, .path: true
    default: false
    }
  }
}

extension Marks {
  /// Whether it is a line with symbols.
  var isPath: Bool {
    if case .path = self { return true }
    return false
  }
}

extension Panel {
  /// Whether some series fills areas.
  fileprivate var hasAreas: Bool {
    series.contains { series in
      if case .areas = series.marks { return true }
      return false
    }
  }
}
