extension ErrorCatalog {
  /// Footprints, constant prices and the audits of printed tables.
  static let audits: [ErrorRecord] = [
    ErrorRecord(
      "M181", "A value for each kind of land",
      "The option takes two numbers with the names `forest` and `grass`.",
      program: """
        table(e = [1], f = [1], g = [1])
          |> footprint(emissions = .e, forest = .f, grass = .g, shares = [forest = 1])
        """),
    ErrorRecord(
      "M182", "The new column is there already",
      "`deflate` adds a column, and the table has one of that name. Name it with `name`.",
      program: """
        key(table(year = [2010], gdp = [1], gdp_real = [1], i = [100]), .year)
          |> deflate(of = .gdp, index = .i, base = 2010)
        """),
    ErrorRecord(
      "M183", "Money at prices of a year already",
      "Only money at the prices of each year is deflated; this states the year of its prices.",
      program: """
        key(table(year = [2010], "gdp [CNY@2015]" = [1], i = [100]), .year)
          |> deflate(of = .gdp, index = .i, base = 2010)
        """),
    ErrorRecord(
      "M184", "Prices of what is no money",
      "Only money has prices; give a column in CNY, USD or another currency.",
      program: """
        key(table(year = [2010], "coal [Mt]" = [1], i = [100]), .year)
          |> deflate(of = .coal, index = .i, base = 2010)
        """),
    ErrorRecord(
      "M185", "Numbers are needed",
      "This argument of an audit takes a number or a list of numbers.",
      program: #"audit.moments(1, 1, known = ["a"], n = 3)"#),
    ErrorRecord(
      "M186", "A column of the printed table is missing",
      "The audit finds its columns by name, and they hold numbers.",
      program: "audit.ratio(table(claimed = [2], above = [4], divisor = [2]))"),
    ErrorRecord(
      "M187", "How many values",
      "`n` takes whole numbers, or a range with two ends.",
      program: "audit.moments(1, 1, n = 2..)"),
    ErrorRecord(
      "M188", "A model without rho",
      "`audit.rho` takes numbers and models that have a coefficient rho.",
      program: """
        let t = key(table(year = [2010, 2011, 2012], x = [1, 2, 4]), .year)
        t |> trend(of = .x) |> audit.rho
        """),
    ErrorRecord(
      "M189", "A model without what is compared",
      "`audit.loglik` compares R², log-likelihood and the number of observations of models.",
      program: "audit.loglik([1])"),
    ErrorRecord(
      "M190", "A claim is three numbers",
      "What is claimed, and the two numbers whose ratio it should be.",
      program: "audit.ratio([[10, 0.19]])"),
    ErrorRecord(
      "M191", "A fuel is a list of numbers",
      "Without a table, `audit.factors` takes the numbers of each fuel.",
      program: "audit.factors([1, 2], [3, 4])"),
  ]
}
