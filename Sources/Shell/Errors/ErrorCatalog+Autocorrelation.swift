extension ErrorCatalog {
  private static let quadrants = """
    let l = table(
      city = [@Nanjing, @Suzhou, @Nanjing, @Suzhou], year = [2010, 2010, 2020, 2020],
      quadrant = ["HH", "LH", "LL", "HH"]) |> key(.city, .year)

    """

  /// Spatial autocorrelation and how regions move.
  static let autocorrelation: [ErrorRecord] = [
    ErrorRecord(
      "M220", "Values where classes are needed",
      """
      A Markov chain counts moves between classes, and a column of many different values has none. \
      Part the values into classes first: `breaks(…).classes`.
      """,
      program: """
        let t = table(year = 1960..2020, x = 1..61) |> key(.year)
        t |> markov(of = .x)
        """),
    ErrorRecord(
      "M221", "Something else than quadrants",
      """
      Transitions go between the corners of Moran's scatter plot, HH, LH, LL and HL, which `lisa` \
      gives as `quadrant`. Its column `cluster` has `ns` too.
      """,
      program: quadrants + "l |> derive(cluster = \"ns\") |> transitions(of = .cluster)"),
    ErrorRecord(
      "M222", "Transitions without region and year",
      """
      Every region needs one quadrant a year, so the key is region and year and nothing else. Take one \
      sector, or whatever else is in the key, at a time.
      """,
      program: quadrants + "l[2010] |> transitions()"),
    ErrorRecord(
      "M223", "A year that the table does not have",
      "The first or last year of transitions must be a year of the table.",
      program: quadrants + "l |> transitions(from = 2010, to = 2019)"),
    ErrorRecord(
      "M224", "A region without a quadrant",
      "Transitions compare the same regions in two years; one of them lacks a region.",
      program: quadrants
        + "l |> filter(.city == @Nanjing or .year == 2010) |> transitions()"),
  ]
}
