import Builtins
import CSystem
import Glibc
import Interpreter
import Syntax
import Testing

/// Ctrl-C while a database works: the query ends, and the connection goes on.
@Suite struct DatabaseInterruptionTests {
  /// A flag as Ctrl-C sets it.
  private final class Flag: @unchecked Sendable {
    let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    init() { pointer.initialize(to: 0) }
    deinit { pointer.deallocate() }

    /// Sets it from another thread after some tenths of a second.
    func setSoon() {
      var thread = pthread_t()
      pthread_create(
        &thread, nil,
        { context in
          usleep(300_000)
          if let context { tonne_set(context.assumingMemoryBound(to: Int32.self), true) }
          return nil
        }, pointer)
      pthread_detach(thread)
    }
  }

  /// Runs lines, the last but one of which takes forever.
  private func interrupted(
    _ lines: [String], _ folder: String, sets: Bool = true
  ) -> (Session.Outcome?, [String]) {
    let flag = Flag()
    let recording = Recording()
    let machine = Machine(
      registry: StandardLibrary.registry, output: recording, options: RunOptions(),
      interrupt: UnsafePointer(flag.pointer))
    let session = Session(machine: machine, folder: folder, allowsShadowing: true)
    var outcome: Session.Outcome?
    for (place, line) in lines.enumerated() {
      if sets, place == lines.count - 2 { flag.setSoon() }
      let ended = session.run(machine.sources.add(name: "test", bytes: Array(line.utf8)))
      if place == lines.count - 2 { outcome = ended }
      tonne_set(flag.pointer, false)
    }
    return (outcome, recording.values.map(\.inlineText))
  }

  @Test func sqlite() throws {
    try withFolder { folder in
      let (outcome, values) = interrupted(
        [
          "let c = connect(\"a.db\", create = true)",
          "query(c, \"with recursive n(x) as (select 1 union all select x + 1 from n) select max(x) as x from n\")",
          "query(c, \"select 7 as x\").x",
        ], folder)
      #expect(outcome == .interrupted)
      #expect(values == ["[7]"])
    }
  }

  @Test(arguments: [
    "query(c, \"select pg_sleep(60)\")", "query(c, \"select pg_sleep($1)\", params = [60])",
    "query(c, \"select g as x from generate_series(1, 1000000000) g\")",
  ])
  func postgres(_ line: String) throws {
    guard let server = PostgresServer() else { return }
    let (outcome, values) = interrupted(
      ["let c = connect(\"\(server.address)\")", line, "query(c, \"select 7 as x\").x"], "")
    #expect(outcome == .interrupted)
    #expect(values == ["[7]"])
  }

  @Test("a server that dies in the middle of a query is an error, and the session goes on")
  func dyingServer() throws {
    guard let server = PostgresServer() else { return }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        usleep(1_000_000)
        if let context { Unmanaged<PostgresServer>.fromOpaque(context).takeRetainedValue().stop() }
        return nil
      }, Unmanaged.passRetained(server).toOpaque())
    let (outcome, values) = interrupted(
      ["let c = connect(\"\(server.address)\")", "query(c, \"select pg_sleep(60)\")", "7"], "",
      sets: false)
    pthread_join(thread, nil)
    #expect(outcome == .failed)
    #expect(values == ["7"])
  }
}
