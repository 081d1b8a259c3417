import Glibc
import TestSupport
import Testing

/// kill -9 at any moment of writing leaves a whole file: the one of before, or the new one. The variable
/// TONNE_KILL_ROUNDS says how often each is tried.
@Suite("kill -9 while files are written", .serialized) struct KillingTests {
  static let rounds = getenv("TONNE_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 6

  @Test(arguments: Writing.all)
  func filesAreWhole(_ writing: Writing) throws {
    var random = SystemRandomNumberGenerator()
    var written = 0
    try withFolder { folder in
      for round in 0..<Self.rounds {
        let line = try script(writing.program, folder)
        let before = marks(in: folder)
        let program = try RunningProgram(line, in: folder)
        // The first file of this round comes after some tenths of a second in a build for tests.
        let deadline = monotonicSeconds() + 30 * Sanitizer.patience
        while marks(in: folder) == before || !hasFile(folder), monotonicSeconds() < deadline,
          ((try? readText("\(folder)/.said")) ?? "").isEmpty
        { usleep(1_000) }
        usleep(UInt32.random(in: 0...20_000, using: &random))
        program.send(SIGKILL)
        let status = program.wait()
        let said = try readText("\(folder)/.said")
        #expect(status == -SIGKILL, "\(said)")
        guard hasFile(folder) else { continue }
        written += 1
        #expect(try writing.isWhole(folder), "round \(round)")
      }
      try leavesNothing(writing, folder)
    }
    #expect(written == Self.rounds)
    print("\(writing.name): \(Self.rounds) times killed, \(written) files looked at")
  }

  /// The next program that writes the file takes over what those left that were killed.
  private func leavesNothing(_ writing: Writing, _ folder: String) throws {
    let left = names(in: folder).filter { $0.contains(".part-") }
    #expect(left.allSatisfy { $0.hasPrefix("y.") && $0.hasSuffix(".part-1") }, "\(left)")
    #expect(try LineEnd(script(writing.once, folder), in: folder).status == 0)
    #expect(try writing.isWhole(folder))
    #expect(!names(in: folder).contains { $0.contains(".part-") })
  }

  /// What tells that a file was written anew: its number and when it was changed.
  private func marks(in folder: String) -> [String] {
    names(in: folder).filter(Self.isResult)
      .map { name in
        var about = stat()
        stat("\(folder)/\(name)", &about)
        return "\(name) \(about.st_ino) \(about.st_mtim.tv_sec) \(about.st_mtim.tv_nsec)"
      }
  }

  private func hasFile(_ folder: String) -> Bool {
    names(in: folder).contains(where: Self.isResult)
  }

  /// Whether a name is that of what is written, not of what a library or Tonne itself has begun to write.
  private static func isResult(_ name: String) -> Bool {
    name.hasPrefix("y.") && name.split(separator: ".").count == 2 && !name.contains("-")
  }
}
