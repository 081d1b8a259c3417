// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let syntax: [String: String] = [
    "S001": ##"""
      error[S001]: expected an expression, found `*`
        --> example.tonne:1:13
         |
       1 | let x = 1 + * 2
         |             ^

      """##,
    "S002": ##"""
      error[S002]: the statement ends before `4`
        --> example.tonne:1:15
         |
       1 | let total = 3 4
         |               ^
         help: start a new line, or put an operator or `,` in between

      """##,
    "S003": ##"""
      error[S003]: the expression is nested more than 300 levels deep
        --> example.tonne:1:301
         |
       1 | …(((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))…
         |                                ^
         help: name a part of it with `let`

      """##,
    "S004": ##"""
      error[S004]: the expression chains more than 2000 operations
        --> example.tonne:1:1
         |
       1 | 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 …
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         help: name a part of it with `let`, or put the parts in a list

      """##,
    "S005": ##"""
      error[S005]: `in` is a reserved word and cannot be a name
        --> example.tonne:1:5
         |
       1 | let in = 3
         |     ^^
         help: choose another name, such as `in_`

      """##,
    "S006": ##"""
      error[S006]: expected `{` to open the block of `if`, found `:`
        --> example.tonne:2:9
         |
       2 | if a > 2: "large"
         |         ^
         help: write `if condition { … } else { … }`

      """##,
    "S007": ##"""
      error[S007]: `else` has no `if` before it
        --> example.tonne:2:1
         |
       2 | else { 1 }
         | ^^^^
         help: write `if condition { … } else { … }`

      """##,
    "S008": ##"""
      error[S008]: comparisons do not chain
        --> example.tonne:2:7
         |
       2 | 1 < x < 3
         |       ^
         help: join two comparisons with `and`, naming `x` in both

      """##,
    "S009": ##"""
      error[S009]: a positional argument stands behind a named one
        --> example.tonne:1:17
         |
       1 | every(step = 5, 2005..2020)
         |                 ^^^^^^^^^^
         |       ---- named from here on
         help: name it too, or put it before `step =`

      """##,
    "S010": ##"""
      error[S010]: the parameter `part` is declared twice
        --> example.tonne:1:27
         |
       1 | recipe share(part, whole, part) = part / whole
         |                           ^^^^
         |              ---- declared here first
         help: give one of them another name

      """##,
    "S011": ##"""
      error[S011]: left of `=` in an argument stands a word or a text
        --> example.tonne:2:7
         |
       2 | round(x + 1 = 4)
         |       ^^^^^
         help: write `==` to compare

      """##,
    "S012": ##"""
      error[S012]: `|>` has no value on its left
        --> example.tonne:1:1
         |
       1 | |> head(5)
         | ^^
         help: put the value before it: `panel |> head(5)`

      """##,
    "S013": ##"""
      error[S013]: behind `|>` stands a call or a field, found `4`
        --> example.tonne:2:6
         |
       2 | x |> 4
         |      ^
         help: write `x |> f(a)` or `x |> .field`

      """##,
    "S014": ##"""
      error[S014]: expected a unit in brackets behind `to`, found `kt`
        --> example.tonne:1:15
         |
       1 | 12[Mt CO2] to kt
         |               ^^
         help: write `to [kt]`

      """##,
    "S015": ##"""
      error[S015]: a `fn` cannot be an operand as it stands
        --> example.tonne:1:17
         |
       1 | let twice = 2 * fn(x) => x + x
         |                 ^^
         help: put it in parentheses: `(fn(x) => …)`

      """##,
    "S016": ##"""
      error[S016]: the braces in this text hold no expression
        --> example.tonne:1:19
         |
       1 | "a set is written {}"
         |                   ^^
         help: write `\{` for the sign itself

      """##,
    "S017": ##"""
      error[S017]: `;` ends a statement and cannot stand inside brackets
        --> example.tonne:1:6
         |
       1 | max(1; 2)
         |      ^
         help: separate arguments with `,`

      """##,
    "S018": ##"""
      error[S018]: `let` starts a statement and cannot stand inside an expression
        --> example.tonne:1:7
         |
       1 | round(let x = 3)
         |       ^^^
         help: put it on a line of its own before this one

      """##,
    "S019": ##"""
      error[S019]: the number is larger than a number can be (1.8e308)
        --> example.tonne:1:1
         |
       1 | 1e999
         | ^^^^^

      """##,
    "S020": ##"""
      error[S020]: the text is not UTF-8: byte 0xCB cannot stand here
        --> example.tonne:1:13
         |
       1 | let city = "����"
         |             ^
         help: save the file as UTF-8

      """##,
    "S021": ##"""
      error[S021]: `%` has no meaning in Tonne
        --> example.tonne:1:3
         |
       1 | 7 % 2
         |   ^

      """##,
    "S022": ##"""
      error[S022]: `（` is written `(`
        --> example.tonne:1:4
         |
       1 | max（1, 2）
         |    ^^
         help: write `(`
      error[S022]: `）` is written `)`
        --> example.tonne:1:10
         |
       1 | max（1, 2）
         |          ^^
         help: write `)`

      """##,
    "S023": ##"""
      error[S023]: the text is not closed
        --> example.tonne:1:12
         |
       1 | let city = "苏州
         |            ^
         help: put `"` at its end

      """##,
    "S024": ##"""
      error[S024]: the `{` in this text is not closed on its line
        --> example.tonne:2:5
         |
       2 | "in {year
         |     ^
         help: close it with `}`, or write `\{` for the sign itself

      """##,
    "S025": ##"""
      error[S025]: `\d` is no escape
        --> example.tonne:1:4
         |
       1 | "C:\data"
         |    ^^
         = the escapes are `\{`, `\"`, `\\`, `\n` and `\t`
         help: write `\\` for the sign `\` itself

      """##,
    "S026": ##"""
      error[S026]: `(` is not closed
        --> example.tonne:1:14
         |
       1 | let t = table(year = [2019, 2020]
         |              ^
         help: put `)` where it ends

      """##,
    "S027": ##"""
      error[S027]: `)` closes nothing
        --> example.tonne:1:6
         |
       1 | 1 + 2)
         |      ^
         help: take it away

      """##,
    "S028": ##"""
      error[S028]: this is not a number
        --> example.tonne:1:12
         |
       1 | let mass = 12kg
         |            ^^^^
         help: write a unit in brackets: `12[kg]`

      """##,
    "S029": ##"""
      error[S029]: the unit is not closed on its line
        --> example.tonne:1:14
         |
       1 | let mass = 12[kg
         |              ^
         help: put `]` behind the unit

      """##,
    "S030": ##"""
      error[S030]: `@` needs the name of a region right behind it
        --> example.tonne:1:1
         |
       1 | @320000 in [@Jiangsu]
         | ^^^^^^^
         help: write a code as `@"320000"`

      """##,
    "S046": ##"""
      error[S046]: `]` cannot close `(`
        --> example.tonne:1:9
         |
       1 | max(1, 2]
         |         ^
         |    - opened here
         help: write `)`

      """##,
  ]
}
