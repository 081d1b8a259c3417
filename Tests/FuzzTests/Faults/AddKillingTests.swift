import Glibc
import TestSupport
import Testing

/// kill -9 while packages are added: the lock is that of before or the new one, and what it names is there.
@Suite("kill -9 while packages are added", .serialized) struct AddKillingTests {
  /// Two versions of a package of some files, and of one that it needs.
  private func writePackages(_ folder: String) throws {
    for version in 1...2 {
      for (name, needed) in [("base", ""), ("top", "base = \"\(version)\"")] {
        let place = "\(folder)/v\(version)/\(name)"
        #expect(try LineEnd("mkdir -p '\(place)'", in: folder).status == 0)
        try write(
          """
          name = "\(name)"
          version = "\(version).0.0"
          authors = ["A. Author"]
          licence = "MIT"
          language = "1"
          description = "A number."
          \(needed.isEmpty ? "" : "dependencies = { \(needed) }")

          """, to: "\(place)/recipe.toml")
        let value = needed.isEmpty ? "\(version)" : "base.value()"
        try write(
          """
          \(needed.isEmpty ? "" : "use \"base\"")

          ## A number.
          ## > assert(value() > 0)
          recipe value() -> num = \(value)

          """, to: "\(place)/\(name).tonne")
        for file in 0..<20 {
          try write(
            String(repeating: "\(version),\(file)\n", count: 500), to: "\(place)/\(file).csv")
        }
      }
    }
  }

  @Test func theLockNamesWhatIsThere() throws {
    let tonne = try Program.path("tonne")
    var random = SystemRandomNumberGenerator()
    try withFolder { folder in
      try writePackages(folder)
      // How long it takes here, so that rounds end at all of its moments.
      let start = monotonicSeconds()
      try #require(LineEnd("'\(tonne)' add v1/base v1/top", in: folder).status == 0)
      let most = UInt32((monotonicSeconds() - start) * 1_200_000)
      var (killed, seen) = (0, [0, 0, 0])
      for round in 0..<KillingTests.rounds {
        let version = round % 2 + 1
        let program = try RunningProgram(
          "'\(tonne)' add v\(version)/base v\(version)/top", in: folder)
        usleep(UInt32.random(in: 0...most, using: &random))
        program.send(SIGKILL)
        if program.wait() == -SIGKILL { killed += 1 }
        let line = try script("use \"top\"\nuse \"base\"\ntop.value() + base.value()", folder)
        let end = try LineEnd(line, in: folder)
        #expect(end.shown == "2\n" || end.shown == "4\n", "round \(round): \(end.said)")
        seen[end.shown == "2\n" ? 1 : 2] += 1
      }
      #expect(try LineEnd("'\(tonne)' add v2/base v2/top", in: folder).status == 0)
      #expect(names(in: "\(folder)/packages").count == 2)
      print(
        "tonne add: \(KillingTests.rounds) rounds, \(killed) killed before the end, versions \(seen)"
      )
    }
  }
}
