extension ErrorCatalog {
  /// Filling and tracing.
  static let repair: [ErrorRecord] = [
    ErrorRecord(
      "T085", "An option that the method of filling does not take",
      """
      `edge` belongs to the methods that look at both sides, linear, geometric and ratio, and `ratio` to \
      the method of that name. The others would leave it unused.
      """,
      program: """
        let t = table(city = [@Suzhou, @Suzhou], year = [2019, 2020], gdp = [1920, na])
          |> key(.city, .year)
        t |> fill(.gdp, method = "mean", edge = "carry")
        """),
    ErrorRecord(
      "T086", "A ratio to nothing",
      """
      Filling by a ratio takes another column that is known in the years in question, for instance \
      output for energy.
      """,
      program: """
        let t = table(city = [@Suzhou, @Suzhou], year = [2019, 2020], gdp = [1920, na])
          |> key(.city, .year)
        t |> fill(.gdp, method = "ratio")
        """),
    ErrorRecord(
      "T087", "No single column to trace",
      "`trace` follows one cell: what selects its row, and one column or expression of columns.",
      program: """
        let t = table(city = [@Suzhou, @Suzhou], year = [2019, 2020], gdp = [1920, 2020])
          |> key(.city, .year)
        trace(t, @Suzhou, 2019)
        """),
    ErrorRecord(
      "T088", "No single row to trace",
      "`trace` follows one cell. What selects the row must leave exactly one, as a full key does.",
      program: """
        let t = table(city = [@Suzhou, @Suzhou], year = [2019, 2020], gdp = [1920, 2020])
          |> key(.city, .year)
        trace(t, @Suzhou, .gdp)
        """),
  ]
}
