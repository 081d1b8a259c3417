extension ErrorCatalog {
  /// Databases, and maps in other formats, files of Stata and SPSS.
  static let databases: [ErrorRecord] = [
    ErrorRecord(
      "D080", "No address of a database",
      """
      A database is a file of SQLite, told by `sqlite:` before its path or by its ending, or a \
      PostgreSQL server, told by `postgresql://`.
      """,
      program: #"connect("mysql://localhost/energy")"#),
    ErrorRecord(
      "D069", "A password in the address of a database",
      """
      Scripts are passed on and lines are kept in the history, so no password stands in them. \
      PostgreSQL finds it in the file ~/.pgpass or in the variable PGPASSWORD. Messages show stars, \
      and so do the history and what `:restore` uses.
      """,
      program: #"connect("postgresql://me:secret@localhost/energy")"#),
    ErrorRecord(
      "D070", "A database cannot be reached",
      "The reason stands in the words of the database: a wrong address, no right, no database.",
      program: #"connect("energy.db")"#,
      files: [ErrorRecord.File("energy.db", "year,coal\n2020,3\n")]),
    ErrorRecord(
      "D071", "The connection to a database is gone",
      "The server ended, or the network did. What was being read is not there; connect again.",
      without: "It takes a server that ends in the middle."),
    ErrorRecord(
      "D072", "A database refuses a statement",
      "The reason stands in the words of the database, with what follows the place it stopped at.",
      program: #"query(connect("energy.sqlite"), "select coal from balance")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D073", "A query that gives no rows",
      "`query` takes a single statement that reads. To write use `save(t, c, name = …)`.",
      program: #"query(connect("energy.sqlite"), "create table balance (coal real)")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D074", "Another number of values than open places",
      "A query has a `?` (in PostgreSQL `$1`, `$2`) for each value of `params`.",
      program: #"query(connect("energy.sqlite"), "select ? as year, ? as coal", params = [2020])"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D075", "A column of a query with numbers and texts",
      "SQLite lets a column hold both, and a table does not. The query says which it is.",
      program: #"query(connect("energy.sqlite"), "select 1 as coal union all select 'none'")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D076", "A cell of a query with plain bytes",
      "Pictures and other bytes do not go into a table.",
      program: #"query(connect("energy.sqlite"), "select x'00ff' as picture")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D077", "Several columns of one name to a database",
      """
      A query gives two columns of one name, or a table to be saved has names that differ by capital \
      letters alone, which SQLite does not tell apart.
      """,
      program: #"query(connect("energy.sqlite"), "select 1 as coal, 2 as coal")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D078", "A database has a table of this name",
      "Nothing is written over unless `replace = true` says so.",
      program: """
        let c = connect("energy.sqlite")
        save(table(coal = [3]), c, name = "balance")
        save(table(coal = [4]), c, name = "balance")
        """, files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D079", "A name that a database does not take",
      "PostgreSQL takes names of up to 63 bytes, units included, and would cut longer ones.",
      program: #"save(table(coal = [3]), connect("energy.sqlite"), name = "")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D081", "A map that cannot be read",
      "The file is damaged, lacks a part such as the .shx of a shapefile, or is of no format of maps.",
      program: #"map("county.gpkg")"#,
      files: [ErrorRecord.File("county.gpkg", "This is no map.\n")]),
    ErrorRecord(
      "D082", "A layer of a map that is not there, or is not named",
      "A GeoPackage may hold several layers. `layer = \"…\"` says which one is meant.",
      program: #"map("county.kml", layer = "towns")"#,
      files: [
        ErrorRecord.File(
          "county.kml",
          """
          <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>cities</name><Placemark>
          <name>Nanjing</name><Point><coordinates>118.8,32.1</coordinates></Point>
          </Placemark></Folder></Document></kml>

          """)
      ]),
    ErrorRecord(
      "D083", "Positions that cannot be turned into degrees",
      """
      The file names coordinates that GDAL does not know the way from. `coordinates = "plane"` takes positions \
      as they are.
      """,
      without: "It takes a file with such coordinates."),
    ErrorRecord(
      "D084", "A map in a plane is no GeoJSON",
      "GeoJSON holds longitudes and latitudes. Read the map with its projection to save it.",
      program: """
        let t = table(city = ["Nanjing"], x = [3], y = [4]) |> key(.city)
        save(map(t, coordinates = "plane"), "cities.geojson")
        """),
    ErrorRecord(
      "D085", "Regions of a map without results",
      "The map is written whole; the properties of these regions are `null`.",
      program: """
        let t = table(city = ["Nanjing", "Suzhou"], x = [118.8, 120.6], y = [32.1, 31.3]) |> key(.city)
        save(map(t, coordinates = "geographic"), "cities.geojson",
          with = table(city = ["Suzhou"], co2 = [97]) |> key(.city))
        """, files: [ErrorRecord.File("cities.geojson", "")]),
    ErrorRecord(
      "D086", "A file of Stata or SPSS that cannot be read",
      "The file is damaged, or of a version that ReadStat does not know. Its words tell the reason.",
      program: #"load("panel.dta")"#,
      files: [ErrorRecord.File("panel.dta", "This is no file of Stata.")]),
    ErrorRecord(
      "D087", "Columns that go by other names in Stata",
      """
      Stata takes names of letters, digits and `_`, up to 32 characters. Other signs become `_`; the \
      label of the variable has the name as it was.
      """,
      program: #"save(table("co2 per head" = [7.1]), "panel.dta")"#),
    ErrorRecord(
      "D088", "A text that is too long for Stata",
      "A text in a file of Stata has up to 2,045 bytes. Save the table as CSV, or shorten it.",
      program: """
        let long = fold(1..205, "", fn(text, x) => "{text}0123456789")
        save(table(remark = [long]), "panel.dta")
        """),
  ]
}
