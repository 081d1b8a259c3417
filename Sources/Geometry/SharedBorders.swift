/// Which regions of a map share vertices or edges, exactly: positions are the same when all their
/// digits are.
public enum SharedBorders {
  /// What makes two regions neighbours.
  public enum Rule: String, Sendable, CaseIterable {
    /// A common vertex.
    case queen
    /// A common edge.
    case rook
  }

  /// The neighbours of each shape, ascending.
  ///
  /// All rings count, those of holes too. An edge is the same in both directions. `isStopped` is asked
  /// before each shape; those that are left have no neighbours.
  /// - Complexity: O(vertices), by hashing.
  public static func neighbours(
    _ shapes: [Shape], _ rule: Rule, isStopped: () -> Bool = { false }
  ) -> [[Int32]] {
    var found = [[Int32]](repeating: [], count: shapes.count)
    // The last region for which a neighbour was entered: each pair is entered once.
    var latest = [Int32](repeating: -1, count: shapes.count)
    let total = shapes.reduce(0) { $0 + $1.vertexCount }
    var vertices = OwnerTable(expected: total)
    var edges = OwnerTable(expected: rule == .rook ? total : 0)
    for (place, shape) in shapes.enumerated() where !isStopped() {
      let region = Int32(place)
      func meet(_ other: Int32) {
        guard latest[Int(other)] != region else { return }
        latest[Int(other)] = region
        found[Int(other)].append(region)
        found[place].append(other)
      }
      for polygon in shape.polygons {
        for ring in polygon.rings {
          var before: Int32 = -1
          for point in ring {
            let vertex = vertices.number(of: point.key)
            switch rule {
            case .queen: vertices.claim(vertex, by: region, meet)
            case .rook:
              if before >= 0, before != vertex {
                let ends = (UInt64(min(before, vertex)), UInt64(max(before, vertex)))
                edges.claim(edges.number(of: ends), by: region, meet)
              }
            }
            before = vertex
          }
        }
      }
    }
    for place in found.indices { found[place].sort() }
    return found
  }
}
