import Testing

/// Identity of regions through the language.
@Suite struct RegionBuiltinTests {
  @Test(arguments: [
    ("@Jiangsu.code", "320000"), ("@Jiangsu.level", "province"), ("@苏州市.parent", "江苏"),
    ("@Texas.parent", "United States of America"), ("@Nowhere.code", "na"),
    ("@Suzhou.parent", "na"), ("@内蒙古.full_name", "内蒙古自治区"),
    ("plan(1)", "1953..1957"), ("plan(3)", "1966..1970"), ("plan(14)", "2021..2025"),
    ("parent(@广西, to = \"east_central_west_1986\")", "东部"),
    ("parent(region(\"Guangxi\"), to = \"east_central_west\")", "West"),
    ("regions([\"Suzhou\", \"苏州\"]).how", "[several, other name]"),
    ("regions([\"TX\", \"江苏\", \"浙江\"]).code", "[na, 320000, 330000]"),
  ])
  func gives(program: String, expected: String) {
    #expect(shown(program) == expected)
  }

  @Test func threeSourcesThatSpellProvincesDifferentlyMeetByRegion() throws {
    let program = """
      let full = load("full.csv", key = [.province])
      let short = load("short.csv", key = [.name])
      let latin = load("latin.csv", key = [.code])
      let all = full
        |> join(short, on = [.province = .name], kind = "inner")
        |> join(latin, on = [.province = .code], kind = "inner")
      all
      """
    let output = try withFolder { folder in
      try write(Provinces.full, to: "\(folder)/full.csv")
      try write(Provinces.short, to: "\(folder)/short.csv")
      try write(Provinces.latin, to: "\(folder)/latin.csv")
      return run(program, folder: folder).printed
    }
    #expect(output.contains("31 rows × 4 columns"))
    #expect(output.contains("1 of 32 rows of the left table has no match and is left out: 全国"))
    #expect(output.contains("1 of 32 rows of the right table has no match and is left out: 合计"))
    #expect(
      output.contains("1 of 32 rows of the right table has no match and is left out: National"))
  }
}
