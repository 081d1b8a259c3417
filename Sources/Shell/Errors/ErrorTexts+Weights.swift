// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let weights: [String: String] = [
    "T064": ##"""
      error[T064]: `[…]` takes regions of weights, and this is a text
        --> example.tonne:1:53
         |
       1 | weights(table(from = ["Nanjing"], to = ["Suzhou"]))["Suzhou"]
         |                                                     ^^^^^^^^
         help: write `w[[@A, @B]]`, or `w[t.region]` for the regions of a table

      """##,
    "M204": ##"""
      error[M204]: Wuxi is in the table and not in the weights
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: leave them out of the table with `filter`, or make weights that have them; other spellings meet by `load(…, aliases = t)`

      """##,
    "M205": ##"""
      error[M205]: Wuxi is in the weights and not in the table
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: narrow the weights to the regions of the table: `w[t.city]`

      """##,
    "M206": ##"""
      error[M206]: data and weights meet by region, and the key of the table has no region
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: set the key: `key(t, .region, .year)`

      """##,
    "M208": ##"""
      error[M208]: Nanjing has several rows: Nanjing, 2019 and Nanjing, 2020
        --> example.tonne:4:67
         |
       4 | save(map(t, coordinates = "geographic"), "cities.geojson", with = r)
         |                                                                   ^
         help: take one year, such as `t[2020]`

      """##,
    "M209": ##"""
      error[M209]: the table has no row for Wuhu in 2020
        --> example.tonne:5:7
         |
       5 | moran(t, .gdp, w)
         |       ^
         help: leave out the regions or the years that are not complete, or fill the gaps

      """##,
    "M210": ##"""
      error[M210]: North and N of the table are both North of the weights
        --> example.tonne:5:38
         |
       5 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         help: name the regions alike on both sides

      """##,
    "M211": ##"""
      error[M211]: the weight of Nanjing and Suzhou in row 1 is -1, and weights are not negative
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing"], to = ["Suzhou"], weight = [-1]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave out links that do not count

      """##,
    "M212": ##"""
      error[M212]: Nanjing is linked to itself in row 1
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing"], to = ["Nanjing"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave it out: the diagonal of weights is 0

      """##,
    "M213": ##"""
      error[M213]: the link of Nanjing and Suzhou in row 2 is there twice
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing", "Nanjing"], to = ["Suzhou", "Suzhou"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: keep one row a link

      """##,
    "M214": ##"""
      error[M214]: there is no region Suzhuo here
        --> example.tonne:2:3
         |
       2 | w[[@Nanjing, @Suzhuo]]
         |   ^^^^^^^^^^^^^^^^^^^
         = the regions: Nanjing, Suzhou
         help: did you mean @Suzhou?

      """##,
    "M215": ##"""
      error[M215]: the positions may be degrees or lie in a plane
        --> example.tonne:3:5
         |
       3 | map(t)
         |     ^
         help: say which: `coordinates = "geographic"` or `"plane"`

      """##,
    "M216": ##"""
      error[M216]: the features have no property `name_en`
        --> example.tonne:1:25
         |
       1 | map("a.geojson", name = .name_en)
         |                         ^^^^^^^^
         = properties: name_zh
         help: did you mean .name_zh?

      """##,
    "M217": ##"""
      error[M217]: Nanjing has two rows, and an outline has three corners or more
        --> example.tonne:1:5
         |
       1 | map(table(city = ["Nanjing", "Nanjing"], x = [0, 1], y = [0, 1]), name = .city,
         |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "M218": ##"""
      error[M218]: the regions of this map are positions, which do not touch
        --> example.tonne:1:1
         |
       1 | table(city = ["Nanjing", "Suzhou"], x = [118.8, 120.6], y = [32.1, 31.3]) |> key(.city)
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…
         help: use `knn` or `band`

      """##,
    "M219": ##"""
      error[M219]: positions in a plane have no unit, and this is in km
        --> example.tonne:3:11
         |
       3 |   |> band(5[km])
         |           ^^^^^
         help: write a plain number in the unit of x and y

      """##,
    "D060": ##"""
      error[D060]: "a.geojson", line 3, column 16: } stands where { is expected
        --> example.tonne:1:5
         |
       1 | map("a.geojson")
         |     ^^^^^^^^^^^

      """##,
    "D061": ##"""
      error[D061]: "a.geojson" is no map in GeoJSON: it has no feature
        --> example.tonne:1:5
         |
       1 | map("a.geojson")
         |     ^^^^^^^^^^^
         help: a map is a FeatureCollection of polygons

      """##,
    "D062": ##"""
      error[D062]: "a.geojson", feature 1 (Nanjing): ring 1 is not closed: its last position is not its first
        --> example.tonne:1:5
         |
       1 | map("a.geojson")
         |     ^^^^^^^^^^^
         help: mend the feature in the file, or take it out

      """##,
    "D090": ##"""
      error[D090]: "a.geojson", feature 1 (Nanjing): ring 1 crosses itself at (1, 1)
        --> example.tonne:1:5
         |
       1 | map("a.geojson", coordinates = "plane")
         |     ^^^^^^^^^^^
         help: mend the outline in the file, or take it as it is: `crossings = "keep"`

      """##,
    "D065": ##"""
      error[D065]: "a.gal", line 1: the first line says 2 regions, and 1 follow
        --> example.tonne:1:9
         |
       1 | weights("a.gal")
         |         ^^^^^^^

      """##,
    "D066": ##"""
      error[D066]: the name "Inner Mongolia" does not fit into "w.gal", where blanks part the names
        --> example.tonne:2:9
         |
       2 | save(w, "w.gal")
         |         ^^^^^^^
         help: save it as .csv

      """##,
    "D067": ##"""
      error[D067]: "w.txt" has no ending that tells how to write weights
        --> example.tonne:1:59
         |
       1 | save(weights(table(from = ["Nanjing"], to = ["Suzhou"])), "w.txt")
         |                                                           ^^^^^^^
         help: end it in .gal, .gwt or .csv

      """##,
    "D068": ##"""
      error[D068]: column `Wuxi` has no row of that name
        --> example.tonne:1:9
         |
       1 | weights("w.csv")
         |         ^^^^^^^
         help: a square table has a row and a column for each region; a list of links has columns from and to

      """##,
  ]
}
