import Methods
import NumericCore
import TestSupport
import Testing

@Suite struct FootprintTests {
  @Test(arguments: try cases("footprint.json", "footprint.three_d"))
  func threeDimensions(_ item: Case) throws {
    func input(_ name: String) throws -> Double { try item.input.member(name).double() }
    let got = try Footprint(
      emissions: [input("ICE")],
      sinks: [
        CarbonSink(
          sequestration: input("NEPf"), equivalence: input("Ef"), area: [input("Af")]),
        CarbonSink(
          sequestration: input("NEPg"), equivalence: input("Eg"), area: [input("Ag")]),
      ], shares: .fixed([input("Pf"), input("Pg")]))
    let people = try input("pop")
    let pairs = [
      ("CS", got.sink), ("ICF", got.footprint), ("CEC", got.capacity), ("deficit", got.deficit),
      ("surplus", got.surplus), ("size", got.size), ("depth", got.depth),
      ("ICF_pc", got.footprint.map { $0 / people }), ("CEC_pc", got.capacity.map { $0 / people }),
      ("size_pc", got.size.map { $0 / people }),
    ]
    for (name, values) in pairs {
      #expect(item.tolerance.agrees(values[0], try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("footprint.json", "footprint.depth_variants"))
  func depthIsNeverBelowOne(_ item: Case) throws {
    let (needed, there) = (
      try item.input.member("ICF").double(), try item.input.member("CEC").double()
    )
    let got = try Footprint(
      emissions: [needed], sinks: [CarbonSink(sequestration: 1, area: [there])])
    #expect(item.tolerance.agrees(got.depth[0], try item.expected.member("clipped").double()))
    let printed = try item.expected.member("as_printed").double()
    #expect(item.tolerance.agrees(1 + (needed - there) / there, printed))
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(try cases("footprint.json").map(\.id) == ["f1", "f2", "f3", "f4", "f5"])
  }

  /// size · depth = icf, depth ≥ 1, size ≤ cec, icf/cec = emissions/sink, one of deficit and surplus is
  /// 0, and depth does not depend on the shares.
  @Test func invariants() throws {
    var random = RandomStream(seed: 88)
    let near = Tolerance(relative: 1e-12, absolute: 1e-300)
    for run in 0..<propertyRuns {
      let rows = 1 + random.integer(below: 8)
      func cells(_ scale: Double) -> [Double] {
        (0..<rows).map { _ in random.integer(below: 5) == 0 ? 0 : scale * random.uniform() }
      }
      let areas = [cells(1e6).map { $0 + 1 }, cells(1e5)]
      let emissions = cells([1, 1e6, 1e9][random.integer(below: 3)])
      let sinks = areas.map {
        CarbonSink(sequestration: 0.1 + random.uniform(), equivalence: 1, area: $0)
      }
      let share = random.uniform()
      let all = try [.bySink, .byArea, .fixed([share, 1 - share])].map {
        try Footprint(emissions: emissions, sinks: sinks, shares: $0)
      }
      for got in all {
        #expect(near.agrees(zip(got.size, got.depth).map { $0 * $1 }, got.footprint), "\(run)")
        #expect(got.depth.allSatisfy { $0 >= 1 }, "run \(run)")
        #expect(zip(got.size, got.capacity).allSatisfy { $0 <= $1 }, "run \(run)")
        #expect(zip(got.deficit, got.surplus).allSatisfy { $0 == 0 || $1 == 0 }, "run \(run)")
        let left = zip(got.footprint, got.sink).map { $0 * $1 }
        #expect(near.agrees(left, zip(got.capacity, emissions).map { $0 * $1 }), "run \(run)")
        #expect(got.depth == all[0].depth, "run \(run)")
      }
    }
  }

  @Test func edges() throws {
    let bare = [CarbonSink(sequestration: 1, area: [0])]
    expectFailure(.degenerate, row: 0) { try Footprint(emissions: [1], sinks: bare) }
    let none = try Footprint(emissions: [0], sinks: bare)
    #expect(none.size == [0] && none.depth == [1])
    let land = [CarbonSink(sequestration: 1, area: [2, 2])]
    expectFailure(.domain, row: 1) { try Footprint(emissions: [1, -1], sinks: land) }
    expectFailure(.missing, row: 1) { try Footprint(emissions: [1, .nan], sinks: land) }
    expectFailure(.shape) { try Footprint(emissions: [1], sinks: land) }
    let loose = try Footprint(emissions: [1, 1], sinks: land, shares: .fixed([0.9]))
    #expect(loose.notes.map(\.name) == ["shares-sum"])
  }
}
