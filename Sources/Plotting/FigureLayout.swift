/// Where everything of a figure stands, in pixels from its lower left corner.
///
/// Figures are laid out here and not by the program that draws them, so that all formats look alike,
/// Chinese text has the room it needs, and nothing overlaps.
struct FigureLayout {
  /// The figure.
  let figure: Figure
  /// The width.
  let width: Double
  /// The height.
  private(set) var height: Double
  /// The panels.
  private(set) var panels: [PanelLayout] = []
  /// The legend, and where its upper left corner is.
  private(set) var legend: LegendLayout
  private(set) var legendCorner = Place(0, 0)
  /// The title and the notes.
  private(set) var texts: [PlacedText] = []

  /// Where the box of an inset starts; `nil` for the corner of its panel.
  private(set) var insetLeft: Double?

  /// The width of an inset.
  static let insetWidth = 110.0
  private static let margin = 10.0

  /// Lays a figure out.
  init(_ figure: Figure) {
    self.figure = figure
    width = (figure.look.width * Look.pixels).rounded()
    let inner = width - 2 * Self.margin
    let atSide = figure.panels.count == 1 && figure.panels.contains { $0.frame == .map }
    legend = LegendLayout(
      figure.legend, title: figure.legendTitle, width: atSide ? inner * 0.4 : inner, atSide: atSide)
    let columns = figure.columns ?? Self.columns(figure.panels.count)
    let rows = max(1, (figure.panels.count + columns - 1) / columns)
    let titles = TextMeasure.lines(figure.title, to: inner, size: Look.titleSize)
    let notes = figure.notes.flatMap { TextMeasure.lines($0, to: inner, size: Look.smallSize) }
    let head = titles.isEmpty ? 0 : Double(titles.count) * 18 + 6
    let foot = (notes.isEmpty ? 0 : Double(notes.count) * 15 + 4) + (atSide ? 0 : legend.height + 4)
    let hasInset = figure.panels.contains { !$0.inset.isEmpty }
    let side = atSide ? max(legend.width, hasInset ? Self.insetWidth + 8 : 0) : 0
    let panelWidth = (inner - side) / Double(columns)
    insetLeft = atSide && hasInset ? width - Self.margin - side : nil
    let natural = figure.panels.map { Self.height($0, panelWidth) }.max() ?? 200
    height =
      figure.look.height.map { ($0 * Look.pixels).rounded() }
      ?? (head + foot + natural * Double(rows) + 2 * Self.margin).rounded()
    placeTexts(titles, notes)
    let area = Rectangle(
      left: Self.margin, bottom: Self.margin + foot,
      right: Self.margin + panelWidth * Double(columns),
      top: height - Self.margin - head)
    placePanels(area, columns: columns, rows: rows)
    placeLegend(atSide: atSide, notes: notes.count)
  }

  /// Panels side by side: one, two, then as square as can be and three at most.
  private static func columns(_ count: Int) -> Int {
    switch count {
    case ..<2: 1
    case 2, 4: 2
    default: 3
    }
  }

  /// The height that suits a panel.
  private static func height(_ panel: Panel, _ width: Double) -> Double {
    let names = Double(panel.y.names.count)
    if names > 0 { return max(150, min(names * 19 + 60, 1400)) }
    guard panel.frame == .map else { return min(max(width * 0.78, 180), 370) }
    let extent = panel.extent
    guard extent.x.high > extent.x.low else { return width * 0.75 }
    let ratio = (extent.y.high - extent.y.low) / (extent.x.high - extent.x.low)
    return min(max(ratio * width, 120), width * 1.3) + 30
  }

  private mutating func placeTexts(_ titles: [String], _ notes: [String]) {
    for (number, line) in titles.enumerated() {
      texts.append(
        PlacedText(
          text: line, x: width / 2, y: height - Self.margin - 9 - Double(number) * 18,
          size: Look.titleSize))
    }
    for (number, line) in notes.enumerated() {
      let y = Self.margin + 7 + Double(notes.count - 1 - number) * 15
      texts.append(PlacedText(text: line, x: Self.margin, y: y, anchor: .left))
    }
  }

  private mutating func placePanels(_ area: Rectangle, columns: Int, rows: Int) {
    let (cellWidth, cellHeight) = (area.width / Double(columns), area.height / Double(rows))
    for (place, panel) in figure.panels.enumerated() {
      let (column, row) = (Double(place % columns), Double(place / columns))
      let left = area.left + column * cellWidth + (column > 0 ? 6 : 0)
      let top = area.top - row * cellHeight
      panels.append(
        PanelLayout(
          panel,
          in: Rectangle(
            left: left, bottom: top - cellHeight + (rows > 1 ? 8 : 0),
            right: area.left + (column + 1) * cellWidth, top: top)))
    }
  }

  private mutating func placeLegend(atSide: Bool, notes: Int) {
    guard !legend.items.isEmpty else { return }
    if atSide {
      let middle = panels.first.map { ($0.box.bottom + $0.box.top) / 2 } ?? height / 2
      // An inset stands below.
      let up = insetLeft == nil ? 0.0 : 40
      let left = insetLeft ?? width - Self.margin - legend.width
      legendCorner = Place(left, middle + up + legend.height / 2)
    } else {
      let below = Self.margin + (notes == 0 ? 0 : Double(notes) * 15 + 4)
      legendCorner = Place(Self.margin, below + legend.height)
    }
  }
}
