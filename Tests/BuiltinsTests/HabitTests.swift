import Interpreter
import Testing

/// Habits from other tools end in an error that shows Tonne's way.
@Suite struct HabitTests {
  @Test(arguments: [
    ("t |> sort(-.city)", "write `desc(.city)`"),
    ("t |> sort(\"gdp\")", "a column is written .gdp"),
    ("t |> sort(.gdp, desc = true)", "write `sort(desc(.x))`"),
    ("t |> filter(.city == \"A\")", "write a region: `@A`"),
    ("t |> filter(city = @A)", "compare with two signs: `filter(.city == …)`"),
    ("t |> filter(.gdp)", "compare it: `filter(.x > 0)`"),
    (
      "t |> summarise(x = .gdp)",
      "say which: `x = sum(…)`, `mean(…)`, `first(…)`; or keep the rows with `derive`"
    ),
    ("t |> mean(.gdp)", "column functions stand inside a verb: `t |> derive(x = mean(.y))`"),
    ("t |> rank(.gdp)", "column functions stand inside a verb: `t |> derive(x = rank(.y))`"),
    ("t |> select(.gdp / 2)", "make the column first: `derive(name = …)`"),
    ("t |> derive(x = [1, 2])", "bring a list in by its key: `join(t, table(…))`"),
    ("t |> mutate(x = 1)", "Tonne's word for it is `derive`"),
    ("t |> count(.cty)", "did you mean .city?"),
    ("case(true, 1, 2)", "the value for all other rows is named: `else = …`"),
  ])
  func mends(_ code: String, _ mend: String) {
    let ended = run(panel + code)
    #expect(ended.outcome == .failed)
    #expect(ended.error?.hasSuffix(" -> \(mend)") == true, "\(ended.error ?? ended.text)")
  }
}
