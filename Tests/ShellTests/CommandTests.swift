import Interpreter
import Shell
import TestSupport
import Testing

@Suite("The command")
struct CommandTests {
  /// Runs the command without built-ins.
  static func run(
    _ words: [String], input: String = "", prepare: (CapturedStreams) -> Void = { _ in }
  ) -> (status: Int32, output: String, error: String) {
    let streams = CapturedStreams()
    streams.input = input
    prepare(streams)
    let status = Command.run(arguments: words, streams: streams, registry: { Registry([]) })
    return (status, String(decoding: streams.output, as: UTF8.self), streams.error)
  }

  @Test("code, standard input and files run alike")
  func programs() {
    let folder = TemporaryFolder()
    let path = folder.write("a.tonne", "let x = 20\nx + 22\nargs\n")
    #expect(Self.run(["-e", "let x = 1", "-e", "x + 1"]).output == "2\n")
    #expect(Self.run([], input: "1 + 1\n").output == "2\n")
    let file = Self.run([path, "a", "--b"])
    #expect(file.output == "42\n[a, --b]\n")
    #expect(file.status == ExitStatus.done)
    #expect(file.error.isEmpty)
    #expect(Self.run([], input: "").status == ExitStatus.done)
  }

  @Test("a terminal without arguments is told how to end the program")
  func terminalInput() {
    let ran = Self.run([], input: "3") { $0.isInputTerminal = true }
    #expect(ran.output == "3\n")
    #expect(ran.error == "reading a program from the terminal; Ctrl-D ends it\n")
  }

  @Test(
    "exit statuses",
    arguments: [
      (["-e", "1"], ExitStatus.done), (["-e", "nothing_here"], ExitStatus.failed),
      (["-e", "12[Mt CO2] + 3[Mt C]"], ExitStatus.failed), (["-e", "(1"], ExitStatus.misuse),
      (["--oops"], ExitStatus.misuse), (["/nowhere/a.tonne"], ExitStatus.misuse),
      (["check", "/nowhere/a.tonne"], ExitStatus.misuse), (["--help"], ExitStatus.done),
    ] as [([String], Int32)])
  func status(words: [String], expected: Int32) {
    #expect(Self.run(words).status == expected)
  }

  @Test("a file that is not there gets the nearest name")
  func nearestFile() {
    let folder = TemporaryFolder()
    let path = folder.write("bengbu.tonne", "1")
    let wrong = "\(folder.path)/bengbo.tonne"
    #expect(
      Self.run([wrong]).error == """
        error[X010]: cannot read "\(wrong)": No such file or directory
          help: did you mean "\(path)"?

        """)
    #expect(Self.run([folder.path]).error.contains("Is a directory"))
  }

  @Test("one JSON document a line; blank lines set blocks apart in text")
  func shown() {
    #expect(Self.run(["--format", "json", "-e", "1", "-e", "\"江\""]).output == "1\n\"江\"\n")
    #expect(Self.run(["-e", "1", "-e", "[1, 2]"]).output == "1\n[1, 2]\n")
  }

  @Test("a column expression alone says what it waits for, unless quiet")
  func waitingColumn() {
    let ran = Self.run(["-e", ".co2 / .gdp"])
    #expect(ran.output == ".co2 / .gdp\n")
    #expect(ran.status == ExitStatus.done)
    #expect(ran.error.hasPrefix("note[N052]: this is an expression over columns, which a verb"))
    #expect(ran.error.contains("help: write `t |> derive(x = .co2 / .gdp)`"))
    #expect(Self.run(["--quiet", "-e", ".co2 / .gdp"]).error.isEmpty)
  }

  @Test("messages are coloured at a terminal without NO_COLOR only")
  func colours() {
    let words = ["-e", "nothing_here"]
    #expect(!Self.run(words).error.contains("\u{1B}"))
    #expect(Self.run(words) { $0.isErrorTerminal = true }.error.contains("\u{1B}[1;31merror"))
    let plain = Self.run(words) {
      $0.isErrorTerminal = true
      $0.variables = ["NO_COLOR": "1"]
    }
    #expect(!plain.error.contains("\u{1B}"))
  }

  @Test("when the reader goes the computation is stopped and the status says so")
  func brokenPipe() {
    let streams = CapturedStreams()
    streams.capacity = 3
    let status = Command.run(
      arguments: ["-e", "1", "-e", "22", "-e", "333"], streams: streams,
      registry: { Registry([]) })
    #expect(status == ExitStatus.failed)
    #expect(streams.output == Array("1\n".utf8))
    #expect(streams.stops == 1)
    #expect(streams.error.isEmpty)
  }

  @Test("deep nesting and endless recursion are messages")
  func deep() {
    let brackets = String(repeating: "(", count: 20_000)
    let nested = Self.run(["-e", brackets + "1" + String(repeating: ")", count: 20_000)])
    #expect(nested.status == ExitStatus.misuse || nested.output == "1\n")
    guard !Sanitizer.missesDepth else { return }
    let endless = Self.run(["-e", "recipe f(n) = f(n + 1) + 1", "-e", "f(1)"])
    #expect(endless.status == ExitStatus.failed)
    #expect(endless.error.hasPrefix("error[X003]"))
  }
}
