import Glibc
import TestSupport
import Testing

/// kill -9 at any moment of writing leaves a whole file: the one of before, or the new one. The variable
/// TONNE_KILL_ROUNDS says how often each is tried.
@Suite("kill -9 while files are written", .serialized) struct KillingTests {
  /// A way of writing over and over, and whether what lies there afterwards is whole.
  struct Writing: Sendable, CustomTestStringConvertible {
    let name: String
    let program: String
    let isWhole: @Sendable (_ folder: String) throws -> Bool

    var testDescription: String { name }
  }

  static let rounds = getenv("TONNE_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 6

  static let rows = 3000

  static let all = [
    Writing(
      name: "save as csv",
      program: """
        for i in 1..1000000 {
          save(table(n = 1..\(rows)) |> derive(a = i), "y.csv")
        }
        """,
      isWhole: { folder in
        let lines = try readText("\(folder)/y.csv").split(separator: "\n")
        let cells = Set(lines.dropFirst().map { $0.split(separator: ",").last ?? "" })
        return lines.count == rows + 1 && cells.count == 1
      }),
    Writing(
      name: "save as workbook",
      program: """
        for i in 1..1000000 { save(table(n = 1..300) |> derive(a = i), "y.xlsx") }
        """, isWhole: { try isWholeArchive("\($0)/y.xlsx") }),
    Writing(
      name: "export",
      program: """
        for i in 1..1000000 { export(table(n = 1..50) |> derive(a = i), "y.docx") }
        """, isWhole: { try isWholeArchive("\($0)/y.docx") }),
    Writing(
      name: "report",
      program: """
        for i in 1..1000000 { report("y.html", ["# A", table(n = 1..300) |> derive(a = i)]) }
        """, isWhole: { try readText("\($0)/y.html").hasSuffix("</html>\n") }),
    Writing(
      name: "save into a database",
      program: """
        let c = connect("y.db", create = true)
        for i in 1..1000000 {
          save(table(n = 1..300) |> derive(a = i), c, name = "t", replace = true)
        }
        """,
      isWhole: { folder in
        let query = "select count(*) as n, count(distinct a) as m from t"
        let line = try script(
          "let t = query(connect(\"y.db\"), \"\(query)\")\nshow(t.n); show(t.m)", folder,
          options: "--format json")
        let end = try LineEnd(line, in: folder)
        // Before the first transaction there is no table.
        return end.shown == "[300]\n[1]\n" || end.said.contains("no such table")
      }),
  ]

  /// The end of a zip archive stands where it says that it does.
  private static func isWholeArchive(_ path: String) throws -> Bool {
    let bytes = try FileBytes.read(path)
    guard bytes.count > 22 else { return false }
    let end = Array(bytes.suffix(22))
    func number(_ place: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(end[place + $1]) << (8 * $1) }
    }
    return end.prefix(4) == [0x50, 0x4b, 5, 6] && number(12) + number(16) + 22 == bytes.count
  }

  @Test(arguments: all)
  func filesAreWhole(_ writing: Writing) throws {
    var random = SystemRandomNumberGenerator()
    var written = 0
    try withFolder { folder in
      for round in 0..<Self.rounds {
        let line = try script(writing.program, folder)
        let before = marks(in: folder)
        let program = try RunningProgram(line, in: folder)
        // The first file of this round comes after some tenths of a second in a build for tests.
        let deadline = monotonicSeconds() + 30
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
    }
    #expect(written == Self.rounds)
    print("\(writing.name): \(Self.rounds) times killed, \(written) files looked at")
  }

  /// What tells that a file was written anew: its number and when it was changed.
  private func marks(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasPrefix("y.") && !$0.contains("part") && !$0.contains("-") }
      .map { name in
        var about = stat()
        stat("\(folder)/\(name)", &about)
        return "\(name) \(about.st_ino) \(about.st_mtim.tv_sec) \(about.st_mtim.tv_nsec)"
      }
  }

  private func hasFile(_ folder: String) -> Bool {
    names(in: folder).contains { $0.hasPrefix("y.") && !$0.contains("part") && !$0.contains("-") }
  }

  private func monotonicSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
  }
}
