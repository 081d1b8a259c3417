extension ErrorCatalog {
  /// Pictures.
  static let pictures: [ErrorRecord] = [
    ErrorRecord(
      "M250", "A picture that there is not",
      """
      `plot` draws results of methods, tables, lists of regressions and maps. `kind` chooses among the \
      pictures of one value, which the message names.
      """,
      program: """
        table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(kind = "pie")
        """),
    ErrorRecord(
      "M251", "What is to be drawn",
      """
      A table with one column of numbers besides its key is drawn without being told; of several, `y` \
      (of a map `of`) says which. `x` says what runs to the right where the key does not.
      """,
      program: """
        table(year = [2019, 2020], gdp = [1, 2], co2 = [3, 4]) |> key(.year) |> plot()
        """),
    ErrorRecord(
      "M252", "A column that the picture needs",
      """
      The picture of a method takes the columns that the method gives. `select` and `rename` may have \
      taken them away; with `x` and `y` any column is drawn.
      """,
      program: """
        table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(y = .co2)
        """),
    ErrorRecord(
      "M253", "No values to draw",
      "All cells of the column are missing, or all are equal where a picture compares them.",
      program: """
        table(year = [2019, 2020], gdp = [na, na]) |> derive(gdp = .gdp * 1) |> key(.year) |> plot(y = .gdp)
        """),
    ErrorRecord(
      "M254", "A region that the map does not have",
      """
      A map is coloured by a table of its regions. Regions of the map without a row are hatched; a row \
      without a region of the map would be lost, so it is an error.
      """,
      program: """
        let square = map(
          table(region = ["A", "A", "A", "A"], x = [0, 1, 1, 0], y = [0, 0, 1, 1]), name = .region,
          coordinates = "plane")
        plot(square, table(region = ["A", "B"], gdp = [1, 2]) |> key(.region))
        """),
    ErrorRecord(
      "M255", "A map without outlines",
      "The map was made of positions, which have no area to fill.",
      program: """
        let towns = map(
          table(region = ["A", "B"], x = [0, 1], y = [0, 1]), name = .region, coordinates = "plane")
        plot(towns, table(region = ["A", "B"], gdp = [1, 2]) |> key(.region))
        """),
    ErrorRecord(
      "M256", "A file that is no picture",
      "The ending of the path says what is written: `.svg`, `.png` or `.pdf`.",
      program: """
        table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(save = "gdp.bmp")
        """),
    ErrorRecord(
      "M257", "A picture that the result cannot give",
      "Cumulated lines take several windows; a waterfall takes effects that add up.",
      program: """
        let t = table(year = [2010, 2020], co2 = [10, 12], gdp = [5, 8]) |> key(.year)
        t |> lmdi(of = .co2, factors = [intensity = .co2 / .gdp, gdp = .gdp], over = 2010..2020)
          |> plot(kind = "lines")
        """),
    ErrorRecord(
      "M259", "What a picture does not show",
      """
      The picture is written, and something of the data is not in it: regions without a value, groups \
      beyond those that can be told apart, points that would cover each other.
      """,
      program: """
        append(for n in 1..20 { table(year = [2019, 2020], gdp = [n, n + 1]) |> derive(region = "R{n}") })
          |> key(.region, .year) |> plot(save = "regions.svg")
        """),
    ErrorRecord(
      "M275", "No font with Chinese characters",
      """
      PNG and PDF hold the shapes of their letters, which come from a font of this machine. SVG names \
      fonts, and the program that shows it takes its own.
      """,
      without: "It takes a machine without such a font."),
    ErrorRecord(
      "M276", "Bounds of classes",
      "`classes` is the name of a method, or a list of upper bounds that rise.",
      program: """
        let square = map(
          table(region = ["A", "A", "A", "A"], x = [0, 1, 1, 0], y = [0, 0, 1, 1]), name = .region,
          coordinates = "plane")
        plot(square, table(region = ["A"], gdp = [1]) |> key(.region), classes = [5, 2])
        """),
    ErrorRecord(
      "M277", "The part of a map in a box",
      "An inset is a list of four numbers: its western, southern, eastern and northern end.",
      program: """
        let square = map(
          table(region = ["A", "A", "A", "A"], x = [0, 1, 1, 0], y = [0, 0, 1, 1]), name = .region,
          coordinates = "plane")
        plot(square, table(region = ["A"], gdp = [1]) |> key(.region), inset = [0, 1])
        """),
    ErrorRecord(
      "M278", "Several rows for a region of a map",
      """
      A region has one colour. Of a panel the last year is drawn unless `year` names another; further \
      columns of the key must be summed or chosen first.
      """,
      program: """
        let square = map(
          table(region = ["A", "A", "A", "A"], x = [0, 1, 1, 0], y = [0, 0, 1, 1]), name = .region,
          coordinates = "plane")
        plot(square, table(region = ["A", "A"], sector = [1, 2], gdp = [1, 2]) |> key(.region, .sector))
        """),
    ErrorRecord(
      "X032", "gnuplot is not there",
      """
      Pictures that are saved are drawn by the program gnuplot, 5.4 or later, found on the path. Without \
      it everything else works, and `plot` without `save` draws with characters.
      """,
      without: "It takes a machine without gnuplot."),
    ErrorRecord(
      "X033", "gnuplot takes too long",
      "After a minute it is ended, so that a script does not hang. Nothing was written.",
      without: "It takes a picture that large, or a machine that slow."),
    ErrorRecord(
      "X034", "gnuplot was ended",
      "A signal ended it, most often for want of memory. Nothing was written.",
      without: "It takes somebody who ends the program."),
    ErrorRecord(
      "X035", "gnuplot drew nothing",
      "It ended by itself without a picture; the note has its last words. Nothing was written.",
      without:
        "A program that shows it would be a mistake in Tonne, or takes a gnuplot without the format."
    ),
    ErrorRecord(
      "X036", "gnuplot cannot be started",
      "The system refuses to start another program, for the reason that the message gives.",
      without: "It takes a machine that refuses."),
  ]
}
