extension ErrorCatalog {
  /// Spatial weights, and how they meet tables.
  static let weights: [ErrorRecord] = [
    ErrorRecord(
      "T064", "A slice of weights or of a map by something else than regions",
      "Weights and maps are narrowed by regions: `w[[@A, @B]]`, or `w[t.region]`.",
      program: #"weights(table(from = ["Nanjing"], to = ["Suzhou"]))["Suzhou"]"#),
    ErrorRecord(
      "M204", "A region of the table that the weights do not have",
      """
      Data and weights meet by region. Leave the region out of the table, or make weights that have \
      it; a region without neighbours is named in `regions`.
      """,
      program: """
        let w = weights(table(from = ["Nanjing"], to = ["Suzhou"]))
        table(city = ["Nanjing", "Suzhou", "Wuxi"], gdp = [1, 2, 3]) |> key(.city)
          |> derive(near = spatial_lag(.gdp, w))
        """),
    ErrorRecord(
      "M205", "A region of the weights that the table does not have",
      "Data and weights meet by region. `w[t.city]` narrows weights to the regions of a table.",
      program: """
        let w = weights(table(from = ["Nanjing", "Suzhou"], to = ["Suzhou", "Wuxi"]))
        table(city = ["Nanjing", "Suzhou"], gdp = [1, 2]) |> key(.city)
          |> derive(near = spatial_lag(.gdp, w))
        """),
    ErrorRecord(
      "M206", "A table without regions meets weights",
      "Data and weights meet by the region of the table's key.",
      program: """
        let w = weights(table(from = ["Nanjing"], to = ["Suzhou"]))
        table(city = ["Nanjing", "Suzhou"], gdp = [1, 2])
          |> derive(near = spatial_lag(.gdp, w))
        """),
    ErrorRecord(
      "M208", "A region has several rows in one year",
      "A method takes one value for each region and year.",
      without: """
        A key tells rows apart, so several rows come only from key columns that a method was told \
        to pool.
        """),
    ErrorRecord(
      "M209", "A region has no row in some year",
      "A method takes one value for each region in each year. Leave out what is not complete.",
      without: "The column function gives `na` there; methods that need whole years say this."),
    ErrorRecord(
      "M210", "Spellings of table and weights that do not meet for certain",
      """
      Two regions of the table are one of the weights, or one may be several. Spell regions alike \
      on both sides, or give both sides the same aliases.
      """,
      program: """
        let cities = load(
          "plants.csv", key = .plant, aliases = table(name = ["North"], short = ["N"]))
        let w = weights(table(from = ["North"], to = ["South"]), regions = cities.plant)
        table(plant = ["North", "N", "South"], gdp = [1, 2, 3]) |> key(.plant)
          |> derive(near = spatial_lag(.gdp, w))
        """, files: [ErrorRecord.File("plants.csv", "plant\nNorth\nSouth\n")]),
    ErrorRecord(
      "M211", "A link without a region or without a weight",
      "Each row names two regions, and a weight of 0 or more.",
      program: #"weights(table(from = ["Nanjing"], to = ["Suzhou"], weight = [-1]))"#),
    ErrorRecord(
      "M212", "A region linked to itself", "The diagonal of spatial weights is 0.",
      program: #"weights(table(from = ["Nanjing"], to = ["Nanjing"]))"#),
    ErrorRecord(
      "M213", "A link that is there twice", "Each link stands in one row.",
      program: #"weights(table(from = ["Nanjing", "Nanjing"], to = ["Suzhou", "Suzhou"]))"#),
    ErrorRecord(
      "M214", "A region that weights or a map do not have",
      "It was asked for by name. Its spelling must be theirs, or one of its aliases.",
      program: """
        let w = weights(table(from = ["Nanjing"], to = ["Suzhou"]))
        w[[@Nanjing, @Suzhuo]]
        """),
  ]
}
