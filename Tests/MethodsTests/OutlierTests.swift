import Methods
import Testing

/// Values that stand out of their series.
@Suite struct OutlierTests {
  private let nan = Double.nan

  @Test("modified z-scores by their definition")
  func modifiedZ() throws {
    // Median 2.45, median absolute deviation 0.15.
    let x = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3]
    let found = try Outliers(x, years: nil, rule: .mad, limit: 3.5).findings
    #expect(found.map(\.position) == [8, 9])
    #expect((found[0].score - 0.6745 * 5.75 / 0.15).magnitude < 1e-9)
    #expect((found[1].score - 0.6745 * 5.85 / 0.15).magnitude < 1e-9)
    #expect(found.allSatisfy { $0.before == nil && $0.after == nil && $0.slip == nil })
    // More than half are the same: the mean absolute deviation takes over, (9 − 1) / (1.253314 · 8/6).
    let even = try Outliers([1, 1, 1, 1, 1, 9], years: nil, rule: .mad, limit: 3.5).findings
    #expect(even.map(\.position) == [5])
    #expect((even[0].score - 8 / (1.253314 * 8 / 6)).magnitude < 1e-9)
  }

  @Test("quartiles of type 7 and fences")
  func quartiles() throws {
    // Quartiles 3.25 and 7.75: 30 lies 22.25 / 4.5 ranges above the upper one.
    let x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30.0]
    let found = try Outliers(x, years: nil, rule: .iqr, limit: 1.5).findings
    #expect(found.map(\.position) == [9])
    #expect((found[0].score - 22.25 / 4.5).magnitude < 1e-12)
    #expect(try Outliers(x, years: nil, rule: .iqr, limit: 5).findings.isEmpty)
    let low = try Outliers(x.map { -$0 }, years: nil, rule: .iqr, limit: 1.5).findings
    #expect((low[0].score + 22.25 / 4.5).magnitude < 1e-12)
  }

  @Test("growth per year, across gaps")
  func growth() throws {
    let years = [2010, 2011, 2012, 2014, 2015, 2016, 2017.0]
    let x = [100, 103, 106, 112, 115, 150, 154.0]
    let found = try Outliers(x, years: years, rule: .growth, limit: 3.5).findings
    #expect(found.map(\.position) == [5])
    #expect(found[0].before == 4 && found[0].after == 6)
    #expect(throws: MethodError.self) {
      try Outliers(x, years: nil, rule: .growth, limit: 3.5)
    }
    let negative = try Outliers(
      [1, -1, 2, 3, 4, 5], years: [1, 2, 3, 4, 5, 6], rule: .growth, limit: 1)
    #expect(!negative.hasScores)
  }

  @Test("units that slipped")
  func slips() {
    func slip(_ x: [Double], _ place: Int) -> UnitSlip? { UnitSlip.slips(x)[place] }
    let calm = [50, 52, 55, 57, 60.0]
    #expect(UnitSlip.slips(calm).allSatisfy { $0 == nil })
    for (factor, power) in [(10.0, 1), (100, 2), (1e4, 4), (1e8, 8), (1e-4, -4)] {
      var x = calm
      x[2] *= factor
      #expect(slip(x, 2)?.factor == .power(power))
      #expect(slip(x, 2)?.reach == .single)
      #expect(UnitSlip.slips(x).filter { $0 != nil }.count == 1)
    }
    var onward = calm
    for place in 2..<5 { onward[place] *= 1e4 }
    #expect(slip(onward, 2)?.reach == .onward)
    #expect(UnitSlip.slips(onward).filter { $0 != nil }.count == 1)
    var last = calm
    last[4] *= 1e3
    #expect(slip(last, 4)?.factor == .power(3) && slip(last, 4)?.reach == .end)
    var carbon = [100, 101, 102, 103, 104.0]
    carbon[2] *= 44.0 / 12
    #expect(slip(carbon, 2)?.factor == .carbon(inverse: false))
    // A series that jumps all the time has none.
    #expect(UnitSlip.slips([1, 10, 1, 12, 1, 9, 1]).allSatisfy { $0 == nil })
    #expect(UnitSlip.slips([5]).allSatisfy { $0 == nil })
    #expect(UnitSlip.slips([0, 0, 0, 1, 0]).allSatisfy { $0 == nil })
  }

  @Test("missing values are passed over")
  func missing() throws {
    let found = try Outliers(
      [50, nan, 52, 5.4e5, nan, 56, 58], years: [1, 2, 3, 4, 5, 6, 7], rule: .iqr, limit: 1.5
    ).findings
    #expect(found.map(\.position) == [3])
    #expect(found[0].before == 2 && found[0].after == 5)
    #expect(found[0].slip?.factor == .power(4))
    let few = try Outliers([1, nan, 90], years: nil, rule: .iqr, limit: 1.5)
    #expect(few.findings.isEmpty && !few.hasScores)
    #expect(throws: MethodError.self) { try Outliers([1, 2], years: nil, rule: .iqr, limit: 0) }
  }
}
