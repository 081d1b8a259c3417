// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let values: [String: String] = [
    "N030": ##"""
      error[N030]: an open range has no end to run to
        --> example.tonne:1:13
         |
       1 | for year in 2010.. { year }
         |             ^^^^^^
         help: write its end: `2010..2020`

      """##,
    "N031": ##"""
      error[N031]: `for` runs over a list, range, region set or vector, and this is a number
        --> example.tonne:1:10
         |
       1 | for x in 3 { x }
         |          ^

      """##,
    "N032": ##"""
      error[N032]: the condition is `na`, which is neither true nor false
        --> example.tonne:2:4
         |
       2 | if x > 3 { "large" }
         |    ^^^^^
         help: ask `is_na(x)` first, or replace with `or_else(x, …)`

      """##,
    "N033": ##"""
      error[N033]: `if` takes a single flag, and this is a column expression
        --> example.tonne:1:4
         |
       1 | if .gdp > 0 { 1 } else { 0 }
         |    ^^^^^^^^
         help: on columns write `case(condition, value, else = other)`

      """##,
    "N034": ##"""
      error[N034]: a condition is true or false, and this is a number
        --> example.tonne:1:4
         |
       1 | if 1 { "yes" }
         |    ^
         help: compare it: `x > 0`

      """##,
    "N035": ##"""
      error[N035]: the range ends before it starts
        --> example.tonne:1:1
         |
       1 | 2020..2010
         | ^^^^^^^^^^
         help: write 2010..2020

      """##,
    "N036": ##"""
      error[N036]: the ends of a range are whole numbers, and this is a number
        --> example.tonne:1:1
         |
       1 | 1.5..3
         | ^^^ 1.5
         help: write whole numbers without a unit, or make them so: `round(x)`

      """##,
    "N037": ##"""
      error[N037]: a formula is made of columns, and this is a number
        --> example.tonne:1:1
         |
       1 | 1 ~ log(.gdp)
         | ^
         help: write columns with a dot: `log(.co2) ~ log(.gdp)`

      """##,
    "N038": ##"""
      error[N038]: `.(…)` takes a text that names a column, and this is a number
        --> example.tonne:6:15
         |
       6 | t |> select(.(name))
         |               ^^^^

      """##,
    "N039": ##"""
      error[N039]: the range leaves the whole numbers
        --> example.tonne:1:1
         |
       1 | (8e15..8e15) + 8e15
         | ^^^^^^^^^^^^^^^^^^^

      """##,
    "N040": ##"""
      error[N040]: both lists have a member `b`
        --> example.tonne:1:1
         |
       1 | [a = 1, b = 2] + [b = 3]
         | ^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "N041": ##"""
      error[N041]: a list names all its members or none, and only one of these has names
        --> example.tonne:1:1
         |
       1 | [a = 1] + [2]
         | ^^^^^^^^^^^^^

      """##,
    "N042": ##"""
      error[N042]: `-` takes a number, and this is a list
        --> example.tonne:2:1
         |
       2 | -areas
         | ^^^^^^

      """##,
    "N043": ##"""
      error[N043]: `+` does not go with a text and a number
        --> example.tonne:1:1
         |
       1 | "co2: " + 3
         | ^^^^^^^^^^^
         | ------- a text
         |           - a number
         help: put values into a text: "{a}{b}"

      """##,
    "N044": ##"""
      error[N044]: `in` asks whether a value is in a range, list or vector, and this is a number
        --> example.tonne:1:6
         |
       1 | 3 in 5
         |      ^
         | - a number

      """##,
    "N045": ##"""
      error[N045]: `*` does not go over a list; `+` joins lists and `-` takes away
        --> example.tonne:1:1
         |
       1 | [1, 2] * 2
         | ^^^^^^^^^^
         help: write `for x in xs { x * … }`, or compute on columns of a table

      """##,
    "N050": ##"""
      error[N050]: this version knows language "1", not "9"
        --> example.tonne:1:6
         |
       1 | lang "9"
         |      ^^^
         help: a newer Tonne may know it

      """##,
    "N051": ##"""
      error[N051]: this gives nothing, and a value is needed here
        --> example.tonne:1:9
         |
       1 | let x = assert(true)
         |         ^^^^^^^^^^^^

      """##,
    "N052": ##"""
      note[N052]: this is an expression over columns, which a verb computes for its table
        --> example.tonne:1:1
         |
       1 | mean(.co2)
         | ^^^^^^^^^^
         help: write `t |> summarise(x = mean(.co2))`

      """##,
    "N060": ##"""
      error[N060]: a number has no length
        --> example.tonne:1:8
         |
       1 | length(3)
         |        ^

      """##,
    "N061": ##"""
      error[N061]: a number has no names
        --> example.tonne:1:7
         |
       1 | names(3)
         |       ^

      """##,
    "N062": ##"""
      error[N062]: every needs a range with both ends
        --> example.tonne:1:7
         |
       1 | every(2005.., 5)
         |       ^^^^^^

      """##,
    "N063": ##"""
      error[N063]: the range has more numbers than a list takes: 10 million
        --> example.tonne:1:7
         |
       1 | every(1..1e12, 1)
         |       ^^^^^^^
         help: take a larger step, or make a column of it: `table(a = 1..1e6)`

      """##,
    "N064": ##"""
      error[N064]: the two ranges share no number
        --> example.tonne:1:20
         |
       1 | common(2000..2005, 2010..2015)
         |                    ^^^^^^^^^^

      """##,
    "N065": ##"""
      error[N065]: common takes two ranges or two lists
        --> example.tonne:1:20
         |
       1 | common(2000..2005, [2001])
         |                    ^^^^^^

      """##,
    "N066": ##"""
      error[N066]: the shares do not add up
        --> example.tonne:2:8
         |
       2 | assert(sum(shares) == 1, "the shares do not add up")
         |        ^^^^^^^^^^^^^^^^

      """##,
    "N067": ##"""
      error[N067]: the years ahead must end after the last year, 2020
        --> example.tonne:5:60
         |
       5 | t |> filter(.city == @Nanjing) |> trend(of = .co2, ahead = 2010..2015)
         |                                                            ^^^^^^^^^^
         help: write a number of years, or a range such as 2021..2030

      """##,
  ]
}
