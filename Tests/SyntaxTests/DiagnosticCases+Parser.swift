extension DiagnosticCase {
  /// What the parser reports.
  static let parser: [DiagnosticCase] = [
    .init(
      "let x =", "S001", 7, "",
      "expected an expression, found the end of the program"),
    .init(
      "let = 3", "S001", 4, "=",
      "expected a name behind `let`, found `=`"),
    .init(
      "f(1 2)", "S001", 4, "2",
      "expected `,` or `)`, found `2`"),
    .init(
      "1 + * 2", "S001", 4, "*",
      "expected an expression, found `*`"),
    .init(
      "\"{a: 2}\"", "S001", 3, ":",
      "expected `}` behind the expression in the text, found `:`",
      mend: "write `=` to name an argument"),
    .init(
      "recipe f(1) = 2", "S001", 9, "1",
      "expected the name of a parameter, found `1`"),
    .init(
      "recipe f(a: 3) = 2", "S001", 12, "3",
      "expected a type such as `num`, `col` or `table`, found `3`"),
    .init(
      "t[]", "S001", 2, "]",
      "expected an expression, found `]`"),
    .init(
      "recipe f(a) = {\n  a\n}", "S001", 14, "{",
      "expected an expression, found `{`",
      mend: "leave out the `=`: a body in braces has none"),
    .init(
      "recipe f = 3", "S001", 9, "=",
      "expected `(` and the parameters, found `=`"),
    .init(
      "let f(x) = 3", "S001", 5, "(",
      "expected `=` behind the name, found `(`"),
    .init(
      "f(a: 1)", "S001", 3, ":",
      "expected `,` or `)`, found `:`",
      mend: "write `=` to name an argument"),
    .init(
      "f(,)", "S001", 2, ",",
      "expected an expression, found `,`"),
    .init(
      "recipe f(a: num(x)) = 1", "S001", 16, "x",
      "expected a bound: a column, a number, a range or a text, found `x`"),
    .init(
      "x |> f().", "S001", 9, "",
      "expected a name behind `.`, found the end of the program"),
    .init(
      "let x = 3 4", "S002", 10, "4",
      "the statement ends before `4`",
      mend: "start a new line, or put an operator or `,` in between"),
    .init(
      "a, b", "S002", 1, ",",
      "the statement ends before `,`",
      mend: "start a new line, or put an operator or `,` in between"),
    .init(
      "1..2..3", "S002", 4, "..",
      "the statement ends before `..`",
      mend: "start a new line, or put an operator or `,` in between"),
    .init(
      deep, "S003", 300, "(",
      "the expression is nested more than 300 levels deep",
      mend: "name a part of it with `let`"),
    .init(
      long, "S004", 0, long,
      "the expression chains more than 2000 operations",
      mend: "name a part of it with `let`, or put the parts in a list"),
    .init(
      "let in = 3", "S005", 4, "in",
      "`in` is a reserved word and cannot be a name",
      mend: "choose another name, such as `in_`"),
    .init(
      "recipe if(x) = 1", "S005", 7, "if",
      "`if` is a reserved word and cannot be a name",
      mend: "choose another name, such as `if_`"),
    .init(
      "x |> to", "S005", 5, "to",
      "`to` is a reserved word and cannot be a name",
      mend: "choose another name, such as `to_`"),
    .init(
      "if a\n1", "S006", 4, "",
      "expected `{` to open the block of `if`, found the end of the line",
      mend: "write `if condition { … } else { … }`"),
    .init(
      "for x in xs: 1", "S006", 11, ":",
      "expected `{` to open the block of `for`, found `:`",
      mend: "write `for x in list { … }`"),
    .init(
      "test \"a\" = 1", "S006", 9, "=",
      "expected `{` to open the block of `test`, found `=`",
      mend: "write `test \"name\" { … }`"),
    .init(
      "recipe f(x) x", "S006", 12, "x",
      "expected `{` to open the block of `recipe`, found `x`",
      mend: "write `recipe name(…) { … }` or `recipe name(…) = …`"),
    .init(
      "fn(x) x", "S006", 6, "x",
      "expected `{` to open the block of `fn`, found `x`",
      mend: "write `fn(x) => …` or `fn(x) { … }`"),
    .init(
      "else { 1 }", "S007", 0, "else",
      "`else` has no `if` before it",
      mend: "write `if condition { … } else { … }`"),
    .init(
      "f() else 2", "S007", 4, "else",
      "`else` has no `if` before it",
      mend: "write `if condition { … } else { … }`"),
    .init(
      "1 < x < 3", "S008", 6, "<",
      "comparisons do not chain",
      mend: "join two comparisons with `and`, naming `x` in both"),
    .init(
      "f(a = 1, 2)", "S009", 9, "2",
      "a positional argument stands behind a named one",
      mend: "name it too, or put it before `a =`"),
    .init(
      "recipe f(a, b, a) = 3", "S010", 15, "a",
      "the parameter `a` is declared twice",
      mend: "give one of them another name"),
    .init(
      "f(a + 1 = 2)", "S011", 2, "a + 1",
      "left of `=` in an argument stands a word or a text",
      mend: "write `==` to compare"),
    .init(
      "f((a) = 2)", "S011", 2, "(a)",
      "left of `=` in an argument stands a word or a text",
      mend: "write `==` to compare"),
    .init(
      "derive(t, .y = 3)", "S011", 10, ".y",
      "left of `=` in an argument stands a word or a text",
      mend: "write `y = …`"),
    .init(
      "t |> rename(.\"a b\" = .x)", "S011", 12, ".\"a b\"",
      "left of `=` in an argument stands a word or a text",
      mend: "write `\"a b\" = …`"),
    .init(
      "let o = [.a = 1]", "S011", 9, ".a",
      "left of `=` in an argument stands a word or a text",
      mend: "write `a = …`"),
    .init(
      "f(on = g(x = [.a = 1]))", "S011", 14, ".a",
      "left of `=` in an argument stands a word or a text",
      mend: "write `a = …`"),
    .init(
      "|> f", "S012", 0, "|>",
      "`|>` has no value on its left",
      mend: "put the value before it: `panel |> head(5)`"),
    .init(
      "x |> 3", "S013", 5, "3",
      "behind `|>` stands a call or a field, found `3`",
      mend: "write `x |> f(a)` or `x |> .field`"),
    .init(
      "x |> fn(y) => y", "S013", 5, "fn",
      "behind `|>` stands a call or a field, found `fn`",
      mend: "write `x |> f(a)` or `x |> .field`"),
    .init(
      "x to kt", "S014", 5, "kt",
      "expected a unit in brackets behind `to`, found `kt`",
      mend: "write `to [kt]`"),
    .init(
      "x to 3", "S014", 5, "3",
      "expected a unit in brackets behind `to`, found `3`",
      mend: "write `to [kt CO2]`"),
    .init(
      "1 + fn(x) => x", "S015", 4, "fn",
      "a `fn` cannot be an operand as it stands",
      mend: "put it in parentheses: `(fn(x) => …)`"),
    .init(
      "\"a {} b\"", "S016", 3, "{}",
      "the braces in this text hold no expression",
      mend: "write `\\{` for the sign itself"),
    .init(
      "f(a; b)", "S017", 3, ";",
      "`;` ends a statement and cannot stand inside brackets",
      mend: "separate arguments with `,`"),
    .init(
      "f(let x = 3)", "S018", 2, "let",
      "`let` starts a statement and cannot stand inside an expression",
      mend: "put it on a line of its own before this one"),
    .init(
      "1e999", "S019", 0, "1e999",
      "the number is larger than a number can be (1.8e308)"),
  ]
}
