import Builtins
import Interpreter
import Shell
import TestSupport
import Testing

/// The manual page and the completions are what the command says of itself.
@Suite struct ManualTests {
  static let files = ManualFiles.all(of: StandardLibrary.registry)

  @Test(arguments: files.map(\.path))
  func fileIsFresh(_ path: String) throws {
    let text = Self.files.first { $0.path == path }?.text
    #expect(try Repository.text("docs/\(path)") == text, "run `make docs`")
  }

  /// The words that `tonne --help` has at the start of its lines.
  static func options() -> [String] {
    let streams = Captured()
    _ = Command.run(
      arguments: ["--help", "--lang", "en"], streams: streams, registry: { Registry([]) })
    let lines = String(decoding: streams.output, as: UTF8.self).split(separator: "\n")
    return lines.filter { $0.hasPrefix("--") }.compactMap { line in
      line.split(separator: " ").first.map(String.init)
    }
  }

  /// The options that some subcommand alone has.
  static let ofSubcommands = ["--check", "--editors", "--manual", "--prefix", "--site", "--user"]

  @Test func everyOptionIsInEachFile() throws {
    let options = Self.options()
    #expect(options.count == 11)
    for (path, text) in Self.files {
      let plain = text.replacing("\\-", with: "-")
      for option in options + Self.ofSubcommands + ["-e"] {
        #expect(plain.contains(option), "\(path) lacks \(option)")
      }
      for command in [
        "add", "check", "doc", "explain", "fmt", "kernel", "lsp", "new", "pack", "test",
      ] {
        #expect(plain.contains(command), "\(path) lacks \(command)")
      }
    }
  }

  @Test func everyOptionOfTheUsageIsTaken() {
    let values = ["--format": "json", "--lang": "en", "--limit": "time=10s", "--threads": "1"]
    for option in Self.options() {
      let words = [option, values[option] ?? "7", "-e", "1"]
      let isFlag = ["--units", "--quiet", "--no-config", "--version", "--help"].contains(option)
      #expect(throws: Never.self, "\(option)") {
        try CommandReader.read(isFlag ? [option] : words)
      }
    }
  }

  @Test func theManualPageIsWellFormed() throws {
    let path = "\(Repository.root)/docs/tonne.1"
    guard let page = OtherProgram.run(["groff", "-man", "-Tutf8", "-P-cbou", "-ww", path]) else {
      return print("skipped: there is no groff")
    }
    #expect(page.status == 0)
    #expect(page.output.contains("EXIT STATUS"))
    #expect(page.output.contains("--format text|json|csv|md"))
  }

  @Test(arguments: [
    (["tonne", "--format", ""], ["text", "json", "csv", "md"]), (["tonne", "ch"], ["check"]),
    (["tonne", "doc", "lmd"], ["lmdi"]), (["tonne", "explain", "X030"], ["X030"]),
    (["tonne", "doc", "--ed"], ["--editors"]), (["tonne", "fmt", "--ch"], ["--check"]),
    (["tonne", "kernel", ""], ["install", "run"]),
    (["tonne", "kernel", "install", "--p"], ["--prefix"]),
    (["tonne", "kernel", "install", "--us"], ["--user"]),
    (["tonne", "kernel", "install", "--prefix", "/us"], ["/usr"]),
    (["tonne", "--ch"], []), (["tonne", "--seed", ""], []), (["tonne", "--lang", "z"], ["zh"]),
  ])
  func bashCompletes(words: [String], wanted: [String]) throws {
    let script = """
      source '\(Repository.root)/docs/completions/tonne.bash'
      compopt() { :; }
      cd "$(mktemp -d)"
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      _tonne
      rmdir "$PWD"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    guard let ran = OtherProgram.run(["bash", "-c", script]) else {
      return print("skipped: there is no bash")
    }
    #expect(ran.output.split(separator: "\n").map(String.init) == wanted)
  }

  @Test func zshReadsTheCompletion() throws {
    let path = "\(Repository.root)/docs/completions/_tonne"
    guard let ran = OtherProgram.run(["zsh", "-f", "-n", path]) else {
      return print("skipped: there is no zsh")
    }
    #expect(ran.status == 0)
  }
}

/// What `tonne --version` shows.
@Suite struct VersionTests {
  @Test func namesTheCommitAndEveryLibrary() throws {
    let streams = Captured()
    let status = Command.run(
      arguments: ["--version"], streams: streams, registry: { Registry([]) },
      libraries: { StandardLibrary.libraries })
    #expect(status == ExitStatus.done)
    let lines = String(decoding: streams.output, as: UTF8.self).split(separator: "\n")
    try #require(lines.count == 4)
    #expect(
      lines[0].wholeMatch(of: try Regex(#"tonne [0-9.]+ \(([0-9a-f]{7,}\+?|unknown)\)"#)) != nil)
    #expect(lines[1] == "language 1")
    #expect(lines[2].contains("Boost 1.") && lines[2].contains("Eigen 3."))
    for name in ["libedit", "libzip", "expat", "SQLite", "libpq", "GDAL", "ReadStat", "gnuplot"] {
      #expect(lines[3].contains(name))
    }
    #expect(!lines[3].contains("expat_"))
  }
}
