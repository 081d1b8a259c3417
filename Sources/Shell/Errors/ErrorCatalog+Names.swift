extension ErrorCatalog {
  /// Names and arguments.
  static let names: [ErrorRecord] = [
    ErrorRecord(
      "N001", "An unknown name",
      """
      No value, recipe, parameter or built-in has this name. A column is written with a dot, \
      `.co2`; a text between quotes.
      """,
      program: """
        let total = 3
        totl + 1
        """),
    ErrorRecord(
      "N003", "An unknown argument",
      """
      The call names an argument that the function does not have. The note lists those still \
      open.
      """,
      program: "every(2005..2020, steps = 5)"),
    ErrorRecord(
      "N004", "An argument is given twice",
      "Each argument is given once, by position or by name.",
      program: "every(2005..2020, step = 5, step = 10)"),
    ErrorRecord(
      "N005", "An argument is missing",
      "The function needs an argument that the call does not give.",
      program: "every(2005..2020)"),
    ErrorRecord(
      "N006", "Too many arguments",
      "The call gives more arguments than the function takes.",
      program: "sqrt(2, 3)"),
    ErrorRecord(
      "N007", "A column needs a name",
      """
      In `derive`, `summarise`, `rename` and `table` each new column has a name: `derive(ci = \
      .co2 / .gdp)`.
      """,
      program: """
        let t = table(
          city = [@Nanjing, @Nanjing, @Suzhou, @Suzhou], year = [2019, 2020, 2019, 2020],
          "co2 [Mt CO2]" = [40, 42, 150, na], gdp = [1400, 1480, 1920, 2020])
          |> key(.city, .year)
        t |> derive(.co2 / .gdp)
        """),
    ErrorRecord(
      "N008", "An argument of another type",
      """
      The value is not what the argument takes: another type, out of bounds, or none of the \
      choices.
      """,
      program: #"every(2005..2020, "five")"#),
    ErrorRecord(
      "N009", "A name is bound twice",
      """
      In a file a name is bound once, since values do not change. Give the second value a name \
      of its own.
      """,
      program: """
        let x = 3
        let x = 4
        """),
    ErrorRecord(
      "N010", "A name is used before it is bound",
      "A program runs from top to bottom. Only recipes may be used before they are written.",
      program: """
        let double = 2 * x
        let x = 3
        """),
    ErrorRecord(
      "N011", "A value that is no function is called",
      """
      Only built-ins, recipes and `fn` values can be called. A name of yours may hide a \
      built-in.
      """,
      program: """
        let rate = 0.05
        rate(2)
        """),
    ErrorRecord(
      "N012", "A comparison with `na`",
      "A comparison with a missing value is itself missing. Ask with `is_na(x)`.",
      program: """
        let x = 3
        x == na
        """),
    ErrorRecord(
      "N013", "A statement inside braces",
      "`use`, `recipe`, `unit`, `test` and `lang` stand only at the top of a file.",
      program: "if true { unit box = 20[kg] }"),
    ErrorRecord(
      "N014", "A name hides a built-in",
      """
      The program may do so, but the built-in cannot be called by its name any more. `tonne \
      check` warns of it.
      """,
      program: """
        let sum = 3
        sum
        """,
      words: ["check", "example.tonne"]),
    ErrorRecord(
      "N015", "`+` moves one end of a range",
      """
      `..` binds looser than `+`, so that only the end moves. Put the range in parentheses to \
      move it whole.
      """,
      program: "2010..2015 + 5",
      words: ["check", "example.tonne"]),
    ErrorRecord(
      "N020", "A single value is needed",
      "The argument takes a single value and not a column.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "N021", "A column function lacks its column",
      "A column function was run without the column that it goes over.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "N022", "A column without a table",
      "A column was asked for where there is no table to take it from.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "N023", "An unknown field",
      "The value has no field of this name. The note lists those that it has.",
      program: """
        let r = 2010..2020
        r.frist
        """),
    ErrorRecord(
      "N024", "A list takes one position",
      "`xs[2]` is an item, `xs[1..2]` a part. Lists have one dimension.",
      program: """
        let xs = [1, 2, 3]
        xs[1, 2]
        """),
    ErrorRecord(
      "N025", "A position outside a list",
      "Items are counted from 1 to the length of the list.",
      program: """
        let xs = [1, 2, 3]
        xs[4]
        """),
    ErrorRecord(
      "N026", "A unit behind something that is no number",
      """
      Units in brackets stand directly behind a number. To state or convert the unit of \
      anything else write `to [u]`.
      """,
      program: """
        let a = 1
        let b = 2
        (a + b)[kg]
        """),
    ErrorRecord(
      "N027", "An option of a column function has another type",
      "The option takes a single value of the type that the message names.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "N028", "A value that a column function cannot take",
      "Column functions take columns and single values.",
      without: """
        The binding of arguments refuses such values first, so no program shows it; the check \
        behind it stays.
        """),
    ErrorRecord(
      "N100", "A value that nothing uses",
      """
      A name is bound and never read. Most often it is misspelt where it was to be used. A name \
      that begins with `_` is taken to be meant so, and a file that only defines recipes may have \
      values for those who use it.
      """,
      program: """
        let rate = 0.05
        1.05 * 100
        """,
      words: ["check", "example.tonne"]),
    ErrorRecord(
      "N101", "A parameter that nothing uses",
      "The recipe comes to the same whatever is given for it.",
      program: """
        recipe double(x, y) = 2 * x
        double(1, 2)
        """,
      words: ["check", "example.tonne"]),
    ErrorRecord(
      "N102", "A loop variable that nothing uses",
      "Every round of the loop does the same.",
      program: "for i in 1..3 { 2 }",
      words: ["check", "example.tonne"]),
    ErrorRecord(
      "N103", "A file that nothing uses",
      "The name that `use` gives the file is never read.",
      program: """
        use "kaya.tonne" as kaya
        1 + 1
        """,
      files: [ErrorRecord.File("kaya.tonne", "recipe chain(x) = x\n")],
      words: ["check", "example.tonne"]),
  ]
}
