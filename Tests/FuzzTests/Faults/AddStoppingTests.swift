import Glibc
import TestSupport
import Testing

/// Ctrl-C while `tonne add` waits for git.
@Suite("Ctrl-C while git runs") struct AddStoppingTests {
  /// Whether a process is there and has not ended.
  private func goesOn(_ process: String) -> Bool {
    guard let state = try? readText("/proc/\(process)/stat") else { return false }
    return !state.contains(") Z ")
  }

  private func text(_ path: String) -> String? {
    guard let text = try? readText(path), text.hasSuffix("\n") else { return nil }
    return String(text.dropLast())
  }

  @Test func itIsInterruptedAndLeavesNothingBehind() throws {
    let tonne = try Program.path("tonne")
    try withFolder { folder in
      #expect(try LineEnd("mkdir bin", in: folder).status == 0)
      // A git that waits for a program of its own.
      try write(
        "#!/bin/sh\nsleep 600 &\necho $! >'\(folder)/sleeper'\nwait\n", to: "\(folder)/bin/git")
      #expect(try LineEnd("chmod +x bin/git", in: folder).status == 0)
      let running = try RunningProgram(
        "env PATH='\(folder)/bin':\"$PATH\" '\(tonne)' add https://localhost/a.git", in: folder)
      for _ in 0..<2_000 where text("\(folder)/sleeper") == nil { usleep(10_000) }
      let sleeper = try #require(text("\(folder)/sleeper"))
      #expect(goesOn(sleeper))
      running.send(SIGINT)
      #expect(running.wait(seconds: 20) == 130)
      #expect(try readText("\(folder)/.said") == "")
      for _ in 0..<500 where goesOn(sleeper) { usleep(10_000) }
      #expect(!goesOn(sleeper))
      #expect(!names(in: folder).contains("packages"))
    }
  }
}
