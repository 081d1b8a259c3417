import Analysis
import Testing

private let panel = """
  let panel = table(city = ["A", "A", "B", "B"], year = [2019, 2020, 2019, 2020],
    "co2 [Mt CO2]" = [1, 2, 3, 4], gdp = [5, 6, 7, 8], "GDP 现价" = [1, 1, 1, 1],
    碳排放 = [1, 2, 3, 4], 人口 = [1, 1, 2, 2]) |> key(.city, .year)
  let pandas = 3
  let 江苏 = panel |> filter(.city == @A)
  let fuels = table(fuel = ["coal", "coke", "oil"], region = ["Inner Mongolia", "Jiangsu", "Jiangxi"],
    "heat [1e4 tce]" = [1, 2, 3], sector = [1, 2, 3]) |> key(.sector, region = .region)
  recipe shape(t: table, form: text("additive", "multiplicative") = "additive") = t
  let fit = trend(panel[@A], .gdp, ahead = 1)
  recipe intensity(t: table, of: col, per: col = .gdp) = t |> derive(intensity = of / per)
  """

@Suite struct CompletionTests {
  let prompt = Prompt(panel) { folder in
    folder == "data/"
      ? [.init("a.csv"), .init("b.csv"), .init(".hidden")]
      : [
        .init("data", isFolder: true), .init("day.csv"), .init("recipes.tonne"), .init("rest.csv"),
      ]
  }

  @Test(arguments: [
    // Names
    ("pan¦", ["pandas", "panel"]), ("1 + pand¦", ["pandas"]), ("江¦", ["江苏"]),
    ("PAND¦", ["pandas"]), ("andas¦", ["pandas"]), ("summar¦", ["summarise"]),
    ("let pan¦", []), ("# pan¦", []), ("\"pan¦", []), ("\"{pan¦", ["pandas", "panel"]),
    ("rec¦", ["recipe"]), ("(rec¦", []),
    ("let tonnes = 3; 2 * tonn¦", ["tonnes"]),
    ("intens¦", ["intensity"]), ("panel |> intens¦", ["intensity"]),
    ("panel |> pand¦", []), ("for one in 1..3 { on¦", ["one"]),
    ("recipe g(zebra: num) = zeb¦", ["zebra"]), ("recipe g(zebra: num) { zeb¦", ["zebra"]),
    ("recipe g(zebra: num = 1, y: num) -> num {\nlet k = zeb¦", ["zebra"]),
    ("recipe g(zebra: num, y: num = zeb¦", ["zebra"]), ("recipe g(zebra, okapi) = oka¦", ["okapi"]),
    ("fn(zebra, okapi) => okapi + zeb¦", ["zebra"]), ("fn(zebra) { zeb¦", ["zebra"]),
    ("\"{fn(zebra) => zeb¦", ["zebra"]), ("[fn(zebra) => 1 + f(zebra), zeb¦", []),
    ("recipe g(zebra) = 1\nzeb¦", []), ("recipe g(zebra) { fn(okapi) { 1 }\noka¦", []),
    ("recipe g(zebra) {\nfor a, b in zebra { 1 }\nzeb¦", ["zebra"]),
    ("let t = fn(zebra: table(.okapi: num)) => oka¦", []), ("(fn(zebra) => 1) + zeb¦", []),
    ("3 a¦", ["and"]), ("recipe f(x: ta¦", ["table"]), ("12¦", []),
    // Columns of a table
    ("panel.c¦", ["city", "co2"]), ("panel |> .c¦", ["city", "co2"]),
    ("panel |> filter(.c¦", ["city", "co2"]), ("filter(panel, .c¦", ["city", "co2"]),
    ("panel |> filter(.碳¦", ["碳排放"]), ("panel |> derive(x = log(.g¦", ["gdp"]),
    ("panel |> sort(.现¦", ["\"GDP 现价\""]),
    ("panel |> sort(.\"GDP¦", ["\"GDP 现价\""]),
    ("panel |> derive(ci = .co2 / .gdp, more = .c¦", ["city", "co2", "ci"]),
    ("panel |> derive(ci = .co2 / .gdp) |> sort(.c¦", ["city", "co2", "ci"]),
    ("panel |> group(.year) |> summarise(total = sum(.co2)) |> filter(.¦", ["year", "total"]),
    ("panel |> select(.gdp, neu = .co2) |> derive(x = .n¦", ["neu"]),
    ("panel\n  |> rename(碳 = .co2)\n  |> filter(.碳¦", ["碳", "碳排放"]),
    ("let x = panel |> drop(.gdp, .co2) |> sort(.g¦", ["\"GDP 现价\""]),
    ("join(panel, table(city = [\"A\"], area = [2]), on = [.a¦", ["area"]),
    ("panel |> group(.city) |> derive(s = share(.g¦", ["gdp"]),
    ("let r = .co2 / .g¦", ["gdp"]),
    ("panel |> head(2).c¦", ["city", "co2"]), ("panel[2019].c¦", ["city", "co2"]),
    ("panel |> intensity(.co2) |> sort(.in¦", ["intensity"]),
    // Fields
    ("fit.sl¦", ["slope"]), ("trend(江苏, .gdp).sl¦", ["slope"]),
    ("(2010..2012).l¦", ["last", "length"]),
    ("[a = 1, bb = 2].b¦", ["bb"]), ("pandas.¦", []),
    // Arguments
    ("panel |> trend(ah¦", ["ahead = "]),
    ("intensity(panel, pe¦", ["per = "]), ("panel |> intensity(pe¦", ["per = "]),
    ("panel |> intensity(per = .gdp, pe¦", ["shape", "append"]),
    // Texts: choices, values of a column
    ("panel |> cv(.co2, sd = \"s¦", ["sample"]), ("panel |> cv(.co2, sd = sam¦", ["\"sample\""]),
    ("panel |> shape(form = \"m¦", ["multiplicative"]), ("panel |> shape(\"a¦", ["additive"]),
    ("fuels |> filter(.fuel == \"co¦", ["coal", "coke"]),
    ("fuels |> filter(.fuel in [\"coal\", \"o¦", ["oil"]), ("\"coa¦", []),
    // Regions
    ("fuels |> filter(.region == @Jiang¦", ["@Jiangsu", "@Jiangxi"]),
    ("fuels[@inn¦", ["@\"Inner Mongolia\""]),
    ("fuels[@\"Inn¦", ["@\"Inner Mongolia\""]), ("@Jiangs¦", ["@Jiangsu"]),
    ("fuels[sec¦", ["sector = "]),
    // Units
    ("3[kWh¦", ["kWh"]), ("panel.co2 to [Mt¦", ["Mt CO2", "Mt"]), ("3[1e4 tc¦", ["1e4 tce"]),
    // Files
    ("load(\"da¦", ["data/", "day.csv"]), ("load(\"data/¦", ["a.csv", "b.csv"]),
    ("use \"r¦", ["recipes.tonne"]), (":save d¦", ["data/", "day.csv"]),
    // Commands
    (":q¦", [":quit"]), (":set d¦", ["digits"]), (":quit x¦", []),
  ])
  func offers(_ text: String, _ wanted: [String]) {
    let offered = prompt.offered(text)
    #expect(offered == wanted, "\(text): \(offered)")
  }

  @Test func offersWhatIsStillOpen() {
    let offered = prompt.offered("panel |> trend(.gdp, by = .city, ¦")
    #expect(offered.contains("ahead = "))
    #expect(!offered.contains("of = ") && !offered.contains("by = "))
  }

  @Test(arguments: [
    ("1 + pand¦ + 2", "1 + pandas"), ("panel |> sort(.现¦", "panel |> sort(.\"GDP 现价\""),
    ("panel |> sort(.\"GDP¦", "panel |> sort(.\"GDP 现价\""),
    ("panel |> trend(ah¦", "panel |> trend(ahead = "), ("  :q¦", "  :quit"),
    ("江苏.碳¦", "江苏.碳排放"), ("fuels[@\"Inn¦", "fuels[@\"Inner Mongolia\""),
    ("load(\"data/a¦", "load(\"data/a.csv"), ("3[t/kW¦", "3[t/kWh"),
    ("panel |> cv(.co2, sd = \"s¦", "panel |> cv(.co2, sd = \"sample"),
  ])
  func replacesWhatWasTyped(_ text: String, _ wanted: String) {
    #expect(prompt.taking(text) == wanted)
  }
}
