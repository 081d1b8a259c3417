import Plotting

/// Rings of a map on paper: as many corners as can be seen, and the part inside a box.
enum Outlines {
  /// The size of all rings.
  static func extent(_ rings: [[[Place]]]) -> (width: Double, height: Double) {
    var (x0, x1, y0, y1) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
    for place in rings.joined().joined() {
      (x0, x1) = (min(x0, place.x), max(x1, place.x))
      (y0, y1) = (min(y0, place.y), max(y1, place.y))
    }
    return (max(x1 - x0, 0), max(y1 - y0, 0))
  }

  /// The rings with their corners on a grid and none twice in a row or on a straight line: a border that
  /// two regions share stays the same for both. Rings that vanish are left out.
  ///
  /// - Complexity: O(corners).
  static func simplified(_ rings: [[Place]], step: Double) -> [[Place]] {
    guard step > 0, step.isFinite else { return rings }
    return rings.compactMap { ring in
      var kept: [Place] = []
      for place in ring {
        let snapped = Place((place.x / step).rounded() * step, (place.y / step).rounded() * step)
        if snapped == kept.last { continue }
        // The middle one of three on a line goes; on the grid the cross product is exact enough.
        if kept.count > 1 {
          let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
          let cross = (b.x - a.x) * (snapped.y - a.y) - (b.y - a.y) * (snapped.x - a.x)
          let along = (b.x - a.x) * (snapped.x - b.x) + (b.y - a.y) * (snapped.y - b.y)
          if cross.magnitude < step * step * 1e-3, along >= 0 { kept.removeLast() }
        }
        kept.append(snapped)
      }
      return kept.count > 3 ? kept : nil
    }
  }

  /// The parts of rings inside a box (Sutherland and Hodgman 1974, Communications of the ACM 17).
  ///
  /// - Complexity: O(corners).
  static func clipped(_ rings: [[Place]], to box: Box) -> [[Place]] {
    rings.compactMap { ring in
      var corners = ring
      corners = cut(corners, isInside: { $0.x >= box.x.lowerBound }) {
        crossing($0, $1, x: box.x.lowerBound)
      }
      corners = cut(corners, isInside: { $0.x <= box.x.upperBound }) {
        crossing($0, $1, x: box.x.upperBound)
      }
      corners = cut(corners, isInside: { $0.y >= box.y.lowerBound }) {
        crossing($0, $1, y: box.y.lowerBound)
      }
      corners = cut(corners, isInside: { $0.y <= box.y.upperBound }) {
        crossing($0, $1, y: box.y.upperBound)
      }
      guard corners.count > 2, let first = corners.first else { return nil }
      return corners + [first]
    }
  }

  private static func cut(
    _ ring: [Place], isInside: (Place) -> Bool, crossing: (Place, Place) -> Place
  ) -> [Place] {
    guard var before = ring.last else { return [] }
    var kept: [Place] = []
    for place in ring {
      if isInside(place) != isInside(before) { kept.append(crossing(before, place)) }
      if isInside(place) { kept.append(place) }
      before = place
    }
    return kept
  }

  private static func crossing(_ a: Place, _ b: Place, x: Double) -> Place {
    Place(x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
  }

  private static func crossing(_ a: Place, _ b: Place, y: Double) -> Place {
    Place(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y)
  }
}
