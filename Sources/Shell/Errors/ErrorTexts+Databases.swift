// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let databases: [String: String] = [
    "D080": ##"""
      error[D080]: "mysql://localhost/energy" is no address of a database
        --> example.tonne:1:9
         |
       1 | connect("mysql://localhost/energy")
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: write "sqlite:data.db" or "postgresql://user@host/name"

      """##,
    "D069": ##"""
      error[D069]: a password does not belong into an address
        --> example.tonne:1:9
         |
       1 | connect("postgresql://me:******@localhost/energy")
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave it out here; put it into ~/.pgpass, or into the variable PGPASSWORD

      """##,
    "D070": ##"""
      error[D070]: "energy.db" cannot be reached: file is not a database
        --> example.tonne:1:9
         |
       1 | connect("energy.db")
         |         ^^^^^^^^^^^

      """##,
    "D072": ##"""
      error[D072]: the database refuses the statement: no such table: balance
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select coal from balance")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D073": ##"""
      error[D073]: a query is a single statement that reads and gives rows
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "create table balance (coal real)")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: `save(t, c, name = "…")` writes a table

      """##,
    "D074": ##"""
      error[D074]: the query leaves 2 places open, and values are given for 1
        --> example.tonne:1:73
         |
       1 | query(connect("energy.sqlite"), "select ? as year, ? as coal", params = [2020])
         |                                                                         ^^^^^^
         help: give a value for each: `params = [2015, "coal"]`

      """##,
    "D075": ##"""
      error[D075]: column 1 of the query holds numbers and texts, which change in row 2
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select 1 as coal union all select 'none'")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: say in the query what it is: `cast(x as real)` or `cast(x as text)`

      """##,
    "D076": ##"""
      error[D076]: column 1 of the query holds plain bytes in row 1
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select x'00ff' as picture")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: leave the column out, or write it as text: `hex(x)`

      """##,
    "D077": ##"""
      error[D077]: several columns are called "coal" to the database
        --> example.tonne:1:33
         |
       1 | query(connect("energy.sqlite"), "select 1 as coal, 2 as coal")
         |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: give each a name of its own: `select a.x as x1, b.x as x2 …`

      """##,
    "D078": ##"""
      error[D078]: "energy.sqlite" has a table "balance" already
        --> example.tonne:3:25
         |
       3 | save(table(coal = [4]), c, name = "balance")
         |                         ^
         help: choose another name, or write over it: `replace = true`

      """##,
    "D079": ##"""
      error[D079]: a table in a database has a name, and columns with names
        --> example.tonne:1:25
         |
       1 | save(table(coal = [3]), connect("energy.sqlite"), name = "")
         |                         ^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D081": ##"""
      error[D081]: "county.gpkg" cannot be read as a map: GDAL knows no format like this
        --> example.tonne:1:5
         |
       1 | map("county.gpkg")
         |     ^^^^^^^^^^^^^

      """##,
    "D082": ##"""
      error[D082]: "county.kml" has no layer "towns"
        --> example.tonne:1:27
         |
       1 | map("county.kml", layer = "towns")
         |                           ^^^^^^^
         = layers: "cities"

      """##,
    "D084": ##"""
      error[D084]: GeoJSON holds degrees, and this map lies in a plane
        --> example.tonne:2:6
         |
       2 | save(map(t, coordinates = "plane"), "cities.geojson")
         |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D085": ##"""
      warning[D085]: 1 region of the map has no row in the table: Nanjing
        --> example.tonne:2:1
         |
       2 | save(map(t, coordinates = "geographic"), "cities.geojson",
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…

      """##,
    "D086": ##"""
      error[D086]: "panel.dta" cannot be read as a file of Stata or SPSS: This version of the file format is not supported
        --> example.tonne:1:6
         |
       1 | load("panel.dta")
         |      ^^^^^^^^^^^

      """##,
    "D087": ##"""
      warning[D087]: 1 column goes by another name in Stata: "co2 per head" → co2_per_head
        --> example.tonne:1:1
         |
       1 | save(table("co2 per head" = [7.1]), "panel.dta")
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "D088": ##"""
      error[D088]: column "remark" holds a text of more than 2045 bytes, which "panel.dta" cannot
        --> example.tonne:2:30
         |
       2 | save(table(remark = [long]), "panel.dta")
         |                              ^^^^^^^^^^^

      """##,
  ]
}
