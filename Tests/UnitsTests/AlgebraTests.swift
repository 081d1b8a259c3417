import Testing
import Units

/// Two units and what comes of them.
struct PairCase: Sendable, CustomTestStringConvertible {
  var left: String
  var right: String
  var result: String

  init(_ left: String, _ right: String, _ result: String) {
    self.left = left
    self.right = right
    self.result = result
  }

  var testDescription: String { "\(left), \(right)" }
}

@Suite struct AlgebraTests {
  @Test("a power of money that looks like a year is spelt so that it reads back")
  func powersLikeYears() throws {
    let power = try unit("1/CNY").raised(to: Rational(2010))
    #expect(power.spelling == "1/(CNY)^2010")
    #expect(try unit(power.spelling) == power)
  }

  @Test(arguments: [
    PairCase("1e4 t", "tce/t", "1e4 tce"), PairCase("1e4 tce", "t C/tce", "1e4 t C"),
    PairCase("t", "t CO2/t", "t CO2"), PairCase("t coal", "tce/t", "tce"),
    PairCase("t coal", "t CO2/t", "t CO2"), PairCase("t C", "t CO2/t C", "t CO2"),
    PairCase("Mt C", "t CO2/t C", "Mt CO2"), PairCase("t CO2/t C", "Mt C", "Mt CO2"),
    PairCase("kt", "t CO2/t", "kt CO2"), PairCase("1e4 t", "t CO2/t", "1e4 t CO2"),
    PairCase("Mt", "tce/t", "1e6 tce"), PairCase("t C/TJ", "TJ/t", "t C/t"),
    PairCase("1e8 CNY@2010", "t CO2/1e4 CNY", "1e4 t CO2"), PairCase("t CO2", "CNY/t", "CNY"),
    PairCase("t", "t CO2/t C", "t CO2"), PairCase("m3 gas", "kg CO2/m3", "kg CO2"),
    PairCase("1e8 m3", "kgce/m3", "1e8 kgce"), PairCase("t", "TJ/Gg", "1e-3 TJ"),
    PairCase("tce", "t C/TJ", "tce·t C/TJ"), PairCase("km2", "person/ha", "100 person"),
    PairCase("GJ/t", "t C/GJ", "t C/t"), PairCase("t", "kJ/kg", "1000 kJ"),
    PairCase("t coal·t coke", "t CO2/t", "t coal·t coke·t CO2/t"),
    PairCase("t coal·t C/TJ", "TJ/t", "t C"), PairCase("CNY/1e4 person", "person", "1e-4 CNY"),
    PairCase("s", "1/ms", "1000"), PairCase("t", "person/kg", "1000 person"),
  ])
  func multiplies(_ expected: PairCase) throws {
    let (a, b) = (try unit(expected.left), try unit(expected.right))
    let product = try a.multiplied(by: b)
    #expect(product.spelling == expected.result)
    #expect(isClose(product.scale, a.scale * b.scale))
  }

  @Test(arguments: [
    PairCase("1e8 CNY", "1e4 person", "1e8 CNY/1e4 person"),
    PairCase("t CO2", "1e4 CNY", "t CO2/1e4 CNY"), PairCase("t CO2", "t", "t CO2/t"),
    PairCase("Mt CO2", "kt CO2", "1000"), PairCase("t CO2", "t CO2", ""),
    PairCase("tce", "toe", "tce/toe"), PairCase("t C/t", "t C", "1/t"), PairCase("%", "%", ""),
    PairCase("1", "s", "1/s"), PairCase("t", "1", "t"), PairCase("t", "t C/ha", "ha"),
    PairCase("CNY@2015", "CNY@2010", "CNY@2015/CNY@2010"),
    PairCase("1e4 tce", "1e8 CNY@2010", "1e4 tce/1e8 CNY@2010"),
  ])
  func divides(_ expected: PairCase) throws {
    let (a, b) = (try unit(expected.left), try unit(expected.right))
    let quotient = try a.divided(by: b)
    #expect(quotient.spelling == expected.result)
    #expect(isClose(quotient.scale, a.scale / b.scale))
  }

  /// The chains by which emissions are computed, from left to right.
  @Test(
    arguments: [
      (["1e4 tce", "t C/tce", "t CO2/t C"], "1e4 t CO2"),
      (["t", "tce/t", "t CO2/tce"], "t CO2"),
      (["t coal", "GJ/t", "t C/GJ", "t CO2/t C"], "t CO2"),
      (["t", "t C/TJ", "TJ/t"], "t C"), (["t coal", "t C/TJ", "TJ/t"], "t C"),
      (["t C/TJ", "TJ/t", "t"], "t C"), (["t", "kgC/kJ", "kJ/kg"], "t C"),
      (["1e4 t", "TJ/Gg", "kg CO2/TJ"], "1e4 kg CO2"), (["1e8 m3", "kgCO2/m3"], "1e8 kg CO2"),
    ] as [([String], String)])
  func chains(_ texts: [String], _ shown: String) throws {
    var product = Unit.one
    var scale = 1.0
    for text in texts {
      product = try product.multiplied(by: unit(text))
      scale *= try unit(text).scale
    }
    let wanted = try unit(shown)
    #expect(product.compatibility(with: wanted) != .dimensionMismatch)
    #expect(product.substances == wanted.substances)
    #expect(isClose(product.scale, scale))
    #expect(try product.factor(to: wanted) > 0)
  }

  @Test(
    arguments: [
      ("t CO2", 2, 1, "(t CO2)^2"), ("1e4 t", 2, 1, "1e8 t2"), ("1e8 t2", 1, 2, "1e4 t"),
      ("t", 1, 2, "t^(1/2)"), ("km2", 1, 2, "km"), ("t/ha", -1, 1, "ha/t"), ("t", 0, 1, ""),
      ("CNY@2010", 2, 1, "(CNY@2010)^2"), ("t/1e4 CNY", -1, 1, "1e4 CNY/t"), ("%", 2, 1, "%^2"),
    ] as [(String, Int64, Int64, String)])
  func raises(_ text: String, _ top: Int64, _ bottom: Int64, _ shown: String) throws {
    let power = try #require(Rational(top, bottom))
    #expect(try unit(text).raised(to: power).spelling == shown)
  }

  @Test func squareRootUndoesSquare() throws {
    for text in ["t CO2", "1e4 t", "km2", "t CO2/1e4 CNY", "m3 gas"] {
      let squared = try unit(text).raised(to: Rational(2))
      #expect(try squared.squareRoot() == unit(text))
    }
  }

  @Test(
    arguments: [
      ("Mt/kt", "", 1000), ("%·Mt CO2", "Mt CO2", 0.01), ("tce·t C/TJ", "t C", 0.0293076),
      ("%", "%", 1), ("1e4", "", 1e4), ("1e4 t", "1e4 t", 1), ("tce/toe", "", 0.7),
      ("t CO2/t", "t CO2/t", 1), ("%·%", "", 1e-4),
    ] as [(String, String, Double)])
  func reduces(_ text: String, _ shown: String, _ factor: Double) throws {
    let start = try unit(text)
    let (reduced, multiplier) = try start.reduced()
    #expect(reduced.spelling == shown)
    #expect(isClose(multiplier, factor))
    #expect(isClose(start.scale, reduced.scale * multiplier))
  }

  @Test func overflowIsAnError() throws {
    let large = try unit("1e300 t")
    #expect(throws: UnitError.self) { try large.multiplied(by: large) }
    #expect(throws: UnitError.self) { try unit("t^2000000000") }
    #expect(throws: UnitError.self) { try unit("m^2000000000").raised(to: Rational(2)) }
  }
}
