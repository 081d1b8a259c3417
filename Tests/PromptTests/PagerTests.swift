import TestSupport
import Testing

/// What is longer than the screen goes to a pager.
@Suite("A pager at the prompt") struct PagerTests {
  @Test("nothing is drawn over it, however long it is looked at")
  func staysClear() throws {
    try withHome { home in
      let terminal = try Terminal(home: home, variables: ["PAGER=sleep 2.5; cat"])
      try terminal.prompt()
      terminal.enter("table(n = 1..100)")
      let shown = try terminal.prompt()
      #expect(shown.contains("100 rows × 1 column"))
      #expect(!shown.contains("1 s") && !shown.contains("2 s"), "\(shown)")
    }
  }
}
