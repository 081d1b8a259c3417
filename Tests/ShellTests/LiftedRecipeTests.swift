import Testing

@testable import Shell

/// `:lines` and `:recipe`.
@Suite("Recipes made of entries") struct LiftedRecipeTests {
  private static let entries = [
    "let rate = 0.5", "let base = 10[kg]", "let grown = base * (1 + rate)", "grown * 2",
  ]

  private func run(_ lines: [String], home: TemporaryFolder = TemporaryFolder()) -> PromptRun {
    PromptRun((Self.entries + lines).map { .line($0) }, home: home)
  }

  @Test("entries have numbers")
  func lines() {
    #expect(
      run([":lines"]).output == """
        30 kg
        1  let rate = 0.5
        2  let base = 10[kg]
        3  let grown = base * (1 + rate)
        4  grown * 2

        """)
  }

  @Test("what others bound becomes a parameter with the type of its value")
  func parameters() {
    let ran = run([":recipe study 3-4", "study(1[kg], 0.1)"])
    #expect(
      ran.output.hasSuffix(
        """
        recipe study(base: num[kg], rate: num) {
          let grown = base * (1 + rate)
          grown * 2
        }
        2.2 kg

        """), "\(ran.output)\(ran.messages)")
    #expect(ran.output.contains("## Lifted from entries 3-4 of a session of Tonne"))
  }

  @Test("a `let` at the end gives its value, and one entry is enough")
  func single() {
    let ran = run([":recipe grow 3", "grow(2[kg], 1)"])
    #expect(ran.output.hasSuffix("  let grown = base * (1 + rate)\n  grown\n}\n4 kg\n"))
  }

  @Test("the last result, shadowed names and recipes")
  func names() {
    let ran = PromptRun(
      "recipe twice(x) = 2 * x", "let a = 1", "let a = a + 1", "twice(a)", "ans + a",
      ":recipe whole 2-5", "whole()", ":recipe tail 4-5", "tail(10)", ":recipe last 5",
      "last(1, 5)")
    #expect(
      ran.output.hasSuffix("6\n")
        && ran.output.contains(
          "recipe whole() {\n  let a = 1\n  let a_2 = a + 1\n  let found = twice(a_2)\n  found + a_2\n}\n6\n"
        ),
      "\(ran.output)\(ran.messages)")
    #expect(ran.output.contains("recipe tail(a: num) {"))
    #expect(ran.output.contains("}\n30\n"))
    #expect(ran.output.contains("recipe last(given: any, a: num) {"))
  }

  @Test("what is called anew is never caught by what stands around it")
  func capture() {
    let ran = PromptRun(
      "let x = 1", "let x = 2", "let a = for x_2 in [10] { x_2 + x }", "a[1]",
      "for found in [10] { found + ans }", ":recipe q 1-5", "q()", ":recipe p 5", "p(12)",
      "for given in [10] { given + ans[1] }", ":recipe s 10", "s([22])")
    #expect(ran.output.contains("}\n[22]\n"), "\(ran.output)\(ran.messages)")
    #expect(ran.output.hasSuffix("}\n[32]\n"), "\(ran.output)\(ran.messages)")
  }

  @Test("a file gets what the recipe needs beside it")
  func file() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/study.tonne"
    let ran = PromptRun(
      "unit sack = 50[kg]", "recipe twice(x) = 2 * x", "let a = 3[sack]", "twice(a)",
      ":recipe study 4 \(path)", ":recipe study 4 \(path)")
    #expect(ran.messages.contains("wrote \(path)"))
    #expect(ran.messages.contains("error[R153]"))
    let text = try #require(folder.read("study.tonne"))
    #expect(text.hasPrefix("lang \"1\"\n\nunit sack = 50[kg]\nrecipe twice(x) = 2 * x\n"))
    let used = CommandTests.run(["-e", "use \"\(path)\" as s", "-e", "s.study(1[kg])"])
    #expect(used.output == "2 kg\n", "\(used.error)")
  }

  @Test(
    "what cannot be lifted is said",
    arguments: [
      (":recipe", "X046"), (":recipe study", "X046"), (":recipe 3-4 study", "X046"),
      (":recipe let 1-2", "X046"), (":recipe study 3-9", "R150"), (":recipe study 0-1", "R150"),
      (":recipe study 4-3", "R150"), (":recipe study x", "R150"), (":recipe study 1-2-3", "R150"),
    ])
  func mistakes(_ line: String, _ code: String) {
    #expect(run([line]).messages.contains("error[\(code)]"), "\(line)")
  }

  @Test("entries that only define give no recipe")
  func nothing() {
    #expect(
      PromptRun("recipe f(x) = x", "unit sack", ":recipe study 1-2").messages
        .contains("error[R151]"))
    #expect(PromptRun(":recipe study 1").messages.contains("nothing has worked yet"))
    #expect(PromptRun(":lines").messages.contains("no entries yet"))
  }
}
