import Tables
import Testing
import Threading

/// Cells that a filter or a join leaves where they are, against plain loops over arrays.
@Suite("Cells at places of others", .serialized) struct SelectedCellsTests {
  static let rows = 400_003

  let table: Table
  let x: [Double]
  let years: [Double]
  let codes: [Int32]
  let kept: [Int]

  init() throws {
    let rows = 0..<Self.rows
    x = rows.map { $0 % 17 == 0 ? .nan : Double(($0 * 7919) % 1009) - 500 }
    years = rows.map { $0 % 101 == 0 ? .nan : Double(1990 + ($0 * 31) % 30) }
    codes = rows.map { $0 % 23 == 0 ? -1 : Int32(($0 * 13) % 6) }
    let flags = rows.map { ($0 * 37) % 5 < 3 ? 1 : 0 as Int8 }
    kept = rows.filter { flags[$0] == 1 }
    table = try Table(columns: [
      Column("x", .numbers(x)), Column("year", .numbers(years)),
      Column("name", .texts(codes, Categories(labels: ["a", "b", "c", "d", "e", "f"]))),
    ]).filtered(Column("c", .flags(flags)))
  }

  func numbers(_ column: Column?) throws -> [Double] {
    guard case .numbers(let cells) = column?.values else {
      Issue.record("not numbers")
      return []
    }
    return cells
  }

  /// Numbers with a value for missing ones, so that they compare.
  func bits(_ numbers: [Double]) -> [UInt64] { numbers.map { $0.isNaN ? 1 : $0.bitPattern } }

  @Test("read often or once they are the same, and through two selections")
  func twice() throws {
    let first = try numbers(try table.required("x"))
    #expect(bits(first) == bits(kept.map { x[$0] }))
    let odd = Column("c", .flags((0..<table.rowCount).map { $0 % 3 == 1 ? 1 : 0 }))
    let inner = kept.indices.filter { $0 % 3 == 1 }.map { kept[$0] }
    let again = try table.filtered(odd)
    #expect(again.rowCount == inner.count)
    #expect(bits(try numbers(again.column(named: "x"))) == bits(inner.map { x[$0] }))
    #expect(bits(try numbers(again.column(named: "year"))) == bits(inner.map { years[$0] }))
  }

  @Test("arithmetic and comparison read them in place", arguments: [1, 3])
  func operations(threads: Int) throws {
    let before = Threads.count
    Threads.count = threads
    defer { Threads.count = before }
    var notes = OperationNotes()
    let (left, right) = (try table.required("x"), try table.required("year"))
    for _ in 0..<4 {
      notes = OperationNotes()
      let quotient = try Operand.column(right).applying(.divide, .column(left), notes: &notes)
      guard case .column(let column) = quotient else { return }
      #expect(
        bits(try numbers(column)) == bits(kept.map { x[$0] == 0 ? .nan : years[$0] / x[$0] }))
      #expect(notes.divisionsByZero == kept.count { x[$0] == 0 && !years[$0].isNaN })
      #expect(notes.domainFailures == 0)
      let flags = try Operand.column(left).comparing(
        .greaterOrEqual, .number(Quantity(3)), notes: &notes)
      guard case .column(let above) = flags, case .flags(let cells) = above.values else { return }
      #expect(cells == kept.map { x[$0].isNaN ? -1 : x[$0] >= 3 ? 1 : 0 })
    }
  }

  @Test("groups and sums of them are those of the rows, for any number of threads")
  func sums() throws {
    let before = Threads.count
    defer { Threads.count = before }
    var results: [[UInt64]] = []
    for threads in [1, 3] {
      Threads.count = threads
      let fresh = try SelectedCellsTests().table
      let grouping = try fresh.groups(by: ["name", "year"])
      var known: [[Int]: Int32] = [:]
      let expected = kept.map { row -> Int32 in
        let cell = [Int(codes[row]), years[row].isNaN ? -1 : Int(years[row])]
        let number = known[cell] ?? Int32(known.count)
        known[cell] = number
        return number
      }
      #expect(grouping.codes == expected)
      #expect(grouping.count == known.count)
      #expect(zip(grouping.firstRows, 0...).allSatisfy { expected[Int($0)] == $1 })
      let aggregation = Aggregation(by: grouping, skipMissing: true)
      let sums = try numbers(try aggregation.sum(try fresh.required("x")))
      var totals = [Double](repeating: 0, count: grouping.count)
      for (place, row) in kept.enumerated() where !x[row].isNaN {
        totals[Int(expected[place])] += x[row]
      }
      // Whole numbers add up exactly in any order.
      #expect(sums == totals)
      let whole = try Aggregation(skipMissing: true).sum(try fresh.required("x"))
      results.append(bits(try numbers(whole)) + bits(sums))
    }
    #expect(results[0] == results[1])
  }

  @Test("a join reads its texts in place, and counts what has no match")
  func joined() throws {
    let right = try Table(columns: [
      Column("name", .texts([1, 0, 2], Categories(labels: ["d", "a", "z"]))),
      Column("w", .numbers([10, 20, 30])),
    ])
    let joined = try table.joined(with: right, on: [("name", "name")])
    let expected = kept.map { codes[$0] == 0 ? 10 : codes[$0] == 3 ? 20 : Double.nan }
    #expect(bits(try numbers(joined.column(named: "w"))) == bits(expected))
    #expect(bits(try numbers(joined.column(named: "x"))) == bits(kept.map { x[$0] }))
    let unmatched = expected.count { $0.isNaN }
    #expect(joined.notes.contains { $0.text.english.hasPrefix("\(unmatched) of ") })
    #expect(joined.notes.contains { $0.text.english.hasPrefix("1 of 3 rows of the right table") })
  }

  @Test("a sorted key is seen to be unique, a repeated one is shown")
  func keys() throws {
    let count = 200_000
    let members = (0..<count).map { Int32($0 / 10) }
    let labels = Categories(labels: (0..<count / 10).map { "m\($0)" })
    var years = (0..<count).map { Double(2000 + $0 % 10) }
    let parts = [KeyPart("m"), KeyPart("year")]
    let sorted = try Table(columns: [
      Column("m", .texts(members, labels)), Column("year", .numbers(years)),
    ])
    #expect(try sorted.keyed(by: parts).key?.year == "year")
    years[131_073] = years[131_072]
    let repeated = try Table(columns: [
      Column("m", .texts(members, labels)), Column("year", .numbers(years)),
    ])
    #expect(throws: TableError.self) { try repeated.keyed(by: parts) }
  }
}
