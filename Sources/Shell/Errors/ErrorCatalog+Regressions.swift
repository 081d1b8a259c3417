extension ErrorCatalog {
  /// Regressions.
  static let regressions: [ErrorRecord] = [
    ErrorRecord(
      "M260", "A term that stands twice",
      "Each term of a formula stands once, and the left side is not among them: the same column twice has no two coefficients.",
      program: "table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x + .x)"),
    ErrorRecord(
      "M261", "A formula without anything to estimate",
      "With `0` on the right side there is no intercept, and then at least one term is needed.",
      program: "table(y = [1, 2, 3]) |> ols(.y ~ 0)"),
    ErrorRecord(
      "M262", "A term that is no number",
      """
      Terms are numbers. A constant for each region or year is not a term: it is the option \
      `effects`. Flags become numbers by `case`.
      """,
      program: #"table(area = ["east", "west", "east"], y = [1, 2, 3]) |> ols(.y ~ .area)"#),
    ErrorRecord(
      "M263", "Several rows for a region and a year",
      """
      A panel has one row for each region and year. Where its key has more columns, such as an \
      industry, take one of them or sum over them.
      """,
      program: """
        table(region = ["a", "a"], year = [2010, 2010], sector = [1, 2], x = [1, 2], y = [1, 2])
          |> key(.region, .sector, .year)
          |> ols(.y ~ .x, effects = "year")
        """),
    ErrorRecord(
      "M264", "A panel that is not balanced",
      """
      Effects and spatial weights need each region in each year. The message names what is missing. \
      Rows are never filled without being told: fill them, or leave out the regions or years.
      """,
      program: """
        table(region = ["a", "a", "b"], year = [2010, 2011, 2010], x = [1, 2, 2], y = [1, 2, 4])
          |> key(.region, .year)
          |> ols(.y ~ .x, effects = "region")
        """),
    ErrorRecord(
      "M265", "Which region a row belongs to",
      "Effects and spatial weights go by region, which is a column of the key.",
      program: #"table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x, effects = "region")"#),
    ErrorRecord(
      "M266", "Effects of regions in one year",
      "A constant for each region is told from the rest only by several years.",
      program: """
        table(region = ["a", "b", "c"], x = [1, 2, 4], y = [1, 2, 3])
          |> key(.region)
          |> ols(.y ~ .x, effects = "region")
        """),
    ErrorRecord(
      "M267", "Clusters that nobody named",
      "Clustered errors go by region unless `cluster` names another column.",
      program: #"table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x, se = "clustered")"#),
    ErrorRecord(
      "M268", "What is no regression",
      "The built-in takes what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave.",
      program: """
        let t = key(table(year = [2010, 2011, 2012], x = [1, 2, 4]), .year)
        t |> trend(of = .x) |> impacts
        """),
    ErrorRecord(
      "M269", "Models that do not compare",
      "`compare` takes a list of results that each have a table of coefficients.",
      program: "compare([1])"),
    ErrorRecord(
      "M270", "A model without the effects that are tested",
      "Hausman's test compares a model with fixed effects of regions and one with random ones.",
      program: """
        let t = table(x = [1, 2, 4], y = [1, 2, 3])
        hausman(t |> ols(.y ~ .x), t |> ols(.y ~ .x))
        """),
    ErrorRecord(
      "M271", "Two different models",
      "Hausman's test compares two estimates of one model on the same rows.",
      program: """
        let t = table(
          region = ["a", "a", "a", "b", "b", "b", "c", "c", "c"],
          year = [2001, 2002, 2003, 2001, 2002, 2003, 2001, 2002, 2003],
          x = [1, 2, 4, 4, 5, 9, 7, 9, 8], y = [3, 5, 4, 4, 1, 4, 2, 6, 5])
          |> key(.region, .year)
        hausman(t |> ols(.y ~ .x, effects = "region"), t[2001..2002] |> ols(.y ~ .x, effects = "random"))
        """),
    ErrorRecord(
      "M272", "Impacts of a model without space",
      "Without a spatial lag or spatially lagged terms a coefficient is the whole effect.",
      program: "impacts(table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x))"),
    ErrorRecord(
      "M273", "A region or year that the model has not seen",
      """
      Fixed effects are constants of the regions and years that a model was fitted on. Others have \
      none, so that nothing is predicted for them.
      """,
      program: """
        let t = table(
          region = ["a", "a", "b", "b", "c", "c"], year = [2001, 2002, 2001, 2002, 2001, 2002],
          x = [1, 2, 4, 4, 7, 9], y = [3, 5, 4, 4, 1, 4]) |> key(.region, .year)
        predict(t[2001..2002] |> ols(.y ~ .x, effects = "year"), t |> derive(year = .year + 1))
        """),
    ErrorRecord(
      "M274", "A term with other units",
      "Coefficients belong to the units that went in. Bring the columns of the table to those.",
      program: """
        let m = table("x [kt]" = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x)
        predict(m, table("x [t]" = [1000]))
        """),
  ]
}
