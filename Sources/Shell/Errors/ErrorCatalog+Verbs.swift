extension ErrorCatalog {
  /// Verbs and what they take.
  static let verbs: [ErrorRecord] = [
    ErrorRecord(
      "T040", "Vectors of different rows",
      """
      Vectors of different tables are not computed row by row. Join the tables, then compute \
      inside a verb.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        let u = t |> filter(.year == 2020)
        t.gdp + u.gdp
        """),
    ErrorRecord(
      "T050", "Groups hold for the next verb only",
      """
      `group` holds for summarise, derive, filter, count and head. Other functions take `by = \
      […]`.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> group(.city) |> sort(.gdp)
        """),
    ErrorRecord(
      "T060", "A value that cannot be sliced",
      "`[…]` slices tables and lists.",
      program: """
        let x = 3
        x[1]
        """),
    ErrorRecord(
      "T061", "A condition in a slice",
      "`t[…]` takes regions, years and values of the key. Conditions go into `filter`.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t[.year > 2010]
        """),
    ErrorRecord(
      "T062", "A value that selects no rows",
      "Rows are selected by regions, numbers, texts, ranges and lists of them.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t[t]
        """),
    ErrorRecord(
      "T070", "A computed column where a name is due",
      "The verb takes columns by their names. Make the column first with `derive`.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> select(.gdp / 2)
        """),
    ErrorRecord(
      "T071", "A verb without columns",
      "The verb needs at least one column or condition.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> select()
        """),
    ErrorRecord(
      "T072", "An unknown role in a key",
      "A key column may be named `region` or `year`; others stand plain.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> key(town = .city)
        """),
    ErrorRecord(
      "T073", "A condition of `filter` is no flag",
      "`filter` keeps the rows in which the condition is true, so it takes a comparison.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> filter(.gdp)
        """),
    ErrorRecord(
      "T074", "`summarise` needs aggregates",
      """
      Each column of `summarise` has one value a group. Say how the rows become one: `sum`, \
      `mean`, `first`.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> group(.city) |> summarise(gdp = .gdp)
        """),
    ErrorRecord(
      "T075", "`sort` by something else than a column",
      "`sort` goes by columns and expressions over them.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> sort("gdp")
        """),
    ErrorRecord(
      "T076", "A minus before a column without numbers",
      "`desc(.x)` turns the order of any column round; `-.x` that of numbers.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> sort(-.city)
        """),
    ErrorRecord(
      "T077", "An open range as a column",
      "A column of a range needs both ends.",
      program: "table(year = 2010..)"),
    ErrorRecord(
      "T078", "A value that makes no column",
      "A column is made of a list, a range, a vector or a single value.",
      program: "table(a = table(b = [1]))"),
    ErrorRecord(
      "T079", "`desc` outside `sort`",
      "`desc` says how `sort` goes through a column.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> derive(x = desc(.gdp))
        """),
    ErrorRecord(
      "T080", "`case` with an odd number of arguments",
      "`case` takes pairs of a condition and a value, and the rest by `else = …`.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> derive(size = case(.gdp > 1500, "large", "small"))
        """),
    ErrorRecord(
      "T081", "Nothing to append",
      "`append` takes two tables, or a list of tables.",
      program: "append([table(a = [1]), 3])"),
    ErrorRecord(
      "T082", "Aliases without a region column",
      "Aliases are for the region column of the key, so `load` needs a key with a region.",
      program: #"load("x.csv", aliases = table(name = ["苏州"], en = ["Suzhou"]))"#,
      files: [ErrorRecord.File("x.csv", "city,co2\nSuzhou,3\n")]),
    ErrorRecord(
      "T083", "An option of `load` has another form",
      "The message says which form the option has.",
      program: #"load("x.csv", separator = "--")"#,
      files: [ErrorRecord.File("x.csv", "city,co2\nSuzhou,3\n")]),
    ErrorRecord(
      "T084", "The tables have no names",
      "With `name` each table of the list brings a name, which goes into that column.",
      program: "append([table(a = [1]), table(a = [2])], name = .source)"),
    ErrorRecord(
      "T090", "A region that is not known",
      "The larger region is asked for, and the package does not know the name or knows several of it.",
      program: """
        let t = table(city = ["Nanjing", "Suzhou"], "co2 [Mt CO2]" = [40, 150]) |> key(region = .city)
        t |> rollup(to = "province")
        """),
    ErrorRecord(
      "T091", "A region in none of the parts",
      "The division has no part for the region.",
      program: "parent(@香港, to = \"four_regions\")"),
    ErrorRecord(
      "T092", "A region beside a part of itself",
      "What is added up would count twice.",
      program: """
        let t = table(
          region = ["江苏省", "南京市"], year = [2020, 2020], "co2 [Mt CO2]" = [800, 40])
          |> key(.region, .year)
        t |> rollup(to = "province")
        """),
    ErrorRecord(
      "T093", "Nothing to add up",
      "The table has no numbers that are amounts: ratios and plain numbers are added only when they are named.",
      program: """
        let t = table(city = ["南京", "无锡"], "x [%]" = [40, 150]) |> key(region = .city)
        t |> rollup(to = "province")
        """),
    ErrorRecord(
      "T094", "No names of regions",
      "The table has no region in its key, so it is not known which column holds the names.",
      program: "regions(table(city = [\"南京\", \"无锡\"]))"),
  ]
}
