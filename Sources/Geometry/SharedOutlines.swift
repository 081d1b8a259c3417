/// Outlines of regions with as many corners as a picture can show.
///
/// Rings are cut where borders branch, and each stretch between two branchings is thinned from the same
/// end whichever ring it comes from, so that neighbours stay joined: what one side loses the other
/// loses too.
public struct SharedOutlines {
  private let rings: [[GeoPoint]]
  private let tolerance: Double

  /// Outlines on paper.
  ///
  /// - Parameters:
  ///   - rings: closed rings of all regions.
  ///   - parts: a corner may lie so far from the line that is drawn instead: the longer side of all rings
  ///     divided by this.
  public init(_ rings: [[GeoPoint]], parts: Double) {
    self.rings = rings
    var (low, high) = (
      GeoPoint(x: .infinity, y: .infinity), GeoPoint(x: -.infinity, y: -.infinity)
    )
    for ring in rings {
      for point in ring {
        low = GeoPoint(x: min(low.x, point.x), y: min(low.y, point.y))
        high = GeoPoint(x: max(high.x, point.x), y: max(high.y, point.y))
      }
    }
    let size = max(high.x - low.x, high.y - low.y)
    tolerance = size > 0 && size.isFinite ? size / parts : 0
  }

  /// The rings with the corners that are left, each in the place it had; empty for one that cannot be
  /// seen.
  ///
  /// Stretches are thinned as by Douglas, D. H., Peucker, T. K. (1973). Algorithms for the reduction of
  /// the number of points required to represent a digitized line or its caricature. Cartographica 10,
  /// 112–122, doi:10.3138/FM57-6770-U75U-7727. Borders are shared where positions are the same in all
  /// digits.
  /// - Complexity: O(positions · log positions) for lines that are not spirals.
  public func thinned(isStopped: () -> Bool = { false }) -> [[GeoPoint]] {
    guard tolerance > 0 else { return rings }
    var corners = Corners(expected: rings.reduce(0) { $0 + $1.count })
    let numbered = rings.map { ring in
      var numbers: [Int32] = []
      if isStopped() { return numbers }
      numbers.reserveCapacity(ring.count)
      for point in ring {
        let number = corners.number(of: point)
        if number != numbers.last { numbers.append(number) }
      }
      // Closed rings are kept open here.
      while numbers.count > 1, numbers.first == numbers.last { numbers.removeLast() }
      return numbers
    }
    for ring in numbered { corners.join(ring) }
    return numbered.map { ring in
      if isStopped() { return [] }
      let kept = thinned(ring, corners)
      return kept.count > 2 ? (kept + [kept[0]]).map(corners.point) : []
    }
  }

  /// A ring, open, with the corners that are left.
  private func thinned(_ ring: [Int32], _ corners: Corners) -> [Int32] {
    guard ring.count > 2 else { return [] }
    let branchings = ring.indices.filter { corners.isBranching(ring[$0]) }
    // Without a branching the ring starts at the corner that was met first, which is the same for
    // the region inside and the one around.
    let starts =
      branchings.isEmpty ? [ring.indices.min { ring[$0] < ring[$1] } ?? 0] : branchings
    var kept: [Int32] = []
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : starts[0] + ring.count
      let stretch = (start...end).map { ring[$0 % ring.count] }
      kept += corners.thinned(stretch, tolerance).dropLast()
    }
    return kept
  }
}

/// Corners by number: where they are, and which are joined.
private struct Corners {
  private var table: OwnerTable
  private var positions: [SIMD2<Double>] = []
  /// Two corners that each is joined to; −1 for none, and −2 as the second where there are more.
  private var neighbours: [SIMD2<Int32>] = []

  init(expected: Int) { table = OwnerTable(expected: expected) }

  mutating func number(of point: GeoPoint) -> Int32 {
    let number = table.number(of: point.key)
    if Int(number) == positions.count {
      positions.append(SIMD2(point.x, point.y))
      neighbours.append(SIMD2(-1, -1))
    }
    return number
  }

  func point(_ corner: Int32) -> GeoPoint {
    let position = positions[Int(corner)]
    return GeoPoint(x: position.x, y: position.y)
  }

  mutating func join(_ ring: [Int32]) {
    guard var before = ring.last else { return }
    for corner in ring {
      note(before, corner)
      note(corner, before)
      before = corner
    }
  }

  private mutating func note(_ corner: Int32, _ other: Int32) {
    let known = neighbours[Int(corner)]
    if known.x == other || known.y == other || known.y == -2 || corner == other { return }
    if known.x < 0 {
      neighbours[Int(corner)].x = other
    } else {
      neighbours[Int(corner)].y = known.y < 0 ? other : -2
    }
  }

  func isBranching(_ corner: Int32) -> Bool { neighbours[Int(corner)].y == -2 }

  /// A stretch with the corners that are left; its ends stay.
  func thinned(_ stretch: [Int32], _ tolerance: Double) -> [Int32] {
    guard stretch.count > 2 else { return stretch }
    // The same from both sides: whichever way round is the lesser one.
    let turned = Array(stretch.reversed())
    let isTurned = turned.lexicographicallyPrecedes(stretch)
    let way = isTurned ? turned : stretch
    var stays = [Bool](repeating: false, count: way.count)
    stays[0] = true
    stays[way.count - 1] = true
    var open = [(0, way.count - 1)]
    while let (first, last) = open.popLast() {
      guard last - first > 1, let farthest = farthest(way, first, last, tolerance) else { continue }
      stays[farthest] = true
      open.append((first, farthest))
      open.append((farthest, last))
    }
    let kept = way.indices.filter { stays[$0] }.map { way[$0] }
    return isTurned ? kept.reversed() : kept
  }

  /// The corner between two that lies farthest from the line through them, if that is far enough.
  private func farthest(
    _ way: [Int32], _ first: Int, _ last: Int, _ tolerance: Double
  ) -> Int? {
    let start = positions[Int(way[first])]
    let along = positions[Int(way[last])] - start
    let length = (along * along).sum()
    var (found, most): (Int?, Double) = (nil, tolerance * tolerance)
    for place in (first + 1)..<last {
      let away = positions[Int(way[place])] - start
      var distance = (away * away).sum()
      if length > 0 {
        let share = min(max((away * along).sum() / length, 0), 1)
        let rest = away - share * along
        distance = (rest * rest).sum()
      }
      if distance > most { (found, most) = (place, distance) }
    }
    return found
  }
}
