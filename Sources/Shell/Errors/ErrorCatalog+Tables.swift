extension ErrorCatalog {
  /// Tables, keys and slices.
  static let tables: [ErrorRecord] = [
    ErrorRecord(
      "T001", "Columns of different length",
      "All columns of a table have the same number of rows.",
      program: "table(year = [2019, 2020], co2 = [1, 2, 3])"),
    ErrorRecord(
      "T002", "Two columns of one name",
      "Each column of a table has a name of its own.",
      program: "table(year = [2019, 2020]) |> derive(co2 = 3) |> rename(co2 = .year)"),
    ErrorRecord(
      "T003", "An unknown column",
      "The table has no column of this name. The note lists the columns that it has.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> derive(ci = .co / .gdp)
        """),
    ErrorRecord(
      "T004", "A column of another kind",
      "The operation needs a column of another kind: numbers, texts, regions or flags.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> fill(.city, method = "linear")
        """),
    ErrorRecord(
      "T005", "The key has no year",
      "The operation goes by year. Say which column is the year: `key(t, .city, .year)`.",
      program:
        #"table(city = ["A", "B"], co2 = [1, 2]) |> key(.city) |> derive(before = lag(.co2))"#),
    ErrorRecord(
      "T006", "The table has no key",
      "The operation needs to know which columns tell the rows apart.",
      without: """
        Every operation that needs a key says which part is missing; this is left for those that \
        need any key.
        """),
    ErrorRecord(
      "T007", "The key is not unique",
      """
      Two rows have the same key. Add the column that tells them apart, or bring them together \
      with `summarise`.
      """,
      program: #"table(city = ["A", "A"], year = [2020, 2020]) |> key(.city, .year)"#),
    ErrorRecord(
      "T008", "A column cannot have this role",
      "A year column holds whole numbers, a region column texts or regions.",
      program: #"table(city = ["A", "B"], year = [2019.5, 2020]) |> key(.city, year = .year)"#),
    ErrorRecord(
      "T009", "An unknown region",
      "The table has no region of this name or alias. The note lists those near.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t[@Suzho]
        """),
    ErrorRecord(
      "T010", "A region with several matches",
      "The name means several regions. Write the code of the one that is meant.",
      program: """
        let names = table(name = ["Taizhou (Jiangsu)", "Taizhou (Zhejiang)"], short = ["Taizhou", "Taizhou"], code = ["321200", "331000"])
        let t = load("taizhou.csv", key = [.city], aliases = names)
        t[@Taizhou]
        """,
      files: [ErrorRecord.File("taizhou.csv", "city,gdp\n321200,10\n331000,12\n")]),
    ErrorRecord(
      "T011", "A region beside a text",
      "Regions are written `@Suzhou`, so that spelling and aliases are taken care of.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> filter(.city == "Suzhou")
        """),
    ErrorRecord(
      "T012", "A column is given twice in a slice",
      "Each column of the key stands in `[…]` once; a list takes several values.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t[2019, 2020]
        """),
    ErrorRecord(
      "T013", "A slice by a role that is missing",
      "`t[2015]` needs a year in the key, `t[@Suzhou]` a region.",
      program: "table(a = [1, 2])[2015]"),
    ErrorRecord(
      "T014", "No row has this value",
      "The slice asks for a value that does not occur. The note lists those that do.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t[2031]
        """),
    ErrorRecord(
      "T015", "A join would repeat rows",
      """
      Each row of the first table may meet one row of the second. Bring the second to one row \
      each first.
      """,
      program: """
        let a = table(city = ["A", "B"]) |> key(.city)
        let b = table(city = ["A", "A"], pop = [1, 2])
        join(a, b, on = [.city])
        """),
    ErrorRecord(
      "T016", "Columns of one name on both sides",
      "After a join both would have the same name. Rename or drop one, or join on it.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        join(t, t)
        """),
    ErrorRecord(
      "T017", "Columns of different kinds are put together",
      "Columns that are joined on, appended or stacked hold the same kind of value.",
      program: """
        let a = table(code = [1, 2])
        let b = table(code = ["1", "2"], pop = [3, 4])
        join(a, b, on = [.code])
        """),
    ErrorRecord(
      "T018", "Nothing to join on",
      "The tables share no key column. Name the columns in `on`.",
      program: """
        let a = table(city = ["A", "B"])
        let b = table(town = ["A", "B"])
        join(a, b)
        """),
    ErrorRecord(
      "T019", "Tables with different columns are appended",
      "Tables put below each other have the same columns.",
      program: "append(table(a = [1], b = [2]), table(a = [3]))"),
    ErrorRecord(
      "T020", "Two values for one cell",
      "`wider` puts one value in each cell. Bring the rows together first.",
      program:
        #"table(city = ["A", "A"], fuel = ["coal", "coal"], use = [1, 2]) |> wider(name = .fuel, value = .use)"#
    ),
    ErrorRecord(
      "T021", "A vector of other rows",
      """
      A vector knows which rows it came from and is not put beside others. Join it by its key.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        let u = t |> filter(.year == 2020)
        u |> derive(before = t.gdp)
        """),
    ErrorRecord(
      "T022", "A value that an operation on tables does not take",
      "The message says which values it takes.",
      program: "table(x = [1]) |> key([])"),
    ErrorRecord(
      "T023", "The result would be too large",
      "The table would have more rows, columns or cells than can be held.",
      program: "table(a = 1..1e12)"),
    ErrorRecord(
      "T024", "A value of the wrong kind in an operation",
      "The function or operator does not take a value or column of this kind.",
      program: #"table(a = [1, "x"])"#),
    ErrorRecord(
      "T025", "Columns of different length in an operation",
      "Two columns of an operation have different numbers of rows.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "T030", "A method needs numbers",
      "The method computes with numbers, and the column holds something else.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> cv(of = .city, by = .year)
        """),
    ErrorRecord(
      "T031", "This does not fill a column",
      """
      Cells of a column are single values of one kind. A list of mixed values belongs to no \
      rows; bring it in as a table by its key.
      """,
      program: "buffer([1[t], 2[m], 3[t], 4[t]])"),
  ]
}
