/// Finds room for labels: each takes the first of eight places around its point that touches neither
/// a point nor a label.
struct LabelPlacement {
  private let box: Rectangle
  private var occupied: [Rectangle]

  /// Labels inside a box with what stands there already.
  init(box: Rectangle, occupied: [Rectangle]) {
    self.box = box
    self.occupied = occupied
  }

  /// The label at its place; `nil` when there is no room.
  mutating func place(_ label: PointLabel, at spot: Place) -> PlacedText? {
    guard spot.isFinite, !label.text.isEmpty else { return nil }
    let size = Look.smallSize - 1
    let width = TextMeasure.width(label.text, size: size)
    let colour = label.isLight ? RGB(0xFF_FFFF) : Look.textColour
    func text(_ x: Double, _ y: Double, _ anchor: PlacedText.Anchor) -> PlacedText {
      PlacedText(text: label.text, x: x, y: y, anchor: anchor, size: size, colour: colour)
    }
    switch label.place {
    case .over: return text(spot.x, spot.y, .center)
    case .above: return text(spot.x, spot.y + 8, .center)
    case .corner: return corner(label, text)
    case .beside, .inside: break
    }
    let sides =
      label.place == .inside
      ? [(0.0, 0.0)]
      : [(1, 0), (-1, 0), (0, 1), (0, -1), (0.8, 0.8), (-0.8, 0.8), (0.8, -0.8), (-0.8, -0.8)]
    for (dx, dy) in sides {
      let middle = Place(spot.x + dx * (width / 2 + 6), spot.y + dy * 11)
      let taken = Rectangle(
        left: middle.x - width / 2, bottom: middle.y - 6, right: middle.x + width / 2,
        top: middle.y + 6)
      guard label.place == .inside || box.contains(taken), !occupied.contains(where: taken.overlaps)
      else { continue }
      occupied.append(taken)
      return text(middle.x, middle.y, .center)
    }
    return nil
  }

  /// In a corner: the signs of the position say which one.
  private mutating func corner(
    _ label: PointLabel, _ text: (Double, Double, PlacedText.Anchor) -> PlacedText
  ) -> PlacedText {
    let x = label.x > 0 ? box.right - 6 : box.left + 6
    let y = label.y > 0 ? box.top - 9 : box.bottom + 9
    let width = TextMeasure.width(label.text, size: Look.smallSize)
    occupied.append(
      Rectangle(
        left: label.x > 0 ? x - width : x, bottom: y - 7, right: label.x > 0 ? x : x + width,
        top: y + 7))
    return text(x, y, label.x > 0 ? .right : .left)
  }
}
