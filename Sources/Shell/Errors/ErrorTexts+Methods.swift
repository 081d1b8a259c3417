// Written by the tests from the samples beside it.

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
      error[M004 domain]: fuels has a negative value at row 1
        --> example.tonne:1:49
         |
       1 | table("coal [tce]" = [-1]) |> emissions(fuels = [.coal], factors = "bengbu")
         |                                                 ^^^^^^^

      """##,
    "M006": ##"""
      error[M006 degenerate]: the mean is 0, so no ratio to it exists for 2020
        --> example.tonne:1:92
         |
       1 | table(year = [2020, 2020], city = ["A", "B"], x = [-1, 1]) |> key(.city, .year) |> cv(of = .x,…
         |                                                                                            ^^

      """##,
    "M007": ##"""
      error[M007 too_short]: a grey model needs at least 4 values
        --> example.tonne:5:44
         |
       5 | t |> filter(.city == @Nanjing) |> egm(of = .co2)
         |                                            ^^^^

      """##,
    "M008": ##"""
      error[M008 shape]: the factors have no fuel `cole`
        --> example.tonne:1:48
         |
       1 | table("cole [tce]" = [1]) |> emissions(fuels = [.cole], factors = "bengbu")
         |                                                ^^^^^^^
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
      error[M012 missing]: some missing values cannot be filled: no year around them has a value
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
