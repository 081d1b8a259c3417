/// Positions in a tree of halves, for the nearest ones and those within a distance.
///
/// On the Earth positions are points of the unit sphere and distances chords, which grow as great
/// circles do. Ties are broken by the order of the positions.
public struct PointTree: Sendable {
  /// What a position found is: its number and the square of its distance in the tree's own measure.
  private struct Found {
    var number: Int32
    var square: Double

    func isBefore(_ other: Found) -> Bool {
      square != other.square ? square < other.square : number < other.number
    }
  }

  private let coordinates: Coordinates
  private let positions: [GeoPoint]
  private let points: [(Double, Double, Double)]
  /// The numbers of the positions: each part of the array has its middle one, in the direction that
  /// is split, at its middle.
  private var order: [Int32]
  private var directions: [UInt8]

  /// A tree of positions. `isStopped` is asked before each split; a tree that was stopped finds something,
  /// but not what is nearest.
  /// - Complexity: O(n log² n).
  public init(
    _ positions: [GeoPoint], _ coordinates: Coordinates, isStopped: () -> Bool = { false }
  ) {
    self.coordinates = coordinates
    self.positions = positions
    points = positions.map { position in
      guard coordinates == .geographic else { return (position.x, position.y, 0) }
      let direction = Direction(position)
      return (direction.x, direction.y, direction.z)
    }
    order = positions.indices.map { Int32($0) }
    directions = [UInt8](repeating: 0, count: positions.count)
    split(order.indices, isStopped)
  }

  /// The distance of two positions by number: km on the Earth, else in the unit of the plane.
  public func distance(_ a: Int, _ b: Int) -> Double {
    if coordinates == .geographic { return GreatCircle.distance(positions[a], positions[b]) }
    let (x, y) = (positions[a].x - positions[b].x, positions[a].y - positions[b].y)
    return (x * x + y * y).squareRoot()
  }

  /// The k positions nearest to one of them, without itself, the nearest first; fewer where there are
  /// no more.
  ///
  /// - Complexity: O(k log n) for positions in general.
  public func nearest(to number: Int, count: Int) -> [Int] {
    var found: [Found] = []
    guard count > 0 else { return [] }
    search(order.indices, from: number, found: &found) { found, candidate in
      if found.count == count, let last = found.last, !candidate.isBefore(last) {
        return last.square
      }
      let place = found.firstIndex { candidate.isBefore($0) } ?? found.count
      found.insert(candidate, at: place)
      if found.count > count { found.removeLast() }
      return found.count == count ? found[count - 1].square : .infinity
    }
    return found.map { Int($0.number) }
  }

  /// The positions within a distance of one of them, the limit included, ascending by number.
  ///
  /// - Complexity: O(log n + found).
  public func within(_ distance: Double, of number: Int) -> [Int] {
    let reach = limit(distance)
    var found: [Found] = []
    search(order.indices, from: number, found: &found) { found, candidate in
      if candidate.square <= reach { found.append(candidate) }
      return reach
    }
    return found.map { Int($0.number) }.filter { self.distance(number, $0) <= distance }.sorted()
  }

  /// The square of the tree's own measure for a distance, a hair more so that rounding loses none.
  private func limit(_ distance: Double) -> Double {
    guard coordinates == .geographic else { return distance * distance * (1 + 1e-12) + 1e-300 }
    return GreatCircle.squaredChord(distance) * (1 + 1e-9) + 1e-18
  }

  /// Visits the halves that may hold something, the nearer one first; `take` gets each position and
  /// returns the square beyond which nothing matters.
  private func search(
    _ range: Range<Int>, from number: Int, found: inout [Found],
    _ take: (inout [Found], Found) -> Double
  ) {
    var reach = Double.infinity
    func visit(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      let middle = (range.lowerBound + range.upperBound) / 2
      let own = Int(order[middle])
      if own != number {
        reach = take(&found, Found(number: order[middle], square: square(own, number)))
      }
      let direction = directions[middle]
      let gap = part(number, direction) - part(own, direction)
      let (left, right) = (range.lowerBound..<middle, middle + 1..<range.upperBound)
      visit(gap <= 0 ? left : right)
      if gap * gap <= reach { visit(gap <= 0 ? right : left) }
    }
    visit(range)
  }

  private func square(_ a: Int, _ b: Int) -> Double {
    let (p, q) = (points[a], points[b])
    let (x, y, z) = (p.0 - q.0, p.1 - q.1, p.2 - q.2)
    return x * x + y * y + z * z
  }

  private func part(_ number: Int, _ direction: UInt8) -> Double {
    switch direction {
    case 0: points[number].0
    case 1: points[number].1
    default: points[number].2
    }
  }

  /// Puts the middle position of a part, in its widest direction, at its middle.
  private mutating func split(_ range: Range<Int>, _ isStopped: () -> Bool) {
    guard range.count > 1, !isStopped() else { return }
    let direction = widest(range)
    let places = order[range].map { (part: part(Int($0), direction), number: $0) }
      .sorted { $0.part != $1.part ? $0.part < $1.part : $0.number < $1.number }
    order.replaceSubrange(range, with: places.map(\.number))
    let middle = (range.lowerBound + range.upperBound) / 2
    directions[middle] = direction
    split(range.lowerBound..<middle, isStopped)
    split(middle + 1..<range.upperBound, isStopped)
  }

  private func widest(_ range: Range<Int>) -> UInt8 {
    var best: (direction: UInt8, width: Double) = (0, -1)
    for direction in UInt8(0)...2 {
      var (low, high) = (Double.infinity, -Double.infinity)
      for number in order[range] {
        let value = part(Int(number), direction)
        (low, high) = (min(low, value), max(high, value))
      }
      if high - low > best.width { best = (direction, high - low) }
    }
    return best.direction
  }
}
