import TestSupport
import Testing

/// Yearbook tables that were not written here, through the language.
@Suite struct YearbookOpenDataTests {
  @Test func nominalValuesAndAnIndexGiveConstantPrices() throws {
    guard let file = openDataPath("data/open/messy/gdp_nominal_wide.csv") else { return }
    let folder = String(file.dropLast("/gdp_nominal_wide.csv".count))
    let program = """
      let gdp = load("gdp_nominal_wide.csv", key = [.abbr, .year], value = "gdp [1e6 USD]")
      let index = load("gdp_index_prev_year_100_wide.csv", key = [.abbr, .year], value = "index")
      let real = gdp |> join(index) |> deflate(of = .gdp, index = .index, base = 2010)
      let printed = load("gdp_constant2010.expected.csv", key = [.abbr, .year])
      let both = printed |> join(real) |> derive(off = abs(.gdp_real / .gdp_const2010_musd - 1))
      length(both)
      (both |> summarise(far = count(not (.off < 1e-6)))).far
      """
    #expect(shown(program, folder: folder) == "612\n0")
  }
}
