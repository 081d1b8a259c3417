extension ErrorCatalog {
  /// What the lexer and the parser report.
  static let syntax: [ErrorRecord] = [
    ErrorRecord(
      "S000", "A part that could not be read was run",
      "The parser has reported what is wrong with this part already; running it is refused.",
      without:
        "The parser reports the cause first, and a program with errors of syntax does not run."),
    ErrorRecord(
      "S001", "Something else was expected here",
      """
      The text does not go on as the grammar asks. The message says what may stand at this \
      place and what stands there.
      """,
      program: "let x = 1 + * 2"),
    ErrorRecord(
      "S002", "A statement ends too early",
      """
      A complete statement is followed by more text on its line. Start a new line, or put the \
      operator or comma that is missing in between.
      """,
      program: "let total = 3 4"),
    ErrorRecord(
      "S003", "Brackets or operators are nested too deeply",
      "Expressions may be nested 300 levels deep. Name a part with `let` and use the name.",
      program: String(repeating: "(", count: 301) + "1" + String(repeating: ")", count: 301)),
    ErrorRecord(
      "S004", "A chain of operations is too long",
      """
      An expression may chain 2000 operations. Put the parts in a list and use `sum`, or name \
      parts with `let`.
      """,
      program: "1" + String(repeating: " + 1", count: 2_001)),
    ErrorRecord(
      "S005", "A reserved word stands where a name is due",
      """
      `let if else for in to and or not fn true false na` cannot be names. Choose another; \
      directly after `.` and before `=` in a call every word is allowed.
      """,
      program: "let in = 3"),
    ErrorRecord(
      "S006", "A block must open with `{`",
      "The body of `if`, `for`, `test`, `recipe` and `fn` stands between `{` and `}`.",
      program: """
        let a = 3
        if a > 2: "large"
        """),
    ErrorRecord(
      "S007", "`else` without `if`",
      "`else` goes on with an `if` that ends right before it. Write both as one expression.",
      program: """
        let a = 3
        else { 1 }
        """),
    ErrorRecord(
      "S008", "Comparisons do not chain",
      """
      `a < b < c` is not a comparison of three values. Compare twice and join with `and`, or \
      ask `x in a..b`.
      """,
      program: """
        let x = 2
        1 < x < 3
        """),
    ErrorRecord(
      "S009", "A positional argument behind a named one",
      """
      Arguments are positional first and then named. Once one is named, all that follow are \
      named.
      """,
      program: "every(step = 5, 2005..2020)"),
    ErrorRecord(
      "S010", "A parameter is declared twice",
      "Each parameter of a recipe or `fn` has a name of its own.",
      program: "recipe share(part, whole, part) = part / whole"),
    ErrorRecord(
      "S011", "This cannot be the name of an argument",
      """
      Left of `=` in an argument stands a word or a text; in `on`, `units` and `key` also a \
      column. To compare two values write `==`.
      """,
      program: """
        let x = 3
        round(x + 1 = 4)
        """),
    ErrorRecord(
      "S012", "A pipe without a value",
      """
      `|>` passes on what stands on its left. At the prompt a line may start with it; a \
      program may not.
      """,
      program: "|> head(5)"),
    ErrorRecord(
      "S013", "A pipe leads nowhere",
      "Behind `|>` stands a call, `x |> f(a)`, or a field, `x |> .effects`.",
      program: """
        let x = 3
        x |> 4
        """),
    ErrorRecord(
      "S014", "`to` needs a unit in brackets",
      "`to` converts or states a unit, which stands in brackets: `x to [kt CO2]`.",
      program: "12[Mt CO2] to kt"),
    ErrorRecord(
      "S015", "A function cannot be an operand",
      """
      A `fn` reaches as far as it can. Put it in parentheses where it is part of a larger \
      expression.
      """,
      program: "let twice = 2 * fn(x) => x + x"),
    ErrorRecord(
      "S016", "Empty braces in a text",
      #"`{…}` in a text puts in the value of an expression. Write `\{` for the sign itself."#,
      program: #""a set is written {}""#),
    ErrorRecord(
      "S017", "A semicolon inside brackets",
      "`;` ends a statement. Arguments and members of a list are separated by `,`.",
      program: "max(1; 2)"),
    ErrorRecord(
      "S018", "A statement inside an expression",
      "`let`, `recipe`, `unit` and the like stand on a line of their own.",
      program: "round(let x = 3)"),
    ErrorRecord(
      "S019", "A number is too large",
      "Numbers go up to 1.8e308.",
      program: "1e999"),
    ErrorRecord(
      "S020", "The program is not UTF-8",
      """
      Programs are texts in UTF-8. Save the file in that encoding; data files may have others.
      """,
      sample: .program(
        Array(#"let city = ""#.utf8) + [0xCB, 0xD5, 0xD6, 0xDD] + Array(#"""#.utf8),
        files: [], words: [ErrorRecord.programName])),
    ErrorRecord(
      "S021", "A sign without a meaning",
      "This sign is not part of the language.",
      program: "7 % 2"),
    ErrorRecord(
      "S022", "A full-width sign",
      """
      Chinese input methods give full-width brackets, commas and quotes. Tonne is written with \
      the ASCII signs; full-width ones may stand in texts and names of columns.
      """,
      program: "max（1, 2）"),
    ErrorRecord(
      "S023", "A text is not closed",
      #"A text starts and ends with `"`. Write `\"` for the sign itself."#,
      program: """
        let city = "苏州
        let year = 2020
        """),
    ErrorRecord(
      "S024", "Braces in a text are not closed",
      #"""
      `{` in a text starts an expression, which ends with `}` on the same line. Write `\{` for \#
      the sign itself.
      """#,
      program: """
        let year = 2020
        "in {year
        """),
    ErrorRecord(
      "S025", "An unknown escape",
      #"Behind `\` in a text stand only `{`, `"`, `\`, `n` or `t`."#,
      program: #""C:\data""#),
    ErrorRecord(
      "S026", "A bracket is not closed",
      "Each opening bracket needs its closing one.",
      program: """
        let t = table(year = [2019, 2020]
        let n = 3
        """),
    ErrorRecord(
      "S027", "A closing bracket too many",
      "There is no open bracket that this one could close.",
      program: "1 + 2)"),
    ErrorRecord(
      "S028", "This is not a number",
      """
      Numbers are written `3`, `1_000` or `2.5e4`; a unit stands behind them in brackets, \
      `12[kg]`.
      """,
      program: "let mass = 12kg"),
    ErrorRecord(
      "S029", "A unit is not closed",
      "The brackets of a unit close on the same line.",
      program: """
        let mass = 12[kg
        mass
        """),
    ErrorRecord(
      "S030", "A region needs a name",
      """
      A region is written `@Jiangsu`, or `@"Inner Mongolia"` when its name is no plain word. A \
      code is written `@"320000"`.
      """,
      program: "@320000 in [@Jiangsu]"),
    ErrorRecord(
      "S046", "Brackets do not match",
      "A bracket is closed by its own kind, and inner ones before outer ones.",
      program: "max(1, 2]"),
  ]
}
