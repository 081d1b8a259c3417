import Glibc

extension SharedBorders {
  /// The neighbours of each shape, ascending, where positions that are near enough count as the same.
  ///
  /// By `queen` two regions are neighbours when a vertex of one lies within the distance of a vertex of
  /// the other, by `rook` when both ends of an edge do so with those of an edge of the other. On the
  /// Earth distances are chords on a sphere of radius 6371.0088 km, which for gaps of borders are
  /// distances.
  /// - Parameter distance: in kilometres on the Earth, in the unit of positions in a plane; above 0.
  /// - Complexity: O(vertices), as long as few lie within the distance of each other.
  public static func neighbours(
    _ shapes: [Shape], _ rule: Rule, within distance: Double, _ coordinates: Coordinates,
    isStopped: () -> Bool = { false }
  ) -> [[Int32]] {
    var grid = SnapGrid(distance: distance)
    for (place, shape) in shapes.enumerated() where !isStopped() {
      for polygon in shape.polygons {
        for ring in polygon.rings {
          let points = ring.map { SnapGrid.point($0, coordinates) }
          switch rule {
          case .queen: for point in points { grid.add(point, point, Int32(place)) }
          case .rook:
            for index in points.indices.dropFirst() where points[index - 1] != points[index] {
              grid.add(points[index - 1], points[index], Int32(place))
            }
          }
        }
      }
    }
    return grid.neighbours(shapes.count, isStopped)
  }
}

/// Vertices and edges in cells of a grid in space; those of a cell and of the cells around it may be
/// near each other.
private struct SnapGrid {
  private struct Item {
    var from: SIMD3<Double>
    var to: SIMD3<Double>
    var region: Int32
  }

  private let distance: Double
  private var items: [Item] = []
  /// For each item the one that came before it into its cell, or −1.
  private var earlier: [Int] = []
  /// The last item of each cell.
  private var cells: [SIMD3<Int64>: Int] = [:]

  init(distance: Double) { self.distance = distance }

  /// A position in space: in kilometres on the Earth, and with height 0 in a plane.
  static func point(_ point: GeoPoint, _ coordinates: Coordinates) -> SIMD3<Double> {
    guard coordinates == .geographic else { return SIMD3(point.x, point.y, 0) }
    let direction = Direction(point)
    return SIMD3(direction.x, direction.y, direction.z) * 6371.0088
  }

  mutating func add(_ from: SIMD3<Double>, _ to: SIMD3<Double>, _ region: Int32) {
    earlier.append(cells.updateValue(items.count, forKey: cell((from + to) / 2)) ?? -1)
    items.append(Item(from: from, to: to, region: region))
  }

  private func cell(_ point: SIMD3<Double>) -> SIMD3<Int64> {
    let scaled = (point / distance).rounded(.down)
    func whole(_ number: Double) -> Int64 {
      number.magnitude < 9e18 ? Int64(number) : number > 0 ? .max / 2 : .min / 2
    }
    return SIMD3(whole(scaled.x), whole(scaled.y), whole(scaled.z))
  }

  func neighbours(_ count: Int, _ isStopped: () -> Bool) -> [[Int32]] {
    var found = [Set<Int32>](repeating: [], count: count)
    for (place, last) in cells where !isStopped() {
      for x in Int64(-1)...1 {
        for y in Int64(-1)...1 {
          for z in Int64(-1)...1 {
            guard let others = cells[place &+ SIMD3(x, y, z)] else { continue }
            meet(last, others, &found)
          }
        }
      }
    }
    return found.map { $0.sorted() }
  }

  /// Notes which regions are near each other in two cells, of which the last items are told.
  private func meet(_ last: Int, _ others: Int, _ found: inout [Set<Int32>]) {
    var own = last
    while own >= 0 {
      let item = items[own]
      var next = others
      while next >= 0 {
        let other = items[next]
        if other.region > item.region, isNear(item, other) {
          found[Int(item.region)].insert(other.region)
          found[Int(other.region)].insert(item.region)
        }
        next = earlier[next]
      }
      own = earlier[own]
    }
  }

  private func isNear(_ a: Item, _ b: Item) -> Bool {
    (isNear(a.from, b.from) && isNear(a.to, b.to)) || (isNear(a.from, b.to) && isNear(a.to, b.from))
  }

  private func isNear(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Bool {
    let gap = a - b
    return (gap * gap).sum() <= distance * distance
  }
}
