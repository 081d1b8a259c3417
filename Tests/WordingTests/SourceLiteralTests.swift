import Testing

@Suite("Literals of sources") struct SourceLiteralTests {
  private static func templates(_ source: String) -> [String] {
    SourceLiteral.all(in: source).map(\.template)
  }

  @Test(
    "templates are those that a phrase has",
    arguments: [
      (#"let a = "b c""#, ["b c"]), (#"// "no" \n"#, []), (#"f("a\(x)b\(y.z(1))")"#, ["a{}b{}"]),
      (##"let a = #"say "\(x)" \#(y)"#"##, [#"say "\(x)" {}"#]),
      (#""\(n == 1 ? "row" : "rows") of \("x".count)""#, ["row", "rows", "x", "{} of {}"]),
      (#""a \"b\" \\ \u{e9}\n""#, ["a \"b\" \\ é\n"]),
      ("let a = \"\"\"\n  one \\\n  \\(x) two\n    three\n  \"\"\"", ["one {} two\n  three"]),
      (##"f(#"""#, "a b")"##, ["\"", "a b"]), (#"["a": "b"] // "c""#, ["a", "b"]),
      (#""\(f(["k": ")"]))""#, ["k", ")", "{}"]),
    ])
  func templates(_ source: String, _ expected: [String]) {
    #expect(Self.templates(source) == expected)
  }

  @Test(
    "what is a message",
    arguments: [
      (#"throw wrong("x", "M001", "there is no row")"#, ["there is no row"]),
      (#"Example("let it be", "so it is")"#, []),
      (#"Builtin("is so", body: { f("is not so") })"#, ["is not so"]),
      (#"case one = "strong decoupling""#, []),
      (#"var w: Phrase { switch x { case .a: "flag" } }"#, ["flag"]),
      (#"func f() -> Phrase { x.isEmpty ? "this" : g("name") }"#, ["this"]),
      (#"var w: String { "flag" }"#, []),
      (#""\(n) \(n == 1 ? "entry" : "entries")""#, ["entry", "entries"]),
      (#"let a = "`let x = 1` {}""#, []), (#"let a = "write `x y`""#, ["write `x y`"]),
    ])
  func messages(_ source: String, _ expected: [String]) {
    let found = SourceLiteral.all(in: source).filter { Message.isOne($0, in: "Tables/A.swift") }
    #expect(found.map(\.template) == expected)
  }
}
