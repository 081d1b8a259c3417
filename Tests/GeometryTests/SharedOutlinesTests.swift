import Geometry
import Testing

@Suite struct SharedOutlinesTests {
  /// A wavy way from one place to another, whose ends stay.
  private func wave(_ from: GeoPoint, _ to: GeoPoint) -> [GeoPoint] {
    (0...400).map { step in
      let share = Double(step) / 400
      let off = step == 0 || step == 400 ? 0 : 0.002 * Double(step * step % 7) - 0.006
      return GeoPoint(
        x: from.x + (to.x - from.x) * share + off, y: from.y + (to.y - from.y) * share + off)
    }
  }

  private func joined(_ ways: [GeoPoint]...) -> [GeoPoint] {
    ways.dropFirst().reduce(ways[0]) { $0 + $1.dropFirst() }
  }

  /// Two regions side by side and a third across both: what they share stays shared.
  @Test func neighboursStayJoined() {
    let corner = { (x: Double, y: Double) in GeoPoint(x: x, y: y) }
    let middle = wave(corner(1, 0), corner(1, 1))
    let (left, right) = (wave(corner(0, 1), corner(1, 1)), wave(corner(1, 1), corner(2, 1)))
    let first = joined(
      wave(corner(0, 0), corner(1, 0)), middle, left.reversed(), wave(corner(0, 1), corner(0, 0)))
    let second = joined(
      right, wave(corner(2, 1), corner(2, 0)), wave(corner(2, 0), corner(1, 0)), middle)
    let third = joined(
      left, right, wave(corner(2, 1), corner(2, 2)), wave(corner(2, 2), corner(0, 1)))
    let thin = SharedOutlines([first, second, third], parts: 140).thinned()
    #expect(thin.reduce(0) { $0 + $1.count } < 200)
    #expect(thin.allSatisfy { $0.first == $0.last && $0.count > 3 })
    func part(_ ring: [GeoPoint], _ isIn: (GeoPoint) -> Bool) -> Set<GeoPoint> {
      Set(ring.filter(isIn))
    }
    let onMiddle = { (point: GeoPoint) in
      (point.x - 1).magnitude < 0.03 && point.y > 0.05 && point.y < 0.95
    }
    #expect(part(thin[0], onMiddle) == part(thin[1], onMiddle))
    // Where three meet, all have the corner.
    #expect(thin.allSatisfy { $0.contains(corner(1, 1)) })
  }

  @Test func aHoleAndWhatFillsItStayTheSame() {
    let outer = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)].map { GeoPoint(x: $0.0, y: $0.1) }
    let hole = (0...90).map { step -> GeoPoint in
      let turn = Double(step % 90) / 90
      let radius = 3 + 0.01 * Double(step % 90 % 5)
      let (x, y) = turn < 0.5 ? (turn * 4 - 1, 1 - turn * 4) : (3 - turn * 4, turn * 4 - 3)
      return GeoPoint(x: 5 + radius * x, y: 5 + radius * y + 0.001 * turn)
    }
    let thin = SharedOutlines([outer, hole, hole.reversed()], parts: 100).thinned()
    #expect(Set(thin[1]) == Set(thin[2]))
    #expect(thin[1].count < hole.count)
    #expect(Set(thin[0]) == Set(outer))
  }

  @Test func whatCannotBeSeenIsLeftOut() {
    let square = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)].map { GeoPoint(x: $0.0, y: $0.1) }
    let dot = square.map { GeoPoint(x: 5 + $0.x / 1e4, y: 5 + $0.y / 1e4) }
    let thin = SharedOutlines([square, dot], parts: 100).thinned()
    #expect(thin[0] == square)
    #expect(thin[1].isEmpty)
    #expect(SharedOutlines([], parts: 100).thinned().isEmpty)
    #expect(SharedOutlines([dot.map { _ in dot[0] }], parts: 9).thinned().count == 1)
  }
}
