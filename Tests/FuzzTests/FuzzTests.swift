import Glibc
import TestSupport
import Testing

/// Changed inputs break nothing: a short run of `make fuzz`, and every input that once did.
@Suite(.serialized) struct FuzzTests {
  /// Inputs of each target: the variable TONNE_FUZZ_RUNS, few without it.
  static let runs = getenv("TONNE_FUZZ_RUNS").flatMap { Int(String(cString: $0)) } ?? 12

  static let found =
    (try? Repository.files(below: "Tests/FuzzTests/Found", endings: [".case"])) ?? []

  /// An input may take long in a build for tests, on a machine that does other things.
  static let patience = ["--limit", "5000"]

  @Test func thereAreCases() { #expect(!Self.found.isEmpty) }

  @Test func nothingBreaksIt() throws {
    try withFolder { folder in
      let end = try Program("fuzz").run(
        Self.patience + [
          "--runs", "\(Self.runs)", "--seed", "7", "--root", Repository.root, "--save", folder,
        ])
      #expect(end.status == 0, "\(end.text)")
      let lines = end.text.split(separator: "\n")
      #expect(lines.count == 11)
      #expect(lines.allSatisfy { $0.contains(": \(Self.runs) inputs in ") }, "\(end.text)")
    }
  }

  @Test(arguments: found)
  func whatOnceBrokeItDoesNot(_ path: String) throws {
    let end = try Program("fuzz").run(Self.patience + ["--replay", "\(Repository.root)/\(path)"])
    #expect(end.status == 0, "\(end.text)")
  }

  @Test func aTrapIsFoundAndMadeSmall() throws {
    guard !Sanitizer.skips(.thread, because: "which breaks at a trap that is meant") else { return }
    try withFolder { folder in
      let words = [
        "--targets", "broken", "--runs", "4", "--root", Repository.root, "--save", folder,
      ]
      let end = try Program("fuzz").run(Self.patience + words)
      #expect(end.status == 1)
      let kept = names(in: folder).filter { $0.hasSuffix(".case") }
      try #require(!kept.isEmpty, "\(end.text)")
      for name in kept {
        #expect(try readText("\(folder)/\(name)") == "!trap")
        #expect(try Program("fuzz").run(["--replay", "\(folder)/\(name)"]).status == 1)
      }
    }
  }

  @Test func aBrokenPromiseIsFound() throws {
    try withFolder { folder in
      try write("a !fault b", to: "\(folder)/broken-0-x.case")
      try write("nothing", to: "\(folder)/broken-0-y.case")
      let end = try Program("fuzz").run(
        ["--replay", "\(folder)/broken-0-x.case", "\(folder)/broken-0-y.case"])
      #expect(end.status == 1)
      #expect(end.text.contains("broken-0-x.case: broken promise: the promise is broken"))
      #expect(end.text.contains("2 inputs, 1 broke something"))
    }
  }
}
