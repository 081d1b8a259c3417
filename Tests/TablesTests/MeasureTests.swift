import Tables
import Testing
import Units

@Suite("Units of sums, products and powers")
struct MeasureTests {
  @Test(
    "the right side comes into the left side's unit",
    arguments: [("t", "kg", 0.001), ("kg", "t", 1000), ("Mt CO2", "kt CO2", 0.001), ("t", "t", 1)])
  func scaled(left: String, right: String, factor: Double) throws {
    let match = try unit(left).matched(with: unit(right), operation: "+")
    #expect(match.measure == (try unit(left)))
    #expect(match.leftFactor == 1)
    #expect(match.rightFactor == factor)
    #expect(match.noted == nil)
  }

  @Test("unstated takes the other side's unit and notes it; plain stays with plain and unstated")
  func unstated() throws {
    let tonnes = try unit("t")
    #expect(try Measure.unstated.matched(with: tonnes, operation: "+").measure == tonnes)
    #expect(try tonnes.matched(with: .unstated, operation: "+").noted == "t")
    #expect(try Measure.plain.matched(with: .unstated, operation: "+").measure == .unstated)
    #expect(try Measure.plain.matched(with: .plain, operation: "+").measure == .plain)
  }

  @Test("a substance that one side leaves open is taken from the other, with a note")
  func substance() throws {
    let match = try unit("kt").matched(with: unit("t CO2"), operation: "+")
    #expect(match.measure == (try unit("kt CO2")))
    #expect(match.rightFactor == 0.001)
    #expect(match.noted == "kt CO2")
  }

  @Test(
    "what does not fit is an error that labels both sides",
    arguments: [
      ("t", "ha", "U101"), ("t C", "t CO2", "U102"), ("CNY@2010", "CNY@2015", "U103"),
    ])
  func mismatch(left: String, right: String, code: String) throws {
    let (a, b) = (try unit(left), try unit(right))
    let error = try #require(throws: MeasureError.self) { try a.matched(with: b, operation: "+") }
    #expect(error.code == code)
    #expect(
      error.message.english.contains("[\(left)]") && error.message.english.contains("[\(right)]"))
    #expect(!error.message.english.hasSuffix("."))
  }

  @Test("a literal without a unit does not add to a unit, but a bare 0 does")
  func literals() throws {
    let tonnes = try unit("t")
    let error = try #require(throws: MeasureError.self) {
      try tonnes.matched(with: .plain, operation: "+")
    }
    #expect(error.code == "U105")
    #expect(error.mend?.english.contains("1[t]") == true)
    #expect(try tonnes.matched(with: .plain, rightFree: true, operation: "+").measure == tonnes)
  }

  @Test("products and quotients derive units and take out what only scales")
  func products() throws {
    let intensity = try unit("t CO2").divided(by: unit("1e4 CNY"))
    #expect(intensity.0.unit?.spelling == "t CO2/1e4 CNY")
    #expect(try unit("Mt").divided(by: unit("kt")) == (.plain, 1000))
    #expect(try unit("t").multiplied(by: .unstated) == (.unstated, 1))
    #expect(try Measure.plain.multiplied(by: unit("t")) == (unit("t"), 1))
    #expect(try unit("km2").raised(to: 0.5) == unit("km"))
    #expect(try unit("t").raised(to: 2) == unit("t2"))
    #expect(throws: MeasureError.self) { try unit("t").raised(to: 3.14159) }
  }

  @Test("`to` states, converts, keeps the substance and makes ratios of plain numbers")
  func conversion() throws {
    let stated = try Measure.unstated.conversion(to: Unit(parsing: "t"))
    #expect(stated.measure == (try unit("t")) && stated.factor == 1)
    let kept = try unit("Mt CO2").conversion(to: Unit(parsing: "kt"))
    #expect(kept.measure == (try unit("kt CO2")) && kept.factor == 1000)
    let percent = try Measure.plain.conversion(to: Unit(parsing: "%"))
    #expect(percent.measure == (try unit("%")) && percent.factor == 100)
    #expect(throws: MeasureError.self) { try Measure.plain.conversion(to: Unit(parsing: "t")) }
    #expect(throws: MeasureError.self) { try unit("t").conversion(to: Unit(parsing: "ha")) }
  }
}
