// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let tables: [String: String] = [
    "T001": ##"""
      error[T001]: .co2 has 3 rows, but the table has 2
        --> example.tonne:1:34
         |
       1 | table(year = [2019, 2020], co2 = [1, 2, 3])
         |                                  ^^^^^^^^^

      """##,
    "T002": ##"""
      error[T002]: there would be two columns .co2
        --> example.tonne:1:50
         |
       1 | table(year = [2019, 2020]) |> derive(co2 = 3) |> rename(co2 = .year)
         |                                                  ^^^^^^^^^^^^^^^^^^^

      """##,
    "T003": ##"""
      error[T003]: the table has no column `co`
        --> example.tonne:5:18
         |
       5 | t |> derive(ci = .co / .gdp)
         |                  ^^^
         = columns: city, year, co2, gdp
         help: did you mean .co2?

      """##,
    "T004": ##"""
      error[T004]: fill needs a number column, but .city is a region
        --> example.tonne:5:6
         |
       5 | t |> fill(.city, method = "linear")
         |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "T005": ##"""
      error[T005]: lag goes by year, but the key has no year
        --> example.tonne:1:73
         |
       1 | table(city = ["A", "B"], co2 = [1, 2]) |> key(.city) |> derive(before = lag(.co2))
         |                                                                         ^^^^^^^^^
         = the key is .city
         help: add the year: `key(t, .city, .year)`

      """##,
    "T007": ##"""
      error[T007]: the key .city, .year is not unique: 1 row repeats the key of an earlier one
        --> example.tonne:1:50
         |
       1 | table(city = ["A", "A"], year = [2020, 2020]) |> key(.city, .year)
         |                                                  ^^^^^^^^^^^^^^^^^
         = rows 1 and 2: A, 2020
         help: add the column that tells these rows apart, or `summarise` them first

      """##,
    "T008": ##"""
      error[T008]: .year cannot be the year of the key: it must hold whole numbers
        --> example.tonne:1:52
         |
       1 | table(city = ["A", "B"], year = [2019.5, 2020]) |> key(.city, year = .year)
         |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "T009": ##"""
      error[T009]: .city has no region Suzho
        --> example.tonne:5:3
         |
       5 | t[@Suzho]
         |   ^^^^^^
         = near: Suzhou
         = regions: Nanjing, Suzhou
         help: did you mean @Suzhou?

      """##,
    "T010": ##"""
      error[T010]: Taizhou means 2 regions of .city
        --> example.tonne:3:3
         |
       3 | t[@Taizhou]
         |   ^^^^^^^^
         = candidates: 321200 (Taizhou (Jiangsu)), 331000 (Taizhou (Zhejiang))
         help: write one of their codes, as in `@"321200"`

      """##,
    "T011": ##"""
      error[T011]: a region is compared with a text
        --> example.tonne:5:13
         |
       5 | t |> filter(.city == "Suzhou")
         |             ^^^^^^^^^^^^^^^^^
         help: write a region: `@Suzhou`

      """##,
    "T012": ##"""
      error[T012]: .year is given twice in the slice
        --> example.tonne:5:1
         |
       5 | t[2019, 2020]
         | ^^^^^^^^^^^^^
         help: write several values as a list: `t[[2019, 2020]]`

      """##,
    "T013": ##"""
      error[T013]: the slice names a year, but the table's key has none
        --> example.tonne:1:19
         |
       1 | table(a = [1, 2])[2015]
         |                   ^^^^
         = columns: .a
         help: name it first: `key(t, year = .…)`

      """##,
    "T014": ##"""
      error[T014]: no row has .year = 2031
        --> example.tonne:5:3
         |
       5 | t[2031]
         |   ^^^^
         = there are: 2019, 2020

      """##,
    "T015": ##"""
      error[T015]: the second table is not unique on .city: 1 row repeats an earlier one
        --> example.tonne:3:17
         |
       3 | join(a, b, on = [.city])
         |                 ^^^^^^^
         = rows 1 and 2: A
         help: `summarise` the second table to one row each, or name more columns in `on`

      """##,
    "T016": ##"""
      error[T016]: both tables have 2 columns named .co2, .gdp
        --> example.tonne:5:9
         |
       5 | join(t, t)
         |         ^
         help: rename or drop one before: `rename(b, "co2_b" = .co2)`, or name it in `on`

      """##,
    "T017": ##"""
      error[T017]: .code is a number column on the left, but a text column on the right
        --> example.tonne:3:17
         |
       3 | join(a, b, on = [.code])
         |                 ^^^^^^^
         help: `number(text)` reads numbers from text

      """##,
    "T018": ##"""
      error[T018]: the tables share no key column to join on
        --> example.tonne:3:9
         |
       3 | join(a, b)
         |         ^
         = columns on the left: .city
         = columns on the right: .town
         help: name them: `on = [.region, .year]`, `on = [.prov = .地区]`

      """##,
    "T019": ##"""
      error[T019]: the second table lacks .b
        --> example.tonne:1:33
         |
       1 | append(table(a = [1], b = [2]), table(a = [3]))
         |                                 ^^^^^^^^^^^^^^
         help: bring the columns in line with `rename`, `derive` or `drop`

      """##,
    "T020": ##"""
      error[T020]: 1 row would go into a cell of .fuel that is already taken
        --> example.tonne:1:68
         |
       1 | …city = ["A", "A"], fuel = ["coal", "coal"], use = [1, 2]) |> wider(name = .fuel, value = .use)
         |                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = rows 1 and 2: A, coal, 2
         help: `summarise` to one row per cell first

      """##,
    "T021": ##"""
      error[T021]: the vector gdp belongs to other rows than the table's
        --> example.tonne:6:22
         |
       6 | u |> derive(before = t.gdp)
         |                      ^^^^^
         help: bring it in by its key with `join`

      """##,
    "T022": ##"""
      error[T022]: key = [] is not a list of at least one column
        --> example.tonne:1:19
         |
       1 | table(x = [1]) |> key([])
         |                   ^^^^^^^

      """##,
    "T023": ##"""
      error[T023]: rows would be 1000000000000, more than the 100000000 that fit
        --> example.tonne:1:11
         |
       1 | table(a = 1..1e12)
         |           ^^^^^^^

      """##,
    "T024": ##"""
      error[T024]: a column does not take a number and a text
        --> example.tonne:1:11
         |
       1 | table(a = [1, "x"])
         |           ^^^^^^^^

      """##,
    "T030": ##"""
      error[T030]: cv needs numbers, and `.city` gives a region column
        --> example.tonne:5:14
         |
       5 | t |> cv(of = .city, by = .year)
         |              ^^^^^

      """##,
    "T031": ##"""
      error[T031]: a list does not fill a column
        --> example.tonne:1:8
         |
       1 | buffer([1[t], 2[m], 3[t], 4[t]])
         |        ^^^^^^^^^^^^^^^^^^^^^^^^
         = `a column` does not fit: [m] measures length, [t] measures mass

      """##,
  ]
}
