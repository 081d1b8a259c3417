import Testing

@testable import Tables

@Suite("Words most like a misspelt one")
struct NearestTests {
  @Test(
    "finds slips, case and beginnings",
    arguments: [
      ("gpd", ["co2", "gdp", "year"], "gdp"),
      ("Suzhuo", ["Wuxi", "Suzhou", "Nanjing"], "Suzhou"),
      ("GDP", ["co2", "gdp"], "gdp"),
      ("pop", ["population", "gdp"], "population"),
      ("苏洲", ["南京", "苏州"], "苏州"), ("Ohi", ["HI", "Ohi0", "Ohio"], "Ohi0"),
      ("Ohi", ["HI", "Ohio"], "Ohio"), ("ohi", ["HI", "Ohio"], "Ohio"),
    ])
  func finds(word: String, among: [String], expected: String) {
    #expect(nearest(word, among: among).first == expected)
  }

  @Test("keeps quiet when nothing is near, for empty and for long words")
  func quiet() {
    #expect(nearest("emissions", among: ["x", "gdp"]).isEmpty)
    #expect(nearest("", among: ["x"]).isEmpty)
    #expect(nearest("a", among: ["ab"], limit: 0).isEmpty)
    let long = String(repeating: "x", count: 100_000)
    #expect(nearest(long, among: [long + "y"]).count == 1)
  }
}
