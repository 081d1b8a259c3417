extension DiagnosticCase {
  /// Habits from elsewhere.
  static let habits: [DiagnosticCase] = [
    .init(
      "ci = 3", "S031", 0, "ci",
      "a name is given to a value with `let`",
      mend: "write `let ci = 3`"),
    .init(
      ".ci = 3", "S032", 0, ".ci",
      "values do not change: a column is made by `derive`, which gives a new table",
      mend: "write `panel |> derive(ci = 3)`"),
    .init(
      "t.ci = .a / .b", "S032", 0, "t.ci",
      "values do not change: a column is made by `derive`, which gives a new table",
      mend: "write `panel |> derive(ci = .a / .b)`"),
    .init(
      "ci <- 3", "S033", 3, "<-",
      "`<-` does not name a value",
      mend: "write `let ci = …`"),
    .init(
      "let ci <- 3", "S033", 7, "<-",
      "`<-` does not name a value",
      mend: "write `let ci = …`"),
    .init(
      "a && b", "S034", 2, "&&",
      "`&&` is written `and` in Tonne",
      mend: "write `and`"),
    .init(
      "a || b", "S034", 2, "||",
      "`||` is written `or` in Tonne",
      mend: "write `or`"),
    .init(
      "!a", "S034", 0, "!",
      "`!` is written `not` in Tonne",
      mend: "write `not`"),
    .init(
      "a %>% f()", "S034", 2, "%>%",
      "`%>%` is written `|>` in Tonne",
      mend: "write `|>`"),
    .init(
      "a %in% b", "S034", 2, "%in%",
      "`%in%` is written `in` in Tonne",
      mend: "write `in`"),
    .init(
      "a ** 2", "S034", 2, "**",
      "`**` is written `^` in Tonne",
      mend: "write `^`"),
    .init(
      "if a { 1 } elif b { 2 }", "S035", 11, "elif",
      "`elif` is written `else if` in Tonne",
      mend: "write `else if`"),
    .init(
      "if a { 1 }\nelseif b { 2 }", "S035", 11, "elseif",
      "`elseif` is written `else if` in Tonne",
      mend: "write `else if`"),
    .init(
      "'text'", "S036", 0, "'text'",
      "a text stands between double quotes",
      mend: "write `\"text\"`"),
    .init(
      "panel$co2", "S037", 5, "$",
      "a column is taken out of a table with `.`",
      mend: "write `panel.co2`"),
    .init(
      "f(x)$a", "S037", 4, "$",
      "a column is taken out of a table with `.`",
      mend: "write `.a`"),
    .init(
      "x not in y", "S038", 2, "not in",
      "`not` stands before the whole comparison",
      mend: "write `not x in …`"),
    .init(
      ".5", "S039", 0, ".5",
      "a number starts with a digit",
      mend: "write `0.5`"),
    .init(
      "t.2015", "S040", 1, ".2015",
      "a name behind `.` does not start with a digit",
      mend: "write `.\"2015\"` for a column of that name"),
    .init(
      "3 -> x", "S041", 2, "->",
      "`->` stands only before the type that a recipe gives",
      mend: "write `let name = …` to name a value, `fn(x) => …` for a function"),
    .init(
      "x => x + 1", "S042", 2, "=>",
      "`=>` stands only behind the parameters of `fn`",
      mend: "write `fn(x) => …`"),
    .init(
      "if a = 3 { 1 }", "S043", 5, "=",
      "`=` does not compare",
      mend: "write `==` to compare"),
    .init(
      "(a = 3)", "S043", 3, "=",
      "`=` does not compare",
      mend: "write `==` to compare"),
    .init(
      "let x == 3", "S044", 6, "==",
      "`==` compares and does not name",
      mend: "write `=` here"),
    .init(
      "def f(x): 3", "S045", 0, "def",
      "`def` does not start a statement like this",
      mend: "write `recipe name(x) = …`"),
    .init(
      "return 3", "S045", 0, "return",
      "`return` does not start a statement like this",
      mend: "write the value alone: the last expression of a block is its value"),
    .init(
      "var x = 3", "S045", 0, "var",
      "`var` does not start a statement like this",
      mend: "write `let name = …`"),
    .init(
      "use kaya", "S045", 0, "use",
      "`use` does not start a statement like this",
      mend: "write `use \"file.tonne\"`"),
  ]
}
