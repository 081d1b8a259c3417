import Tables
import Testing

@Suite("Order statistics")
struct OrderStatisticTests {
  static func column(_ count: Int, _ kind: String) -> [Double] {
    var random = SplitMix(state: UInt64(count))
    return (0..<count).map { place in
      switch kind {
      case "rising": Double(place)
      case "falling": Double(count - place)
      case "equal": 3
      case "few": Double(Int.random(in: 0..<4, using: &random))
      default: Double.random(in: -1..<1, using: &random)
      }
    }
  }

  /// The quantile of type 7 from the sorted values.
  static func quantile(_ x: [Double], _ p: Double) -> Double {
    let sorted = x.sorted()
    let position = Double(x.count - 1) * p
    let low = Int(position)
    let part = position - Double(low)
    return part == 0 ? sorted[low] : sorted[low] * (1 - part) + sorted[low + 1] * part
  }

  @Test("quantiles are those of the sorted values", arguments: [1, 2, 3, 33, 100, 5_003])
  func quantiles(count: Int) throws {
    for kind in ["rising", "falling", "equal", "few", "random"] {
      let x = Self.column(count, kind)
      for p in [0, 0.1, 0.25, 0.5, 0.77, 1] {
        let got = try Aggregation().quantile(numbers("x", x), p)
        guard case .numbers(let cells) = got.values else { continue }
        #expect(abs(cells[0] - Self.quantile(x, p)) < 1e-12, "\(kind) \(count) \(p)")
      }
    }
  }

  @Test("extremes of many rows", arguments: [1, 7, 8, 9, 65_537, 200_003])
  func extremes(count: Int) throws {
    var x = Self.column(count, "random")
    func ends(_ all: Aggregation) throws -> [String] {
      [cells(try all.minimum(numbers("x", x)))[0], cells(try all.maximum(numbers("x", x)))[0]]
    }
    #expect(
      try ends(Aggregation()) == [x.min(), x.max()].map { cells(numbers("x", [$0 ?? .nan]))[0] })
    x[count / 2] = .nan
    #expect(try ends(Aggregation()) == ["na", "na"])
    let kept = x.filter { !$0.isNaN }
    #expect(
      try ends(Aggregation(skipMissing: true))
        == [kept.min(), kept.max()].map { cells(numbers("x", [$0 ?? .nan]))[0] })
  }

  @Test("sorting many rows is stable and puts missing ones last", arguments: [false, true])
  func sorting(descending: Bool) throws {
    var x = Self.column(70_001, "few")
    x[17] = .nan
    x[60_000] = -.infinity
    let table = try Table(columns: [numbers("x", x), numbers("row", x.indices.map(Double.init))])
    let sorted = try table.sorted(by: [.init(numbers("x", x), descending: descending)])
    let expected = x.indices.sorted { a, b in
      if x[a].isNaN || x[b].isNaN { return !x[a].isNaN || (x[b].isNaN && a < b) }
      return x[a] == x[b] ? a < b : descending ? x[a] > x[b] : x[a] < x[b]
    }
    guard case .numbers(let rows) = sorted.column(named: "row")?.values else { return }
    #expect(rows == expected.map(Double.init))
  }
}
