// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let audits: [String: String] = [
    "M181": ##"""
      error[M181]: `shares` takes a number for each kind of land by name
        --> example.tonne:2:66
         |
       2 |   |> footprint(emissions = .e, forest = .f, grass = .g, shares = [forest = 1])
         |                                                                  ^^^^^^^^^^^^
         help: write `shares = [forest = …, grass = …]`

      """##,
    "M182": ##"""
      error[M182]: the table has a column `gdp_real` already
        --> example.tonne:2:19
         |
       2 |   |> deflate(of = .gdp, index = .i, base = 2010)
         |                   ^^^^
         help: name the new one: `name = "…"`

      """##,
    "M183": ##"""
      error[M183]: this is in [CNY@2015] already, at the prices of 2015
        --> example.tonne:2:19
         |
       2 |   |> deflate(of = .gdp, index = .i, base = 2010)
         |                   ^^^^
         help: deflate the money of each year's own prices

      """##,
    "M184": ##"""
      error[M184]: [Mt] is no money, and only money has prices
        --> example.tonne:2:19
         |
       2 |   |> deflate(of = .coal, index = .i, base = 2010)
         |                   ^^^^^
         help: give a column in CNY, USD or another currency

      """##,
    "M185": ##"""
      error[M185]: `known` takes numbers, and this is a text
        --> example.tonne:1:29
         |
       1 | audit.moments(1, 1, known = ["a"], n = 3)
         |                             ^^^^^
         help: write `known = [1, 2]`

      """##,
    "M186": ##"""
      error[M186]: the table has no column `below`
        --> example.tonne:1:13
         |
       1 | audit.ratio(table(claimed = [2], above = [4], divisor = [2]))
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = columns: claimed, above, divisor
         help: name it so: `rename(below = …)`

      """##,
    "M187": ##"""
      error[M187]: `n` takes a range with two ends, at most 10,000 numbers
        --> example.tonne:1:25
         |
       1 | audit.moments(1, 1, n = 2..)
         |                         ^^^

      """##,
    "M188": ##"""
      error[M188]: item 1 has no rho: it is a result of trend
        --> example.tonne:2:1
         |
       2 | t |> trend(of = .x) |> audit.rho
         | ^^^^^^^^^^^^^^^^^^^

      """##,
    "M189": ##"""
      error[M189]: item 1 is no model with `r2`, `loglik` and `nobs`
        --> example.tonne:1:14
         |
       1 | audit.loglik([1])
         |              ^^^
         help: give models, or a table with columns r2, loglik and n

      """##,
    "M190": ##"""
      error[M190]: item 1 is not three numbers: what is claimed, above and below
        --> example.tonne:1:13
         |
       1 | audit.ratio([[10, 0.19]])
         |             ^^^^^^^^^^^^
         help: write `[[10, 0.19, 0.05]]`

      """##,
    "M191": ##"""
      error[M191]: item 1 is a number, not the numbers of a fuel
        --> example.tonne:1:15
         |
       1 | audit.factors([1, 2], [3, 4])
         |               ^^^^^^

      """##,
  ]
}
