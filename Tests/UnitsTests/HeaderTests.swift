import Testing
import Units

@Suite struct HeaderTests {
  @Test(
    arguments: [
      ("碳排放量(万吨)", "碳排放量", "1e4 t"), ("碳排放量（万吨）", "碳排放量", "1e4 t"),
      ("碳排放量 （ 万吨 ) ", "碳排放量", "1e4 t"), ("GDP [1e8 CNY@2010]", "GDP", "1e8 CNY@2010"),
      ("co2 [Mt CO2]", "co2", "Mt CO2"), ("co2_mt (Mt CO2)", "co2_mt", "Mt CO2"),
      ("强度 (t CO2/(1e4 CNY))", "强度", "t CO2/1e4 CNY"), ("人口(人)", "人口", "person"),
      ("一次能源消费(TWh)", "一次能源消费", "TWh"), ("二氧化碳排放(百万吨)", "二氧化碳排放", "1e6 t"),
      ("增长率(%)", "增长率", "%"), ("能源消费总量（万吨标准煤）", "能源消费总量", "1e4 tce"),
      ("GDP (real) [1e8 CNY]", "GDP (real)", "1e8 CNY"),
    ] as [(String, String, String)])
  func unitIsTaken(_ header: String, _ name: String, _ shown: String) {
    let parts = splitHeader(header)
    #expect(parts.name == name)
    #expect(parts.unit?.spelling == shown)
    #expect(parts.unreadable == nil)
  }

  @Test(arguments: [
    "GDP (nominal)", "GDP(2011年国际元)", "GDP (2010)", "note (a)", "指数(上年=100)", "[t]", "(t)", "t)",
    "co2", "", "index (1)", "区域（人均）", "x (t) y",
  ])
  func nameStaysWhole(_ header: String) {
    let parts = splitHeader(header)
    #expect(parts.name == header)
    #expect(parts.unit == nil)
    #expect(parts.unreadable == nil)
  }

  @Test(arguments: [("x [foo]", "foo"), ("x []", ""), ("gdp [2010]", "2010"), ("x ［万顿］", "万顿")])
  func unreadableIsTold(_ header: String, _ content: String) {
    let parts = splitHeader(header)
    #expect(parts.unit == nil)
    #expect(parts.unreadable == content)
  }

  @Test func brackets1ArePlain() { #expect(splitHeader("index [1]").unit == .one) }

  @Test func notesAboveATable() {
    #expect(unitNote("单位：万吨标准煤")?.spelling == "1e4 tce")
    #expect(unitNote("Unit: Mt CO2")?.spelling == "Mt CO2")
    #expect(unitNote("单位：不详") == nil)
    #expect(unitNote("来源：年鉴") == nil)
    #expect(unitNote("万吨") == nil)
  }
}
