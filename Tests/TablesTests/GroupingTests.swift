import Tables
import Testing

@Suite("Groups of rows")
struct GroupingTests {
  /// Columns that take the table, the small-range and the hashing way.
  static func columns(rows: Int, seed: UInt64) -> [[Column]] {
    var random = SplitMix(state: seed)
    func pick(_ count: Int) -> [Int] {
      (0..<rows).map { _ in Int.random(in: 0..<count, using: &random) }
    }
    let cities = texts("city", pick(7).map { $0 == 0 ? nil : "c\($0)" })
    let years = numbers("year", pick(5).map { $0 == 0 ? nan : Double(2009 + $0) })
    let wide = numbers("wide", pick(9).map { Double($0) * 1e9 + 0.5 })
    let many = (0..<4).map { n in numbers("m\(n)", pick(3000).map(Double.init)) }
    return [[], [cities], [years], [wide], [cities, years], [years, wide, cities], many]
  }

  @Test("agrees with grouping by the cells' text", arguments: 0..<7, [0, 1, 500])
  func naive(which: Int, rows: Int) {
    let columns = Self.columns(rows: rows, seed: 7)[which]
    var known: [String: Int32] = [:]
    var codes: [Int32] = []
    var first: [Int32] = []
    for row in 0..<rows {
      let cells = columns.map { $0.cellText(row) }.joined(separator: "|")
      if known[cells] == nil {
        known[cells] = Int32(first.count)
        first.append(Int32(row))
      }
      codes.append(known[cells] ?? -1)
    }
    let grouping = Grouping(columns, rowCount: rows)
    #expect(grouping.codes == codes)
    #expect(grouping.firstRows == first)
    #expect(grouping.count == first.count)
    #expect(grouping.sizes.reduce(0, +) == rows)
    let (order, starts) = grouping.rowsByGroup()
    #expect(starts.last == rows)
    #expect(order.map { grouping.codes[Int($0)] } == codes.sorted())
  }

  @Test("two spellings of one region are one group, and so are 0 and −0")
  func identity() {
    let regions = [Region(name: "江苏", identity: "x"), Region(name: "Jiangsu", identity: "x")]
    let column = Column("r", .regions([0, 1, -1], Categories(regions: regions)))
    #expect(Grouping([column], rowCount: 3).codes == [0, 0, 1])
    #expect(Grouping([numbers("z", [0.0, -0.0, 0.5])], rowCount: 3).codes == [0, 0, 1])
  }
}
