import Methods
import NumericCore
import TestSupport
import Testing

/// What holds for every series, tried on random ones.
@Suite struct GreyPropertyTests {
  /// A positive series of 4 to 15 values: noise, growth, a constant, one large value.
  private func series(_ random: inout RandomStream) -> [Double] {
    let count = 4 + random.integer(below: 12)
    let growth = 0.8 + 0.5 * random.uniform()
    let noise = random.integer(below: 3) == 0 ? 0 : random.uniform()
    var level = 0.01 + 1000 * random.uniform()
    var x = (0..<count).map { _ in
      level *= growth
      return level * (1 + noise * random.uniform())
    }
    if random.integer(below: 10) == 0 { x[random.integer(below: count)] *= 1e4 }
    return x
  }

  @Test func accumulationIsUndone() {
    var random = RandomStream(seed: 31)
    let close = Tolerance(relative: 1e-7, absolute: 0)
    for run in 0..<propertyRuns {
      let x = series(&random)
      let order = 2 * random.uniform()
      let there = GreyAccumulation.accumulate(x, order: order)
      let back = GreyAccumulation.differences(there, order: order)
      let scale = x.reduce(0, +)
      #expect(zip(back, x).allSatisfy { ($0 - $1).magnitude < 1e-12 * scale }, "run \(run)")
      #expect(GreyAccumulation.accumulate(x, order: 0) == x)
      let sums = GreyAccumulation.accumulate(x, order: 1)
      #expect(close.agrees(sums.last ?? 0, scale))
    }
  }

  @Test func weakeningBuffersKeepTheLastValue() throws {
    var random = RandomStream(seed: 32)
    for run in 0..<propertyRuns {
      let x = series(&random)
      for buffer in [GreyBuffer.average, .weighted, .geometric] {
        let last = try buffer.apply(x, times: 1 + random.integer(below: 3)).last ?? 0
        #expect(Tolerance(relative: 1e-12, absolute: 0).agrees(last, x[x.count - 1]), "run \(run)")
      }
    }
  }

  @Test func geometricSeriesAreMetExactly() throws {
    var random = RandomStream(seed: 33)
    let close = Tolerance(relative: 1e-6, absolute: 0)
    for run in 0..<propertyRuns {
      let (c, q) = (0.1 + 100 * random.uniform(), 0.7 + 0.7 * random.uniform())
      var value = c
      let x = (0..<12).map { _ in
        defer { value *= q }
        return value
      }
      for kind in [GreyKind.dgm, .edgm, .odgm] {
        let got = try GreyModel(Array(x.prefix(8)), kind: kind, ahead: 4)
        #expect(close.agrees(got.fitted + got.forecast, x), "\(kind), run \(run)")
      }
    }
  }

  @Test func fractionalOrderOneIsEven() throws {
    var random = RandomStream(seed: 34)
    for run in 0..<propertyRuns {
      let x = series(&random)
      var options = GreyOptions()
      options.order = 1
      let (one, other) = (
        try GreyModel(x, kind: .fgm, ahead: 3, options: options), try EGM(x, ahead: 3)
      )
      let scale = (other.fitted + other.forecast + x).reduce(0) { max($0, $1.magnitude) }
      #expect(
        zip(one.fitted + one.forecast, other.fitted + other.forecast)
          .allSatisfy { ($0 - $1).magnitude <= 1e-8 * scale }, "run \(run)")
    }
  }

  @Test(arguments: [GreyKind.egm, .edgm, .odgm, .dgm, .fgm, .rolling])
  func modelsScaleWithTheSeries(_ kind: GreyKind) throws {
    var random = RandomStream(seed: 35)
    for run in 0..<min(propertyRuns, 2_000) {
      let x = series(&random)
      let factor = 0.001 + 1000 * random.uniform()
      var options = GreyOptions()
      (options.window, options.order) = (4, 0.4)
      let one = try GreyModel(x, kind: kind, ahead: 2, options: options)
      let other = try GreyModel(x.map { $0 * factor }, kind: kind, ahead: 2, options: options)
      let (small, large) = (one.fitted + one.forecast, other.fitted + other.forecast)
      for (a, b) in zip(small, large) where !a.isNaN && !b.isNaN {
        let scale = max(x.max() ?? 0, a.magnitude)
        #expect((a * factor - b).magnitude <= 1e-6 * factor * scale, "\(kind), run \(run)")
      }
      #expect(one.fitted[0] == x[0])
    }
  }

  @Test(arguments: GreyKind.allCases)
  func nothingIsInfinite(_ kind: GreyKind) {
    var random = RandomStream(seed: 36)
    var judged = 0
    let runs = min(propertyRuns, 2_000)
    for run in 0..<runs {
      let x = series(&random)
      var options = GreyOptions()
      options.window = 4
      options.order = run.isMultiple(of: 7) ? nil : 2 * random.uniform()
      options.drivers = [(0..<x.count + 30).map { _ in random.uniform() }]
      guard let got = try? GreyModel(x, kind: kind, ahead: 30, options: options) else { continue }
      judged += 1
      #expect(got.fitted.count == x.count && got.forecast.count == 30)
      #expect((got.fitted + got.forecast).allSatisfy { !$0.isInfinite }, "\(kind), run \(run)")
      let missing = got.forecast.contains { $0.isNaN }
      #expect(missing == got.notes.contains { $0.name == "no-forecast" }, "\(kind), run \(run)")
    }
    #expect(judged > runs / 4, "\(kind)")
  }
}
