import Methods
import TestSupport
import Testing

@Suite struct BreaksTests {
  @Test(arguments: try cases("breaks.json"))
  func partitionsOfOthers(_ item: Case) throws {
    let x = try item.input.member("x").doubles()
    for wanted in try item.expected.member("partitions").list() {
      let name = try wanted.member("method").text()
      let method = try #require(Breaks.Method(rawValue: name))
      let k = try wanted.member("k").int()
      let got = try Breaks(of: x, classes: k, method: method)
      let upper = try wanted.member("upper").doubles()
      #expect(item.tolerance.agrees(got.upper, upper), "\(name) \(k): \(got.upper)")
      if let counts = wanted["counts"] {
        #expect(got.counts == (try counts.list().map { try $0.int() }), "\(name) \(k)")
      }
      if let squares = wanted["sdcm"] {
        #expect(item.tolerance.agrees(got.withinSquares, try squares.double()), "\(name) \(k)")
      }
      if let fit = wanted["gvf"] {
        #expect(item.tolerance.agrees(got.fit, try fit.double()), "\(name) \(k)")
      }
    }
  }

  @Test(arguments: try cases("disparity.json", "natural_breaks"))
  func naturalBreaks(_ item: Case) throws {
    let got = try Breaks(
      of: item.input.member("x").doubles(), classes: item.input.member("k").int())
    let wanted = item.expected
    #expect(item.tolerance.agrees(got.upper, try wanted.member("breaks").doubles()))
    #expect(item.tolerance.agrees(got.withinSquares, try wanted.member("sdcm").double()))
    #expect(item.tolerance.agrees(got.totalSquares, try wanted.member("sdam").double()))
    #expect(item.tolerance.agrees(got.fit, try wanted.member("gvf").double()))
  }

  @Test(arguments: [
    (Breaks.Method.pretty, [1.0, 2, 3, 4, 10], 5, [2.0, 4, 6, 8, 10], [2, 2, 0, 0, 1]),
    (.pretty, [0.5, 3.3, 7.9, 12.2, 101], 3, [100, 200], [4, 1]),
    (.pretty, [-5.2, -1, 0, 44], 3, [0, 20, 40, 60], [3, 0, 0, 1]),
    (.pretty, [0, 5, 10, 13], 5, [5, 10, 15], [2, 1, 1]),
    (.pretty, [0.01, 0.35], 5, [0.1, 0.2, 0.3, 0.4], [1, 0, 0, 1]),
    (.maximum, [3, 3, 3, 9, 15, 21, 22], 3, [12, 18, 22], [4, 1, 2]),
    (.maximum, [0, 5, 10, 13], 3, [2.5, 7.5, 13], [1, 1, 2]),
    (.headtail, [-5.2, -1, 0, 44], 5, [9.45, 44], [3, 1]),
    (.quantile, [3, 3, 3, 9, 15, 21, 22], 4, [3, 9, 18, 22], [3, 1, 1, 2]),
    (.quantile, [1, 1, 1, 1, 2], 4, [1, 2], [4, 1]),
    (.equal, [0, 10], 4, [2.5, 5, 7.5, 10], [1, 0, 0, 1]),
  ])
  func smallPartitions(
    _ method: Breaks.Method, x: [Double], k: Int, upper: [Double], counts: [Int]
  ) throws {
    let got = try Breaks(of: x, classes: k, method: method)
    #expect(Tolerance(relative: 1e-14, absolute: 1e-14).agrees(got.upper, upper), "\(got.upper)")
    #expect(got.counts == counts)
  }

  @Test func equallyGoodPartitionsStartTheLastClassEarliest() throws {
    #expect(try Breaks(of: [1, 2, 3], classes: 2).upper == [1, 3])
    #expect(try Breaks(of: [0.1, 0.2, 0.3, 0.4], classes: 3).upper == [0.1, 0.2, 0.4])
    #expect(try Breaks(of: (0..<9).map { 1e6 + Double($0) }, classes: 3).counts == [3, 3, 3])
  }

  @Test func fewerClassesAreNoted() throws {
    #expect(
      try Breaks(of: [1, 1, 1, 1, 2], classes: 4, method: .quantile).notes.map(\.name)
        == ["fewer-classes"])
    #expect(
      try Breaks(of: [1, 2], classes: 4, method: .maximum).notes.map(\.name) == ["fewer-classes"])
    #expect(
      try Breaks(of: [0, 5, 10, 13], classes: 5, method: .pretty).notes.map(\.name)
        == ["round-bounds"])
    #expect(try Breaks(of: [1, 2, 3], classes: 2).notes.isEmpty)
  }

  @Test func bigOffsetsAndManyEqualValues() throws {
    let far = try Breaks(of: [1e9, 1e9 + 1, 1e9 + 10, 1e9 + 11, 1e9 + 12], classes: 2)
    #expect(far.counts == [2, 3])
    #expect((far.withinSquares - 2.5).magnitude < 1e-6)
    let equal = try Breaks(of: Array(repeating: 5.0, count: 700) + [1, 9], classes: 3)
    #expect(equal.upper == [1, 5, 9])
    #expect(equal.counts == [1, 700, 1])
    #expect(equal.fit == 1)
    let one = try Breaks(of: [4, 4], classes: 1)
    #expect(one.upper == [4])
    #expect(one.fit.isNaN)
    #expect(try Breaks(of: [-0.0, 0, 1], classes: 2).counts == [2, 1])
  }

  @Test func casesWithoutClasses() {
    expectFailure(.degenerate) { try Breaks(of: [1, 2, 2], classes: 3) }
    expectFailure(.tooShort) { try Breaks(of: [], classes: 3) }
    expectFailure(.missing, row: 1) { try Breaks(of: [1, .nan]) }
    expectFailure(.domain) { try Breaks(of: [1, 2], classes: 0) }
    for method in Breaks.Method.allCases where method != .natural {
      expectFailure(.degenerate) { try Breaks(of: [7, 7, 7], method: method) }
    }
  }
}
