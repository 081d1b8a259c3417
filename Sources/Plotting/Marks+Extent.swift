/// The part of the plane that something takes.
struct Extent: Sendable, Hashable {
  /// Horizontally.
  private(set) var x = Span()
  /// Vertically.
  private(set) var y = Span()

  /// The least and the largest of some numbers; missing ones do not count.
  struct Span: Sendable, Hashable {
    private(set) var low = Double.infinity
    private(set) var high = -Double.infinity

    var isEmpty: Bool { low > high }

    mutating func add(_ value: Double) {
      guard value.isFinite else { return }
      low = min(low, value)
      high = max(high, value)
    }
  }

  mutating func add(_ place: Place) {
    guard place.isFinite else { return }
    x.add(place.x)
    y.add(place.y)
  }

  mutating func add(x value: Double) { x.add(value) }

  mutating func add(y value: Double) { y.add(value) }
}

extension Marks {
  /// Adds what the marks take.
  func extend(_ extent: inout Extent) {
    switch self {
    case .line(let places), .path(let places), .points(let places):
      for place in places { extent.add(place) }
    case .boxes(let boxes):
      for box in boxes {
        extent.add(Place(box.x.lowerBound, box.y.lowerBound))
        extent.add(Place(box.x.upperBound, box.y.upperBound))
      }
    case .band(let intervals), .whiskers(let intervals):
      for interval in intervals where interval.at.isFinite {
        extent.add(x: interval.at)
        for value in [interval.low, interval.value, interval.high] { extent.add(y: value) }
      }
    case .lyingWhiskers(let intervals):
      for interval in intervals where interval.at.isFinite {
        extent.add(y: interval.at)
        for value in [interval.low, interval.value, interval.high] { extent.add(x: value) }
      }
    case .areas(let rings), .outlines(let rings):
      for ring in rings { for place in ring { extent.add(place) } }
    case .arrows(let arrows):
      for arrow in arrows {
        extent.add(arrow.from)
        extent.add(arrow.to)
      }
    }
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool {
    var extent = Extent()
    extend(&extent)
    return extent.x.isEmpty || extent.y.isEmpty
  }
}

extension Panel {
  /// What its series take.
  var extent: Extent {
    var extent = Extent()
    for series in series { series.marks.extend(&extent) }
    for label in labels where label.place == .over { extent.add(Place(label.x, label.y)) }
    return extent
  }

  /// Whether nothing of it can be drawn.
  package var isEmpty: Bool { series.allSatisfy { $0.marks.isEmpty } }
}
