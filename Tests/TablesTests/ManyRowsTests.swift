import Tables
import Testing
import Threading

/// More rows than one chunk of parallel work has, against plain loops.
@Suite("Tables of many rows", .serialized) struct ManyRowsTests {
  static let rows = 600_001
  static let labels = ["a", "b", "c", "d", "e", "f", "g"]

  let table: Table
  let codes: [Int32]
  let numbers: [Double]

  init() throws {
    codes = (0..<Self.rows).map { $0 % 11 == 0 ? -1 : Int32(($0 * 7919) % 7) }
    numbers = (0..<Self.rows).map { $0 % 13 == 0 ? .nan : 1 / Double($0 + 1) }
    table = try Table(columns: [
      Column("name", .texts(codes, Categories(labels: Self.labels))),
      Column("x", .numbers(numbers)),
    ])
  }

  @Test("sums by group are those of the rows, whatever the number of threads")
  func sums() throws {
    let before = Threads.count
    defer { Threads.count = before }
    let grouping = try table.groups(by: ["name"])
    let aggregation = Aggregation(by: grouping, skipMissing: true)
    var results: [[Double]] = []
    for threads in [1, 3] {
      Threads.count = threads
      let sum = try aggregation.sum(try table.required("x"))
      guard case .numbers(let cells) = sum.values else {
        Issue.record("not numbers")
        return
      }
      results.append(cells)
    }
    #expect(results[0] == results[1])
    var expected = [Double](repeating: 0, count: grouping.count)
    for row in 0..<Self.rows where !numbers[row].isNaN {
      expected[Int(grouping.codes[row])] += numbers[row]
    }
    for (sum, other) in zip(results[0], expected) { #expect(abs(sum - other) < 1e-12 * other) }
    #expect(grouping.sizes.reduce(0, +) == Self.rows)
    #expect(grouping.sizes[0] == codes.count { $0 < 0 })
  }

  @Test("a filter keeps the rows where the condition is true, and counts missing ones")
  func filtered() throws {
    let flags = numbers.map { $0.isNaN ? -1 : $0 > 0.000_01 ? 1 : 0 as Int8 }
    let kept = try table.filtered(Column("c", .flags(flags)))
    let expected = (0..<Self.rows).filter { flags[$0] == 1 }
    #expect(kept.rowCount == expected.count)
    guard case .numbers(let cells) = kept.column(named: "x")?.values else {
      Issue.record("not numbers")
      return
    }
    #expect(cells == expected.map { numbers[$0] })
    #expect(kept.notes.last?.text.english.contains("is na") == true)
  }

  @Test("a left join finds the row of each text, and nothing for a missing one")
  func joined() throws {
    let right = try Table(columns: [
      Column("name", .texts([2, 0, 1], Categories(labels: ["b", "c", "z"]))),
      Column("w", .numbers([30, 10, 20])),
    ])
    let joined = try table.joined(with: right, on: [("name", "name")])
    guard case .numbers(let w) = joined.column(named: "w")?.values else {
      Issue.record("not numbers")
      return
    }
    let expected = codes.map { $0 == 1 ? 10 : $0 == 2 ? 20 : 0.0 }
    #expect(w.map { $0.isNaN ? 0 : $0 } == expected)
  }

  @Test("groups are found again for the same cells, and made anew for others")
  func remembered() throws {
    let first = try table.groups(by: ["name"])
    let other = try table.deriving(
      Column("name", .texts([Int32](repeating: 0, count: Self.rows), Categories(labels: ["k"]))))
    #expect(first.count == 8)
    #expect(try other.groups(by: ["name"]).count == 1)
    #expect(try table.groups(by: ["name"]).codes == first.codes)
  }
}
