extension DiagnosticCase {
  /// What the lexer reports.
  static let lexer: [DiagnosticCase] = [
    .init(
      "x § y", "S021", 2, "§",
      "`§` has no meaning in Tonne"),
    .init(
      "a $ b", "S021", 2, "$",
      "`$` has no meaning in Tonne"),
    .init(
      "\u{7} 1", "S021", 0, "\u{7}",
      "the control character 7 has no meaning in Tonne"),
    .init(
      "（1)", "S022", 0, "（",
      "`（` is written `(`",
      mend: "write `(`"),
    .init(
      "a ≤ b", "S022", 2, "≤",
      "`≤` is written `<=`",
      mend: "write `<=`"),
    .init(
      "“a”", "S022", 0, "“",
      "a text stands between straight quotes",
      mend: "write `\"…\"`"),
    .init(
      "let a = \"abc\nlet b = 2", "S023", 8, "\"",
      "the text is not closed",
      mend: "put `\"` at its end"),
    .init(
      "let a = \"b\nlet c = \"d\"", "S023", 8, "\"",
      "the text is not closed",
      mend: "put `\"` at its end"),
    .init(
      "@\"abc", "S023", 1, "\"",
      "the text is not closed",
      mend: "put `\"` at its end"),
    .init(
      "\"a {b\nc", "S024", 3, "{",
      "the `{` in this text is not closed on its line",
      mend: "close it with `}`, or write `\\{` for the sign itself"),
    .init(
      "\"a \\d\"", "S025", 3, "\\d",
      "`\\d` is no escape",
      mend: "write `\\\\` for the sign `\\` itself"),
    .init(
      "f(1", "S026", 1, "(",
      "`(` is not closed",
      mend: "put `)` where it ends"),
    .init(
      "if a { 1", "S026", 5, "{",
      "`{` is not closed",
      mend: "put `}` where it ends"),
    .init(
      "f(1\nlet x = 2", "S026", 1, "(",
      "`(` is not closed",
      mend: "put `)` where it ends"),
    .init(
      "1)", "S027", 1, ")",
      "`)` closes nothing",
      mend: "take it away"),
    .init(
      "f(1]", "S046", 3, "]",
      "`]` cannot close `(`",
      mend: "write `)`"),
    .init(
      "0x10", "S028", 0, "0x10",
      "this is not a number",
      mend: "write it as `3`, `1_000` or `2.5e4`"),
    .init(
      "12kg", "S028", 0, "12kg",
      "this is not a number",
      mend: "write a unit in brackets: `12[kg]`"),
    .init(
      "1.2.3", "S028", 0, "1.2.3",
      "this is not a number",
      mend: "write it as `3`, `1_000` or `2.5e4`"),
    .init(
      "3年", "S028", 0, "3年",
      "this is not a number",
      mend: "write a unit in brackets: `3[年]`"),
    .init(
      "12[kg\n1", "S029", 2, "[",
      "the unit is not closed on its line",
      mend: "put `]` behind the unit"),
    .init(
      "@", "S030", 0, "@",
      "`@` needs the name of a region right behind it",
      mend: "write `@Jiangsu` or `@\"Inner Mongolia\"`"),
    .init(
      "@320000", "S030", 0, "@320000",
      "`@` needs the name of a region right behind it",
      mend: "write a code as `@\"320000\"`"),
    .init(
      "5 % 2", "S021", 2, "%",
      "`%` has no meaning in Tonne"),
  ]
}
