import Tables
import TestSupport
import Testing

/// Lists of many values mean to slices, `in` and sets what each of their values means by itself.
@Suite("Many wanted values")
struct ManyWantedTests {
  /// Regions whose names, identities and other spellings are those of others.
  static func regions(_ count: Int, _ random: inout SplitMix) -> [Region] {
    let spellings = ["Suzhou", "苏州", "苏州市", "320500", "Taizhou", "浙江", "33", "A", "B", "C", "D"]
    return (0..<count).map { _ in
      func spelling() -> String { spellings.randomElement(using: &random) ?? "A" }
      return Region(
        name: spelling(), identity: Bool.random(using: &random) ? spelling() : nil,
        aliases: (0..<Int.random(in: 0...2, using: &random)).map { _ in spelling() })
    }
  }

  @Test("a set of regions has a region that one of them is the same as")
  func setOfRegions() {
    var random = SplitMix(state: 7)
    for _ in 0..<propertyRuns {
      let members = Self.regions(Int.random(in: 0...4, using: &random), &random)
      var set = RegionSet()
      for region in members { set.insert(region) }
      for region in Self.regions(20, &random) {
        #expect(set.contains(region) == members.contains { $0.isSame(as: region) })
      }
    }
  }

  /// What a list of wanted values gives: flags, or the error of it.
  private enum Outcome: Equatable {
    case flags([Int8])
    case error(String)
  }

  private func outcome(_ body: () throws(TableError) -> Operand) -> Outcome {
    do throws(TableError) { return .flags(flagValues(try body())) } catch {
      let said = [error.message, error.mend ?? ""] + error.notes
      return .error(said.map(\.english).joined(separator: "|"))
    }
  }

  @Test("a region among many in `in` and `[…]` means the rows that it means alone")
  func regionsOfAColumn() throws {
    var random = SplitMix(state: 11)
    for _ in 0..<propertyRuns {
      let categories = Categories(regions: Self.regions(6, &random))
      let column = Column("city", .regions([0, 1, 2, 3, 4, 5, -1], categories))
      let table = try Table(columns: [column, numbers("row", (0..<7).map { Double($0) })])
      let region = Self.regions(1, &random)[0]
      var notes = OperationNotes()
      let alone = outcome { () throws(TableError) in
        try Operand.column(column).isIn([.region(region)], notes: &notes)
      }
      // The same wanted often enough for an index.
      let many = outcome { () throws(TableError) in
        let list = [Operand](repeating: .region(region), count: 40)
        return try Operand.column(column).isIn(list, notes: &notes)
      }
      #expect(many == alone)
      let selector = Selector(anyOf: .init(repeating: .region(region), count: 40), column: "city")
      let sliced = outcome { () throws(TableError) in
        let rows = Set(values(try table.sliced([selector]).column(named: "row")))
        return .column(flags("", (0..<7).map { $0 == 6 ? -1 : rows.contains(Double($0)) ? 1 : 0 }))
      }
      #expect(sliced == alone)
    }
  }

  @Test("many numbers in `in` are found in any unit, beside missing ones too")
  func numbersInAnyUnit() throws {
    var notes = OperationNotes()
    let tonnes = Operand.column(numbers("x", [1, 2, 3, 0, nan], try unit("t")))
    let kilograms = try unit("kg")
    var list = (0..<20).map { Operand.number(Quantity(Double($0) * 2000, kilograms)) }
    #expect(flagValues(try tonnes.isIn(list, notes: &notes)) == [0, 1, 0, 1, -1])
    list.append(.missing)
    #expect(flagValues(try tonnes.isIn(list, notes: &notes)) == [-1, 1, -1, 1, -1])
    #expect(flagValues(try Operand.number(Quantity(3)).isIn([.missing], notes: &notes)) == [-1])
    list.append(.text("a"))
    #expect(throws: TableError.self) { try tonnes.isIn(list, notes: &notes) }
  }

  @Test("a slice by many numbers and ranges says which number there is not")
  func numbersOfASlice() throws {
    let table = try Table(columns: [numbers("x", (0..<100).map { Double($0) })])
    let wanted = (20..<40).map { Selector.Value.number(Double($0)) }
    let ranges = [YearRange(first: 90, last: nil), YearRange(first: 95, last: 97)]
    let both = Selector(anyOf: wanted + ranges.map { .range($0) }, column: "x")
    #expect(try table.sliced([both]).rowCount == 30)
    let one = Selector(anyOf: wanted + [.number(200), .text("a"), .number(300)], column: "x")
    let error = try #require(throws: TableError.self) { try table.sliced([one]) }
    #expect(error.message == "no row has .x = 200")
    let text = Selector(anyOf: wanted + [.text("a"), .number(300)], column: "x")
    #expect(try #require(throws: TableError.self) { try table.sliced([text]) }.code == "T004")
  }

  @Test("each takes the same time however many there are", .timeLimit(.minutes(1)))
  func time() throws {
    let names = (0..<100_000).map { "r\($0)" }
    let regions = names.map { Region(name: $0) }
    let codes = regions.indices.map { Int32($0) }
    let table = try Table(columns: [
      Column("city", .regions(codes, Categories(regions: regions))),
      Column("name", .texts(codes, Categories(labels: names))),
      numbers("x", codes.map { Double($0) }),
    ])
    let selectors = [
      Selector(anyOf: regions.map { .region($0) }, column: "city"),
      Selector(anyOf: names.map { .text($0) }, column: "name"),
      Selector(anyOf: codes.map { .number(Double($0)) }, column: "x"),
    ]
    #expect(try table.sliced(selectors).rowCount == names.count)
    var notes = OperationNotes()
    for (column, list) in zip(
      table.columns,
      [
        regions.map { .region($0) }, names.map { .text($0) },
        codes.map { .number(Quantity(Double($0))) },
      ] as [[Operand]])
    {
      let flags = flagValues(try Operand.column(column).isIn(list, notes: &notes))
      #expect(flags.allSatisfy { $0 == 1 })
    }
  }
}
