// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let names: [String: String] = [
    "N001": ##"""
      error[N001]: there is no `totl`
        --> example.tonne:2:1
         |
       2 | totl + 1
         | ^^^^
         help: did you mean `total`?

      """##,
    "N003": ##"""
      error[N003]: every has no argument `steps`
        --> example.tonne:1:19
         |
       1 | every(2005..2020, steps = 5)
         |                   ^^^^^
         = still open: step
         help: did you mean `step`?

      """##,
    "N004": ##"""
      error[N004]: `step` of every is given twice
        --> example.tonne:1:29
         |
       1 | every(2005..2020, step = 5, step = 10)
         |                             ^^^^

      """##,
    "N005": ##"""
      error[N005]: every needs `step`
        --> example.tonne:1:1
         |
       1 | every(2005..2020)
         | ^^^^^
         help: add `step = …`

      """##,
    "N006": ##"""
      error[N006]: sqrt takes 1 argument, and this call gives 2
        --> example.tonne:1:9
         |
       1 | sqrt(2, 3)
         |         ^

      """##,
    "N007": ##"""
      error[N007]: in derive each column needs a name
        --> example.tonne:5:13
         |
       5 | t |> derive(.co2 / .gdp)
         |             ^^^^^^^^^^^
         help: write `derive(name = …)`

      """##,
    "N008": ##"""
      error[N008]: `step` of every takes a whole number from 1 to 1000000, and this is a text, `five`
        --> example.tonne:1:19
         |
       1 | every(2005..2020, "five")
         |                   ^^^^^^

      """##,
    "N009": ##"""
      error[N009]: `x` is bound twice; values do not change
        --> example.tonne:2:5
         |
       1 | let x = 3
         |     - first bound here
       2 | let x = 4
         |     ^
         help: give the second value a name of its own

      """##,
    "N010": ##"""
      error[N010]: `x` is used before it is bound
        --> example.tonne:1:18
         |
       1 | let double = 2 * x
         |                  ^
       2 | let x = 3
         |     - bound here
         help: put the `let` before it

      """##,
    "N011": ##"""
      error[N011]: `rate` is a number and cannot be called
        --> example.tonne:2:1
         |
       2 | rate(2)
         | ^^^^

      """##,
    "N012": ##"""
      error[N012]: a comparison with `na` is always `na`
        --> example.tonne:2:1
         |
       2 | x == na
         | ^^^^^^^
         help: write `is_na(x)` or `not is_na(x)`

      """##,
    "N013": ##"""
      error[N013]: this statement stands only at the top of a file
        --> example.tonne:1:11
         |
       1 | if true { unit box = 20[kg] }
         |           ^^^^^^^^^^^^^^^^^
         help: move it out of the braces

      """##,
    "N014": ##"""
      warning[N014]: `sum` hides the built-in of the same name
        --> example.tonne:1:5
         |
       1 | let sum = 3
         |     ^^^
         help: give it a name of its own

      """##,
    "N015": ##"""
      warning[N015]: `+` moves the end of the range alone
        --> example.tonne:1:7
         |
       1 | 2010..2015 + 5
         |       ^^^^^^^^
         help: to move the whole range write `(a..b) + …`

      """##,
    "N023": ##"""
      error[N023]: a range has no `frist`
        --> example.tonne:2:2
         |
       2 | r.frist
         |  ^^^^^^
         = it has: first, last, length
         help: did you mean `.first`?

      """##,
    "N024": ##"""
      error[N024]: a list takes one position or range
        --> example.tonne:2:1
         |
       2 | xs[1, 2]
         | ^^^^^^^^

      """##,
    "N025": ##"""
      error[N025]: the list has 3 items, counted from 1, and no 4
        --> example.tonne:2:4
         |
       2 | xs[4]
         |    ^

      """##,
    "N026": ##"""
      error[N026]: a unit in brackets stands directly behind a number
        --> example.tonne:3:9
         |
       3 | (a + b)[kg]
         |         ^^
         help: write `… to [kg]`

      """##,
    "N100": ##"""
      warning[N100]: `rate` is never used
        --> example.tonne:1:5
         |
       1 | let rate = 0.05
         |     ^^^^
         help: leave it out, or name it `_rate`

      """##,
    "N101": ##"""
      warning[N101]: the parameter `y` is never used
        --> example.tonne:1:18
         |
       1 | recipe double(x, y) = 2 * x
         |                  ^
         help: leave it out, or name it `_y`

      """##,
    "N102": ##"""
      warning[N102]: the loop variable `i` is never used
        --> example.tonne:1:5
         |
       1 | for i in 1..3 { 2 }
         |     ^
         help: name it `_i`

      """##,
    "N103": ##"""
      warning[N103]: nothing of "kaya.tonne" is used
        --> example.tonne:1:21
         |
       1 | use "kaya.tonne" as kaya
         |                     ^^^^
         help: leave the `use` out

      """##,
  ]
}
