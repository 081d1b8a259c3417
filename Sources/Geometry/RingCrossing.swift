/// Where the outline of a region crosses itself.
public struct RingCrossing: Sendable, Equatable {
  /// The polygon among those of the shape, from 0.
  public var polygon: Int
  /// The ring of the polygon, from 0.
  public var ring: Int
  /// The ring that it crosses, which may be itself.
  public var other: Int
  /// Where they cross.
  public var position: GeoPoint
}

extension Shape {
  /// The first place where a ring crosses itself or another ring of its polygon, by the order of edges.
  ///
  /// Two edges cross when the ends of each lie on different sides of the other; and where one way only
  /// touches the other, at a vertex of one or of both, they cross when it comes from one side and leaves
  /// on the other. Sides are exact, so nothing crosses by rounding and no crossing is missed. Rings
  /// may touch, at a point or along a stretch, edges may double back, and rings may have no area:
  /// none of this is a crossing. Ways that cross while they run along a common stretch are not found.
  /// - Complexity: O(vertices) for edges of similar length.
  public var crossing: RingCrossing? {
    for (place, polygon) in polygons.enumerated() {
      if var found = PolygonEdges(polygon).crossing {
        found.polygon = place
        return found
      }
    }
    return nil
  }
}

/// The edges of a polygon, ring by ring.
private struct PolygonEdges {
  private var edges: [Segment] = []
  /// Of each edge its ring.
  private var rings: [Int32] = []
  /// Of each edge the one that goes on from its end.
  private var next: [Int32] = []

  init(_ polygon: Polygon) {
    let total = polygon.rings.reduce(0) { $0 + $1.count }
    edges.reserveCapacity(total)
    rings.reserveCapacity(total)
    next.reserveCapacity(total)
    for (number, ring) in polygon.rings.enumerated() {
      let start = edges.count
      for place in ring.indices.dropFirst() where ring[place] != ring[place - 1] {
        edges.append(Segment(from: ring[place - 1], to: ring[place]))
        rings.append(Int32(number))
        next.append(Int32(edges.count))
      }
      if edges.count > start { next[edges.count - 1] = Int32(start) }
    }
  }

  var crossing: RingCrossing? {
    guard edges.count > 3 else { return nil }
    var first: (one: Int, two: Int, position: GeoPoint)?
    SegmentGrid(edges).forEachCell { cell in
      for place in cell.indices {
        let one = Int(cell[place])
        if let first, one > first.one { break }
        for second in cell[(place + 1)...] {
          let two = Int(second)
          guard edges[one].isNear(edges[two]), let position = crossing(one, two) else { continue }
          if first.map({ (one, two) < ($0.one, $0.two) }) ?? true {
            first = (one, two, position)
          }
        }
      }
    }
    return first.map { first in
      RingCrossing(
        polygon: 0, ring: Int(rings[first.two]), other: Int(rings[first.one]),
        position: first.position)
    }
  }

  /// Where two edges cross, or the ways along them at the end of one.
  private func crossing(_ one: Int, _ two: Int) -> GeoPoint? {
    let (a, b) = (edges[one], edges[two])
    let (fromB, toB) = (
      Orientation.side(a.from, a.to, b.from), Orientation.side(a.from, a.to, b.to)
    )
    guard fromB * toB <= 0 else { return nil }
    let (fromA, toA) = (
      Orientation.side(b.from, b.to, a.from), Orientation.side(b.from, b.to, a.to)
    )
    guard fromA * toA <= 0 else { return nil }
    if fromB * toB < 0, fromA * toA < 0 { return Self.meeting(a, b) }
    if a.to == b.to { return passes(one, two) ? a.to : nil }
    // The end of one inside the other: where does its way go on?
    if toA == 0, fromA != 0, a.to != b.from {
      let on = edges[Int(next[one])].to
      return fromA * Orientation.side(b.from, b.to, on) < 0 ? a.to : nil
    }
    if toB == 0, fromB != 0, b.to != a.from {
      let on = edges[Int(next[two])].to
      return fromB * Orientation.side(a.from, a.to, on) < 0 ? b.to : nil
    }
    return nil
  }

  /// Whether the ways through a vertex that two edges end in cross there.
  private func passes(_ one: Int, _ two: Int) -> Bool {
    let way = Way(from: edges[one].from, by: edges[one].to, to: edges[Int(next[one])].to)
    return way.side(edges[two].from) * way.side(edges[Int(next[two])].to) < 0
  }

  /// The point where two edges that cross do so.
  private static func meeting(_ a: Segment, _ b: Segment) -> GeoPoint {
    let (ax, ay) = (a.to.x - a.from.x, a.to.y - a.from.y)
    let (bx, by) = (b.to.x - b.from.x, b.to.y - b.from.y)
    let across = ax * by - ay * bx
    let along = ((b.from.x - a.from.x) * by - (b.from.y - a.from.y) * bx) / across
    guard along.isFinite else { return a.from }
    return GeoPoint(x: a.from.x + along * ax, y: a.from.y + along * ay)
  }
}

/// Two edges that follow each other.
private struct Way {
  var from: GeoPoint
  var by: GeoPoint
  var to: GeoPoint

  /// 1 for a direction from the vertex that points to the left of the way, −1 to the right, and 0 along
  /// it. A way that doubles back has no sides.
  func side(_ point: GeoPoint) -> Int {
    let before = Orientation.side(from, by, point)
    let after = Orientation.side(by, to, point)
    switch Orientation.side(from, by, to) {
    case 1: return before > 0 && after > 0 ? 1 : before < 0 || after < 0 ? -1 : 0
    case -1: return before < 0 && after < 0 ? -1 : before > 0 || after > 0 ? 1 : 0
    default:
      let isSpike = (from.x - by.x) * (to.x - by.x) + (from.y - by.y) * (to.y - by.y) > 0
      return isSpike ? 0 : before
    }
  }
}
