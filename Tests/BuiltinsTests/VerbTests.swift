import Testing

/// A small panel that the programs below start from.
let panel = """
  let t = table(
    city = ["A", "A", "A", "B", "B", "B"], year = [2018, 2019, 2020, 2018, 2019, 2020],
    "co2 [t CO2]" = [1, 2, 4, 10, na, 30], gdp = [2, 2, 2, 5, 0, 5])
    |> key(.city, .year)

  """

@Suite struct VerbTests {
  @Test(arguments: [
    ("t |> filter(.co2 > 2[t CO2]) |> length", "3"),
    ("length(t |> filter(.year in 2019..2020, .city == @A))", "2"),
    ("length(t |> filter(.city in [@A, @B]))", "6"),
    ("length(t |> group(.city) |> filter(.year == max(.year)))", "2"),
    ("length(t |> filter(.co2 > 0.002[kt CO2]))", "3"),
    ("length(t |> filter(true))", "6"), ("length(t |> filter(na))", "T073"),
    ("length(t |> filter(.gdp))", "T073"), ("t |> filter()", "T071"),
    ("t |> filter(.x > 1)", "T003"), ("t |> filter(.city == \"A\")", "T011"),
    ("t |> filter(city = @A)", "N003"), ("t |> filter([.gdp > 1])", "N008"),
  ])
  func filter(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("\"{(t |> derive(a = .gdp + 1, b = .a * 2)).b}\"", "[6, 6, 6, 12, 2, 12]"),
    ("\"{(t |> group(.city) |> derive(n = count())).n}\"", "[3, 3, 3, 3, 3, 3]"),
    (
      "\"{(t |> group(.city) |> derive(s = share(.gdp))).s}\"",
      "[0.3333333, 0.3333333, 0.3333333, 0.5, 0, 0.5]"
    ),
    ("\"{(t |> derive(x = 3)).x}\"", "[3, 3, 3, 3, 3, 3]"),
    ("\"{(t |> derive(x = t.gdp)).x}\"", "[2, 2, 2, 5, 0, 5]"),
    (
      "\"{(t |> derive(\"碳 强度\" = .co2 / .gdp)).\"碳 强度\"}\"",
      "[0.5, 1, 2, 2, na, 6]"
    ),
    ("let u = t |> filter(.gdp > 0)\nu |> derive(x = t.gdp)", "T021"),
    ("t |> derive(x = [1, 2])", "N008"), ("t |> derive(.gdp)", "N007"),
    ("t |> derive(x = .gpd)", "T003"), ("t |> derive()", "T071"),
    ("names((t |> group(.city) |> derive(x = 1)) |> sort(.x))", "[city, year, co2, gdp, x]"),
    ("(t |> derive(year = 2000))[@A]", "T013"),
  ])
  func derive(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("\"{(t |> group(.city) |> summarise(g = sum(.gdp), n = count())).g}\"", "[6, 10]"),
    ("(t |> group(.city) |> summarise(g = sum(.gdp)))[@B].g", "10"),
    ("(t |> summarise(g = sum(.gdp) / count())).g", "2.666667"),
    (
      "\"{(t |> group(.year) |> summarise(c = sum(.co2, skip_na = true))).c}\"",
      "[11 t CO2, 2 t CO2, 34 t CO2]"
    ),
    ("\"{(t |> group(.year) |> summarise(c = sum(.co2))).c}\"", "[11 t CO2, na, 34 t CO2]"),
    ("(t |> group(.year) |> summarise(c = sum(.co2)))[2018].c", "11 t CO2"),
    ("t |> group(.city) |> summarise(x = .gdp)", "T074"),
    ("t |> summarise(x = .gdp - mean(.gdp))", "T074"),
    ("t |> group(.city) |> summarise(city = 1)", "T002"),
    ("t |> group(.city) |> summarise()", "T071"),
    ("length(t |> filter(.gdp > 99) |> group(.city) |> summarise(x = sum(.gdp)))", "0"),
    ("(t |> filter(.gdp > 99) |> summarise(x = sum(.gdp))).x", "0"),
    ("t |> group(.city) |> sort(.year)", "T050"), ("t |> group(.town)", "T003"),
    ("t |> group()", "T071"),
  ])
  func summarise(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("\"{(t |> sort(desc(.gdp), .year)).year}\"", "[2018, 2020, 2018, 2019, 2020, 2019]"),
    ("\"{(t |> sort(-.gdp)).gdp}\"", "[5, 5, 2, 2, 2, 0]"),
    ("\"{(t |> sort(desc(.co2))).co2}\"", "[30 t CO2, 10 t CO2, 4 t CO2, 2 t CO2, 1 t CO2, na]"),
    ("t |> sort(-.city)", "T076"), ("t |> sort(\"gdp\")", "T075"), ("t |> sort()", "T071"),
    ("t |> derive(x = desc(.gdp))", "T079"),
  ])
  func sort(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("names(t |> select(.gdp, when = .year))", "[gdp, when]"),
    ("names(t |> select([.gdp, .year]))", "[gdp, year]"),
    ("t |> select(.gdp + 1)", "T070"), ("t |> select(.x)", "T003"),
    ("names(t |> drop(.co2, .gdp))", "[city, year]"), ("t |> drop(.x)", "T003"),
    ("names(t |> rename(y = .year))", "[city, y, co2, gdp]"),
    ("names(t |> rename(gdp = .co2, co2 = .gdp))", "[city, year, gdp, co2]"),
    ("t |> rename(gdp = .co2)", "T002"), ("t |> rename(.co2)", "N007"),
    ("t |> rename(a = .x)", "T003"), ("t |> rename(a = .co2 + 1)", "N008"),
    ("length(t |> distinct(.city))", "2"), ("length(t |> distinct())", "6"),
    ("t |> distinct(.x)", "T003"),
    ("\"{(t |> count(.city)).n}\"", "[3, 3]"), ("(t |> count()).n", "6"),
    ("\"{(t |> group(.gdp) |> count()).n}\"", "[3, 2, 1]"), ("t |> count(.x)", "T003"),
    ("length(t |> head(2))", "2"), ("length(t |> group(.city) |> head(1))", "2"),
    ("\"{(t |> tail(1)).year}\"", "[2020]"), ("t |> head(-1)", "N008"),
    ("t |> head(1.5)", "N008"), ("length(head(t))", "6"),
    ("\"{columns(t).key}\"", "[region, year, na, na]"),
    ("\"{describe(t).missing}\"", "[0, 0, 1, 0]"),
  ])
  func columns(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("\"{(t |> fill(.co2)).co2}\"", "[1 t CO2, 2 t CO2, 4 t CO2, 10 t CO2, 20 t CO2, 30 t CO2]"),
    (
      "\"{(t |> fill(.co2, method = \"carry\")).co2}\"",
      "[1 t CO2, 2 t CO2, 4 t CO2, 10 t CO2, 10 t CO2, 30 t CO2]"
    ),
    ("t |> fill(.co2, method = \"linaer\")", "N008"), ("t |> fill()", "T071"),
    ("table(x = [1]) |> fill(.x)", "T005"),
    ("names(t |> drop(.gdp) |> wider(name = .year, value = .co2))", "[city, 2018, 2019, 2020]"),
    ("t |> drop(.gdp) |> wider(name = .x, value = .co2)", "T003"),
    ("table(a = [1, 1], n = [\"x\", \"x\"], v = [1, 2]) |> wider(name = .n, value = .v)", "T020"),
    ("\"{(table(a = 1, b = 2) |> longer([.a, .b], name = .n, value = .v)).v}\"", "[1, 2]"),
    ("t |> longer([.co2, .gdp], name = .n, value = .v) |> length", "12"),
    ("t |> longer([.co2, .city], name = .n, value = .v)", "T017"),
  ])
  func shapes(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("table(a = [1, 2], b = [1, 2, 3])", "T001"), ("table(a = [1, \"x\"])", "T024"),
    ("table(\"a [zork]\" = [1])", "U001"), ("table()", "T071"),
    ("table(a = [1[t], 2[m]])", "U"), ("table(a = [1[t], 2])", "U"),
    ("table(a = t)", "T078"), ("table(a = .x)", "T078"), ("table(a = 2010..)", "T077"),
    ("\"{table(a = [1[t], 500[kg], 0, na]).a}\"", "[1 t, 0.5 t, 0 t, na]"),
    ("\"{table(\"a [kg]\" = [1[t], 2[t]]).a}\"", "[1000 kg, 2000 kg]"),
    ("\"{table(a = [true, na, false]).a}\"", "[true, na, false]"),
    ("\"{table(a = [@X, @Y]).a}\"", "[X, Y]"), ("\"{table(a = \"x\", b = [1, 2]).a}\"", "[x, x]"),
    ("length(table(a = []))", "0"), ("table(a = [1], a = [2])", "T002"),
  ])
  func table(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("table(c = [\"A\", \"A\"], year = [2000, 2000]) |> key(.c, .year)", "T007"),
    ("table(c = [\"A\"], y = [1]) |> key(.c, year = .y) |> columns |> length", "2"),
    ("table(c = [\"A\"], y = [1.5]) |> key(.c, year = .y)", "T008"),
    ("table(c = [\"A\"]) |> key(town = .c)", "T072"), ("table(c = [\"A\"]) |> key()", "T071"),
    ("table(c = [\"A\"]) |> key(.d)", "T003"),
  ])
  func key(_ code: String, _ expected: String) { expectOutcome(code, expected) }
}

/// Runs a program after `panel`: it shows the expected text, or fails with an error whose code starts
/// with it.
func expectOutcome(
  _ code: String, _ expected: String, _ location: SourceLocation = #_sourceLocation
) {
  let run = run(panel + code)
  if let error = run.error {
    #expect(
      isCode(expected) && error.hasPrefix(expected), "\(code): \(error)", sourceLocation: location)
  } else {
    #expect(run.text == expected, "\(code)", sourceLocation: location)
  }
}

private func isCode(_ text: String) -> Bool {
  guard let letter = text.first, "SNTUDR".contains(letter) else { return false }
  return text.dropFirst().allSatisfy(\.isNumber)
}
