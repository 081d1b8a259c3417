extension ErrorCatalog {
  /// Habits from other languages.
  static let habits: [ErrorRecord] = [
    ErrorRecord(
      "S031", "A value is named with `let`",
      "`let name = value` names a value. Values do not change afterwards.",
      program: "ci = 3"),
    ErrorRecord(
      "S032", "A column is not assigned",
      "Tables do not change. `derive` gives a new table with the column added or replaced.",
      program: ".ci = .co2 / .gdp"),
    ErrorRecord(
      "S033", "`<-` does not name a value",
      "As in R it would; here `let name = value` does.",
      program: "ci <- 3"),
    ErrorRecord(
      "S034", "An operator of another language",
      "The message shows how the operator is written here.",
      program: """
        let a = true
        a && not a
        """),
    ErrorRecord(
      "S035", "`elif` is written `else if`",
      "A further condition follows as `else if condition { … }`.",
      program: """
        let a = 3
        if a > 5 { "large" } elif a > 2 { "middle" } else { "small" }
        """),
    ErrorRecord(
      "S036", "Single quotes",
      "Texts stand between double quotes.",
      program: "let city = 'Suzhou'"),
    ErrorRecord(
      "S037", "`$` does not take a column",
      "`t.co2` takes a column out of a table.",
      program: """
        let panel = table(co2 = [1, 2])
        panel$co2
        """),
    ErrorRecord(
      "S038", "`not in`",
      "`not` stands before the whole comparison: `not x in y`.",
      program: "2020 not in 2010..2015"),
    ErrorRecord(
      "S039", "A number without its first digit",
      "Write `0.5`. A dot followed by a name is a column.",
      program: "0.1 + .5"),
    ErrorRecord(
      "S040", "A name starts with a digit",
      """
      Names behind `.` start with a letter. A column named by digits is written `."2015"`; the \
      rows of a year are `t[2015]`.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t.2015
        """),
    ErrorRecord(
      "S041", "`->` at a wrong place",
      "`->` stands only before the type that a recipe gives.",
      program: "3 -> x"),
    ErrorRecord(
      "S042", "`=>` at a wrong place",
      "`=>` stands behind the parameters of `fn`.",
      program: "let twice = x => 2 * x"),
    ErrorRecord(
      "S043", "`=` does not compare",
      "`==` compares, `=` names.",
      program: """
        let a = 3
        if a = 3 { "yes" } else { "no" }
        """),
    ErrorRecord(
      "S044", "`==` does not name",
      "`=` names, `==` compares.",
      program: "let a == 3"),
    ErrorRecord(
      "S045", "A statement of another language",
      "The word starts a statement elsewhere. The message shows how Tonne says it.",
      program: "return 3"),
  ]
}
