import Interpreter
import Testing

@testable import Shell

/// Gives entries one after the other and keeps what it was told to remember.
final class ScriptedEditor: LineEditor {
  var completing: (String, Int) -> LineCompletion = { _, _ in LineCompletion() }
  private var inputs: [LineInput]
  private(set) var remembered: [String] = []
  private(set) var prompts: [String] = []

  init(_ inputs: [LineInput]) { self.inputs = inputs }

  func read(prompt: String) -> LineInput {
    prompts.append(prompt)
    return inputs.isEmpty ? .end : inputs.removeFirst()
  }

  func remember(_ entry: String) { remembered.append(entry) }
  func keep(_ entries: Int) {}
  func close() {}
}

/// A person at the prompt, without a terminal.
struct PromptRun {
  let output: String
  let messages: String
  let editor: ScriptedEditor

  /// Enters lines in a home of its own, or in one that was used before.
  init(
    _ inputs: [LineInput], home: TemporaryFolder = TemporaryFolder(), words: [String] = [],
    registry: Registry = Registry([])
  ) {
    let streams = CapturedStreams()
    streams.isInputTerminal = true
    streams.variables = ["HOME": home.path]
    editor = ScriptedEditor(inputs)
    streams.editor = editor
    let status = Command.run(arguments: words, streams: streams, registry: { registry })
    #expect(status == ExitStatus.done)
    output = String(decoding: streams.output, as: UTF8.self)
    messages = streams.error
  }

  init(_ lines: String..., home: TemporaryFolder = TemporaryFolder()) {
    self.init(lines.map { .line($0) }, home: home)
  }
}

@Suite("The prompt")
struct PromptTests {
  @Test("results, the last one, and names that are bound again")
  func results() {
    #expect(PromptRun("1 + 1", "ans * 2", "let x = 3", "let x = x + 1", "x").output == "2\n4\n4\n")
  }

  @Test("a leading pipe goes on from the last result and says what keeps its value")
  func leadingPipe() {
    let run = PromptRun("recipe double(a) = 2 * a", "let x = 4", "|> double()", "x")
    #expect(run.output == "8\n4\n")
    #expect(run.messages.contains("(`x` keeps its value; this goes on from it)"))
  }

  @Test("an open bracket goes on; Ctrl-C and Ctrl-D leave the entry out")
  func openEntries() {
    let run = PromptRun([
      .line("[1,"), .line("2]"), .line("(1 +"), .interrupted, .line("{"), .end, .line("7"), .end,
    ])
    #expect(run.output == "[1, 2]\n7\n")
    #expect(run.editor.prompts.contains("   ... "))
    #expect(run.editor.remembered == ["[1,\n2]", "7"])
  }

  @Test("what was taken back can be taken again")
  func undo() {
    let run = PromptRun(
      "let x = 1", "let x = 2", ":undo", "x", ":undo", ":redo", ":undo", ":undo", ":undo")
    #expect(run.output == "1\n")
    #expect(run.messages.contains("took back: let x = 2"))
    #expect(run.messages.contains("holds again: x"))
    #expect(run.messages.contains("there is nothing to take back"))
  }

  @Test("statements before an error stand")
  func partly() {
    let run = PromptRun(
      "let a = 1\nlet b = nothing\nlet c = 2", "a", "c", "let d = 1\nlet e = )", "d")
    #expect(run.output == "1\n1\n")
    #expect(run.messages.contains("--> [1]:2:9"))
  }

  @Test("unknown commands, settings and questions are answered with what there is")
  func unknown() {
    let run = PromptRun(
      ":udno", ":set row", ":set rows 1", ":set rows 4", ":set rows", ":save", "?")
    #expect(run.messages.contains("did you mean `:undo`?"))
    #expect(run.messages.contains("error[X041]"))
    #expect(run.messages.contains("error[X042]"))
    #expect(run.messages.contains("rows = 4"))
    #expect(run.messages.contains("error[X046]"))
    #expect(run.output.contains("Ctrl-R"))
  }

  @Test("entries outlive the session in the history, whatever is in them")
  func history() {
    let home = TemporaryFolder()
    _ = PromptRun("\"a\\\\n\"", "[1,", "2]", home: home)
    let second = PromptRun("3", home: home)
    #expect(second.editor.remembered == ["\"a\\\\n\"", "[1,\n2]", "3"])
    #expect(!second.messages.contains("ended without"))
  }

  @Test("a saved script binds each name once and gives the same")
  func save() throws {
    let home = TemporaryFolder()
    let path = "\(home.path)/s.tonne"
    let run = PromptRun(
      "let x = 2", "recipe f(a) = a * x", "let x = x + 1", "f(x)", "ans + 1", "[1, x] |> g()",
      "recipe f(a) = a + x", "f(1)", "let y = fn(x) => x + 1", "\"{x} {y(x)}\"", ":save \(path)",
      ":save \(path)", home: home)
    #expect(run.messages.contains("error[X049]"))
    let script = try #require(home.read("s.tonne"))
    #expect(script.contains("let x_2 = x + 1"))
    #expect(script.contains("recipe f_2(a) = a + x_2"))
    #expect(script.contains("fn(x) => x + 1"))
    let again = CommandTests.run([path])
    #expect(again.error.isEmpty, "\(script)")
    #expect(again.output == run.output)
  }

  @Test("what a saved script calls anew is never caught by what stands around it")
  func saveWithoutCapture() throws {
    let home = TemporaryFolder()
    let path = "\(home.path)/s.tonne"
    let run = PromptRun(
      "let x = 1", "let x = 2", "for x_2 in [10] { x_2 + x }", "recipe r(x_2: num) = x_2 * x",
      "r(10)", "let f = fn(x_3) => x_3 + x", "f(10)", "if true {\nlet x_4 = 10\nx_4 + x\n}",
      "let y = 3", "for y in [10] { ans + y }", "for ans_2 in [10] { ans[1] + ans_2 }",
      ":save \(path)", home: home)
    #expect(run.output == "[12]\n20\n12\n12\n[13]\n[23]\n", "\(run.messages)")
    let again = CommandTests.run([path])
    #expect(again.error.isEmpty, "\(again.error)")
    #expect(again.output == run.output, "\(home.read("s.tonne") ?? "")")
  }

  @Test("settings come from the file, and what it cannot mean is said")
  func config() {
    let home = TemporaryFolder()
    _ = home.write(".config/tonne/config", "# mine\nrows = 7\nno_such = 1\ntime\n")
    let run = PromptRun(":set rows", home: home)
    #expect(run.messages.contains("rows = 7"))
    #expect(run.messages.contains("config:3:1"))
    #expect(run.messages.contains("error[X040]"))
    let plain = PromptRun([.line(":set rows")], home: home, words: ["--no-config"])
    #expect(plain.messages.contains("rows = 20"))
    #expect(!plain.messages.contains("error"))
  }
}

@Suite("Text for people at the prompt")
struct FoldedTests {
  @Test("lines break at blanks, and anywhere between wide characters")
  func folding() {
    #expect(
      Folded.lines("aaaa bbbb cccc dddd eeee ffff", to: 20) == ["aaaa bbbb cccc dddd", "eeee ffff"])
    #expect(Folded.lines("江苏省的碳排放量与强度变化", to: 20) == ["江苏省的碳排放量与强", "度变化"])
    #expect(Folded.lines("  a", to: 20) == ["  a"])
    #expect(Folded.rows([("ab", "c"), ("d", "e")], to: 30) == "ab  c\nd   e\n")
  }

  @Test("lines that a screen breaks count as many")
  func screenLines() {
    #expect(ScreenLines.count(Array("a\nbb\n".utf8), width: 10) == 2)
    #expect(ScreenLines.count(Array("江苏江苏江苏\n".utf8), width: 5) == 3)
  }

  @Test("the bar is never wider than the screen")
  func bar() {
    #expect(ProgressLine.text(elapsed: 2_000_000_000, fraction: nil, width: 80) == "2 s")
    for width in 1...100 {
      let text = ProgressLine.text(elapsed: 61_000_000_000, fraction: 0.5, width: width)
      #expect(width < 20 || DisplayWidth.of(text) < width)
    }
  }
}
