import Glibc
import TestSupport
import Testing

/// A prompt where libedit cannot be opened.
@Suite("The prompt without libedit", .serialized)
struct PlainLinesTests {
  /// A terminal of a system where what is called libedit is none.
  private func withTerminal(_ body: (Terminal) throws -> Void) throws {
    try withHome { home in
      mkdir("\(home)/lib", 0o700)
      for name in ["libedit.so.2", "libedit.so.0"] { try write("none", to: "\(home)/lib/\(name)") }
      try body(Terminal(home: home, variables: ["LD_LIBRARY_PATH=\(home)/lib"]))
    }
  }

  @Test("says what is missing and how to get it, and takes lines")
  func lines() throws {
    try withTerminal { terminal in
      #expect(try terminal.prompt().contains("without libedit: `apt install libedit2`"))
      terminal.enter("let 江苏 = [1, 2,")
      terminal.enter("3]")
      try terminal.prompt()
      terminal.enter("sum(江苏)")
      #expect(try terminal.prompt().contains("6\n"))
    }
  }

  @Test("Ctrl-C drops a line and stops what runs; Ctrl-D leaves")
  func keys() throws {
    try withTerminal { terminal in
      try terminal.prompt()
      // Often enough that some come just before the wait for a key.
      for _ in 0..<100 {
        terminal.type("1 + \u{3}")
        try terminal.prompt()
      }
      terminal.enter("2 + 2")
      #expect(try terminal.prompt().contains("4\n"))
      terminal.type("\u{4}")
      #expect(try terminal.end() == 0)
    }
  }
}
