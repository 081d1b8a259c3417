import Methods
import Testing

/// The grey model of series with gaps.
@Suite struct UnevenGreyTests {
  private let x = [2.874, 3.278, 3.337, 3.390, 3.679, 3.85]

  @Test("at equal steps it is EGM(1,1)")
  func equalSteps() throws {
    let years = (0..<x.count).map { 2010 + Double($0) }
    let model = try UnevenGrey(years: years, values: x)
    let egm = try EGM(x, ahead: 4)
    #expect(close(model.a, egm.a, 1e-12))
    #expect(close(model.b, egm.b, 1e-12))
    for (step, value) in (egm.fitted + egm.forecast).enumerated() {
      #expect(close(model.value(in: 2010 + Double(step)), value, 1e-12))
    }
  }

  @Test("the steps weight the running sum", arguments: [1, 2, 5])
  func definition(skip: Int) throws {
    let kept = [0, 1, 2, 3, 4, 5, 8].filter { $0 != skip }
    let years = kept.map { 2000 + Double($0) }
    let values = kept.map { 3 + 0.4 * Double($0) + ($0 % 2 == 0 ? 0.1 : 0) }
    let model = try UnevenGrey(years: years, values: values)
    // The normal equations of x + a z = b hold for the residuals.
    var sum = values[0]
    var (plain, weighted) = (0.0, 0.0)
    for k in 1..<values.count {
      let next = sum + values[k] * (years[k] - years[k - 1])
      let z = (sum + next) / 2
      let residual = values[k] + model.a * z - model.b
      plain += residual
      weighted += residual * z
      sum = next
    }
    #expect(plain.magnitude < 1e-9)
    #expect(weighted.magnitude < 1e-8)
    #expect(model.value(in: 2000) == values[0])
    let growth = model.value(in: 2011) / model.value(in: 2010)
    #expect(close(growth, model.value(in: 1998) / model.value(in: 1997), 1e-12))
  }

  @Test("what it does not take")
  func failures() {
    #expect(throws: MethodError.self) { try UnevenGrey(years: [1, 2, 3], values: [1, 2, 3]) }
    #expect(throws: MethodError.self) {
      try UnevenGrey(years: [1, 2, 3, 4], values: [1, 2, 0, 4])
    }
    #expect(throws: MethodError.self) {
      try UnevenGrey(years: [1, 2, 2, 4], values: [1, 2, 3, 4])
    }
    #expect(throws: MethodError.self) { try UnevenGrey(years: [1, 2, 3], values: [1, 2, 3, 4]) }
  }

  private func close(_ x: Double, _ y: Double, _ tolerance: Double) -> Bool {
    (x - y).magnitude <= tolerance * max(1, y.magnitude)
  }
}
