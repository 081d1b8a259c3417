// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let methods: [String: String] = [
    "M001": ##"""
      warning[M001]: division by zero gave `na` in 1 value
        --> example.tonne:3:1
         |
       3 | coal / output
         | ^^^^^^^^^^^^^

      """##,
    "M002": ##"""
      warning[M002]: 1 value undefined or too large gave `na`
        --> example.tonne:1:1
         |
       1 | log(-1)
         | ^^^^^^^

      """##,
    "M003": ##"""
      error[M003 missing]: `.co2` is missing in 1 of 4 rows, first at Suzhou, 2020
        --> example.tonne:5:14
         |
       5 | t |> cv(of = .co2, by = .year)
         |              ^^^^
         help: name a rule: `missing = "drop"`, `"linear"` or `"mean"`

      """##,
    "M004": ##"""
      error[M004 domain]: `coal` has a negative value at row 1
        --> example.tonne:1:50
         |
       1 | table("coal [tce]" = [-1]) |> emissions(fuels = [.coal], factors = "bengbu")
         |                                                  ^^^^^

      """##,
    "M006": ##"""
      error[M006 degenerate]: the mean is 0, so no ratio to it exists for 2020
        --> example.tonne:1:92
         |
       1 | table(year = [2020, 2020], city = ["A", "B"], x = [-1, 1]) |> key(.city, .year) |> cv(of = .x,…
         |                                                                                            ^^

      """##,
    "M007": ##"""
      error[M007 too_short]: a grey model needs at least 4 values for Nanjing
        --> example.tonne:5:44
         |
       5 | t |> filter(.city == @Nanjing) |> egm(of = .co2)
         |                                            ^^^^

      """##,
    "M008": ##"""
      error[M008 shape]: the factors have no fuel `cole`
        --> example.tonne:1:49
         |
       1 | table("cole [tce]" = [1]) |> emissions(fuels = [.cole], factors = "bengbu")
         |                                                 ^^^^^
         = fuels: coal, coke, kerosene, diesel, gasoline, fuel_oil, natural_gas, lpg
         help: name the fuel: `fuels = [coke = .cole]`

      """##,
    "M009": ##"""
      warning[M009]: 1 value that no number stands in gave `na`
        --> example.tonne:1:1
         |
       1 | number("12 km")
         | ^^^^^^^^^^^^^^^

      """##,
    "M010": ##"""
      error[M010 missing]: the table has no year 2010
        --> example.tonne:5:47
         |
       5 | t |> lmdi(of = .gdp, factors = [.gdp], over = 2010..2020)
         |                                               ^^^^^^^^^^
         help: choose years that it has

      """##,
    "M011": ##"""
      error[M011 missing]: B has no row for 2015
        --> example.tonne:3:16
         |
       3 | t |> lmdi(of = .co2, factors = [.gdp, .co2 / .gdp])
         |                ^^^^
         help: add the row, or leave such members out: `missing = "drop"`

      """##,
    "M012": ##"""
      error[M012 missing]: some missing values of `.x` cannot be filled: no year around them has a value
        --> example.tonne:1:93
         |
       1 | table(city = ["A", "A"], year = [2019, 2020], x = [na, na]) |> key(.city, .year) |> cv(of = .x…
         |                                                                                             ^^

      """##,
    "M013": ##"""
      error[M013 shape]: emissions needs at least one fuel
        --> example.tonne:1:48
         |
       1 | table("coal [tce]" = [1]) |> emissions(fuels = [], factors = "bengbu")
         |                                                ^^

      """##,
    "M014": ##"""
      error[M014 shape]: the fuel `coal` stands twice in the factors
        --> example.tonne:2:67
         |
       2 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = f)
         |                                                                   ^

      """##,
    "M015": ##"""
      error[M015 shape]: the factor name `total` stands for another column of the result
        --> example.tonne:5:32
         |
       5 | t |> lmdi(of = .gdp, factors = [total = .gdp])
         |                                ^^^^^^^^^^^^^^
         help: give the factor another name

      """##,
    "M016": ##"""
      error[M016 shape]: the years jump from 2012 to 2014, and egm needs a value a year
        --> example.tonne:1:93
         |
       1 | table(year = [2010, 2011, 2012, 2014, 2015], x = [1, 2, 3, 4, 5]) |> key(.year) |> egm(of = .x)
         |                                                                                             ^^
         help: choose years without a gap: `years = a..b`, or fill the gap first

      """##,
    "M017": ##"""
      error[M017 too_short]: a window needs two different years
        --> example.tonne:5:47
         |
       5 | t |> lmdi(of = .gdp, factors = [.gdp], over = 2019..2019)
         |                                               ^^^^^^^^^^

      """##,
    "M018": ##"""
      error[M018]: a table of factors needs a column `fuel`
        --> example.tonne:1:67
         |
       1 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = table(name = ["coal"]))
         |                                                                   ^^^^^^^^^^^^^^^^^^^^^^
         = columns: name
         help: give the column that names the fuels this name: `rename(fuel = .…)`

      """##,
    "M101": ##"""
      error[M101 shape]: a region has several rows in a year: Suzhou, paper, 2010
        --> example.tonne:5:32
         |
       5 | t |> advantage(of = .co2, by = [])
         |                                ^^
         help: name the columns that tell them apart in `by`, or sum over them first

      """##,
    "M102": ##"""
      error[M102 shape]: dominance needs one column of regions
        --> example.tonne:5:36
         |
       5 | t |> dominance(of = .co2, across = [.city, .industry])
         |                                    ^^^^^^^^^^^^^^^^^^
         help: name it: `across = .region`, or put it into the key

      """##,
    "M103": ##"""
      error[M103 domain]: there is no benchmark "best"
        --> example.tonne:5:39
         |
       5 | t |> advantage(of = .co2, benchmark = "best")
         |                                       ^^^^^^
         help: write "mean", "median" or "national", or a column expression

      """##,
    "M104": ##"""
      error[M104 shape]: the national benchmark needs weights, because `of` is no quotient
        --> example.tonne:5:39
         |
       5 | t |> advantage(of = .co2, benchmark = "national")
         |                                       ^^^^^^^^^^
         help: add `weight = …`, for an intensity what it is divided by

      """##,
    "M105": ##"""
      error[M105 shape]: location_quotient needs the column that shares run over, such as industries
        --> example.tonne:1:41
         |
       1 | table(city = ["A", "B"], x = [1, 2]) |> location_quotient(of = .x)
         |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: name it: `across = .industry`

      """##,
    "M106": ##"""
      error[M106 shape]: hhi needs the column of regions
        --> example.tonne:5:46
         |
       5 | t |> hhi(of = .co2, across = .industry, by = [])
         |                                              ^^
         help: name it: `by = .region`

      """##,
    "M107": ##"""
      error[M107 shape]: `y` must be in the unit of `x`: a number of unstated unit and a number in [t CO2]
        --> example.tonne:5:28
         |
       5 | t |> ellipse(x = .co2, y = .gdp)
         |                            ^^^^
         help: convert one of them with `to`

      """##,
    "M140": ##"""
      error[M140]: the convention "raw" takes no shift
        --> example.tonne:4:70
         |
       4 | t |> entropy(indicators = [.gas, .coal], convention = "raw", shift = 0.1)
         |                                                                      ^^^
         help: leave `shift` out, or use `convention = "scaled"`

      """##,
    "M141": ##"""
      error[M141]: there is no weight for the indicator `coal`
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = [gas = 1])
         |                                                     ^^^^^^^^^
         help: give it one, 0 where it should not count, or leave it out of `indicators`

      """##,
    "M142": ##"""
      error[M142]: the table of weights has 2 rows for `gas`
        --> example.tonne:5:53
         |
       5 | t |> obstacle(indicators = [.gas, .coal], weights = w)
         |                                                     ^
         help: keep one group of it, or name its groups with `by`

      """##,
    "M143": ##"""
      error[M143]: `low` is not one of the indicators
        --> example.tonne:4:49
         |
       4 | t |> entropy(indicators = [.gas, .coal], cost = .low)
         |                                                 ^^^^
         = the indicators are gas, coal

      """##,
    "M144": ##"""
      error[M144]: the indicator `gas` is given twice
        --> example.tonne:4:27
         |
       4 | t |> entropy(indicators = [.gas, .gas])
         |                           ^^^^^^^^^^^^
         help: leave one out, or give it a name: `[a = …]`

      """##,
    "M145": ##"""
      error[M145]: the table identifies its rows by a column `rank`, and the result has another of that name
        --> example.tonne:4:1
         |
       4 | t |> rename(rank = .year) |> topsis(indicators = .gas, weights = [1])
         | ^^^^^^^^^^^^^^^^^^^^^^^^^
         help: rename it first: `rename(new = .rank)`

      """##,
    "M146": ##"""
      error[M146]: the table of weights needs the columns `indicator` and `weight`
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = t)
         |                                                     ^
         = its columns are city, year, gas, coal

      """##,
    "M147": ##"""
      error[M147 shape]: entropy needs at least one indicator
        --> example.tonne:4:27
         |
       4 | t |> entropy(indicators = [])
         |                           ^^

      """##,
    "M148": ##"""
      error[M148 shape]: there are 3 weights for 2 indicators
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = [1, 2, 3])
         |                                                     ^^^^^^^^^

      """##,
    "M149": ##"""
      error[M149]: `x` is in t and `y` in km
        --> example.tonne:4:36
         |
       4 | t |> coupling(x = .gas to [t], y = .coal to [km])
         |                                    ^^^^^^^^^^^^^
         help: bring both systems to indices from 0 to 1 first

      """##,
    "M150": ##"""
      error[M150]: the weight of `gas` is a text, not a number
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = ["a", 1])
         |                                                     ^^^^^^^^

      """##,
    "M153": ##"""
      error[M153]: `order` belongs to the model "fgm", and this is "dgm"
        --> example.tonne:2:28
         |
       2 | t |> grey(of = .y, order = 0.5)
         |                            ^^^
         help: leave it out, or write `model = "fgm"`

      """##,
    "M154": ##"""
      error[M154]: the model "gm1n" needs drivers
        --> example.tonne:2:28
         |
       2 | t |> grey(of = .y, model = "gm1n")
         |                            ^^^^^^
         help: name them: `drivers = [.energy, .gdp]`; years to forecast are rows with `na` in `of`

      """##,
    "M155": ##"""
      error[M155]: the drivers are known up to 2020 only
        --> example.tonne:2:58
         |
       2 | t |> grey(of = .y, model = "gm1n", drivers = .x, ahead = 5)
         |                                                          ^
         help: add rows with the drivers and `na` in `of`

      """##,
    "M156": ##"""
      error[M156]: the regression has 2 terms beside the intercept, not three
        --> example.tonne:1:16
         |
       1 | output_density([1, 2])
         |                ^^^^^^
         = its terms are 1, 2
         help: name them: `capital = "…", energy = "…", density = "…"`

      """##,
    "M157": ##"""
      error[M157]: the regression has no term `x`
        --> example.tonne:1:49
         |
       1 | output_density([a = 1, b = 2, c = 3], capital = "x", energy = "b", density = "c")
         |                                                 ^^^
         = its terms are a, b, c

      """##,
    "M158": ##"""
      error[M158]: this holds no coefficients
        --> example.tonne:1:16
         |
       1 | output_density(table(a = [1, 2]))
         |                ^^^^^^^^^^^^^^^^^
         help: give a regression, its `.coefficients`, or three numbers

      """##,
    "M159": ##"""
      error[M159]: the rate of `gdp` is a text, not a number
        --> example.tonne:5:34
         |
       5 | t |> scenario(of = .gdp, rates = [gdp = "a"])
         |                                  ^^^^^^^^^^^

      """##,
    "M160": ##"""
      error[M160]: sda needs one column of sectors
        --> example.tonne:2:1
         |
       2 | io |> sda(intensity = .c, technology = [.s], demand = .y)
         | ^^
         help: set the key: `key(t, .sector, .year)`

      """##,
    "M161": ##"""
      error[M161 shape]: the sector mill is there in 2020 only
        --> example.tonne:4:1
         |
       4 | io |> filter(.c < 2) |> key(.sector, .year) |> sda(intensity = .c, technology = [.s], demand =…
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "M162": ##"""
      error[M162 shape]: there is 1 column of coefficients for 2 sectors
        --> example.tonne:4:63
         |
       4 | io |> key(.sector, .year) |> sda(intensity = .c, technology = [.s], demand = .y)
         |                                                               ^^^^
         = the sectors are farm, mill

      """##,
    "M180": ##"""
      error[M180]: this table is not the result of a method, or no longer is
        --> example.tonne:2:7
         |
       2 | about(t)
         |       ^
         help: ask the result itself, before `join`, `summarise` and what else makes new rows

      """##,
    "M200": ##"""
      error[M200 shape]: electricity and the factor of its grid go together
        --> example.tonne:1:63
         |
       1 | table("p [MWh]" = [1]) |> emissions(fuels = [], electricity = .p)
         |                                                               ^^
         help: write both: `electricity = .power, grid = 0.57[t CO2/MWh]`

      """##,
    "M201": ##"""
      error[M201 shape]: `draws` says how intervals are computed, and no `uncertainty` is given
        --> example.tonne:1:85
         |
       1 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = "bengbu", draws = 1000)
         |                                                                                     ^^^^
         help: add `uncertainty = [activity = 5[%], factor = 7[%]]`

      """##,
    "M202": ##"""
      error[M202 domain]: the factor of the grid is negative at row 1
        --> example.tonne:2:53
         |
       2 |   |> emissions(fuels = [], electricity = .p, grid = -0.5[t CO2/MWh])
         |                                                     ^^^^^^^^^^^^^^^

      """##,
    "M203": ##"""
      error[M203 domain]: a relative uncertainty lies between 0 and 1000 %, not at 5000 %
        --> example.tonne:1:91
         |
       1 | …) |> emissions(fuels = [.coal], factors = "bengbu", uncertainty = [activity = 50, factor = 0])
         |                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: write 5[%] or 0.05 for five percent

      """##,
    "M207": ##"""
      error[M207 too_short]: A, coal has fewer than two draws
        --> example.tonne:6:36
         |
       6 |   |> lmdi(of = .emissions, draws = .draw, factors = [use = .emissions])
         |                                    ^^^^^

      """##,
  ]
}
