import Glibc
import TestSupport
import Testing

/// Terminals, folders and ends that make life hard.
@Suite("Bad surroundings of the prompt", .serialized)
struct HardTerminalTests {
  @Test("20 columns and LANG=C")
  func narrow() throws {
    try withHome { home in
      let terminal = try Terminal(home: home, variables: ["LANG=C"], columns: 20)
      try terminal.prompt()
      terminal.enter("table(城市 = [\"南京\"])")
      #expect(try terminal.prompt().contains("南京"))
      terminal.enter("?head")
      #expect(try terminal.prompt().contains("head(t"))
    }
  }

  @Test("a folder that cannot be written costs the history and a warning, once")
  func unwritable() throws {
    try withHome { home in
      try write("", to: "\(home)/state")
      let terminal = try Terminal(home: home, variables: ["XDG_STATE_HOME=\(home)/state"])
      #expect(try terminal.prompt().contains("warning[X044]"))
      terminal.enter("1 + 1")
      #expect(try terminal.prompt().contains("warning[X043]"))
      terminal.enter("2 + 2")
      #expect(try !terminal.prompt().contains("warning"))
    }
  }

  @Test("a full disk costs the history and the journal, with a warning each, and nothing else")
  func fullDisk() throws {
    try withHome { home in
      mkdir("\(home)/state", 0o700)
      guard mount("tonne", "\(home)/state", "tmpfs", 0, "size=65536") == 0 else {
        print("skipped: no file system can be mounted here")
        return
      }
      defer { umount("\(home)/state") }
      let terminal = try Terminal(home: home, variables: ["XDG_STATE_HOME=\(home)/state"])
      try terminal.prompt()
      terminal.enter("let a = 40")
      try terminal.prompt()
      try fill("\(home)/state/ballast")
      var said = ""
      for entry in 0..<40 {
        terminal.enter("let b\(entry) = \"\(String(repeating: "x", count: 400))\"")
        said += try terminal.prompt()
      }
      #expect(said.contains("warning[X04"))
      #expect(said.split(separator: "warning[").count <= 3)
      terminal.enter("a + 2")
      #expect(try terminal.prompt().contains("42\n"))
    }
  }

  /// Writes until there is no room.
  private func fill(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(file) }
    let bytes = [UInt8](repeating: 0, count: 256)
    while Glibc.write(file, bytes, bytes.count) > 0 {}
  }

  @Test("broken history and settings")
  func broken() throws {
    try withHome { home in
      for folder in [".local", ".local/state", ".local/state/tonne", ".config", ".config/tonne"] {
        mkdir("\(home)/\(folder)", 0o700)
      }
      try write("\u{FFFD}\\\n\0\n1 + 1", to: "\(home)/.local/state/tonne/history")
      try write("rows = 4\ncolour = off\n", to: "\(home)/.config/tonne/config")
      let terminal = try Terminal(home: home)
      let greeting = try terminal.prompt()
      #expect(greeting.contains("error[X041]: there is no setting `colour`"))
      terminal.enter("table(a = 1..9)")
      #expect(try terminal.prompt().contains("5 rows hidden"))
      terminal.type("\u{12}1 + 1\r")
      #expect(try terminal.prompt().contains("2\n"))
      let plain = try Terminal(home: home, arguments: ["--no-config"])
      #expect(try !plain.prompt().contains("error"))
    }
  }

  @Test("a line of a megabyte")
  func longLine() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.paste("length([" + String(repeating: "1, ", count: 350_000) + "1])")
      #expect(try terminal.prompt().contains("350001"))
    }
  }
}
