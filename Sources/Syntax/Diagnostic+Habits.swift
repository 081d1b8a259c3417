extension Diagnostic {
  /// `ci = 3`.
  static func assignmentWithoutLet(_ span: Span, name: String, value: String) -> Diagnostic {
    Diagnostic(
      "S031", "a name is given to a value with `let`", at: span,
      mend: "write `let \(name) = \(short(value))`")
  }

  /// `.ci = 3` alone.
  static func columnAssignment(_ span: Span, name: String, value: String) -> Diagnostic {
    Diagnostic(
      "S032", "values do not change: a column is made by `derive`, which gives a new table",
      at: span, mend: "write `panel |> derive(\(name) = \(short(value)))`")
  }

  private static func short(_ text: String) -> String {
    text.utf8.count <= 60 && !text.utf8.contains(0x0A) ? text : "…"
  }

  /// `ci <- 3`.
  static func leftArrow(_ span: Span, name: String, isLet: Bool) -> Diagnostic {
    Diagnostic(
      "S033", "`<-` does not name a value", at: span, mend: "write `let \(name) = …`")
  }

  /// `&&`, `%>%`, `!` and other signs of other languages.
  static func foreignSign(_ span: Span, _ found: String, _ kind: TokenKind) -> Diagnostic {
    Diagnostic(
      "S034", "`\(found)` is written `\(kind.spelling)` in Tonne", at: span,
      mend: "write `\(kind.spelling)`")
  }

  /// `elif`.
  static func elif(_ span: Span, _ found: String) -> Diagnostic {
    Diagnostic(
      "S035", "`\(found)` is written `else if` in Tonne", at: span, mend: "write `else if`")
  }

  /// `'text'`.
  static func singleQuotes(_ span: Span, _ inner: String) -> Diagnostic {
    Diagnostic(
      "S036", "a text stands between double quotes", at: span,
      mend: "write `\"\(short(inner))\"`")
  }

  /// `panel$co2`.
  static func dollar(_ span: Span, owner: String, name: String) -> Diagnostic {
    Diagnostic(
      "S037", "a column is taken out of a table with `.`", at: span,
      mend: "write `\(owner).\(name)`")
  }

  /// `x not in y`.
  static func notIn(_ span: Span, left: String) -> Diagnostic {
    Diagnostic(
      "S038", "`not` stands before the whole comparison", at: span,
      mend: "write `not \(short(left)) in …`")
  }

  /// `.5`.
  static func numberWithoutZero(_ span: Span, _ digits: String) -> Diagnostic {
    Diagnostic("S039", "a number starts with a digit", at: span, mend: "write `0.\(digits)`")
  }

  /// `t.2015`.
  static func digitsAsName(_ span: Span, _ digits: String) -> Diagnostic {
    Diagnostic(
      "S040", "a name behind `.` does not start with a digit", at: span,
      mend: "write `.\"\(digits)\"` for a column of that name")
  }

  /// `->` outside a signature.
  static func arrow(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S041", "`->` stands only before the type that a recipe gives", at: span,
      mend: "write `let name = …` to name a value, `fn(x) => …` for a function")
  }

  /// `x => x + 1`.
  static func fatArrow(_ span: Span) -> Diagnostic {
    Diagnostic(
      "S042", "`=>` stands only behind the parameters of `fn`", at: span,
      mend: "write `fn(x) => …`")
  }

  /// `if a = b`.
  static func assignForEqual(_ span: Span) -> Diagnostic {
    Diagnostic("S043", "`=` does not compare", at: span, mend: "write `==` to compare")
  }

  /// `let x == 3`.
  static func equalForAssign(_ span: Span) -> Diagnostic {
    Diagnostic("S044", "`==` compares and does not name", at: span, mend: "write `=` here")
  }

  /// `def`, `return` and other words of other languages at the start of a statement.
  static func foreignWord(_ span: Span, _ word: String, mend: Phrase) -> Diagnostic {
    Diagnostic("S045", "`\(word)` does not start a statement like this", at: span, mend: mend)
  }

  /// How Tonne says what a word at the start of a statement says elsewhere.
  static func mend(forWord word: String) -> Phrase? {
    switch word {
    case "def", "func", "fun", "function": "write `recipe name(x) = …`"
    case "var", "val", "const", "local": "write `let name = …`"
    case "return": "write the value alone: the last expression of a block is its value"
    case "import", "use", "library", "from": "write `use \"file.tonne\"`"
    case "while", "loop": "write `for x in list { … }`"
    case "lang": "write `lang \"1\"`"
    case "test": "write `test \"name\" { … }`"
    case "unit": "write `unit name = 3[kg]`"
    default: nil
    }
  }
}
