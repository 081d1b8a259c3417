// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let pictures: [String: String] = [
    "M250": ##"""
      error[M250]: there is no picture "pie" of a table
        --> example.tonne:1:71
         |
       1 | table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(kind = "pie")
         |                                                                       ^^^^^
         = its pictures: "line", "bar", "scatter", "histogram", "density", "box", "heat", "moran"

      """##,
    "M251": ##"""
      error[M251]: the table has several columns of numbers: gdp, co2
        --> example.tonne:1:1
         |
       1 | table(year = [2019, 2020], gdp = [1, 2], co2 = [3, 4]) |> key(.year) |> plot()
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: say which one to draw: `y = .gdp`

      """##,
    "M252": ##"""
      error[M252]: the picture needs a column `co2`, which the table does not have
        --> example.tonne:1:68
         |
       1 | table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(y = .co2)
         |                                                                    ^^^^
         = columns: year, gdp

      """##,
    "M253": ##"""
      error[M253]: the column `gdp` has no values to draw
        --> example.tonne:1:96
         |
       1 | …year = [2019, 2020], gdp = [na, na]) |> derive(gdp = .gdp * 1) |> key(.year) |> plot(y = .gdp)
         |                                                                                           ^^^^
         help: draw another column, or find out where they were lost: `describe(t)`

      """##,
    "M254": ##"""
      error[M254]: B is in the table and not on the map
        --> example.tonne:4:14
         |
       4 | plot(square, table(region = ["A", "B"], gdp = [1, 2]) |> key(.region))
         |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave them out with `filter`, or load the table with `aliases`

      """##,
    "M255": ##"""
      error[M255]: the map has positions and no outlines to fill
        --> example.tonne:3:6
         |
       3 | plot(towns, table(region = ["A", "B"], gdp = [1, 2]) |> key(.region))
         |      ^^^^^
         help: draw the table as points: `plot(m.table, kind = "scatter", x = .x, y = .y)`

      """##,
    "M256": ##"""
      error[M256]: the ending of "gdp.bmp" is that of no picture
        --> example.tonne:1:71
         |
       1 | table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(save = "gdp.bmp")
         |                                                                       ^^^^^^^^^
         help: end it in .svg, .png or .pdf

      """##,
    "M257": ##"""
      error[M257]: lines take several windows, one after the other
        --> example.tonne:3:18
         |
       3 |   |> plot(kind = "lines")
         |                  ^^^^^^^
         help: decompose year by year: `over = [2000..2001, 2001..2002, …]`

      """##,
    "M259": ##"""
      warning[M259]: the 14 largest of 20 groups are drawn
        --> example.tonne:1:1
         |
       1 | append(for n in 1..20 { table(year = [2019, 2020], gdp = [n, n + 1]) |> derive(region = "R{n}"…
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…

      """##,
    "M276": ##"""
      error[M276]: the upper bounds of classes are numbers that rise
        --> example.tonne:4:74
         |
       4 | plot(square, table(region = ["A"], gdp = [1]) |> key(.region), classes = [5, 2])
         |                                                                          ^^^^^^
         help: write them in order: `classes = [10, 50, 100]`

      """##,
    "M277": ##"""
      error[M277]: an inset is told by four numbers: west, south, east, north
        --> example.tonne:4:72
         |
       4 | plot(square, table(region = ["A"], gdp = [1]) |> key(.region), inset = [0, 1])
         |                                                                        ^^^^^^
         help: write `inset = [106, 3, 123, 24]`

      """##,
    "M278": ##"""
      error[M278]: the table has several rows for A
        --> example.tonne:4:14
         |
       4 | …ot(square, table(region = ["A", "A"], sector = [1, 2], gdp = [1, 2]) |> key(.region, .sector))
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: take one year, or sum them first: `year = 2020`

      """##,
  ]
}
