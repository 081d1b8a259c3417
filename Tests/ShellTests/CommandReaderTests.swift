import Shell
import Testing

@Suite("Words of the command line")
struct CommandReaderTests {
  @Test(
    "each form asks for its action",
    arguments: [
      ([], .prompt), (["-"], .run(.input)), (["a.tonne"], .run(.file("a.tonne"))),
      (["-e", "1", "-e", "|> f()"], .run(.code("1\n|> f()"))),
      (["./check"], .run(.file("./check"))), (["--", "check"], .run(.file("check"))),
      (["check", "a", "b"], .check(["a", "b"])), (["test"], .test(["."])),
      (["test", "x"], .test(["x"])), (["fmt", "--check", "a"], .format(["a"], onlyCheck: true)),
      (["fmt", "a", "--quiet"], .format(["a"], onlyCheck: false)),
      (["fmt", "--", "--check"], .format(["--check"], onlyCheck: false)),
      (["kernel", "install"], .kernel(.install(prefix: nil))),
      (["kernel", "install", "--user"], .kernel(.install(prefix: nil))),
      (["kernel", "--prefix", "/usr", "install"], .kernel(.install(prefix: "/usr"))),
      (["kernel", "run", "k.json", "--lang", "zh"], .kernel(.run(connection: "k.json"))),
      (["--help"], .help), (["fmt", "--help"], .help), (["-h"], .help), (["--version"], .version),
    ] as [([String], CommandOptions.Action)])
  func action(words: [String], expected: CommandOptions.Action) throws {
    #expect(try CommandReader.read(words).action == expected)
  }

  @Test("behind the file all words are the script's")
  func scriptArguments() throws {
    let options = try CommandReader.read(
      ["--seed", "7", "--format=json", "--units", "a.tonne", "--format", "csv", "-e"])
    #expect(options.action == .run(.file("a.tonne")))
    #expect(options.arguments == ["--format", "csv", "-e"])
    #expect(options.format == .json)
    #expect(options.seed == 7)
    #expect(options.showsUnits)
    let code = try CommandReader.read(["-e", "args", "check", "--quiet"])
    #expect(code.arguments == ["check", "--quiet"])
    #expect(!code.isQuiet)
  }

  @Test("options with values")
  func valued() throws {
    let options = try CommandReader.read(
      ["--threads=2", "--write", "out", "--write=b", "--format", "md", "-q"])
    #expect(options.threads == 2)
    #expect(options.writableFolders == ["out", "b"])
    #expect(options.format == .markdown)
    #expect(options.isQuiet)
  }

  @Test(
    "wrong usage says what is wrong",
    arguments: [
      (["--formta", "json"], "there is no option --formta; did you mean --format?"),
      (["--format", "xml"], "--format takes one of text, json, csv, md, not \"xml\""),
      (["--format"], "--format needs a value behind it"),
      (["--lang", "fr"], "--lang takes en or zh, not \"fr\""),
      (["--seed", "-1"], "--seed takes a whole number from 0, not \"-1\""),
      (["--threads", "0"], "--threads takes a whole number from 1 to 256, not \"0\""),
      (["-e"], "-e needs code behind it"), (["check"], "tonne check needs the name of a file"),
      (["fmt"], "tonne fmt needs the name of a file"),
      (["--quiet=yes"], "--quiet takes no value"),
      (["kernel"], "tonne kernel takes `install` or `run`"),
      (["kernel", "isntall"], "tonne kernel takes `install` or `run`"),
      (["kernel", "run"], "tonne kernel run needs the connection file that Jupyter writes"),
      (
        ["kernel", "install", "--user", "--prefix", "/usr"],
        "--user and --prefix name different places"
      ),
      (
        ["kernel", "install", "--prefx", "a"], "there is no option --prefx; did you mean --prefix?"
      ),
    ] as [([String], String)])
  func wrong(words: [String], expected: String) {
    let error = #expect(throws: UsageError.self) { try CommandReader.read(words) }
    #expect(error?.message.english == expected)
  }

  @Test("--check belongs to fmt alone")
  func misplaced() {
    #expect(throws: UsageError.self) { try CommandReader.read(["--check", "a"]) }
    #expect(throws: UsageError.self) { try CommandReader.read(["test", "--check"]) }
  }
}
