import Methods
import TestSupport
import Testing

@Suite struct GreyModelTests {
  /// Models whose cases give the fit, and some parameters by name.
  @Test(
    arguments: try cases(
      "grey_models.json", "grey.egm", "grey.edgm", "grey.odgm", "grey.dgm", "grey.ndgm",
      "grey.verhulst", "grey.fgm"))
  func fitsAndForecasts(_ item: Case) throws {
    let x = try (item.input["x"] ?? item.input.member("level")).doubles()
    let kind = try #require(GreyKind(rawValue: String(item.method.dropFirst("grey.".count))))
    var options = GreyOptions()
    options.order = try item.input["order"]?.double()
    let got = try GreyModel(
      x, kind: kind, ahead: item.input.member("horizon").int(), options: options)
    let (expected, close) = (item.expected, item.tolerance)
    #expect(close.agrees(got.fitted + got.forecast, try expected.member("fit").doubles()))
    let p = got.parameters
    let isNDGM = kind == .ndgm
    let found = [
      "a": p.a, "b": p.b, "beta1": p.p1, "beta2": p.p2, "beta3": p.p3, "beta4": p.p4,
      "limit": p.limit,
    ]
    for (name, value) in found {
      guard let wanted = expected[name] else { continue }
      #expect(close.agrees(value, try wanted.double()), "\(name)")
    }
    #expect(p.p4.isNaN != isNDGM)
    #expect(got.accuracy.residuals[1] == x[1] - got.fitted[1])
  }

  @Test(arguments: try cases("grey_models.json", "grey.gm1n"))
  func drivers(_ item: Case) throws {
    let y = try item.input.member("y").doubles()
    var options = GreyOptions()
    options.drivers = try item.input.member("drivers").rows()
    let ahead = try item.input.member("horizon").int()
    let (expected, close) = (item.expected, item.tolerance)
    let response = try GreyModel(y, kind: .gm1n, ahead: ahead, options: options)
    #expect(close.agrees(response.fitted + response.forecast, try expected.member("fit").doubles()))
    #expect(close.agrees(response.parameters.a, try expected.member("a").double()))
    #expect(close.agrees(response.parameters.drivers, try expected.member("b").doubles()))
    let sums = GreyAccumulation.accumulate(response.fitted + response.forecast)
    #expect(close.agrees(sums, try expected.member("x1hat").doubles()))
    options.form = .difference
    let difference = try GreyModel(y, kind: .gm1n, ahead: ahead, options: options)
    #expect(
      close.agrees(
        difference.fitted + difference.forecast, try expected.member("fit_difference").doubles()))
  }

  @Test(arguments: try cases("grey_models.json", "grey.rolling"))
  func rolling(_ item: Case) throws {
    let x = try item.input.member("x").doubles()
    var options = GreyOptions()
    options.window = try item.input.member("window").int()
    let got = try GreyModel(
      x, kind: .rolling, ahead: item.input.member("horizon").int(), options: options)
    #expect(item.tolerance.agrees(got.forecast, try item.expected.member("forecast").doubles()))
    // In the sample every value behind the first window is what its window forecast.
    let window = try EGM(Array(x[2..<7]), ahead: 1)
    #expect(Tolerance(relative: 1e-12, absolute: 0).agrees(got.fitted[7], window.forecast[0]))
    #expect(got.fitted[0] == x[0])
  }

  @Test func everyFixtureCaseIsTested() throws {
    let ids = try cases("grey_models.json").map(\.id)
    #expect(
      ids == [
        "g_edgm", "g_odgm", "g_dgm", "g_ndgm", "exp_edgm", "exp_odgm", "exp_dgm", "nh_ndgm", "v1",
        "gn1", "f0.1", "f0.5", "f0.9", "f1", "ro1",
      ])
  }

  @Test func modelOfKindEGMIsEGM() throws {
    let x = [310.843, 301.051, 306.598, 305.365, 311.328, 229.051]
    let (one, other) = (
      try EGM(x, ahead: 3, buffer: .average, times: 2),
      try GreyModel(x, kind: .egm, ahead: 3, buffer: .average, times: 2)
    )
    #expect(one.fitted == other.fitted && one.forecast == other.forecast)
    #expect(one.accuracy == other.accuracy && one.accuracyObserved == other.accuracyObserved)
    #expect(one.notes == other.notes)
  }

  @Test func searchedOrderIsNoWorseThanAnyOfTheGrid() throws {
    let x = [317.1, 318.6, 320.6, 323.1, 326.5, 331.4, 339.3, 346.5, 346.9, 340.9]
    let found = try GreyModel(x, kind: .fgm)
    #expect((0.001...1).contains(found.parameters.order))
    for hundredths in 1...100 {
      var options = GreyOptions()
      options.order = Double(hundredths) / 100
      let fixed = try GreyModel(x, kind: .fgm, options: options)
      #expect(
        found.accuracy.meanRelativeError <= fixed.accuracy.meanRelativeError + 1e-12,
        "order \(hundredths)")
    }
  }

  @Test func notesSayWhatAModelCannotShow() throws {
    let x = [3, 3.3, 3.6, 4, 4.4]
    func names(_ kind: GreyKind, _ ahead: Int) throws -> [String] {
      try GreyModel(x, kind: kind, ahead: ahead).notes.map(\.name)
    }
    for kind in [GreyKind.egm, .edgm, .odgm, .dgm] {
      #expect(try names(kind, 2) == ["no-peak"])
      #expect(try names(kind, 0) == [])
    }
    #expect(try names(.fgm, 2) == ["order-at-edge"])
    let steep = [1, 2.8, 7.8, 22, 62]
    #expect(try GreyModel(steep, kind: .dgm).notes.map(\.name) == ["class-ratio", "range-of-use"])
  }

  @Test func verhulstEndsWhereItRunsToInfinity() throws {
    let x = [1, 1.6, 2.8, 5.4, 13]
    let got = try GreyModel(x, kind: .verhulst, ahead: 5)
    #expect(got.parameters.limit.isNaN)
    #expect(got.forecast.contains { $0.isNaN })
    #expect(got.forecast.allSatisfy { $0.isNaN || $0 > 0 })
    #expect(got.notes.contains { $0.name == "no-forecast" })
  }

  @Test func constantSeries() throws {
    let x = [Double](repeating: 5, count: 6)
    let close = Tolerance(relative: 1e-10, absolute: 0)
    for kind in [GreyKind.egm, .edgm, .odgm, .dgm, .rolling] {
      let got = try GreyModel(x, kind: kind, ahead: 2)
      #expect(close.agrees(got.forecast, [5, 5]), "\(kind)")
      #expect(got.accuracy.ratio.isNaN && got.accuracy.grade == nil)
    }
    expectFailure(.degenerate) { try GreyModel(x, kind: .verhulst) }
    expectFailure(.degenerate) { try GreyModel(x, kind: .ndgm) }
  }

  @Test(arguments: GreyKind.allCases)
  func casesWithoutAModel(_ kind: GreyKind) {
    var options = GreyOptions()
    options.drivers = [[1, 2, 4, 5, 3]]
    expectFailure(.tooShort) { try GreyModel([1, 2, 3], kind: kind, options: options) }
    expectFailure(.domain, row: 2) { try GreyModel([1, 2, 0, 3], kind: kind, options: options) }
    expectFailure(.missing, row: 1) {
      try GreyModel([1, .nan, 2, 3], kind: kind, options: options)
    }
    expectFailure(.domain) { try GreyModel([1, 2, 3, 4], kind: kind, ahead: -1, options: options) }
  }

  @Test func badOptions() {
    let x = [1.0, 2, 3, 5]
    var options = GreyOptions()
    expectFailure(.shape) { try GreyModel(x, kind: .gm1n, options: options) }
    expectFailure(.tooShort) { try GreyModel(x, kind: .rolling, options: options) }
    options.window = 3
    expectFailure(.domain) { try GreyModel(x, kind: .rolling, options: options) }
    options.drivers = [[1, 2, 3, 4]]
    expectFailure(.shape) { try GreyModel(x, kind: .gm1n, ahead: 1, options: options) }
    options.drivers = [[1, 2, 3, 4], [1, 3, 2, 5], [4, 1, 2, 2]]
    expectFailure(.tooShort) { try GreyModel(x, kind: .gm1n, options: options) }
    options.drivers = [[1, 2, 3, 4], [2, 4, 6, 8]]
    expectFailure(.degenerate) { try GreyModel(x, kind: .gm1n, options: options) }
  }
}
