public import Geometry
import Threading

extension SpatialWeights {
  /// Contiguity of shapes, each neighbour with weight 1.
  ///
  /// Order k > 1: the regions that are reached by k steps from neighbour to neighbour and by no
  /// fewer; with `includingLower` all those reached by 1 to k steps.
  /// - Parameter order: 1 or more.
  /// - Complexity: O(vertices), and O(n + links) for each region when the order is above 1.
  public static func contiguity(
    _ shapes: [Shape], rule: SharedBorders.Rule, order: Int = 1, includingLower: Bool = false
  ) -> SpatialWeights {
    let first = SpatialWeights(neighbours: SharedBorders.neighbours(shapes, rule))
    return order > 1 ? first.ofOrder(order, includingLower: includingLower) : first
  }

  /// Weights of 1 for rows of neighbours that ascend.
  package init(neighbours: [[Int32]]) {
    var starts = [0]
    starts.reserveCapacity(neighbours.count + 1)
    for row in neighbours { starts.append((starts.last ?? 0) + row.count) }
    var columns: [Int32] = []
    columns.reserveCapacity(starts.last ?? 0)
    for row in neighbours { columns += row }
    self.init(
      starts: starts, columns: columns, values: [Double](repeating: 1, count: columns.count),
      style: .binary)
  }

  /// The neighbours of an order: those that are so many steps away, and perhaps those nearer.
  ///
  /// - Complexity: O(n (n + m)) at most; what is visited is what lies within the order.
  public func ofOrder(_ order: Int, includingLower: Bool = false) -> SpatialWeights {
    var distances = [Int32](repeating: -1, count: count)
    var rows: [[Int32]] = []
    rows.reserveCapacity(count)
    for region in 0..<count {
      if Cancellation.isRequested {
        rows += Array(repeating: [], count: count - region)
        break
      }
      var reached = [Int32(region)]
      distances[region] = 0
      var next = 0
      while next < reached.count {
        let place = Int(reached[next])
        next += 1
        guard distances[place] < order else { break }
        for entry in row(place) where distances[Int(columns[entry])] < 0 {
          distances[Int(columns[entry])] = distances[place] + 1
          reached.append(columns[entry])
        }
      }
      rows.append(
        reached.filter {
          let steps = distances[Int($0)]
          return includingLower ? steps >= 1 : steps == order
        }.sorted())
      for place in reached { distances[Int(place)] = -1 }
    }
    return SpatialWeights(neighbours: rows)
  }
}
