/// Finds regions whose borders meet although they share no vertex, where a map does not say whether
/// they are neighbours.
public enum BorderMeetings {
  /// An edge of a region.
  private struct Edge {
    var from: GeoPoint
    var to: GeoPoint
    var region: Int32
  }

  /// The pairs of regions, lower one first and in order, that are no neighbours and of which an edge
  /// of one crosses or touches an edge of the other.
  ///
  /// Edges lie in the cells of a grid, and those of a cell are compared; whether they meet is told by
  /// the signs of four areas.
  /// - Parameter neighbours: those that share a vertex, ascending.
  /// - Complexity: O(edges) for edges of similar length.
  public static func pairs(_ shapes: [Shape], neighbours: [[Int32]]) -> [(Int, Int)] {
    let edges = edges(of: shapes)
    guard let grid = Grid(edges.map { ($0.from, $0.to) }) else { return [] }
    var found: Set<Int> = []
    for cell in grid.cells {
      for (position, first) in cell.enumerated() {
        for second in cell[(position + 1)...] {
          let (a, b) = (edges[Int(first)], edges[Int(second)])
          guard a.region != b.region, meet(a, b) else { continue }
          let (low, high) = (min(a.region, b.region), max(a.region, b.region))
          if neighbours[Int(low)].contains(high) { continue }
          found.insert(Int(low) * shapes.count + Int(high))
        }
      }
    }
    return found.sorted().map { ($0 / shapes.count, $0 % shapes.count) }
  }

  private static func edges(of shapes: [Shape]) -> [Edge] {
    var edges: [Edge] = []
    for (region, shape) in shapes.enumerated() {
      for polygon in shape.polygons {
        for ring in polygon.rings {
          for place in ring.indices.dropFirst() where ring[place] != ring[place - 1] {
            edges.append(Edge(from: ring[place - 1], to: ring[place], region: Int32(region)))
          }
        }
      }
    }
    return edges
  }

  /// Whether two edges have a common point.
  private static func meet(_ a: Edge, _ b: Edge) -> Bool {
    guard max(a.from.x, a.to.x) >= min(b.from.x, b.to.x),
      max(b.from.x, b.to.x) >= min(a.from.x, a.to.x),
      max(a.from.y, a.to.y) >= min(b.from.y, b.to.y),
      max(b.from.y, b.to.y) >= min(a.from.y, a.to.y)
    else { return false }
    return side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0
  }

  /// On which side of an edge a point lies: −1, 0 or 1.
  private static func side(_ edge: Edge, _ point: GeoPoint) -> Double {
    let cross =
      (edge.to.x - edge.from.x) * (point.y - edge.from.y)
      - (edge.to.y - edge.from.y) * (point.x - edge.from.x)
    return cross > 0 ? 1 : cross < 0 ? -1 : 0
  }
}

/// The cells of a grid over a map, with the numbers of the edges that reach into each.
private struct Grid {
  private(set) var cells: [[Int32]]

  init?(_ edges: [(GeoPoint, GeoPoint)]) {
    guard let first = edges.first?.0 else { return nil }
    var (low, high) = (first, first)
    for (from, to) in edges {
      low = GeoPoint(x: min(low.x, from.x, to.x), y: min(low.y, from.y, to.y))
      high = GeoPoint(x: max(high.x, from.x, to.x), y: max(high.y, from.y, to.y))
    }
    let side = max(1, min(1000, Int(Double(edges.count).squareRoot())))
    let scale = GeoPoint(
      x: high.x > low.x ? Double(side) / (high.x - low.x) : 0,
      y: high.y > low.y ? Double(side) / (high.y - low.y) : 0)
    // Positions near the largest numbers have differences that are none.
    func cell(_ value: Double) -> Int { value > 0 ? Int(min(value, Double(side - 1))) : 0 }
    cells = [[Int32]](repeating: [], count: side * side)
    for (number, (from, to)) in edges.enumerated() {
      let (ax, ay) = ((from.x - low.x) * scale.x, (from.y - low.y) * scale.y)
      let (bx, by) = ((to.x - low.x) * scale.x, (to.y - low.y) * scale.y)
      for row in cell(min(ay, by))...cell(max(ay, by)) {
        // The part of the edge within the row, with its ends where the row's borders cut it.
        var (left, right) = (min(ax, bx), max(ax, bx))
        if ay != by {
          let cuts = [Double(row), Double(row + 1)].map { border in
            ax + (bx - ax) * max(0, min(1, (border - ay) / (by - ay)))
          }
          (left, right) = (min(cuts[0], cuts[1]), max(cuts[0], cuts[1]))
        }
        // A hair wider, so that rounding loses no cell.
        for column in cell(left - 1e-9)...cell(right + 1e-9) {
          cells[row * side + column].append(Int32(number))
        }
      }
    }
  }
}
