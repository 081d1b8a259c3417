import Testing

/// A program whose last line takes long: many seconds in a build for tests.
struct LongProgram: Sendable, CustomTestStringConvertible {
  let name: String
  let program: String

  init(_ name: String, _ data: String, _ line: String) {
    self.name = name
    program = "\(data)\n\(line)"
  }

  var testDescription: String { name }

  /// A table of so many rows.
  private static func rows(_ count: Int) -> String {
    """
    let t = table(i = 1..\(count)) |> derive(s = .i * 0.618033988, a = 2 + .s - round(.s), z = .i * 0.414213562)
      |> derive(b = 2 + .z - round(.z), g = .i - 1000 * round(.i / 1000 - 0.4999))
    """
  }

  /// A map of so many positions, a table of its regions, and a panel of so many years.
  private static func map(_ count: Int, years: Int = 1) -> String {
    """
    let n = \(count)
    let r = table(r = 1..n) |> derive(id = 100000 + .r, u = .r * 0.618033988, v = .r * 0.414213562)
      |> derive(x = 70 + 50 * (.u - round(.u - 0.5)), y = 20 + 25 * (.v - round(.v - 0.5)))
    let m = map(r |> key(region = .id), x = .x, y = .y, coordinates = "geographic")
    let d = r |> derive(a = .u - round(.u), b = .v - round(.v)) |> key(region = .id)
    let p = table(i = 0..(n * \(years) - 1)) |> derive(k = round(.i / n - 0.499999))
      |> derive(id = 100001 + .i - n * .k, year = 2000 + .k, s = .i * 0.618033988, z = .i * 0.414213562)
      |> derive(a = 2 + .s - round(.s), b = 2 + .z - round(.z), c = log(2 + .i)) |> key(.id, .year)
    """
  }

  private static let neighbours = "\nlet w = knn(m, 8)"

  /// All that take long, by what they do.
  static let all = tables + lists + files + space + regressions + methods

  static let tables = [
    LongProgram("sort", rows(3_000_000), "sort(t, .a)"),
    LongProgram(
      "group", rows(3_000_000), "t |> group(.g) |> summarise(m = median(.a), q = quantile(.b, 0.3))"
    ),
    LongProgram("join", rows(1_000_000), "join(t, t |> select(.i, .b) |> rename(c = .b), on = .i)"),
    LongProgram("longer", rows(1_000_000), "longer(t, [.a, .b, .s, .z], .k, .v)"),
    LongProgram("wider", map(100_000, years: 8), "wider(p |> select(.id, .year, .a), .year, .a)"),
    LongProgram("distinct", rows(3_000_000), "distinct(t, .a)"),
    LongProgram(
      "derive", rows(3_000_000), "t |> derive(x = log(.a) + exp(.b) * sqrt(.a), y = rank(.a))"),
    LongProgram("lag", map(200_000, years: 8), "p |> derive(l = lag(.a), d = growth(.b))"),
    LongProgram("describe", rows(3_000_000), "describe(t)"),
    LongProgram("append", rows(3_000_000), "append(append(t, t), append(t, t))"),
    LongProgram(
      "group derive", rows(2_000_000), "t |> group(.g) |> derive(m = .a / sum(.a), r = rank(.b))"),
    LongProgram("sort by two", rows(2_000_000), "sort(t, .g, desc(.a))"),
    LongProgram("key", rows(2_000_000), "t |> key(.i)"),
    LongProgram(
      "quantile", rows(3_000_000),
      "t |> summarise(a = quantile(.a, 0.3), b = median(.b), s = sd(.s), v = var(.z))"),
    LongProgram(
      "full join", rows(1_000_000),
      "join(t, t |> select(.i, .b) |> rename(c = .b) |> sort(.c), on = .i, kind = \"full\")"),
    LongProgram("gaps", map(200_000, years: 8), "gaps(p)"),
    LongProgram(
      "scan", map(100_000, years: 8),
      "p |> derive(k = scan(.a, fn(k, i) => k * 0.9 + i, start = 1))"),
    LongProgram(
      "list to table", rows(10) + "\nlet x = for i in 1..500000 { \"t{i}\" }",
      "for i in 1..100 { table(a = x) }"),
    LongProgram("fold", rows(10), "fold(1..100000000, 0, fn(s, x) => s + x)"),
    LongProgram("fill", map(200_000, years: 8), "fill(p, .a)"),
  ]

  static let lists = [
    LongProgram(
      "list without lists", "let a = for i in 1..60000 { [i, i] }", "length(a - a)"),
    LongProgram(
      "common lists", "let a = for i in 1..60000 { [i, i] }", "length(common(a, a))"),
    LongProgram(
      "list without list", "let a = for i in 1..1000000 { i }", "for i in 1..50 { a - a }"),
    LongProgram(
      "set of regions", "let a = for i in 1..200000 { region(\"r{i}\") }",
      "for i in 1..50 { a + a }"),
    LongProgram(
      "slice by texts",
      "let a = for i in 1..300000 { \"t{i}\" }\nlet t = table(a = a)", "for i in 1..50 { t[a = a] }"
    ),
    LongProgram(
      "slice by regions",
      "let a = for i in 1..200000 { \"r{i}\" }\nlet t = table(a = a) |> key(region = .a)\nlet r = for x in a { region(x) }",
      "for i in 1..50 { t[r] }"),
    LongProgram(
      "in a list", "let a = for i in 1..300000 { i }\nlet t = table(a = a)",
      "for i in 1..50 { t |> filter(.a in a) }"),
  ]

  static let files = [
    LongProgram("save csv", rows(2_000_000), "save(t, \"y.csv\")"),
    LongProgram("save json", rows(2_000_000), "save(t, \"y.json\")"),
    LongProgram("save xlsx", rows(600_000), "save(t, \"y.xlsx\")"),
    LongProgram("export", rows(19_000), "export(t, \"y.docx\")"),
    LongProgram(
      "load", rows(400_000) + "\nsave(t, \"y.csv\")", "for i in 1..100 { length(load(\"y.csv\")) }"),
    LongProgram("save dta", rows(2_000_000), "save(t, \"y.dta\")"),
    LongProgram(
      "load xlsx", rows(100_000) + "\nsave(t, \"y.csv\")\nsave(t, \"z.xlsx\")",
      "for i in 1..20 { length(load(\"z.xlsx\")) }"),
    LongProgram(
      "provenance", rows(2_000_000) + "\nsave(t, \"y.csv\")\nlet l = load(\"y.csv\")",
      "for i in 1..50 { provenance(l) }"),
    LongProgram(
      "plot density", rows(2_000_000),
      "plot(t, kind = \"density\", y = .a, save = \"y.svg\")"),
    LongProgram(
      "plot histogram", rows(3_000_000),
      "plot(t, kind = \"histogram\", y = .a, save = \"y.svg\")"),
    LongProgram(
      "database", rows(2_000_000), "save(t, connect(\"y.db\", create = true), name = \"t\")"),
    LongProgram(
      "plot", rows(2_000_000), "plot(t, kind = \"scatter\", x = .a, y = .b, save = \"y.svg\")"),
  ]

  static let space = [
    LongProgram("inverse_distance", map(6_000), "inverse_distance(m)"),
    LongProgram("band", map(20_000), "band(m, 1000)"),
    LongProgram("knn", map(50_000), "knn(m, 300)"),
    LongProgram("moran", map(2_000) + neighbours, "moran(d, .a, w, permutations = 999999)"),
    LongProgram("lisa", map(2_000) + neighbours, "lisa(d, .a, w, permutations = 999999)"),
    LongProgram("geary", map(2_000) + neighbours, "geary(d, .a, w, permutations = 999999)"),
    LongProgram("getis", map(2_000) + neighbours, "getis(d, .a + 1, w, permutations = 999999)"),
    LongProgram(
      "hotspots", map(2_000) + neighbours, "hotspots(d, .a + 1, w, permutations = 999999)"),
    LongProgram("economic", map(5_000), "economic(d, .a)"),
    LongProgram("show weights", map(5_000) + "\nlet w = inverse_distance(m)", "w"),
    LongProgram("save weights", map(4_000) + "\nlet w = inverse_distance(m)", "save(w, \"y.csv\")"),
    LongProgram(
      "dense moran", map(3_000) + "\nlet w = inverse_distance(m)",
      "moran(d, .a, w, permutations = 9999)"),
    LongProgram(
      "dense lisa", map(2_000) + "\nlet w = inverse_distance(m)",
      "lisa(d, .a, w, permutations = 9999)"),
    LongProgram("dense slx", map(4_000) + "\nlet w = inverse_distance(m)", "slx(d, .a ~ .b, w)"),
    LongProgram("kernel", map(4_000), "kernel(m, function = \"gaussian\", bandwidth = 20000)"),
    LongProgram(
      "weights of links", map(200_000),
      "weights(table(from = r.id, to = r.id + 1) |> head(199999))"),
    LongProgram(
      "residual moran", map(50_000) + neighbours, "moran_residuals(d, .a ~ .b, w)"),
  ]

  static let regressions = [
    LongProgram("ols", rows(2_000_000), "ols(t, .a ~ .b + log(.i) + sqrt(.i) + .b * .b)"),
    LongProgram(
      "ols with effects", map(20_000, years: 10), "ols(p, .a ~ .b + .c, effects = \"twoway\")"),
    LongProgram(
      "slm", map(3_000, years: 8) + neighbours, "slm(p, .a ~ .b + .c, w, effects = \"twoway\")"),
    LongProgram(
      "sem", map(3_000, years: 8) + neighbours, "sem(p, .a ~ .b + .c, w, effects = \"twoway\")"),
    LongProgram(
      "sac", map(3_000, years: 8) + neighbours, "sac(p, .a ~ .b + .c, w, effects = \"twoway\")"),
    LongProgram(
      "sdm", map(3_000, years: 8) + neighbours, "sdm(p, .a ~ .b + .c, w, effects = \"twoway\")"),
    LongProgram(
      "slx", map(20_000, years: 10) + neighbours, "slx(p, .a ~ .b + .c, w, effects = \"twoway\")"),
    LongProgram(
      "lmtests", map(20_000, years: 10) + neighbours,
      "lmtests(p, .a ~ .b + .c, w, effects = \"twoway\")"),
    LongProgram(
      "impacts", map(100, years: 8) + neighbours + "\nlet f = slm(p, .a ~ .b + .c, w)",
      "impacts(f, draws = 1000000)"),
  ]

  static let methods = [
    LongProgram("egm", map(100_000, years: 12), "egm(p, .a, by = .id)"),
    LongProgram("grey", map(50_000, years: 10), "grey(p, .a, by = .id)"),
    LongProgram("backtest", map(20_000, years: 14), "backtest(p, .a, by = .id)"),
    LongProgram("trend", map(50_000, years: 10), "trend(p, .a, by = .id)"),
    LongProgram(
      "lmdi", map(100_000, years: 4),
      "lmdi(p, .a, [.b, .a / .b], over = .year, by = .id, chained = true)"),
    LongProgram("gini of groups", rows(300_000), "gini(t, .a, groups = .g)"),
    LongProgram("theil", rows(3_000_000), "theil(t, .a, groups = .g)"),
    LongProgram("advantage", map(100_000, years: 8), "advantage(p, .a / .b)"),
    LongProgram("tapio", map(200_000, years: 8), "tapio(p, .a, driver = .b, over = 2000..2005)"),
    LongProgram("obstacle", rows(2_000_000), "obstacle(t, [.a, .b, .i])"),
    LongProgram("breaks", rows(20_000), "breaks(t, .a, k = 9)"),
    LongProgram("gini", rows(3_000_000), "gini(t, .a, groups = .g)"),
    LongProgram("density", rows(200_000), "density(t, .a, at = 0..20000)"),
    LongProgram("entropy", rows(2_000_000), "entropy(t, [.a, .b, .i, .a * .b])"),
    LongProgram("topsis", rows(2_000_000), "topsis(t, [.a, .b, .i])"),
    LongProgram("convergence", map(100_000, years: 10), "convergence(p, .a)"),
    LongProgram("outliers", rows(3_000_000), "outliers(t, .a)"),
  ]
}
