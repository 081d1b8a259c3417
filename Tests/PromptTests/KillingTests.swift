import Glibc
import TestSupport
import Testing

/// kill -9 at the prompt. The variable TONNE_KILL_ROUNDS says how often each is tried.
@Suite("kill -9 at the prompt", .serialized)
struct KillingTests {
  private static let rounds = getenv("TONNE_KILL_ROUNDS").flatMap { Int(String(cString: $0)) }

  /// Waits some time of the first milliseconds, and kills.
  private func kill(_ terminal: Terminal, within milliseconds: UInt32) {
    usleep(UInt32.random(in: 0...milliseconds * 1000))
    terminal.kill()
  }

  @Test("history and journal have every entry that was answered, and :restore brings them back")
  func entries() throws {
    let rounds = Self.rounds ?? 12
    try withHome { home in
      var entered: [String] = []
      for round in 0..<rounds {
        let terminal = try Terminal(home: home)
        try terminal.prompt()
        if round > 0 {
          terminal.enter(":restore")
          #expect(try terminal.prompt().contains("restored "))
          // Each session has the entries of its own, and those of the one before that it restored.
          terminal.enter("show(r\(round - 1)_0)")
          #expect(try terminal.prompt().contains("\(round - 1)\n"), "round \(round)")
          terminal.enter(":restore")
          #expect(try terminal.prompt().contains("X0"), "a journal was not removed")
        }
        for line in 0..<Int.random(in: 1...3) {
          let text = "let r\(round)_\(line) = \(round)"
          terminal.enter(text)
          try terminal.prompt()
          entered.append(text)
        }
        terminal.enter("let late\(round) = 1")
        kill(terminal, within: 3)
        try check(entered, home, round: round)
      }
    }
    print("history and journal: \(rounds) times killed")
  }

  /// Every entry stands in the history, those of the last round in its journal, each line whole.
  private func check(_ entered: [String], _ home: String, round: Int) throws {
    let state = "\(home)/.local/state/tonne"
    let history = try readText("\(state)/history").split(separator: "\n").map(String.init)
    #expect(history.filter { $0.hasPrefix("let r") } == entered)
    let journals = names(in: "\(state)/sessions").sorted()
    let texts = try journals.map { try readText("\(state)/sessions/\($0)") }
    let own = entered.filter { $0.hasPrefix("let r\(round)_") }
    let text = try #require(
      texts.first { text in
        own.allSatisfy { text.split(separator: "\n").contains(Substring("> \($0)")) }
      })
    // What was being written last may be cut off, nothing else.
    for line in text.split(separator: "\n").dropLast() {
      #expect(["# ", "> let ", "> show", "+", "-"].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test("a history that is cut keeps its newest entries")
  func cutting() throws {
    let rounds = Self.rounds ?? 8
    try withHome { home in
      let folder = "\(home)/.local/state/tonne"
      try write("history = 500\n", to: try makeFolder("\(home)/.config/tonne") + "/config")
      let path = try makeFolder(folder) + "/history"
      let lines = (0..<20_000).map { "let h\($0) = \"\(String(repeating: "x", count: 60))\"" }
      let full = lines.joined(separator: "\n") + "\n"
      let cut = lines.suffix(500).joined(separator: "\n") + "\n"
      var cuts = 0
      // How long a start takes until the history was cut, so that rounds end at all of its moments.
      var most = 400_000.0
      for round in 0..<rounds {
        try write(full, to: path)
        let start = Terminal.now
        let terminal = try Terminal(home: home)
        if round == 0 {
          try terminal.prompt()
          most = (Terminal.now - start) * 1_100_000
        } else {
          usleep(UInt32.random(in: 0...UInt32(most)))
        }
        terminal.kill()
        let text = try readText(path)
        #expect(text == full || text == cut, "round \(round)")
        if text == cut { cuts += 1 }
        #expect(names(in: folder).filter { $0.contains(".part-") }.count <= 1)
      }
      print("cutting the history: \(rounds) times killed, \(cuts) after it was cut")
    }
  }

  private func makeFolder(_ path: String) throws -> String {
    var whole = ""
    for part in path.split(separator: "/") {
      whole += "/\(part)"
      mkdir(whole, 0o700)
    }
    return path
  }

  @Test("a record has every entry that was answered, with its figures")
  func records() throws {
    let rounds = Self.rounds ?? 6
    try withHome { home in
      for round in 0..<rounds {
        let terminal = try Terminal(home: home)
        try terminal.prompt()
        terminal.enter(":record! session.md")
        try terminal.prompt()
        for line in 0..<2 {
          terminal.enter("let r\(round)_\(line) = \(line)")
          try terminal.prompt()
        }
        terminal.enter("table(n = 1..20) |> derive(late = .n)")
        kill(terminal, within: 10)
        let text = try readText("\(home)/session.md")
        for line in 0..<2 {
          #expect(text.contains("```tonne\nlet r\(round)_\(line) = \(line)\n```\n"))
        }
        // The last entry is there with its table, or not at all.
        let isThere = text.contains("derive(late")
        #expect(text.contains("| 20 | 20 |") == isThere, "\(text)")
        #expect(text.hasSuffix("\n"))
      }
    }
    print("record: \(rounds) times killed")
  }
}
