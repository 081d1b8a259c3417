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

  @Test("packages of recipes are named with version and hash, once")
  func packages() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      for line in [
        "use \"egm_study\"", ":record session.md", "1 + 1", "use \"kaya 1\"", "use \"kaya\" as k",
        "2 + 2",
      ] {
        terminal.enter(line)
        try terminal.prompt()
      }
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
      let text = try readText("\(home)/session.md")
      let hash = /, SHA-256 `[0-9a-f]{64}`\.\n/
      let named = text.split(separator: "\n").filter { $0.hasPrefix("Package ") }
      #expect(named.count == 2, "\(text)")
      #expect(text.prefix { $0 != "`" }.contains("\nPackage egm_study 1.0.0, SHA-256 "))
      #expect(text.contains("use \"kaya 1\"\n```\n\nPackage kaya 1.0.0, SHA-256 `"), "\(text)")
      #expect(text.matches(of: hash).count == 2)
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

  @Test("a picture goes into a file beside the record, with a link in its place")
  func figures() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      for line in [
        "let t = table(year = [2019, 2020, 2021], x = [1, 3, 2]) |> key(.year)",
        ":record my notes.md", "plot(t, title = \"a [b] | c\")", "[1, plot(t, kind = \"bar\")]",
      ] {
        terminal.enter(line)
        try terminal.prompt()
      }
      terminal.enter(":record")
      let said = try terminal.prompt()
      let text = try readText("\(home)/my notes.md")
      guard names(in: home).contains("my notes_figures") else {
        #expect(text.contains("```text\n") && !text.contains("!["))
        return print("skipped: there is no gnuplot")
      }
      #expect(said.contains("its 2 figures lie in my notes_figures"), "\(said)")
      #expect(text.contains("![a \\[b\\] \\| c](my%20notes_figures/figure-1.svg)"), "\(text)")
      #expect(text.contains("](my%20notes_figures/figure-2.svg)"), "\(text)")
      #expect(!text.contains("┤"), "\(text)")
      for number in 1...2 {
        #expect(try readText("\(home)/my notes_figures/figure-\(number).svg").contains("<svg"))
      }
      // A folder that is there is not written into unless told.
      unlink("\(home)/my notes.md")
      terminal.enter(":record my notes.md")
      #expect(try terminal.prompt().contains("X050"))
      terminal.enter(":record! my notes.md")
      #expect(try terminal.prompt().contains(":record ends it"))
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
    }
  }

  @Test("without gnuplot the record has the drawing, which is said once")
  func drawings() throws {
    try withHome { home in
      let terminal = try Terminal(home: home, variables: ["PATH=\(home)"])
      try terminal.prompt()
      for line in [
        "let t = table(year = [2019, 2020], x = [1, 3]) |> key(.year)", ":record a.md",
      ] {
        terminal.enter(line)
        try terminal.prompt()
      }
      terminal.enter("plot(t)")
      #expect(try terminal.prompt().contains("drawings in characters"))
      terminal.enter("plot(t)")
      #expect(!(try terminal.prompt()).contains("drawings in characters"))
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
      let text = try readText("\(home)/a.md")
      #expect(text.contains("┤") && !text.contains("!["))
      #expect(!names(in: home).contains("a_figures"))
    }
  }

  @Test("where a figure cannot be written nothing of its entry is, and the record ends")
  func brokenFigures() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      for line in [
        "let t = table(year = [2019, 2020], x = [1, 3]) |> key(.year)", ":record a.md",
        "\"before\"",
      ] {
        terminal.enter(line)
        try terminal.prompt()
      }
      try write("", to: "\(home)/a_figures")
      terminal.enter("plot(t)")
      let said = try terminal.prompt()
      guard !said.contains("drawings in characters") else {
        return print("skipped: there is no gnuplot")
      }
      #expect(said.contains("X051") && said.contains("a_figures"), "\(said)")
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
      let text = try readText("\(home)/a.md")
      #expect(text.contains("before") && !text.contains("plot(t)"))
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
