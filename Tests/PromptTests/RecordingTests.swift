import Glibc
import TestSupport
import Testing

/// `:record` at a terminal.
@Suite("A session that is recorded", .serialized)
struct RecordingTests {
  @Test("entries, tables, messages; what comes before and after stays out")
  func records() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      for line in [
        "let before = 1", ":record session.md",
        "let t = table(城市 = [\"南京\", \"a|b\"], x = [1.5, 2])",
        "t", ":vars", "nothing_here", "table(n = 1..100)", "\"``` \" + \"code\"",
      ] {
        terminal.enter(line)
        try terminal.prompt()
      }
      terminal.enter(":record")
      #expect(try terminal.prompt().contains("recorded 5 entries in session.md"))
      terminal.enter("\"after\"")
      try terminal.prompt()
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
      let text = try readText("\(home)/session.md")
      #expect(text.hasPrefix("# Session of "))
      for piece in [
        "```tonne\nlet t = table(", "```tonne\nt\n```\n\n| 城市 | x |", "| a\\|b | 2.0 |",
        "```text\nerror[N001]", "80 rows hidden", "````tonne\n\"``` \"",
      ] { #expect(text.contains(piece), "\(piece)") }
      for piece in ["before", ":vars", "after", ":record"] {
        #expect(!text.contains(piece), "\(piece)")
      }
    }
  }

  @Test(
    "a file that is there is not overwritten unless told; alone without a record it asks for a file"
  )
  func overwriting() throws {
    try withHome { home in
      try write("mine\n", to: "\(home)/a.md")
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.enter(":record")
      #expect(try terminal.prompt().contains("X046"))
      terminal.enter(":record a.md")
      #expect(try terminal.prompt().contains("X050"))
      #expect(try readText("\(home)/a.md") == "mine\n")
      terminal.enter(":record! a.md")
      #expect(try terminal.prompt().contains(":record ends it"))
      terminal.enter("1 + 1")
      try terminal.prompt()
      terminal.enter(":record! b.md")
      #expect(try terminal.prompt().contains("recorded 1 entry in a.md"))
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
      #expect(try readText("\(home)/a.md").contains("```tonne\n1 + 1\n```\n\n2\n"))
    }
  }

  @Test("a write that fails is said once, and the session goes on")
  func brokenWrites() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.enter(":record no/such/a.md")
      #expect(try terminal.prompt().contains("X051"))
      terminal.enter(":record a.md")
      try terminal.prompt()
      // A folder in its place, so that even the superuser cannot write.
      unlink("\(home)/a.md")
      mkdir("\(home)/a.md", 0o700)
      terminal.enter("40 + 2")
      let said = try terminal.prompt()
      #expect(said.contains("42") && said.contains("X051"), "\(said)")
      terminal.enter("40 + 3")
      let next = try terminal.prompt()
      #expect(next.contains("43") && !next.contains("X051"), "\(next)")
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
    }
  }
}
