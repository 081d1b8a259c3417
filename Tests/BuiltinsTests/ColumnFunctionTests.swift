import Testing

@Suite struct ColumnFunctionTests {
  @Test(arguments: [
    ("sum(t.gdp)", "16"), ("mean(t.co2, skip_na = true)", "9.4 t CO2"), ("mean(t.co2)", "na"),
    ("median(t.gdp)", "2"), ("sd([1])", "na"), ("var(t.co2, skip_na = true) ", "144.8 (t CO2)^2"),
    ("max(t.gdp)", "5"), ("max(t.gdp, 3) |> sum", "22"), ("min(1[t], 500[kg])", "0.5 t"),
    ("min(1[t], 2[m])", "U"), ("quantile(t.gdp, 1.5)", "N008"), ("quantile(t.gdp)", "N005"),
    ("first(t.co2)", "1 t CO2"), ("last(t.co2)", "30 t CO2"), ("sum([1, \"a\"])", "T"),
    ("sum([1[t], 500[kg]])", "1.5 t"), ("sum(t.city)", "T004"), ("sum(t)", "N008"),
    ("sum()", "N005"), ("count(t.gdp > 2)", "2"), ("count(t.co2 > 2[t CO2])", "na"),
    ("count(t.co2 > 2[t CO2], skip_na = true)", "3"), ("count(t.gdp)", "T004"),
    ("mean(t.co2, weights = t.gdp)", "N003"), ("sd(t.gdp, divisor = \"n\")", "N008"),
    ("mean([1, 2, 3], weight = [1, 1, na], skip_na = true)", "1.5"),
    ("\"{count()}\"", "count()"), ("\"{sum(.x, skip_na = true)}\"", "sum(.x, skip_na = true)"),
    ("first([\"a\", \"b\"])", "a"), ("sum([])", "0"),
  ])
  func aggregates(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("\"{lag(t.co2)}\"", "[na, 1 t CO2, 2 t CO2, na, 10 t CO2, na]"),
    ("\"{lead(t.gdp)}\"", "[2, 2, na, 0, 5, na]"),
    ("\"{lag(t.gdp, 2)}\"", "[na, na, 2, na, na, 5]"),
    ("\"{diff(t.co2)}\"", "[na, 1 t CO2, 2 t CO2, na, na, na]"),
    ("\"{growth(t.gdp)}\"", "[na, 0, 0, na, -1, na]"),
    ("\"{index(t.co2, base = 2018)}\"", "[100, 200, 400, 100, na, 300]"),
    ("\"{cumsum(t.gdp)}\"", "[2, 4, 6, 5, 5, 10]"), ("\"{rank(t.co2)}\"", "[1, 2, 3, 4, na, 5]"),
    ("\"{share(t.gdp)}\"", "[0.125, 0.125, 0.125, 0.3125, 0, 0.3125]"),
    ("lag([1, 2])", "T005"), ("lag(t.gdp, 0.5)", "N008"), ("index(t.gdp)", "N005"),
    ("\"{(t |> filter(.year != 2019) |> derive(l = lag(.gdp))).l}\"", "[na, na, na, na]"),
    ("\"{scan(t.gdp, fn(k, x) => if is_na(k) { x } else { k + x })}\"", "[2, 4, 6, 5, 5, 10]"),
    ("\"{scan(t.gdp, fn(k, x) => k + x, start = 1)}\"", "[3, 5, 7, 6, 6, 11]"),
    (
      "\"{(t |> filter(.year != 2019) |> derive(s = scan(.gdp, fn(k, x) => k + x, start = 0))).s}\"",
      "[2, na, 5, na]"
    ),
    ("scan(t.gdp, fn(k) => k)", "N006"), ("scan(t.gdp, 3)", "N008"),
    ("scan(t.gdp, fn(k, x) => [x])", "T024"),
  ])
  func windows(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("log(0)", "na"), ("exp(1[t])", "U"), ("sqrt(-1)", "na"), ("round(-2.5)", "-3"),
    ("abs(-3[t])", "3 t"), ("log(t.city)", "T024"), ("log(\"a\")", "T024"),
    ("round(1.234, 999)", "N008"),
    ("\"{is_na(t.co2)}\"", "[false, false, false, false, true, false]"),
    ("\"{or_else(t.co2, 0)}\"", "[1 t CO2, 2 t CO2, 4 t CO2, 10 t CO2, 0 t CO2, 30 t CO2]"),
    ("or_else(t.co2, 3)", "U"),
    ("or_else(\"a\", 3)", "T024"), ("is_na(t)", "false"),
    ("case(true, 1, false)", "T080"), ("case()", "T080"), ("case(1, 2)", "T024"),
    ("case(true, 1, else = \"a\")", "T024"), ("case(na, 1, else = 2)", "2"),
    (
      "\"{(t |> group(.city) |> summarise(c = case(sum(.gdp) > 6, \"big\", else = \"small\"))).c}\"",
      "[small, big]"
    ),
    ("number(\"x\")", "na"), ("number(true)", "T024"), ("region(1.5)", "T004"),
    ("region(320500) == @\"320500\"", "true"), ("desc(3)", "T079"),
    (
      "\"{(t |> derive(g = case(.gdp == 0, na, else = .co2 / .gdp))).g}\"",
      "[0.5, 1, 2, 2, na, 6]"
    ),
  ])
  func cells(_ code: String, _ expected: String) { expectOutcome(code, expected) }

  @Test(arguments: [
    ("t |> derive(x = log(.gdp))", "M002 1 value undefined or too large gave `na`"),
    ("t |> derive(x = .co2 / .gdp)", "U"),
    ("growth([1])", "T"),
    (
      "number(table(x = [\"a\", \"b\", \"1\"]).x)",
      "M009 2 values that no number stands in gave `na`"
    ),
    ("t |> derive(x = share(.gdp - .gdp))", "M001 division by zero gave `na` in 6 values"),
  ])
  func warnings(_ code: String, _ expected: String) {
    let run = run(panel + code)
    guard expected.count > 1 else { return }
    #expect(run.error == nil)
    #expect(run.warnings == [expected])
  }

  /// Two regions in four years, stacked by year: a lag takes the value of its own region, and the
  /// first years have none.
  @Test func lagsNeverCrossRegions() {
    let program = """
      let t = key(table(year = [1, 1, 2, 2, 3, 3, 4, 4], region = ["a", "b", "a", "b", "a", "b", "a", "b"],
        x = [1, 2, 3, 4, 5, 6, 7, 8]) |> derive(year = 2000 + .year), .region, .year)
      let l = t |> derive(x_1 = lag(.x), x_2 = lag(.x, 2)) |> filter(not is_na(.x_2))
      "{l.x} {l.x_1} {l.x_2}"
      """
    #expect(shown(program) == "[5, 6, 7, 8] [3, 4, 5, 6] [1, 2, 3, 4]")
  }
}
