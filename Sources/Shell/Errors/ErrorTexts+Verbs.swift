// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let verbs: [String: String] = [
    "T040": ##"""
      error[T040]: the two vectors belong to different rows
        --> example.tonne:6:1
         |
       6 | t.gdp + u.gdp
         | ^^^^^^^^^^^^^
         help: bring the columns together with `join`, and compute inside a verb

      """##,
    "T050": ##"""
      error[T050]: the groups of `group` hold for summarise, derive, filter, count and head, not for sort
        --> example.tonne:5:1
         |
       5 | t |> group(.city) |> sort(.gdp)
         | ^^^^^^^^^^^^^^^^^
         help: pass the groups as `by = […]`, or call summarise first

      """##,
    "T060": ##"""
      error[T060]: `[…]` slices a table or a list, and this is a number
        --> example.tonne:2:1
         |
       2 | x[1]
         | ^^^^
         help: a unit goes behind a number, `12[t]`, or behind `to`: `x to [t]`

      """##,
    "T061": ##"""
      error[T061]: `[…]` takes regions, years and values, not conditions
        --> example.tonne:5:3
         |
       5 | t[.year > 2010]
         |   ^^^^^^^^^^^^
         help: write `t |> filter(…)`

      """##,
    "T062": ##"""
      error[T062]: a table does not select rows
        --> example.tonne:5:3
         |
       5 | t[t]
         |   ^

      """##,
    "T070": ##"""
      error[T070]: select takes columns by name
        --> example.tonne:5:13
         |
       5 | t |> select(.gdp / 2)
         |             ^^^^^^^^
         help: make the column first: `derive(name = …)`

      """##,
    "T071": ##"""
      error[T071]: select needs at least one column
        --> example.tonne:5:6
         |
       5 | t |> select()
         |      ^^^^^^^^

      """##,
    "T072": ##"""
      error[T072]: a key column is the `region` or the `year`, and `town` is no such role
        --> example.tonne:5:17
         |
       5 | t |> key(town = .city)
         |                 ^^^^^
         help: write .city alone

      """##,
    "T073": ##"""
      error[T073]: a condition of filter is true or false, and this is a number column
        --> example.tonne:5:13
         |
       5 | t |> filter(.gdp)
         |             ^^^^
         help: compare it: `filter(.x > 0)`

      """##,
    "T074": ##"""
      error[T074]: summarise takes aggregates, and `gdp` has a value for each row
        --> example.tonne:5:38
         |
       5 | t |> group(.city) |> summarise(gdp = .gdp)
         |                                      ^^^^
         help: say which: `gdp = sum(…)`, `mean(…)`, `first(…)`; or keep the rows with `derive`

      """##,
    "T075": ##"""
      error[T075]: sort goes by columns, and this is a text
        --> example.tonne:5:11
         |
       5 | t |> sort("gdp")
         |           ^^^^^
         help: a column is written .gdp

      """##,
    "T076": ##"""
      error[T076]: `-` goes with numbers, and .city is a region column
        --> example.tonne:5:11
         |
       5 | t |> sort(-.city)
         |           ^^^^^^
         help: write `desc(.city)`

      """##,
    "T077": ##"""
      error[T077]: a column needs a range with both ends
        --> example.tonne:1:14
         |
       1 | table(year = 2010..)
         |              ^^^^^^

      """##,
    "T078": ##"""
      error[T078]: a table does not fill a column
        --> example.tonne:1:11
         |
       1 | table(a = table(b = [1]))
         |           ^^^^^^^^^^^^^^
         help: give a list: `a = [1, 2, 3]`

      """##,
    "T079": ##"""
      error[T079]: desc turns the order of `sort` round and has no value of its own
        --> example.tonne:5:17
         |
       5 | t |> derive(x = desc(.gdp))
         |                 ^^^^^^^^^^
         help: write `sort(t, desc(.x))`; numbers take a minus: `-.x`

      """##,
    "T080": ##"""
      error[T080]: case takes pairs of a condition and a value, and this call gives 3
        --> example.tonne:5:47
         |
       5 | t |> derive(size = case(.gdp > 1500, "large", "small"))
         |                                               ^^^^^^^
         help: the value for all other rows is named: `else = …`

      """##,
    "T081": ##"""
      error[T081]: append takes a list of tables, and item 2 is a number
        --> example.tonne:1:8
         |
       1 | append([table(a = [1]), 3])
         |        ^^^^^^^^^^^^^^^^^^^

      """##,
    "T082": ##"""
      error[T082]: aliases are for the region column of the key, and there is no key
        --> example.tonne:1:25
         |
       1 | load("x.csv", aliases = table(name = ["苏州"], en = ["Suzhou"]))
         |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: add `key = [.region, .year]`

      """##,
    "T083": ##"""
      error[T083]: `separator` is a single sign
        --> example.tonne:1:27
         |
       1 | load("x.csv", separator = "--")
         |                           ^^^^

      """##,
    "T084": ##"""
      error[T084]: with `name` the tables of the list need names
        --> example.tonne:1:8
         |
       1 | append([table(a = [1]), table(a = [2])], name = .source)
         |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: write `append([x = a, y = b], name = …)`

      """##,
    "T090": ##"""
      error[T090]: several regions go by "Suzhou" of .city
        --> example.tonne:2:1
         |
       2 | t |> rollup(to = "province")
         | ^
         = candidates: 苏州市 (320500), 宿州市 (341300)
         help: write the code or the Chinese name; `regions(t.city)` shows all

      """##,
    "T091": ##"""
      error[T091]: "香港" is in no part of "four_regions"
        --> example.tonne:1:8
         |
       1 | parent(@香港, to = "four_regions")
         |        ^^^^^
         help: leave it out before: `filter(.… != @"香港")`

      """##,
    "T092": ##"""
      error[T092]: 2020: 江苏省 stands beside 南京市, which is a part of it
        --> example.tonne:4:1
         |
       4 | t |> rollup(to = "province")
         | ^
         help: keep the parts or the whole: `filter(.… != @"江苏省")`

      """##,
    "T093": ##"""
      error[T093]: the table has no column of amounts to add up
        --> example.tonne:2:1
         |
       2 | t |> rollup(to = "province")
         | ^
         help: name the columns: `of = [.co2, .gdp]`

      """##,
    "T094": ##"""
      error[T094]: the table has no region in its key
        --> example.tonne:1:9
         |
       1 | regions(table(city = ["南京", "无锡"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: give the column: `regions(t.name)`

      """##,
  ]
}
