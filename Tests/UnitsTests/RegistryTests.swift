import Testing
import Units

@Suite struct RegistryTests {
  @Test func newThingToCount() throws {
    let registry = try UnitRegistry.standard.adding(name: "头", definition: nil)
    let cattle = try Unit(parsing: "万头", in: registry)
    #expect(cattle.spelling == "1e4 头")
    #expect(cattle.dimensionWords == "头")
    #expect(
      try Unit(parsing: "kg CO2/头", in: registry).multiplied(by: cattle).spelling == "1e4 kg CO2")
    #expect(throws: UnitError.self) { try Unit(parsing: "头") }
  }

  @Test func derivedWordKeepsItsName() throws {
    let registry = try UnitRegistry.standard.adding(name: "sack", definition: (50, unit("kg")))
    let sack = try Unit(parsing: "1e4 sack cement", in: registry)
    #expect(sack.spelling == "1e4 sack cement")
    #expect(try sack.factor(to: unit("t")) == 500)
  }

  @Test func redefinitionKeepsPrefixesAndChineseWords() throws {
    let registry = try UnitRegistry.standard.adding(name: "tce", definition: (29.27, unit("GJ")))
    for (text, size) in [("tce", 29.27), ("ktce", 29270), ("万吨标准煤", 292_700)] {
      #expect(isClose(try Unit(parsing: text, in: registry).factor(to: unit("GJ")), size))
    }
  }

  @Test func substanceOfDefinitionIsKept() throws {
    let registry = try UnitRegistry.standard.adding(name: "credit", definition: (1, unit("t CO2")))
    let credit = try Unit(parsing: "credit", in: registry)
    #expect(credit.compatibility(with: try unit("t CO2")) == .same)
    #expect(credit.compatibility(with: try unit("t C")) == .substanceMismatch("CO2", "C"))
  }

  @Test(arguments: ["", "2x", "a b", "t/s", "x\u{0}", String(repeating: "x", count: 65)])
  func badNames(_ name: String) {
    #expect(throws: UnitError.self) {
      try UnitRegistry.standard.adding(name: name, definition: nil)
    }
  }

  @Test(arguments: [0, -1, Double.nan, .infinity, 1e308] as [Double])
  func badSizes(_ value: Double) {
    #expect(throws: UnitError.self) {
      try UnitRegistry.standard.adding(name: "x", definition: (value, unit("Mt")))
    }
  }

  @Test func everyWordReadsAndHasItsSize() throws {
    #expect(UnitRegistry.standard.names.count > 140)
    for name in UnitRegistry.standard.names {
      let unit = try Unit(parsing: name)
      #expect(unit.scale > 0)
      #expect(try Unit(parsing: unit.spelling) == unit)
    }
  }

  @Test(arguments: ["mt", "dha", "kperson", "MCNY", "kkg", "Gm", "k"])
  func prefixesOnlyWhereTheyBelong(_ text: String) { #expect(failure(text) != nil) }
}
