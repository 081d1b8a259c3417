extension ErrorCatalog {
  /// Recipes and rights.
  static let recipes: [ErrorRecord] = [
    ErrorRecord(
      "R001", "A recipe reaches for files",
      """
      A file brought in by `use` has no access to files. Load the data in your script and pass \
      it on.
      """,
      program: """
        use "read.tonne" as read
        read.table_of("x.csv")
        """,
      files: [
        ErrorRecord.File("read.tonne", "recipe table_of(path: text) = load(path)\n"),
        ErrorRecord.File("x.csv", "a\n1\n"),
      ]),
    ErrorRecord(
      "R002", "An argument is not of the declared type",
      "The recipe declares the type of its parameter or result, and the value is of another.",
      program: """
        recipe double(x: num) = 2 * x
        double("three")
        """),
    ErrorRecord(
      "R003", "An argument is out of its bounds",
      "The recipe declares which values it takes.",
      program: """
        recipe forecast(years: num(1..10) = 5) = years
        forecast(20)
        """),
    ErrorRecord(
      "R004", "The table lacks a declared column",
      "The recipe declares which columns it needs.",
      program: """
        recipe total(t: table(.co2)) = sum(t.co2)
        total(table(gdp = [1, 2]))
        """),
    ErrorRecord(
      "R005", "A column is not of the declared type",
      "The recipe declares the type of the column.",
      program: """
        recipe total(t: table(.co2: num)) = sum(t.co2)
        total(table(co2 = ["a", "b"]))
        """),
    ErrorRecord(
      "R006", "An unknown type",
      "The note lists the types.",
      program: "recipe double(x: number) = 2 * x"),
    ErrorRecord(
      "R010", "A file of recipes cannot be read",
      "Paths start from the folder of the file that says `use`.",
      program: """
        use "kaja.tonne"
        kaja.chain()
        """,
      files: [ErrorRecord.File("kaya.tonne", "")]),
    ErrorRecord(
      "R011", "A file uses itself",
      "Files cannot use each other in a circle.",
      program: #"use "example.tonne" as self"#),
    ErrorRecord(
      "R012", "A used file uses what is no file of recipes",
      """
      What came by `use` may bring in files whose names end in `.tonne` and no others: it has no \
      access to files.
      """,
      program: """
        use "reads.tonne"
        reads.one()
        """,
      files: [
        ErrorRecord.File("reads.tonne", "use \"./notes.txt\"\nrecipe one() = 1\n"),
        ErrorRecord.File("notes.txt", "secret\n"),
      ]),
    ErrorRecord(
      "R020", "Writing outside the working folder",
      """
      A script writes only below the folder in which it was started. `--write DIR` allows \
      another.
      """,
      program: #"save(table(a = [1]), "../a.csv")"#),
  ]
}
