/// Where one panel stands, with its scales and the texts around it.
struct PanelLayout {
  /// The panel.
  let panel: Panel
  /// The rectangle between the axes.
  private(set) var box: Rectangle
  /// The horizontal scale.
  private(set) var x: AxisScale
  /// The vertical scale.
  private(set) var y: AxisScale
  /// Titles and labels.
  private(set) var texts: [PlacedText] = []
  /// Degrees by which names below the axis are turned.
  private(set) var turn = 0
  /// How many labels found no room.
  private(set) var lostLabels = 0

  private static let (tick, gap) = (5.0, 4.0)

  /// Lays a panel out in a cell of the picture.
  init(_ panel: Panel, in cell: Rectangle) {
    self.panel = panel
    let extent = panel.extent
    x = AxisScale(panel.x, extent.x, wanted: 6)
    y = AxisScale(panel.y, extent.y, wanted: 5)
    box = cell
    var inner = cell
    if !panel.title.isEmpty { inner.top -= 22 }
    switch panel.frame {
    case .axes: layOutAxes(extent, inner)
    case .map: layOutMap(extent, inner)
    case .bare: box = inner
    }
    if !panel.title.isEmpty {
      let title = TextMeasure.cut(panel.title, to: cell.width, size: Look.axisSize)
      texts.append(
        PlacedText(text: title, x: box.middle, y: box.top + 11, size: Look.axisSize))
    }
    placeLabels()
  }

  /// Where a position of the data stands.
  func pixel(_ place: Place) -> Place {
    let up = panel.y.isReversed ? 1 - y.share(place.y) : y.share(place.y)
    return Place(box.left + x.share(place.x) * box.width, box.bottom + up * box.height)
  }

  private mutating func layOutAxes(_ extent: Extent, _ cell: Rectangle) {
    y = AxisScale(panel.y, extent.y, wanted: wantedTicks(panel.y, cell.height - 40, each: 38))
    let hasNumbersBelow = panel.x.names.isEmpty
    box.right = cell.right - (hasNumbersBelow ? 14 : 6)
    box.top = cell.top - 6
    var (yTitle, xTitle) = ("", "")
    // The height decides which ticks there are, and their width decides what is left for the rest.
    for _ in 0..<2 {
      y = y.cut(to: cell.width * 0.42)
      yTitle = title(panel.y, y)
      let widest = y.ticks.map { TextMeasure.width($0.text, size: Look.smallSize) }.max() ?? 0
      box.left = cell.left + widest + Self.tick + 2 * Self.gap + (yTitle.isEmpty ? 2 : 20)
      x = AxisScale(panel.x, extent.x, wanted: wantedTicks(panel.x, box.width, each: 66))
      xTitle = title(panel.x, x)
      let below = layOutNames()
      box.bottom = cell.bottom + below + Self.tick + Self.gap + (xTitle.isEmpty ? 6 : 25)
      y = AxisScale(panel.y, extent.y, wanted: wantedTicks(panel.y, box.height, each: 38))
        .cut(to: cell.width * 0.42)
    }
    if !yTitle.isEmpty {
      let text = TextMeasure.cut(yTitle, to: cell.height, size: Look.axisSize)
      texts.append(
        PlacedText(
          text: text, x: cell.left + 8, y: (box.bottom + box.top) / 2, size: Look.axisSize, turn: 90
        ))
    }
    if !xTitle.isEmpty {
      let text = TextMeasure.cut(xTitle, to: cell.width, size: Look.axisSize)
      texts.append(PlacedText(text: text, x: box.middle, y: cell.bottom + 9, size: Look.axisSize))
    }
  }

  private func wantedTicks(_ axis: Axis, _ length: Double, each: Double) -> Int {
    axis.names.isEmpty ? max(2, Int(length / each)) : max(2, Int(length / 13))
  }

  private func title(_ axis: Axis, _ scale: AxisScale) -> String {
    let factor = TickText.factor(scale.power)
    guard !factor.isEmpty, !axis.title.isEmpty else { return axis.title + factor }
    return "\(axis.title)  \(factor)"
  }

  /// The height that the texts below the axis take; turns them where they would touch.
  private mutating func layOutNames() -> Double {
    let size = Look.smallSize
    let widths = x.ticks.map { TextMeasure.width($0.text, size: size) }
    let widest = widths.max() ?? 0
    let room = box.width / Double(max(panel.x.names.count, 1))
    guard !panel.x.names.isEmpty, widest + 6 > room else { return size + 3 }
    turn = room > 22 ? 40 : 90
    x = x.cut(to: turn == 90 ? 102 : 154)
    return min(widest * (turn == 90 ? 1 : 0.66) + 8, 110)
  }

  private mutating func layOutMap(_ extent: Extent, _ cell: Rectangle) {
    guard !extent.x.isEmpty, !extent.y.isEmpty else { return }
    let (width, height) = (
      max(extent.x.high - extent.x.low, 1e-9), max(extent.y.high - extent.y.low, 1e-9)
    )
    let below = panel.unitsPerKilometre == nil ? 0.0 : 24
    let scale = min(cell.width / width, (cell.height - below) / height)
    let (x0, y0) = (cell.middle, (cell.bottom + below + cell.top) / 2)
    box = Rectangle(
      left: x0 - width * scale / 2, bottom: y0 - height * scale / 2, right: x0 + width * scale / 2,
      top: y0 + height * scale / 2)
    x = AxisScale(Axis("", range: extent.x.low...extent.x.low + width), extent.x, wanted: 2)
    y = AxisScale(Axis("", range: extent.y.low...extent.y.low + height), extent.y, wanted: 2)
  }

  private mutating func placeLabels() {
    var placement = LabelPlacement(box: box, occupied: symbols)
    for label in panel.labels {
      let spot = label.place == .corner ? Place(label.x, label.y) : pixel(Place(label.x, label.y))
      if let text = placement.place(label, at: spot) {
        texts.append(text)
      } else {
        lostLabels += 1
      }
    }
  }

  /// What points and lines across the panel take, so that labels keep away from them.
  private var symbols: [Rectangle] {
    guard panel.labels.contains(where: { $0.place == .beside }) else { return [] }
    var symbols = panel.lines.flatMap(pieces)
    for series in panel.series {
      guard case .points(let places) = series.marks, places.count <= 2_000 else { continue }
      for place in places where place.isFinite {
        let spot = pixel(place)
        symbols.append(
          Rectangle(left: spot.x - 4, bottom: spot.y - 4, right: spot.x + 4, top: spot.y + 4))
      }
    }
    return symbols
  }

  /// A line as small rectangles along it.
  private func pieces(_ line: ReferenceLine) -> [Rectangle] {
    func piece(_ spot: Place) -> Rectangle {
      Rectangle(left: spot.x - 3, bottom: spot.y - 1, right: spot.x + 3, top: spot.y + 1)
    }
    let steps = 100
    return (0...steps).map { step in
      let share = Double(step) / Double(steps)
      let (across, up) = (x.low + (x.high - x.low) * share, y.low + (y.high - y.low) * share)
      return switch line.place {
      case .horizontal(let value): piece(pixel(Place(across, value)))
      case .vertical(let value): piece(pixel(Place(value, up)))
      case .slope(let intercept, let slope): piece(pixel(Place(across, intercept + slope * across)))
      }
    }
  }
}
