/// A piece of a border between two positions.
struct Segment {
  var from: GeoPoint
  var to: GeoPoint

  /// Whether the boxes around two segments have a common point.
  func isNear(_ other: Segment) -> Bool {
    max(from.x, to.x) >= min(other.from.x, other.to.x)
      && max(other.from.x, other.to.x) >= min(from.x, to.x)
      && max(from.y, to.y) >= min(other.from.y, other.to.y)
      && max(other.from.y, other.to.y) >= min(from.y, to.y)
  }
}

/// Segments in the cells of a grid, so that only those of a cell need to be compared.
///
/// Segments that meet share a cell. A cell with many of them has a grid of its own.
/// - Complexity: O(segments) for segments of similar length that do not all meet.
struct SegmentGrid {
  private let segments: [Segment]

  init(_ segments: [Segment]) { self.segments = segments }

  /// Calls `body` with numbers of segments that lie in a cell, ascending. Two segments may share
  /// several cells. Ends early when `isStopped`, which is asked now and then, says yes.
  func forEachCell(
    isStopped: () -> Bool = { false }, _ body: (ArraySlice<Int32>) -> Void
  ) {
    guard let first = segments.first?.from else { return }
    var (low, high) = (first, first)
    for segment in segments {
      low.x = min(low.x, segment.from.x, segment.to.x)
      low.y = min(low.y, segment.from.y, segment.to.y)
      high.x = max(high.x, segment.from.x, segment.to.x)
      high.y = max(high.y, segment.from.y, segment.to.y)
    }
    visit(Array(0..<Int32(segments.count))[...], low, high, depth: 0, isStopped, body)
  }

  /// The largest number of segments in a cell that needs no grid of its own.
  private static let crowd = 64

  private func visit(
    _ members: ArraySlice<Int32>, _ low: GeoPoint, _ high: GeoPoint, depth: Int,
    _ isStopped: () -> Bool, _ body: (ArraySlice<Int32>) -> Void
  ) {
    guard members.count > 8 else { return body(members) }
    let side = max(1, min(1000, Int(Double(members.count).squareRoot())))
    let cells = GridCells(low: low, high: high, side: side)
    // The numbers of all cells one behind the other: counted first, then entered.
    var starts = [Int32](repeating: 0, count: side * side + 1)
    for member in members {
      if member & 0xFFF == 0xFFF, isStopped() { return }
      cells.forEach(of: segments[Int(member)]) { starts[$0 + 1] += 1 }
    }
    for cell in 0..<(side * side) { starts[cell + 1] += starts[cell] }
    var ends = starts
    var entered = [Int32](repeating: 0, count: Int(starts[side * side]))
    for member in members {
      if member & 0xFFF == 0xFFF, isStopped() { return }
      cells.forEach(of: segments[Int(member)]) { cell in
        entered[Int(ends[cell])] = member
        ends[cell] += 1
      }
    }
    for cell in 0..<(side * side) where !isStopped() {
      let own = entered[Int(starts[cell])..<Int(starts[cell + 1])]
      if own.count > Self.crowd, own.count < members.count || depth == 0, depth < 6 {
        let (low, high) = cells.corners(of: cell)
        visit(own, low, high, depth: depth + 1, isStopped, body)
      } else if own.count > 1 {
        body(own)
      }
    }
  }
}

/// Which cells of a square grid a segment reaches into.
private struct GridCells {
  let low: GeoPoint
  let step: GeoPoint
  let side: Int
  private let scale: GeoPoint

  init(low: GeoPoint, high: GeoPoint, side: Int) {
    self.low = low
    self.side = side
    step = GeoPoint(x: (high.x - low.x) / Double(side), y: (high.y - low.y) / Double(side))
    scale = GeoPoint(x: step.x > 0 ? 1 / step.x : 0, y: step.y > 0 ? 1 / step.y : 0)
  }

  func corners(of cell: Int) -> (low: GeoPoint, high: GeoPoint) {
    let (row, column) = (Double(cell / side), Double(cell % side))
    let corner = GeoPoint(x: low.x + column * step.x, y: low.y + row * step.y)
    return (corner, GeoPoint(x: corner.x + step.x, y: corner.y + step.y))
  }

  /// The cells from one coordinate to another, a hair more, so that rounding loses none; none where
  /// both lie outside. Positions near the largest numbers have differences that are none.
  private func cells(_ from: Double, _ to: Double) -> Range<Int> {
    let (from, to) = (from - 1e-6, to + 1e-6)
    if to < 0 || from > Double(side) { return 0..<0 }
    let first = from > 0 ? Int(min(from, Double(side - 1))) : 0
    let last = to > 0 ? Int(min(to, Double(side - 1))) : 0
    return first..<(max(first, last) + 1)
  }

  @inline(__always)
  func forEach(of segment: Segment, _ body: (Int) -> Void) {
    let (ax, ay) = ((segment.from.x - low.x) * scale.x, (segment.from.y - low.y) * scale.y)
    let (bx, by) = ((segment.to.x - low.x) * scale.x, (segment.to.y - low.y) * scale.y)
    let rows = cells(min(ay, by), max(ay, by))
    for row in rows {
      // The part of the segment within the row, with its ends where the row's borders cut it.
      var (left, right) = (min(ax, bx), max(ax, bx))
      if rows.count > 1, ay != by {
        func cut(_ border: Double) -> Double {
          ax + (bx - ax) * max(0, min(1, (border - ay) / (by - ay)))
        }
        let (below, above) = (cut(Double(row) - 1e-6), cut(Double(row) + 1 + 1e-6))
        (left, right) = (min(below, above), max(below, above))
      }
      for column in cells(left, right) { body(row * side + column) }
    }
  }
}
