import Glibc
import TestSupport
import Testing

/// One session as a person has it, key by key.
@Suite("A session at a terminal", .serialized)
struct SessionAtTerminalTests {
  static let table = """
    城市,年份,碳排放量(万吨)
    南京,2010,10
    南京,2011,11.5
    苏州,2010,20
    苏州,2011,26

    """

  @Test("wide characters, Tab, search, pasted pipelines, help, long tables")
  func exploring() throws {
    try withHome { home in
      try write(Self.table, to: "\(home)/city.csv")
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.type("\"江苏\u{7F}")
      try terminal.expect("江")
      terminal.enter("西\"")
      #expect(try terminal.prompt().hasSuffix("江西\n"))
      terminal.type("let t = load(\"ci\t")
      try terminal.expect("ty.csv")
      terminal.enter("\", key = [.城市, .年份])")
      try terminal.prompt()
      terminal.type("t |> filter(.碳\t")
      try terminal.expect("排放量")
      terminal.enter(" > 11[1e4 t])")
      try terminal.expect("3 rows × 3 columns")
      try terminal.prompt()
      terminal.type("\u{12}loa")
      usleep(200_000)
      terminal.type("\r")
      try terminal.prompt()
      terminal.paste("t\n  |> filter(.年份 == 2011)\n  |> summarise(碳 = sum(.碳排放量))\n")
      terminal.type("\r")
      #expect(try terminal.prompt().contains("37.5"))
      terminal.enter("?lmdi")
      #expect(try terminal.prompt().contains("lmdi(t, of, factors"))
      terminal.enter("?\"灰色预测\"")
      #expect(try terminal.prompt().contains("egm"))
      terminal.enter("table(a = 1..2000)")
      let long = try terminal.prompt()
      #expect(long.contains("2000 rows × 1 column · 1980 rows hidden"))
      terminal.enter(":quit")
      #expect(try terminal.end() == 0)
      // What Ctrl-R found was entered a second time.
      let history = try readText("\(home)/.local/state/tonne/history").split(separator: "\n")
      #expect(history.filter { $0.hasPrefix("let t = load(\"city.csv\"") }.count == 2)
    }
  }

  @Test("Ctrl-C stops a computation or clears the line, and keeps the session")
  func interrupting() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.enter("let x = 41")
      try terminal.prompt()
      terminal.enter("fold(1..2_000_000_000, 0, fn(s, i) => s + i)")
      usleep(300_000)
      terminal.type("\u{3}")
      #expect(try terminal.prompt().contains("interrupted"))
      for _ in 0..<100 {
        terminal.type("let y = (\u{3}")
        try terminal.prompt()
      }
      terminal.enter("[1,")
      try terminal.expect("   ... ")
      terminal.type("\u{4}")
      try terminal.expect("left out")
      try terminal.prompt()
      terminal.enter("x + 1")
      #expect(try terminal.prompt().contains("42"))
      terminal.type("\u{4}")
      #expect(try terminal.end() == 0)
    }
  }

  @Test("a password in an address is refused, and neither shown again nor kept")
  func passwords() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      for line in [
        "connect(\"postgresql://me:geheim@localhost/energy\")",
        "load(\"postgresql://me@localhost/energy?password=geheim\")",
      ] {
        terminal.enter(line)
        let shown = try terminal.prompt()
        let message = try #require(shown.firstRange(of: "error["))
        #expect(!shown[message.lowerBound...].contains("geheim"))
        #expect(shown[message.lowerBound...].contains("***"))
      }
      terminal.kill()
      let state = "\(home)/.local/state/tonne"
      let journals = names(in: "\(state)/sessions").filter { $0.hasSuffix(".journal") }
      #expect(journals.count == 1)
      for name in ["history"] + journals.map({ "sessions/\($0)" }) {
        let text = try readText("\(state)/\(name)")
        #expect(!text.contains("geheim"), "\(name)")
        #expect(text.contains("***"))
      }
    }
  }

  @Test("undo, kill, restore, save: the script gives the same")
  func keeping() throws {
    try withHome { home in
      let first = try Terminal(home: home)
      try first.prompt()
      for line in ["let x = 2", "let x = x + 1", "x * 10", "ans + 1", "let x = 0"] {
        first.enter(line)
        try first.prompt()
      }
      first.enter(":undo")
      #expect(try first.prompt().contains("took back: let x = 0"))
      first.enter("recipe f(a) = a * x")
      try first.prompt()
      first.enter("nothing_here")
      #expect(try first.prompt().contains("error[N001]"))
      first.kill()
      let second = try Terminal(home: home)
      let greeting = try second.prompt()
      #expect(greeting.contains("ended without :quit (7 entries)"), "\(greeting)")
      second.enter(":restore")
      #expect(try second.prompt().contains("restored 6 entries"))
      second.enter("f(5)")
      #expect(try second.prompt().contains("15"))
      second.enter(":save saved.tonne")
      #expect(try second.prompt().contains("saved"))
      second.enter(":quit")
      #expect(try second.end() == 0)
      let script = try Terminal(home: home, arguments: ["saved.tonne"])
      try script.expect("30\n31\n15\n")
      #expect(try script.end() == 0)
      let third = try Terminal(home: home)
      #expect(try !third.prompt().contains("ended without"))
    }
  }

  @Test("a saved script runs where a name came to hide a built-in that was used before")
  func savingHidden() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      for line in ["[1, 2] |> sum", "let sum = 4", "sum + 1", ":save saved.tonne", ":quit"] {
        terminal.enter(line)
        if line != ":quit" { try terminal.prompt() }
      }
      _ = try terminal.end()
      let script = try Terminal(home: home, arguments: ["saved.tonne"])
      try script.expect("3\n5\n")
      #expect(try script.end() == 0)
    }
  }

  @Test("a terminal that is closed leaves the session for :restore", arguments: [true, false])
  func hangingUp(_ hasLibrary: Bool) throws {
    try withHome { home in
      var variables: [String] = []
      if !hasLibrary {
        for name in ["libedit.so.2", "libedit.so.0"] { try write("none", to: "\(home)/\(name)") }
        variables = ["LD_LIBRARY_PATH=\(home)"]
      }
      let first = try Terminal(home: home, variables: variables, isBelowShell: true)
      try first.prompt()
      first.enter("let kept = 7")
      try first.prompt()
      first.hangUp()
      _ = try first.end()
      let second = try Terminal(home: home)
      #expect(try second.prompt().contains("ended without :quit (1 entry)"))
      second.enter(":restore")
      #expect(try second.prompt().contains("restored 1 entry"))
      second.type("\u{4}")
      #expect(try second.end() == 0)
      let third = try Terminal(home: home)
      #expect(try !third.prompt().contains("ended without"))
    }
  }

  @Test("an error in the middle of a paste is named, and what came before stands")
  func pasting() throws {
    try withHome { home in
      let terminal = try Terminal(home: home)
      try terminal.prompt()
      terminal.paste("let a = 1\nlet b = a +\n  nothing_here\nlet c = 3\n")
      terminal.type("\r")
      #expect(try terminal.prompt().contains(":3:3"))
      terminal.enter("a + 1")
      #expect(try terminal.prompt().contains("2\n"))
      terminal.enter("c")
      #expect(try terminal.prompt().contains("error[N001]"))
    }
  }
}
