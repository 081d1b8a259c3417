extension ErrorCatalog {
  /// Methods, and what arithmetic warns of.
  static let methods: [ErrorRecord] = [
    ErrorRecord(
      "M001", "Division by zero",
      "The result is `na`, as there is no infinity. The warning counts the values.",
      program: """
        let coal = 3
        let output = 0
        coal / output
        """),
    ErrorRecord(
      "M002", "Undefined or too large",
      """
      The result is `na`: the logarithm or root of a negative number, or a number beyond \
      1.8e308. The warning counts the values.
      """,
      program: "log(-1)"),
    ErrorRecord(
      "M003", "A value is missing",
      "The method needs every value. Name a rule for missing ones, or fill them first.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> cv(of = .co2, by = .year)
        """),
    ErrorRecord(
      "M004", "A value outside the domain",
      "The method is not defined for this value, such as a negative quantity.",
      program: #"table("coal [tce]" = [-1]) |> emissions(fuels = [.coal], factors = "bengbu")"#),
    ErrorRecord(
      "M005", "Inputs that do not fit together",
      "Inputs of the method differ in number or do not belong together.",
      without: """
        The built-ins hand over inputs that fit; the check is for those who call the methods \
        from Swift.
        """),
    ErrorRecord(
      "M006", "A degenerate case",
      "The data determine no result, such as a mean of 0 to divide by.",
      program:
        #"table(year = [2020, 2020], city = ["A", "B"], x = [-1, 1]) |> key(.city, .year) |> cv(of = .x, by = .year)"#
    ),
    ErrorRecord(
      "M007", "Too few values",
      "The method needs more values than there are.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> filter(.city == @Nanjing) |> egm(of = .co2)
        """),
    ErrorRecord(
      "M008", "A fuel without a factor",
      """
      The set of factors has no fuel of this name. Name the fuel as the set does: `fuels = \
      [coal = .原煤]`.
      """,
      program: #"table("cole [tce]" = [1]) |> emissions(fuels = [.cole], factors = "bengbu")"#),
    ErrorRecord(
      "M009", "Texts without a number",
      "The result is `na`. The warning counts the values.",
      program: #"number("12 km")"#),
    ErrorRecord(
      "M010", "A year that the table has not",
      "The window starts or ends in a year without rows.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> lmdi(of = .gdp, factors = [.gdp], over = 2010..2020)
        """),
    ErrorRecord(
      "M011", "A member without a row in a year",
      "A decomposition compares the same members in both years.",
      program: """
        let t = table(city = ["A", "A", "B"], year = [2010, 2015, 2010], co2 = [10, 12, 7], gdp = [5, 6, 4])
          |> key(.city, .year)
        t |> lmdi(of = .co2, factors = [.gdp, .co2 / .gdp])
        """),
    ErrorRecord(
      "M012", "Missing values cannot be filled",
      "The rule needs a value around the gap, and there is none.",
      program:
        #"table(city = ["A", "A"], year = [2019, 2020], x = [na, na]) |> key(.city, .year) |> cv(of = .x, by = .year, missing = "mean")"#
    ),
    ErrorRecord(
      "M013", "Nothing to compute with",
      "The list of fuels or factors is empty.",
      program: #"table("coal [tce]" = [1]) |> emissions(fuels = [], factors = "bengbu")"#),
    ErrorRecord(
      "M014", "A fuel stands twice in the factors",
      "Each fuel has one row.",
      program: """
        let f = table(fuel = ["coal", "coal"], "value [t C/tce]" = [0.7, 0.8])
        table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = f)
        """),
    ErrorRecord(
      "M015", "The name of a factor is taken",
      "Factors become columns of the result, which has a column of this name already.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> lmdi(of = .gdp, factors = [total = .gdp])
        """),
    ErrorRecord(
      "M016", "A gap in the years",
      "The method needs a value for each year.",
      program:
        "table(year = [2010, 2011, 2012, 2014, 2015], x = [1, 2, 3, 4, 5]) |> key(.year) |> egm(of = .x)"
    ),
    ErrorRecord(
      "M017", "A window of one year",
      "A window goes from one year to a later one.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> lmdi(of = .gdp, factors = [.gdp], over = 2019..2019)
        """),
    ErrorRecord(
      "M018", "A table of factors lacks a column",
      """
      A table that is given for factors, potentials or uncertainties has the columns that the \
      message names.
      """,
      program:
        #"table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = table(name = ["coal"]))"#
    ),
    ErrorRecord(
      "M101", "A region has several rows in a year",
      """
      The comparison of two years takes one row a region and year. Name the columns that tell \
      rows apart in `by`, or sum over them first.
      """,
      program: """
        let t = table(
          city = [@Suzhou, @Suzhou, @Suzhou, @Suzhou], industry = ["steel", "paper", "steel", "paper"],
          year = [2010, 2010, 2020, 2020], "co2 [t CO2]" = [1, 2, 3, 4], gdp = [2, 2, 5, 6])
          |> key(.city, .industry, .year)
        t |> advantage(of = .co2, by = [])
        """),
    ErrorRecord(
      "M102", "One column of regions is needed",
      "Shares run over regions, so the method must know the one column that names them.",
      program: """
        let t = table(
          city = [@Suzhou, @Suzhou, @Suzhou, @Suzhou], industry = ["steel", "paper", "steel", "paper"],
          year = [2010, 2010, 2020, 2020], "co2 [t CO2]" = [1, 2, 3, 4], gdp = [2, 2, 5, 6])
          |> key(.city, .industry, .year)
        t |> dominance(of = .co2, across = [.city, .industry])
        """),
    ErrorRecord(
      "M103", "An unknown benchmark",
      #"A benchmark is "mean", "median", "national", or a column expression."#,
      program: """
        let t = table(
          city = [@Suzhou, @Suzhou, @Suzhou, @Suzhou], industry = ["steel", "paper", "steel", "paper"],
          year = [2010, 2010, 2020, 2020], "co2 [t CO2]" = [1, 2, 3, 4], gdp = [2, 2, 5, 6])
          |> key(.city, .industry, .year)
        t |> advantage(of = .co2, benchmark = "best")
        """),
    ErrorRecord(
      "M104", "The national benchmark needs weights",
      "A national mean is weighted. Say by what, such as output for an intensity.",
      program: """
        let t = table(
          city = [@Suzhou, @Suzhou, @Suzhou, @Suzhou], industry = ["steel", "paper", "steel", "paper"],
          year = [2010, 2010, 2020, 2020], "co2 [t CO2]" = [1, 2, 3, 4], gdp = [2, 2, 5, 6])
          |> key(.city, .industry, .year)
        t |> advantage(of = .co2, benchmark = "national")
        """),
    ErrorRecord(
      "M105", "The column that shares run over is missing",
      """
      Structures are compared by shares of something, such as industries. Name it: `across = \
      .industry`.
      """,
      program: #"table(city = ["A", "B"], x = [1, 2]) |> location_quotient(of = .x)"#),
    ErrorRecord(
      "M106", "The column of regions is missing",
      """
      The method compares regions, so it must know the column that names them: `by = .region`.
      """,
      program: """
        let t = table(
          city = [@Suzhou, @Suzhou, @Suzhou, @Suzhou], industry = ["steel", "paper", "steel", "paper"],
          year = [2010, 2010, 2020, 2020], "co2 [t CO2]" = [1, 2, 3, 4], gdp = [2, 2, 5, 6])
          |> key(.city, .industry, .year)
        t |> hhi(of = .co2, across = .industry, by = [])
        """),
    ErrorRecord(
      "M107", "Coordinates in two units",
      "Both coordinates of an ellipse have the same unit.",
      program: """
        let t = table(
          city = [@Suzhou, @Suzhou, @Suzhou, @Suzhou], industry = ["steel", "paper", "steel", "paper"],
          year = [2010, 2010, 2020, 2020], "co2 [t CO2]" = [1, 2, 3, 4], gdp = [2, 2, 5, 6])
          |> key(.city, .industry, .year)
        t |> ellipse(x = .co2, y = .gdp)
        """),
    ErrorRecord(
      "M140", "A shift that the convention does not take",
      "Only the scaled convention of entropy weights shifts its values.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> entropy(indicators = [.gas, .coal], convention = "raw", shift = 0.1)
        """),
    ErrorRecord(
      "M141", "An indicator without a weight",
      "Weights by name cover every indicator.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> obstacle(indicators = [.gas, .coal], weights = [gas = 1])
        """),
    ErrorRecord(
      "M142", "Several weights for an indicator",
      "A table of weights has one row an indicator, or names its groups with `by`.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        let w = table(indicator = ["gas", "coal", "gas"], weight = [0.5, 0.3, 0.2])
        t |> obstacle(indicators = [.gas, .coal], weights = w)
        """),
    ErrorRecord(
      "M143", "A cost indicator that is no indicator",
      "`cost` names some of the indicators.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> entropy(indicators = [.gas, .coal], cost = .low)
        """),
    ErrorRecord(
      "M144", "An indicator is given twice",
      "Each indicator has a name of its own.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> entropy(indicators = [.gas, .gas])
        """),
    ErrorRecord(
      "M145", "The result has a column of this name",
      """
      A column of the table would come to stand beside one of the result with the same name. \
      Rename it first.
      """,
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> rename(rank = .year) |> topsis(indicators = .gas, weights = [1])
        """),
    ErrorRecord(
      "M146", "This is no table of weights",
      "A table of weights has the columns `indicator` and `weight`.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> obstacle(indicators = [.gas, .coal], weights = t)
        """),
    ErrorRecord(
      "M147", "No indicator",
      "The method needs at least one indicator.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> entropy(indicators = [])
        """),
    ErrorRecord(
      "M148", "Weights and indicators differ in number",
      "Weights without names are one for each indicator, in their order.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> obstacle(indicators = [.gas, .coal], weights = [1, 2, 3])
        """),
    ErrorRecord(
      "M149", "Two systems in different units",
      "Coupling compares two systems, so both are indices or have the same unit.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> coupling(x = .gas to [t], y = .coal to [km])
        """),
    ErrorRecord(
      "M150", "A weight that is no number",
      "Weights are plain numbers.",
      program: """
        let t = table(
          city = [@Suzhou, @Wuxi, @Nanjing], year = 2020, gas = [1, 2, 4], coal = [3, 1, 2])
          |> key(.city, .year)
        t |> obstacle(indicators = [.gas, .coal], weights = ["a", 1])
        """),
    ErrorRecord(
      "M153", "An option of another grey model",
      "The option belongs to another model than the one chosen.",
      program: """
        let t = table(year = 2015..2020, y = [10, 12, 15, 17, 20, 24], x = [2, 3, 4, 4, 5, 6]) |> key(.year)
        t |> grey(of = .y, order = 0.5)
        """),
    ErrorRecord(
      "M154", "A model without its drivers",
      "GM(1,N) explains a series by others. Name them.",
      program: """
        let t = table(year = 2015..2020, y = [10, 12, 15, 17, 20, 24], x = [2, 3, 4, 4, 5, 6]) |> key(.year)
        t |> grey(of = .y, model = "gm1n")
        """),
    ErrorRecord(
      "M155", "Drivers that end too early",
      "A forecast by drivers needs their values in the years ahead.",
      program: """
        let t = table(year = 2015..2020, y = [10, 12, 15, 17, 20, 24], x = [2, 3, 4, 4, 5, 6]) |> key(.year)
        t |> grey(of = .y, model = "gm1n", drivers = .x, ahead = 5)
        """),
    ErrorRecord(
      "M156", "Coefficients that do not fit the model",
      "The output density takes three coefficients. Say which terms they are.",
      program: "output_density([1, 2])"),
    ErrorRecord(
      "M157", "A term that the regression has not",
      "The note lists the terms of the regression.",
      program: #"output_density([a = 1, b = 2, c = 3], capital = "x", energy = "b", density = "c")"#
    ),
    ErrorRecord(
      "M158", "This holds no coefficients",
      "The output density takes a regression, its table of coefficients, or three numbers.",
      program: "output_density(table(a = [1, 2]))"),
    ErrorRecord(
      "M159", "A rate that is no number",
      "Rates of a scenario are numbers, such as 0.05 or 5[%].",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> scenario(of = .gdp, rates = [gdp = "a"])
        """),
    ErrorRecord(
      "M160", "The column of sectors is missing",
      """
      A structural decomposition runs over sectors. Set the key, or name the column in \
      `across`.
      """,
      program: """
        let io = table(year = [2010, 2020], c = [1, 2], s = [0.1, 0.2], y = [5, 6]) |> key(.year)
        io |> sda(intensity = .c, technology = [.s], demand = .y)
        """),
    ErrorRecord(
      "M161", "A sector is missing in a year",
      "Both years of a structural decomposition have the same sectors.",
      program: """
        let io = table(
          sector = ["farm", "mill", "farm", "mill"], year = [2010, 2010, 2020, 2020],
          c = [1, 2, 1, 1], s = [0.1, 0.2, 0.1, 0.1], y = [5, 6, 7, 9])
        io |> filter(.c < 2) |> key(.sector, .year) |> sda(intensity = .c, technology = [.s], demand = .y)
        """),
    ErrorRecord(
      "M162", "Coefficients and sectors differ in number",
      "The technology has a column of coefficients for each sector.",
      program: """
        let io = table(
          sector = ["farm", "mill", "farm", "mill"], year = [2010, 2010, 2020, 2020],
          c = [1, 2, 1, 1], s = [0.1, 0.2, 0.1, 0.1], y = [5, 6, 7, 9])
        io |> key(.sector, .year) |> sda(intensity = .c, technology = [.s], demand = .y)
        """),
    ErrorRecord(
      "M180", "A table that is no result of a method",
      """
      `about`, `cite` and `provenance` ask a result, or a table that a method gave, before \
      rows were put together anew.
      """,
      program: """
        let t = table(a = [1, 2])
        about(t)
        """),
    ErrorRecord(
      "M200", "Electricity without a factor, or a factor without electricity",
      "Both go together.",
      program: #"table("p [MWh]" = [1]) |> emissions(fuels = [], electricity = .p)"#),
    ErrorRecord(
      "M201", "An option for intervals without an uncertainty",
      "Intervals come from uncertainties. Give them, or leave the option out.",
      program:
        #"table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = "bengbu", draws = 1000)"#
    ),
    ErrorRecord(
      "M202", "A factor of the grid is negative",
      "Factors of the grid are 0 or more.",
      program: """
        table("p [MWh]" = [1])
          |> emissions(fuels = [], electricity = .p, grid = -0.5[t CO2/MWh])
        """),
    ErrorRecord(
      "M203", "An uncertainty that cannot be used",
      "Uncertainties are shares between 0 and 1000 %, for each fuel or for all.",
      program:
        #"table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = "bengbu", uncertainty = [activity = 50, factor = 0])"#
    ),
    ErrorRecord(
      "M207", "Too few draws",
      "Intervals by draws need at least two.",
      program: """
        let e = table(city = ["A", "A"], year = [2019, 2020], "coal [tce]" = [1, 2])
          |> key(.city, .year)
          |> emissions(fuels = [.coal], factors = "bengbu", uncertainty = [activity = 0.1, factor = 0.1], draws = 50)
        e.draws
          |> filter(.draw < 2)
          |> lmdi(of = .emissions, draws = .draw, factors = [use = .emissions])
        """),
  ]
}
