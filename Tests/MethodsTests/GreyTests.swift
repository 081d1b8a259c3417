import Glibc
import Methods
import TestSupport
import Testing

@Suite struct GreyTests {
  @Test(arguments: try cases("grey.json", "buffer.awbo"))
  func bufferTwice(_ item: Case) throws {
    let x = try item.input.member("x").doubles()
    let once = try GreyBuffer.average.apply(x)
    let twice = try GreyBuffer.average.apply(x, times: try item.input.member("times").int())
    #expect(item.tolerance.agrees(once, try item.expected.member("once").doubles()))
    #expect(item.tolerance.agrees(twice, try item.expected.member("twice").doubles()))
    #expect(twice.last == x.last)
  }

  @Test(arguments: try cases("grey.json", "buffers"))
  func everyBuffer(_ item: Case) throws {
    let x = try item.input.member("x").doubles()
    let names: [GreyBuffer: String] = [
      .average: "awbo", .weighted: "weighted_awbo", .geometric: "geometric_awbo",
      .strengthening: "strengthening", .averageStrengthening: "average_strengthening",
    ]
    for buffer in GreyBuffer.allCases {
      let expected = try item.expected.member(names[buffer] ?? "").doubles()
      #expect(item.tolerance.agrees(try buffer.apply(x), expected), "\(buffer)")
    }
  }

  @Test(arguments: try cases("grey.json", "ago"))
  func accumulation(_ item: Case) throws {
    let x = try item.input.member("x").doubles()
    for (name, expected) in try item.expected.member("result").members {
      let order = try #require(Double(name))
      let got = GreyAccumulation.accumulate(x, order: order)
      #expect(item.tolerance.agrees(got, try expected.doubles()), "order \(order)")
    }
  }

  @Test(arguments: [0, 0.3, 0.5, 1, 1.7, 2, -0.4])
  func accumulationIsUndone(order: Double) {
    let x = [317.1, 318.6, 320.6, 323.1, 326.5, 331.4, 339.3]
    let there = GreyAccumulation.accumulate(x, order: order)
    let back = GreyAccumulation.differences(there, order: order)
    #expect(Tolerance(relative: 1e-12, absolute: 0).agrees(back, x))
    #expect((order == 0) == (there == x))
  }

  @Test(arguments: try cases("grey.json", "grade"))
  func grades(_ item: Case) throws {
    let pairs = try item.input.member("pairs").rows()
    let expected = try item.expected.member("grade").list().map { try $0.text() }
    #expect(
      pairs.map { GreyAccuracy.grade(ratio: $0[0], frequency: $0[1]).rawValue } == expected)
  }

  @Test(arguments: try cases("grey.json", "grey.egm"))
  func egm(_ item: Case) throws {
    let buffer: GreyBuffer? = item.input["buffer"] == nil ? nil : .average
    let got = try EGM(
      item.input.member("x").doubles(), ahead: try item.input.member("horizon").int(),
      buffer: buffer, times: try item.input["times"]?.int() ?? 1)
    let (expected, close) = (item.expected, item.tolerance)
    #expect(close.agrees(got.fitted + got.forecast, try expected.member("fit").doubles()))
    let found = ["a": got.a, "b": got.b, "C": got.accuracy.ratio, "P": got.accuracy.frequency]
    for (name, value) in found {
      guard let wanted = expected[name] else { continue }
      #expect(close.agrees(value, try wanted.double()), "\(name)")
    }
    if let sums = expected["x1hat"] {
      #expect(close.agrees(got.accumulated, try sums.doubles()))
    }
    if let grade = expected["grade"] {
      #expect(got.accuracy.grade?.rawValue == (try grade.text()))
    }
    try expectPosterior(got, expected["posterior"], close)
    try expectClassRatio(got, expected["class_ratio"], close)
  }

  /// Compares everything of the posterior-error test that a case gives.
  private func expectPosterior(_ got: EGM, _ expected: JSON?, _ close: Tolerance) throws {
    guard let expected else { return }
    let fit = got.accuracy
    #expect(close.agrees(fit.residuals, try expected.member("residual").doubles()))
    #expect(close.agrees(fit.relativeErrors, try expected.member("rel").doubles()))
    #expect(close.agrees(fit.meanRelativeError, try expected.member("mean_rel").double()))
    #expect(close.agrees(fit.seriesDeviation, try expected.member("S1").double()))
    #expect(close.agrees(fit.errorDeviation, try expected.member("S2").double()))
    #expect(close.agrees(fit.ratio, try expected.member("C").double()))
    #expect(fit.frequency == (try expected.member("P").double()))
    #expect(
      GreyAccuracy.grade(ratio: fit.ratio).rawValue == (try expected.member("grade_C").text()))
    #expect(
      GreyAccuracy.grade(frequency: fit.frequency).rawValue
        == (try expected.member("grade_P").text()))
  }

  /// Compares class ratios, and the notes that go with them.
  private func expectClassRatio(_ got: EGM, _ expected: JSON?, _ close: Tolerance) throws {
    guard let expected else { return }
    #expect(close.agrees(got.classRatio.values, try expected.member("sigma").doubles()))
    #expect(close.agrees(got.classRatio.low, try expected.member("lo").double()))
    #expect(close.agrees(got.classRatio.high, try expected.member("hi").double()))
    #expect(JSON.bool(got.classRatio.holds) == (try expected.member("ok")))
    #expect(got.notes.map(\.name) == ["class-ratio", "unqualified", "no-peak"])
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(
      try cases("grey.json").map(\.id) == ["b1", "b2", "b3", "g1", "exp_egm", "bf", "ag", "gr"])
  }

  @Test func bufferedModelsShowBothErrors() throws {
    let x = [310.843, 301.051, 306.598, 305.365, 311.328, 229.051, 234.357, 330.752]
    let got = try EGM(x, buffer: .average)
    #expect(got.observed == x)
    #expect(got.modelled == (try GreyBuffer.average.apply(x)))
    #expect(got.accuracyObserved.residuals[1] == x[1] - got.fitted[1])
    #expect(got.accuracy.residuals[1] == got.modelled[1] - got.fitted[1])
    #expect(got.accuracyObserved.meanRelativeError > got.accuracy.meanRelativeError)
  }

  @Test func constantSeries() throws {
    let got = try EGM([5, 5, 5, 5, 5], ahead: 2)
    #expect(got.a.magnitude < 1e-12)
    #expect((got.b - 5).magnitude < 1e-12)
    #expect(Tolerance(relative: 1e-12, absolute: 0).agrees(got.forecast, [5, 5]))
    #expect(got.accuracy.ratio.isNaN && got.accuracy.grade == nil)
  }

  @Test(arguments: [(1.25, 0), (1.45, 1), (2.0, 1), (2.6, 1), (3.5, 1)])
  func rangeOfUse(step: Double, notes: Int) throws {
    var value = 1.0
    let x = (0..<6).map { _ in
      value *= step
      return value
    }
    let got = try EGM(x)
    #expect(got.notes.count { $0.name == "range-of-use" } == notes)
    #expect((got.growth - (got.fitted[3] / got.fitted[2] - 1)).magnitude < 1e-12)
  }

  @Test func batchAgreesWithSingleModels() throws {
    let one = [310.843, 301.051, 306.598, 305.365, 311.328, 229.051]
    let two = [3.0, 3.3, 3.63, 3.993, 4.3923, 4.83153]
    let bad = [3.0, 3.3, .nan, 3.993, 4.3923, 4.83153]
    let negative = [3.0, 3.3, -1, 3.993, 4.3923, 4.83153]
    let flat = [Double](repeating: 2, count: 6)
    let long = (0..<200).map { (k: Int) -> Double in
      let time = Double(k)
      return 5 * exp(-0.01 * time) + 0.1 * sin(time)
    }
    let all = [one, two, bad, negative, flat, long, [1, 2, 3]]
    let starts = all.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let ends = all.indices.map { $0 * 90 } + [all.count * 90]
    let close = Tolerance(relative: 1e-11, absolute: 0)
    for times in [0, 2] {
      let batch = try EGMBatch(all.flatMap { $0 }, starts: starts, times: times)
      let forecasts = batch.curves(from: all.map(\.count), starts: ends)
      for (row, series) in all.enumerated() where ![2, 3, 6].contains(row) {
        let single = try EGM(series, ahead: 90, buffer: times > 0 ? .average : nil, times: times)
        let own = starts[row]..<starts[row + 1]
        #expect(batch.a[row] == single.a && batch.b[row] == single.b)
        #expect(Array(batch.modelled[own]) == single.modelled)
        #expect(close.agrees(Array(batch.fitted()[own]), single.fitted))
        #expect(close.agrees(Array(forecasts[ends[row]..<ends[row + 1]]), single.forecast))
        let (errors, observed) = (single.accuracy, single.accuracyObserved)
        #expect((batch.meanRelativeError[row] - errors.meanRelativeError).magnitude < 1e-11)
        #expect(
          (batch.meanRelativeErrorObserved[row] - observed.meanRelativeError).magnitude < 1e-11)
        #expect(batch.ratio[row].isNaN == errors.ratio.isNaN)
        #expect(errors.ratio.isNaN || (batch.ratio[row] - errors.ratio).magnitude < 1e-11)
        #expect(errors.ratio.isNaN || batch.frequency[row] == errors.frequency)
        #expect(batch.grade(row) == errors.grade)
        #expect(batch.notes(row, forecasts: true) == single.notes)
      }
      for row in [2, 3, 6] {
        #expect(batch.a[row].isNaN && batch.b[row].isNaN && batch.meanRelativeError[row].isNaN)
        #expect(forecasts[ends[row]..<ends[row + 1]].allSatisfy { $0.isNaN })
      }
    }
  }

  @Test func seriesWithTheSameNumberOfRemarksHaveTheSameNotes() throws {
    var (values, count) = ([Double](), 0)
    for growth in [1.01, 1.3, 1.6, 2, 3.5] {
      for dent in [1, 0.3] {
        values += (0..<6).map { (k: Int) -> Double in pow(growth, Double(k)) * (k == 3 ? dent : 1) }
        count += 1
      }
    }
    let batch = try EGMBatch(values, starts: (0...count).map { $0 * 6 })
    for one in 0..<count {
      for two in 0..<count {
        let isSame = batch.notes(one, forecasts: false) == batch.notes(two, forecasts: false)
        #expect(isSame == (batch.remarks(one) == batch.remarks(two)))
      }
    }
    #expect(Set((0..<count).map(batch.remarks)).count > 4)
  }

  @Test func batchDoesNotDependOnThreads() throws {
    let values = (0..<60_000).map { 5 + Double(($0 &* 7919) % 1000) / 100 }
    let starts = (0...10_000).map { $0 * 6 }
    let alone = try EGMBatch(values, starts: starts, threads: 1)
    #expect(try EGMBatch(values, starts: starts, threads: 3) == alone)
    #expect(alone.count == 10_000)
  }

  @Test func casesWithoutAModel() {
    expectFailure(.tooShort) { try EGM([1, 2, 3]) }
    expectFailure(.domain, row: 2) { try EGM([1, 2, 0, 3]) }
    expectFailure(.missing, row: 1) { try EGM([1, .nan, 2, 3]) }
    expectFailure(.domain) { try EGM([1, 2, 3, 4], ahead: -1) }
    expectFailure(.domain, row: 0) { try GreyBuffer.geometric.apply([-1, 2]) }
    expectFailure(.domain) { try GreyBuffer.average.apply([1, 2], times: -1) }
    expectFailure(.tooShort) { try GreyBuffer.average.apply([]) }
    expectFailure(.shape) { try EGMBatch([1, 2, 3, 4, 5], starts: [0, 4]) }
    expectFailure(.shape) { try EGMBatch([1, 2, 3, 4, 5], starts: [0, 6, 5]) }
    expectFailure(.domain) { try EGMBatch([1, 2, 3, 4, 5], starts: [0, 5], times: -1) }
    expectFailure(.shape) { try GreyAccuracy(of: [1], fitted: [1, 2]) }
  }
}
