extension ErrorCatalog {
  /// Values, operators and control.
  static let values: [ErrorRecord] = [
    ErrorRecord(
      "N030", "An open range has no end",
      "A loop needs a range with both ends.",
      program: "for year in 2010.. { year }"),
    ErrorRecord(
      "N031", "A value that a loop cannot run over",
      "`for` runs over a list, a range, a region set or a vector.",
      program: "for x in 3 { x }"),
    ErrorRecord(
      "N032", "A condition is missing",
      """
      `na` is neither true nor false, so `if` cannot decide. Ask `is_na(x)` first, or replace \
      with `or_else`.
      """,
      program: """
        let x = na
        if x > 3 { "large" }
        """),
    ErrorRecord(
      "N033", "`if` on a whole column",
      """
      `if` decides once. For a decision in each row use `case(condition, value, else = other)` \
      inside a verb.
      """,
      program: "if .gdp > 0 { 1 } else { 0 }"),
    ErrorRecord(
      "N034", "A condition that is no flag",
      "`if` takes true or false. Compare the value with something.",
      program: #"if 1 { "yes" }"#),
    ErrorRecord(
      "N035", "A range ends before it starts",
      "Ranges run upwards.",
      program: "2020..2010"),
    ErrorRecord(
      "N036", "An end of a range is no whole number",
      "Both ends of a range are whole numbers without a stated unit.",
      program: "1.5..3"),
    ErrorRecord(
      "N037", "A formula of something else than columns",
      "Both sides of `~` are made of columns: `log(.co2) ~ log(.gdp)`.",
      program: "1 ~ log(.gdp)"),
    ErrorRecord(
      "N038", "A column is named by something else than a text",
      "`.(v)` is the column whose name is the text `v`.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        let name = 3
        t |> select(.(name))
        """),
    ErrorRecord(
      "N039", "A range leaves the whole numbers",
      "The ends of a range stay below 9e15, where numbers are exact.",
      program: "(8e15..8e15) + 8e15"),
    ErrorRecord(
      "N040", "Two members of a list share a name",
      "The names in a list differ, and so lists with names can be joined only when all names do.",
      program: "[a = 1, b = 2] + [b = 3]"),
    ErrorRecord(
      "N041", "Names for some members only",
      "A list names all its members or none.",
      program: "[a = 1] + [2]"),
    ErrorRecord(
      "N042", "A sign before a value that it does not go with",
      "`-` takes numbers, `not` takes flags; each may be a column.",
      program: """
        let areas = [1, 2]
        -areas
        """),
    ErrorRecord(
      "N043", "An operator does not go with these values",
      """
      The two sides are of kinds that the operator does not put together. Nothing is converted \
      silently.
      """,
      program: #""co2: " + 3"#),
    ErrorRecord(
      "N044", "`in` needs a set",
      "Right of `in` stands a range, a list or a vector.",
      program: "3 in 5"),
    ErrorRecord(
      "N045", "Arithmetic on a list",
      """
      Lists are joined by `+` and taken from by `-`. Arithmetic runs over columns, or in a \
      loop over each item.
      """,
      program: "[1, 2] * 2"),
    ErrorRecord(
      "N050", "A newer language",
      "The program was written for a version of the language that this command does not know.",
      program: #"lang "9""#),
    ErrorRecord(
      "N051", "Nothing where a value is needed",
      "`save`, `assert` and the like give no value.",
      program: "let x = assert(true)"),
    ErrorRecord(
      "N052", "An expression over columns stands alone",
      """
      It is a value that waits for a table, and a verb computes it. The note shows which verb.
      """,
      program: "mean(.co2)"),
    ErrorRecord(
      "N060", "This has no length",
      "`length` takes a list, range, vector, text or table.",
      program: "length(3)"),
    ErrorRecord(
      "N061", "This has no names",
      "`names` takes a table, a result, a list or a file of recipes.",
      program: "names(3)"),
    ErrorRecord(
      "N062", "`every` over an open range",
      "`every` lists numbers, so it needs both ends of the range.",
      program: "every(2005.., 5)"),
    ErrorRecord(
      "N063", "A range is too long to list",
      "A list holds at most ten million numbers here.",
      program: "every(1..1e12, 1)"),
    ErrorRecord(
      "N064", "Two ranges share nothing",
      "The ranges do not overlap, so there is no range that both have.",
      program: "common(2000..2005, 2010..2015)"),
    ErrorRecord(
      "N065", "`common` of different things",
      "`common` takes two ranges or two lists.",
      program: "common(2000..2005, [2001])"),
    ErrorRecord(
      "N066", "An assertion does not hold",
      """
      What the program asserts is false. The message is the program's own, or the condition as \
      it is written.
      """,
      program: """
        let shares = [0.4, 0.5]
        assert(sum(shares) == 1, "the shares do not add up")
        """),
    ErrorRecord(
      "N067", "A forecast ends before it starts",
      "The years ahead must lie after the last year of the data.",
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> filter(.city == @Nanjing) |> trend(of = .co2, ahead = 2010..2015)
        """),
    ErrorRecord(
      "N068", "A loop collects too much",
      """
      A loop gives the list of its results, which holds at most twenty million values. Use \
      `fold` where only one result is needed.
      """,
      without: "It takes a loop of many millions of rounds."),
  ]
}
