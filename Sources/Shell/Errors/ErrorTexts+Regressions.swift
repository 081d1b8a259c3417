// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let regressions: [String: String] = [
    "M260": ##"""
      error[M260]: `.x` is twice in the formula
        --> example.tonne:1:54
         |
       1 | table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x + .x)
         |                                                      ^^
         help: leave it out

      """##,
    "M261": ##"""
      error[M261]: the formula has neither terms nor an intercept
        --> example.tonne:1:29
         |
       1 | table(y = [1, 2, 3]) |> ols(.y ~ 0)
         |                             ^^^^^^
         help: write a term behind `~`

      """##,
    "M262": ##"""
      error[M262]: `.area` is a text column, and a formula takes numbers
        --> example.tonne:1:67
         |
       1 | table(area = ["east", "west", "east"], y = [1, 2, 3]) |> ols(.y ~ .area)
         |                                                                   ^^^^^
         help: constants for regions or years are `effects = "region"`, `"year"` or `"twoway"`

      """##,
    "M263": ##"""
      error[M263]: a region has several rows a year: the key of the table has `sector` beside region and year
        --> example.tonne:1:1
         |
       1 | table(region = ["a", "a"], year = [2010, 2010], sector = [1, 2], x = [1, 2], y = [1, 2])
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…
         help: take one of them, `t[sector = 1]`, or sum over them

      """##,
    "M264": ##"""
      error[M264 shape]: the panel is not balanced: it has 3 of 4 region-years
        --> example.tonne:1:1
         |
       1 | table(region = ["a", "a", "b"], year = [2010, 2011, 2010], x = [1, 2, 2], y = [1, 2, 4])
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…
         = missing: b 2011
         help: fill the rows, or leave out the regions or years that have gaps

      """##,
    "M265": ##"""
      error[M265]: ols needs the region of each row here, and the key of the table has none
        --> example.tonne:1:1
         |
       1 | table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x, effects = "region")
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: set the key: `key(t, .region, .year)`

      """##,
    "M266": ##"""
      error[M266 too_short]: effects of regions need at least two years, and there is one
        --> example.tonne:3:29
         |
       3 |   |> ols(.y ~ .x, effects = "region")
         |                             ^^^^^^^^
         help: leave `effects` out, or take more years

      """##,
    "M267": ##"""
      error[M267]: clustered errors need clusters, and the key of the table has no region
        --> example.tonne:1:58
         |
       1 | table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x, se = "clustered")
         |                                                          ^^^^^^^^^^^
         help: name their column: `cluster = .province`

      """##,
    "M268": ##"""
      error[M268]: this is a result of trend, not a fitted regression
        --> example.tonne:2:1
         |
       2 | t |> trend(of = .x) |> impacts
         | ^^^^^^^^^^^^^^^^^^^
         help: give what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave

      """##,
    "M269": ##"""
      error[M269]: item 1 is a number, not a fitted regression
        --> example.tonne:1:9
         |
       1 | compare([1])
         |         ^^^
         help: give what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave

      """##,
    "M270": ##"""
      error[M270]: this model has no fixed effects of regions
        --> example.tonne:2:9
         |
       2 | hausman(t |> ols(.y ~ .x), t |> ols(.y ~ .x))
         |         ^^^^^^^^^^^^^^^^^
         help: estimate it with `effects = "region"`

      """##,
    "M271": ##"""
      error[M271]: the models are ols on 9 rows and ols on 6
        --> example.tonne:6:48
         |
       6 | …sman(t |> ols(.y ~ .x, effects = "region"), t[2001..2002] |> ols(.y ~ .x, effects = "random"))
         |                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: estimate the same model on the same table

      """##,
    "M272": ##"""
      error[M272]: this model has no spatial part: its coefficients are its effects
        --> example.tonne:1:9
         |
       1 | impacts(table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: estimate it with `slm`, `sdm` or `slx`

      """##,
    "M273": ##"""
      error[M273 missing]: the model has no constant for 2003, which it was not fitted on
        --> example.tonne:4:58
         |
       4 | predict(t[2001..2002] |> ols(.y ~ .x, effects = "year"), t |> derive(year = .year + 1))
         |                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: predict the regions and years of the model, or fit it without these effects

      """##,
    "M274": ##"""
      error[M274]: the table gives `x [t]` where the model has `x [kt]`
        --> example.tonne:2:12
         |
       2 | predict(m, table("x [t]" = [1000]))
         |            ^^^^^^^^^^^^^^^^^^^^^^^
         help: bring the column to the same unit: `derive(x = .x to [u])`

      """##,
  ]
}
