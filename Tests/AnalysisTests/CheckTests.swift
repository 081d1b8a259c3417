import Syntax
import Testing

private let panel = """
  let panel = table(city = ["A", "A", "B", "B"], year = [2019, 2020, 2019, 2020],
    "co2 [Mt CO2]" = [1, 2, 3, 4], "gdp [1e8 CNY]" = [5, 6, 7, 8]) |> key(.city, .year)
  panel

  """

/// One small program for each thing that checking finds, with the code and what is under the caret.
@Suite struct CheckTests {
  @Test(arguments: [
    // Names and arguments, as before running
    ("pannel", ["N001 pannel"]), ("panel |> head(3, 4)", ["N006 4"]),
    ("panel |> trend(.co2, ahed = 3)", ["N003 ahed"]),
    // Types, bounds and choices
    ("head(panel, \"x\")", ["N008 \"x\""]), ("head(panel, -1)", ["N008 -1"]),
    ("head(panel, [1, 2])", ["N008 [1, 2]"]),
    ("panel |> cv(.co2, sd = \"smaple\")", ["N008 \"smaple\""]),
    ("[1, 2] * 2", ["N045 [1, 2] * 2"]), ("1 + \"a\"", ["N043 1 + \"a\""]),
    ("if panel.co2 { 1 }", ["N033 panel.co2"]), ("if .co2 > 3 { 1 }", ["N033 .co2 > 3"]),
    ("for x in 3 { x }", ["N031 3"]), ("\"a\"..3", ["N036 \"a\""]),
    ("(2010..2015).lenght", ["N023 .lenght"]), ("[a = 1].b", ["N023 .b"]),
    ("let s = panel |> save(\"x.csv\")\ns", ["N051 panel |> save(\"x.csv\")"]),
    // Bodies of recipes that nothing calls
    ("recipe f(t: table) = t |> head(\"x\")", ["N008 \"x\""]),
    ("recipe f(t: table, n: text) = t |> head(n)", ["N008 n"]),
    (
      "recipe f(t: table, sort_by: num) = t |> sort(.a) |> cv(.a, sd = \"no\", by = sort_by)",
      ["N008 \"no\"", "N008 sort_by"]
    ),
    ("recipe f(x: num) = head(x, 3)", ["N008 x"]),
    ("recipe f(k: num) = panel |> derive(a = .nope * k)", ["T003 .nope"]),
    ("recipe f() { let y = 1 + \"a\"; y }", ["N043 1 + \"a\""]),
    ("recipe g(x: col) = x\nrecipe f(x: text) = g(x)", ["R002 x"]),
    ("recipe f(x: num) -> text = x * 2", ["R002 x * 2"]),
    ("recipe f() -> text = 2", ["R002 2"]),
    // Signatures
    ("recipe f(x: num(1..10)) = x\nf(11)", ["R003 11"]),
    ("recipe f(x: num(1..10) = 0) = x", ["R003 0"]),
    ("recipe f(s: text(\"a\", \"b\")) = s\nf(\"c\")", ["R003 \"c\""]),
    ("recipe f(x: num) = x\nf(\"c\")", ["R002 \"c\""]),
    ("recipe f(t: table(.region)) = t\nf(panel)", ["R004 panel"]),
    ("recipe f(t: table, of: col[t CO2]) = t |> derive(x = of)\nf(panel, .gdp)", ["U101 .gdp"]),
    ("recipe f(t: table, of: col) = t |> derive(x = of)\nf(panel, .gpd)", ["T003 .gpd"]),
    ("recipe f(x: num[t CO2]) = x\nf(3[km])", ["U101 3[km]"]),
    // A value that a recipe needs before its `let`
    ("a(1)\nrecipe a(n: num) = n + k\nlet k = 3", ["N010 k"]),
    ("let y = b(1)\nrecipe b(n: num) = a(n)\nrecipe a(n: num) = n + k\nlet k = y", ["N010 k"]),
    ("let k = 3\na(1)\nrecipe a(n: num) = n + k", []),
    ("recipe a(n: num) = n + k\nlet k = 3\na(1)", []),
    ("a(1)\nrecipe a(n: num) = if n > 3 { n + k } else { n }\nlet k = 3\na(4)", []),
    ("let k = args[1]\na(1)\nrecipe a(n: num) = n + k", []),
    // Calls of methods that fail whatever the data hold
    ("panel |> grey(of = .co2, model = \"dgm\", order = 0.5)", ["M153 0.5"]),
    ("panel |> ols(.co2 ~ .gdp + .gdp)", ["M260 .gdp"]),
    ("panel |> derive(g = \"x\") |> ols(.co2 ~ .gdp + .g)", ["M262 .g"]),
    ("panel |> plot(kind = \"nosuch\")", ["M250 \"nosuch\""]),
    (
      "panel |> lmdi(of = .co2, factors = [total = .gdp, a = .co2 / .gdp], over = 2019..2020)",
      ["M015 [total = .gdp, a = .co2 / .gdp]"]
    ),
    ("every(2010.., 5)", ["N062 2010.."]), ("every(2010..2020, 5)", []),
    // Columns, also behind earlier verbs
    ("panel |> filter(.c02 > 1)", ["T003 .c02"]), ("panel.cop", ["T003 .cop"]),
    ("panel |> derive(a = .co2) |> select(.city, .b)", ["T003 .b"]),
    ("panel |> rename(carbon = .co2) |> sort(.co2)", ["T003 .co2"]),
    ("panel |> group(.year) |> summarise(s = sum(.co2)) |> filter(.city == @A)", ["T003 .city"]),
    ("panel |> summarise(x = .co2)", ["T074 .co2"]),
    (
      "panel |> lmdi(of = .co2, factors = [a = .gdp], over = 2019..2020, by = .citi)",
      ["T003 .citi"]
    ),
    ("panel |> group(.city) |> sort(.year)", ["T050 panel |> group(.city)"]),
    (
      "panel |> join(table(city = [\"A\"], year = [2019], co2 = [1]) |> key(.city, .year))",
      ["T016 table(city = [\"A\"], year = [2019], co2 = [1]) |> key(.city, .year)"]
    ),
    // Two mistakes in one statement
    ("panel |> head(panel.cop |> length) |> sort(.x)", ["T003 .cop"]),
    ("[panel.a, panel.b]", ["T003 .a", "T003 .b"]),
    // Units
    ("panel |> derive(x = .co2 + .gdp)", ["U101 .co2 + .gdp"]),
    ("panel |> derive(x = .co2 to [km])", ["U101 .co2 to [km]"]),
    ("1[t] + 1[km]", ["U101 1[t] + 1[km]"]),
    ("1[t] + 1[kmm]", ["U001 [kmm]"]),
    ("recipe f(t: table(.a: num[kmm])) = t", ["U001 [kmm]"]),
    ("unit box = 3\nbox", ["U022 3", "N001 box"]),
    // Keys
    ("panel |> key(.city)", ["T007 key(.city)"]),
    ("table(a = [1]) |> lag(.a)", ["N008 table(a = [1])"]),
    ("table(a = [\"x\"], v = [1]) |> egm(.v)", ["T005 table(a = [\"x\"], v = [1])"]),
    // Regions and years of data that are known whole
    ("panel[@C]", ["T009 @C"]), ("panel[@A][@A]", ["T013 @A"]),
    // Loops and functions
    ("for one in [panel, panel] { one.x }", ["T003 .x"]),
    ("for _i in 1..3 { panel.x }", ["T003 .x"]),
    ("fold(1..3, 0, fn(a, b) => a + b + panel.x)", ["T003 .x"]),
    ("let f = fn(x) => x + 1\nf(\"a\")", ["N043 x + 1"]),
  ])
  func finds(_ program: String, _ wanted: [String]) {
    #expect(errors(panel + program) == wanted, "\(program)")
  }

  @Test(arguments: [
    // What data decide
    "assert(sum(panel.co2) > 100[Mt CO2])", "panel |> filter(.co2 > 100[Mt CO2]) |> head(1)",
    "panel |> filter(.co2 > 100[Mt CO2]) |> trend(.co2)", "panel[2031]",
    "panel |> filter(.year == 2019) |> egm(.co2)",
    // What is not known
    "let t = load(\"no_such_file.csv\", key = [.a])\nt |> sort(.b) |> head(3)\nt.c[3]",
    "let n = number(args[1])\npanel |> head(n) |> derive(x = .co2 * n)", "args[3]",
    "recipe f(t, c) = t |> select(c) |> sort(.x)\nf(panel |> derive(x = 1), .x)",
    "recipe f(t: table) = t |> select(.whatever)", "recipe f(g: function) = g(1, 2)",
    "recipe f(r: result) = r.anything", "recipe f(x: any) = head(x, 3)",
    "recipe f(n: num?) = head(panel, or_else(n, 3))",
    "recipe f(k: num) = panel |> derive(a = .co2 * k, b = .a + 1) |> sort(.b)",
    "recipe f(k: num) = panel |> rename(a = .co2) |> derive(b = .a * k)",
    "recipe f(t: table, of: col[t CO2]) = t |> derive(x = of)\nf(panel, .co2)",
    "recipe f(x: num) -> num = x / 0",
    // What a condition keeps from running
    "false and f(1) == 1\nrecipe f(n: num) = n + k\nlet k = 3",
    "if length(args) > 0 { panel.nope }", "if false { panel.nope }",
    "if true { 1 } else { panel.nope }", "false and panel.nope == 1", "true or panel.nope == 1",
    "for _x in [] { panel.nope }",
    "let x = na\nif not is_na(x) { head(panel, x) }",
    // Files that the program writes itself
    "save(panel, \"made.csv\")\nload(\"made.csv\").anything",
    // Endless and long computations
    "recipe f(n) = f(n + 1)\nf(1)", "fold(1..1_000_000_000, 0, fn(a, b) => a + b)",
    "for i in 1..1_000_000_000 { i }",
  ])
  func staysSilent(_ program: String) {
    #expect(errors(panel + program) == [], "\(program)")
  }

  @Test(arguments: [
    ("2010..2015 + 5", ["N015 2015 + 5"]), ("2010..(2015) + 5", ["N015 (2015) + 5"]),
    ("2010..(2015 + 5)", []), ("(2010..2015) + 5", []),
  ])
  func warnsOfEndsThatMoveAlone(_ program: String, _ wanted: [String]) {
    #expect(findings(program, severity: .warning) == wanted)
  }

  @Test func comesToTheSameWithinLoops() {
    let program = "for one in [panel, table(a = [1])] { one.city }"
    #expect(errors(panel + program) == ["T003 .city"])
  }
}
