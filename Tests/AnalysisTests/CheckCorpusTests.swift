import Analysis
import Builtins
import Interpreter
import Syntax
import TestSupport
import Testing

/// Checking finds no error in programs that run.
@Suite struct CheckCorpusTests {
  @Test(arguments: Repository.files(below: "Examples", ending: ".tonne"))
  func examplesAreClean(_ path: String) throws {
    let text = try readText("\(Repository.root)/\(path)")
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    #expect(findings(text, folder: "\(Repository.root)/\(folder)") == [])
  }

  @Test(arguments: StandardLibrary.registry.names)
  func examplesOfBuiltinsAreClean(_ name: String) throws {
    for example in StandardLibrary.registry[name]?.examples ?? [] {
      try withFiles([:]) { folder in
        guard outcome(of: example.code, folder: folder) == .done else { return }
        #expect(errors(example.code, folder: folder) == [], "\(example.code)")
      }
    }
  }

  /// Programs of the guide, and others in fences: those that run must be clean.
  @Test(arguments: Repository.files(below: "docs", ending: ".md"))
  func programsOfTheGuideAreClean(_ path: String) throws {
    let text = try readText("\(Repository.root)/\(path)")
    for part in text.components(between: "```tonne\n", and: "\n```") {
      try withFiles([:]) { folder in
        guard outcome(of: part, folder: folder) == .done else { return }
        #expect(errors(part, folder: folder) == [], "\(part)")
      }
    }
  }

  /// Golden programs: what is found in one of them also stops its run.
  @Test(arguments: Repository.files(below: "Tests/InterpreterTests/Programs", ending: ".tonne"))
  func whatIsFoundStopsARun(_ path: String) throws {
    let text = try readText("\(Repository.root)/\(path)")
    let folder = "\(Repository.root)/Tests/InterpreterTests/Programs"
    guard !text.hasPrefix("#test"), outcome(of: text, folder: folder) == .done else { return }
    #expect(errors(text, folder: folder) == [])
  }

  /// Every code that decides what is reported is one that the sources have.
  @Test func codesExist() throws {
    var sources = ""
    for path in Repository.files(below: "Sources", ending: ".swift")
    where !path.hasSuffix("StaticCodes.swift") {
      sources += try readText("\(Repository.root)/\(path)")
    }
    let unknown = StaticCodes.always.union(StaticCodes.whole).filter { code in
      !sources.contains("\"\(code)\"")
    }
    #expect(unknown.sorted() == [])
    #expect(StaticCodes.always.isDisjoint(with: StaticCodes.whole))
    // What data decide: assertions, missing values, too few rows, files.
    for code in ["N066", "N032", "N010", "T014", "M003", "M004", "D001", "X003"] {
      #expect(!StaticCodes.always.contains(code) && !StaticCodes.whole.contains(code))
    }
  }
}

extension String {
  /// The texts between two marks.
  fileprivate func components(between opening: String, and closing: String) -> [String] {
    split(separator: opening, omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false).first
        .map(String.init)
    }
  }
}
