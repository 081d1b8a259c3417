/// Finds regions whose borders meet although they share no vertex, where a map does not say whether
/// they are neighbours.
public enum BorderMeetings {
  /// The pairs of regions, lower one first and in order, that are no neighbours and of which an edge
  /// of one crosses or touches an edge of the other.
  ///
  /// Edges lie in the cells of a grid, and those of a cell are compared; whether they meet is told by
  /// the signs of four areas, which are exact.
  /// - Parameters:
  ///   - neighbours: those that share a vertex, ascending.
  ///   - isStopped: asked before each cell; the pairs so far are given when it says yes.
  /// - Complexity: O(edges) for edges of similar length.
  public static func pairs(
    _ shapes: [Shape], neighbours: [[Int32]], isStopped: () -> Bool = { false }
  ) -> [(Int, Int)] {
    let (edges, regions) = edges(of: shapes)
    if isStopped() { return [] }
    var found: Set<Int> = []
    SegmentGrid(edges).forEachCell(isStopped: isStopped) { cell in
      for (position, first) in cell.enumerated() {
        for second in cell.dropFirst(position + 1) {
          let (low, high) = (regions[Int(first)], regions[Int(second)])
          guard low != high, meet(edges[Int(first)], edges[Int(second)]) else { continue }
          if neighbours[Int(low)].contains(high) { continue }
          found.insert(Int(low) * shapes.count + Int(high))
        }
      }
    }
    return found.sorted().map { ($0 / shapes.count, $0 % shapes.count) }
  }

  /// The edges of all regions, and of which region each is, ascending.
  private static func edges(of shapes: [Shape]) -> ([Segment], [Int32]) {
    let total = shapes.reduce(0) { $0 + $1.vertexCount }
    var (edges, regions): ([Segment], [Int32]) = ([], [])
    edges.reserveCapacity(total)
    regions.reserveCapacity(total)
    for (region, shape) in shapes.enumerated() {
      for polygon in shape.polygons {
        for ring in polygon.rings {
          for place in ring.indices.dropFirst() where ring[place] != ring[place - 1] {
            edges.append(Segment(from: ring[place - 1], to: ring[place]))
            regions.append(Int32(region))
          }
        }
      }
    }
    return (edges, regions)
  }

  /// Whether two edges have a common point.
  private static func meet(_ a: Segment, _ b: Segment) -> Bool {
    a.isNear(b)
      && Orientation.side(a.from, a.to, b.from) * Orientation.side(a.from, a.to, b.to) <= 0
      && Orientation.side(b.from, b.to, a.from) * Orientation.side(b.from, b.to, a.to) <= 0
  }
}
