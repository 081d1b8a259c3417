// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let habits: [String: String] = [
    "S031": ##"""
      error[S031]: a name is given to a value with `let`
        --> example.tonne:1:1
         |
       1 | ci = 3
         | ^^
         help: write `let ci = 3`

      """##,
    "S032": ##"""
      error[S032]: values do not change: a column is made by `derive`, which gives a new table
        --> example.tonne:1:1
         |
       1 | .ci = .co2 / .gdp
         | ^^^
         help: write `panel |> derive(ci = .co2 / .gdp)`

      """##,
    "S033": ##"""
      error[S033]: `<-` does not name a value
        --> example.tonne:1:4
         |
       1 | ci <- 3
         |    ^^
         help: write `let ci = …`

      """##,
    "S034": ##"""
      error[S034]: `&&` is written `and` in Tonne
        --> example.tonne:2:3
         |
       2 | a && not a
         |   ^^
         help: write `and`

      """##,
    "S035": ##"""
      error[S035]: `elif` is written `else if` in Tonne
        --> example.tonne:2:22
         |
       2 | if a > 5 { "large" } elif a > 2 { "middle" } else { "small" }
         |                      ^^^^
         help: write `else if`

      """##,
    "S036": ##"""
      error[S036]: a text stands between double quotes
        --> example.tonne:1:12
         |
       1 | let city = 'Suzhou'
         |            ^^^^^^^^
         help: write `"Suzhou"`

      """##,
    "S037": ##"""
      error[S037]: a column is taken out of a table with `.`
        --> example.tonne:2:6
         |
       2 | panel$co2
         |      ^
         help: write `panel.co2`

      """##,
    "S038": ##"""
      error[S038]: `not` stands before the whole comparison
        --> example.tonne:1:6
         |
       1 | 2020 not in 2010..2015
         |      ^^^^^^
         help: write `not 2020 in …`

      """##,
    "S039": ##"""
      error[S039]: a number starts with a digit
        --> example.tonne:1:7
         |
       1 | 0.1 + .5
         |       ^^
         help: write `0.5`

      """##,
    "S040": ##"""
      error[S040]: a name behind `.` does not start with a digit
        --> example.tonne:5:2
         |
       5 | t.2015
         |  ^^^^^
         help: write `."2015"` for a column of that name

      """##,
    "S041": ##"""
      error[S041]: `->` stands only before the type that a recipe gives
        --> example.tonne:1:3
         |
       1 | 3 -> x
         |   ^^
         help: write `let name = …` to name a value, `fn(x) => …` for a function

      """##,
    "S042": ##"""
      error[S042]: `=>` stands only behind the parameters of `fn`
        --> example.tonne:1:15
         |
       1 | let twice = x => 2 * x
         |               ^^
         help: write `fn(x) => …`

      """##,
    "S043": ##"""
      error[S043]: `=` does not compare
        --> example.tonne:2:6
         |
       2 | if a = 3 { "yes" } else { "no" }
         |      ^
         help: write `==` to compare

      """##,
    "S044": ##"""
      error[S044]: `==` compares and does not name
        --> example.tonne:1:7
         |
       1 | let a == 3
         |       ^^
         help: write `=` here

      """##,
    "S045": ##"""
      error[S045]: `return` does not start a statement like this
        --> example.tonne:1:1
         |
       1 | return 3
         | ^^^^^^
         help: write the value alone: the last expression of a block is its value

      """##,
  ]
}
