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
      "A method takes one value for each region and year, and a map one row for each region.",
      program: """
        let t = table(city = ["Nanjing"], x = [118.8], y = [32.1]) |> key(.city)
        let r = table(city = ["Nanjing", "Nanjing"], year = [2019, 2020], co2 = [1, 2])
          |> key(.city, .year)
        save(map(t, coordinates = "geographic"), "cities.geojson", with = r)
        """),
    ErrorRecord(
      "M209", "A region has no row in some year",
      "A method takes one value for each region in each year. Leave out what is not complete.",
      program: """
        let w = weights(table(from = ["Hefei"], to = ["Wuhu"]), symmetric = true)
        let t = key(
          table(city = ["Hefei", "Wuhu", "Hefei"], year = [2019, 2019, 2020], gdp = [78, 33, 100]),
          .city, .year)
        moran(t, .gdp, w)
        """),
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
    ErrorRecord(
      "M215", "Positions that may be degrees or lie in a plane",
      """
      Distances on the Earth and in a plane differ. A table with positions must say which it has, \
      and degrees must be possible ones.
      """,
      program: """
        let t = table(city = ["Nanjing", "Suzhou"], x = [118.8, 120.6], y = [32.1, 31.3])
          |> key(.city)
        map(t)
        """),
    ErrorRecord(
      "M216", "A property that the features of a map do not have",
      "`name` and `id` are properties of the features. Without `name` it is the one called so.",
      program: #"map("a.geojson", name = .name_en)"#,
      files: [
        ErrorRecord.File(
          "a.geojson",
          #"{"type": "Feature", "properties": {"name_zh": "南京"}, "geometry": {"type": "Point", "coordinates": [118.8, 32.1]}}"#
        )
      ]),
    ErrorRecord(
      "M217", "Regions of a map that have no name, or the same",
      "Regions are told apart by `id`, or by `name` where there is no `id`.",
      program: """
        map(table(city = ["Nanjing", "Nanjing"], x = [0, 1], y = [0, 1]), name = .city,
          coordinates = "plane")
        """),
    ErrorRecord(
      "M218", "Positions have no borders",
      "Contiguity needs shapes. Positions have nearest neighbours: `knn`, `band`.",
      program: """
        table(city = ["Nanjing", "Suzhou"], x = [118.8, 120.6], y = [32.1, 31.3]) |> key(.city)
          |> map(coordinates = "geographic")
          |> contiguity
        """),
    ErrorRecord(
      "M219", "A distance that cannot be used",
      "Distances are above 0: in kilometres or another length on the Earth, plain in a plane.",
      program: """
        table(city = ["A", "B"], x = [0, 3000], y = [0, 4000]) |> key(.city)
          |> map()
          |> band(5[km])
        """),
    ErrorRecord(
      "D060", "A file that is no JSON",
      "The message tells the line and the column where reading ends.",
      program: #"map("a.geojson")"#,
      files: [
        ErrorRecord.File("a.geojson", "{\n  \"type\": \"FeatureCollection\",\n  \"features\": [}\n")
      ]),
    ErrorRecord(
      "D061", "A file that is no map in GeoJSON",
      "A map is a FeatureCollection whose features are polygons, several polygons, or positions.",
      program: #"map("a.geojson")"#,
      files: [ErrorRecord.File("a.geojson", #"{"type": "FeatureCollection", "features": []}"#)]),
    ErrorRecord(
      "D062", "A shape that is no region",
      "Rings are closed, the last position being the first, and have at least 4 positions.",
      program: #"map("a.geojson")"#,
      files: [
        ErrorRecord.File(
          "a.geojson",
          #"{"type": "Feature", "properties": {"name": "Nanjing"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}}"#
        )
      ]),
    ErrorRecord(
      "D090", "An outline that crosses itself",
      """
      A bow tie has no inside that everybody agrees on, so its area and its centre are anything. The message \
      tells the feature, the ring, counted from 1, and the place. Rings may touch. With `crossings = "keep"` \
      the map is taken as it is, with a note.
      """,
      program: #"map("a.geojson", coordinates = "plane")"#,
      files: [
        ErrorRecord.File(
          "a.geojson",
          #"{"type": "Feature", "properties": {"name": "Nanjing"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}}"#
        )
      ]),
    ErrorRecord(
      "D065", "A file of weights that is not of its format",
      """
      GAL: for each region its name and the number of its neighbours, then the neighbours. GWT: a \
      line with two names and a weight for each link. Both begin with a line that tells the number \
      of regions.
      """,
      program: #"weights("a.gal")"#,
      files: [ErrorRecord.File("a.gal", "0 2 map id\nNanjing 1\nSuzhou\n")]),
    ErrorRecord(
      "D066", "A name with a blank in GAL or GWT", "Blanks part the names there.",
      program: """
        let w = weights(table(from = ["Inner Mongolia"], to = ["Ningxia"]))
        save(w, "w.gal")
        """),
    ErrorRecord(
      "D067", "A file of weights without a known ending",
      "Weights are written as .gal, .gwt or .csv.",
      program: #"save(weights(table(from = ["Nanjing"], to = ["Suzhou"])), "w.txt")"#),
    ErrorRecord(
      "D068", "A square table whose rows and columns are not the same regions",
      """
      Each region has a row, named in the first column, and a column of numbers. A list of links has \
      columns `from` and `to` instead, or their names as arguments.
      """,
      program: #"weights("w.csv")"#,
      files: [ErrorRecord.File("w.csv", "city,Nanjing,Wuxi\nNanjing,0,1\nSuzhou,1,0\n")]),
  ]
}
