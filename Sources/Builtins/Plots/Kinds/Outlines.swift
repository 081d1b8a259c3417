import Plotting

/// Rings of a map on paper: the part inside a box.
enum Outlines {
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
