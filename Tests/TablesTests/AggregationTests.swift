import Tables
import Testing

@Suite("Aggregates")
struct AggregationTests {
  typealias Run = @Sendable (Aggregation, Column) throws -> Column

  /// Each aggregate beside the same by the book.
  static let runs: [(String, Run, @Sendable ([Double]) -> Double)] = [
    ("sum", { try $0.sum($1) }, { $0.reduce(0, +) }),
    ("mean", { try $0.mean($1) }, { $0.reduce(0, +) / Double($0.count) }),
    ("min", { try $0.minimum($1) }, { $0.min() ?? nan }),
    ("max", { try $0.maximum($1) }, { $0.max() ?? nan }),
    ("median", { try $0.median($1) }, { quantile($0, 0.5) }),
    ("q", { try $0.quantile($1, 0.3) }, { quantile($0, 0.3) }),
    ("var", { try $0.variance($1) }, { variance($0, 1) }),
    ("sd", { try $0.deviation($1, divisor: .population) }, { variance($0, 0).squareRoot() }),
  ]

  static func variance(_ x: [Double], _ lost: Double) -> Double {
    let mean = x.reduce(0, +) / Double(x.count)
    let below = Double(x.count) - lost
    return below > 0 ? x.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / below : nan
  }

  /// Type 7 from its definition with 1-based positions: x[j] + (np + 1 − p − j)(x[j+1] − x[j]).
  static func quantile(_ x: [Double], _ p: Double) -> Double {
    let sorted = x.sorted()
    let position = Double(x.count) * p + 1 - p
    let j = Int(position)
    let upper = j < sorted.count ? sorted[j] : sorted[j - 1]
    return sorted[j - 1] + (position - Double(j)) * (upper - sorted[j - 1])
  }

  /// The values of each group.
  static func members(_ data: [Double], _ grouping: Grouping?, _ skip: Bool) -> [[Double]] {
    var result = [[Double]](repeating: [], count: grouping?.count ?? 1)
    for (row, value) in data.enumerated() where !(skip && value.isNaN) {
      result[grouping.map { Int($0.codes[row]) } ?? 0].append(value)
    }
    return result
  }

  @Test("by group as by the book, missing values spreading or left out", arguments: 0..<8)
  func byTheBook(which: Int) throws {
    var random = SplitMix(state: 3)
    let rows = 3000
    let x = (0..<rows).map { _ in Double.random(in: -5...9, using: &random) }
    let holes = x.enumerated().map { $0.offset % 13 == 0 ? nan : $0.element }
    let group = (0..<rows).map { _ in Double(Int.random(in: 0..<40, using: &random)) }
    let grouping = Grouping([numbers("g", group)], rowCount: rows)
    let (_, run, book) = Self.runs[which]
    for data in [x, holes] {
      for grouped in [grouping, nil] {
        for skip in [false, true] {
          let result = try run(
            Aggregation(by: grouped, skipMissing: skip), numbers("x", data))
          let expected = Self.members(data, grouped, skip).map { members in
            members.contains(where: \.isNaN) ? nan : book(members)
          }
          #expect(same(values(result), expected, within: 1e-9))
        }
      }
    }
  }

  @Test("nothing at all, and nothing but missing values")
  func empty() throws {
    let none = numbers("x", [])
    #expect(values(try Aggregation().sum(none)) == [0])
    #expect(same(values(try Aggregation().mean(none)), [nan]))
    #expect(same(values(try Aggregation().quantile(none, 1)), [nan]))
    let missing = numbers("x", [nan, nan])
    for (_, run, _) in Self.runs {
      #expect(same(values(try run(Aggregation(skipMissing: true), missing)), [nan]))
      #expect(values(try run(Aggregation(by: Grouping([none], rowCount: 0)), none)).isEmpty)
    }
    #expect(same(values(try Aggregation().deviation(numbers("x", [1]))), [nan]))
  }

  @Test("units: the sum keeps, the variance squares, counts are plain")
  func units() throws {
    let x = numbers("x", [1, 2], try unit("t"))
    #expect(try Aggregation().sum(x).measure == unit("t"))
    #expect(try Aggregation().variance(x).measure == unit("t2"))
    #expect(Aggregation().count(rows: 2).measure == .plain)
  }

  @Test("weighted means leave out what is missing on either side")
  func weighted() throws {
    let x = numbers("x", [1, 2, nan, 4])
    let w = numbers("w", [1, 3, 5, nan])
    #expect(same(values(try Aggregation().mean(x, weight: w)), [nan]))
    #expect(values(try Aggregation(skipMissing: true).mean(x, weight: w)) == [1.75])
    #expect(throws: TableError.self) { try Aggregation().mean(x, weight: numbers("w", [1])) }
    let cancelling = numbers("w", [0.1, 0.2, -0.3, 0])
    #expect(
      same(values(try Aggregation().mean(numbers("x", [1, 2, 3, 4]), weight: cancelling)), [nan]))
  }

  @Test("counting conditions")
  func counting() throws {
    let condition = flags("c", [1, 0, 1, -1])
    #expect(same(values(try Aggregation().count(where: condition)), [nan]))
    #expect(values(try Aggregation(skipMissing: true).count(where: condition)) == [2])
  }

  @Test("first and last go by year; among equals by row")
  func ends() throws {
    let years = [2011.0, 2010, 2011, 2010]
    let x = texts("x", ["a", "b", "c", nil])
    #expect(cells(try Aggregation().first(x, years: years)) == ["b"])
    #expect(cells(try Aggregation().last(x, years: years)) == ["c"])
    #expect(cells(try Aggregation().last(x)) == ["na"])
    #expect(cells(try Aggregation(skipMissing: true).last(x)) == ["c"])
    #expect(cells(try Aggregation().first(texts("x", []))) == ["na"])
  }

  @Test("what is wrong says so")
  func wrong() throws {
    let kind = try #require(throws: TableError.self) { try Aggregation().sum(texts("x", ["a"])) }
    #expect(kind.message == "sum needs a number column, but .x is a text")
    #expect(kind.mend == "`number(text)` reads numbers from text")
    #expect(throws: TableError.self) { try Aggregation().quantile(numbers("x", [1]), 1.5) }
    #expect(throws: TableError.self) { try Aggregation().quantile(numbers("x", [1]), nan) }
    let other = Grouping([numbers("g", [1, 2])], rowCount: 2)
    #expect(throws: TableError.self) { try Aggregation(by: other).sum(numbers("x", [1])) }
  }
}
