import Glibc
import TestSupport
import Testing

/// What `--limit` says holds, with a clear error and a session that goes on.
@Suite("limits", .serialized) struct LimitTests {
  private func end(_ program: String, _ limit: String, more: String = "") throws -> LineEnd {
    try withFolder { folder in
      try LineEnd(try script(program, folder, options: "--limit \(limit) \(more)"), in: folder)
    }
  }

  static let longRunning: [String] = [
    "for i in 1..10000000 { for j in 1..10000000 { i * j } }",
    "recipe down(n: num) = if n == 0 { 0 } else { down(n - 1) + down(n - 1) }\ndown(60)",
    "fold(1..10000000, 0, fn(s, x) => s + fold(1..1000000, 0, fn(a, b) => a + b))",
  ]

  @Test(arguments: longRunning)
  func time(_ program: String) throws {
    let end = try end(program, "time=200ms")
    #expect(end.status == 1)
    #expect(end.said.contains("error[X060]: this was stopped at the time limit of 200ms"))
    #expect(end.said.contains("help: allow more when you start"))
  }

  @Test("what ends in time is not disturbed")
  func inTime() throws {
    let end = try end("let x = 1 + 1\nx", "time=1h,memory=1GB,depth=10000")
    #expect(end.shown == "2\n")
    #expect(end.said.isEmpty)
  }

  @Test("files without an end, and pipes that nobody writes to", arguments: ["/dev/zero", "pipe"])
  func neverEnding(_ path: String) throws {
    try withFolder { folder in
      mkfifo("\(folder)/pipe", 0o600)
      let line = try script(
        "load(\"\(path)\")", folder, options: "--limit time=300ms,memory=4GB")
      let end = try LineEnd(line, in: folder)
      #expect(end.said.contains("error[X060]"), "\(end.said)")
    }
  }

  static let large = [
    "for i in 1..1000000 { table(a = 1..1000000) |> derive(b = .a * i) }",
    "fold(1..100, [0], fn(s, x) => s + s)",
    "fold(1..60, table(a = [1, 2]), fn(t, x) => append(t, t))",
    "fold(1..60, \"ab\", fn(s, x) => \"{s}{s}\")",
  ]

  @Test(arguments: large)
  func memory(_ program: String) throws {
    guard !Sanitizer.skips(.address, .thread, because: "which keeps the heap") else { return }
    let end = try end(program, "memory=300MB", more: "--quiet")
    #expect(end.status == 1)
    #expect(
      end.said.contains("error[X061]: this was stopped at the memory limit of 300MB"), "\(end.said)"
    )
  }

  @Test("as many nested calls as the limit says, and not one more")
  func depth() throws {
    for function in ["n + f(n - 1)", "length([n]) + f(n - 1)"] {
      let recipe = "recipe f(n: num) = if n <= 1 { 1 } else { \(function) }\n"
      for limit in [1, 7, 100, 1000] {
        #expect(try end(recipe + "f(\(limit))", "depth=\(limit)").status == 0, "\(limit)")
        let end = try end(recipe + "f(\(limit + 1))", "depth=\(limit)")
        #expect(end.status == 1)
        #expect(
          end.said.contains("error[X062]: calls are nested deeper than the limit of \(limit)"),
          "\(end.said)")
      }
    }
  }

  @Test(arguments: [
    "time=10", "time=-1s", "time=0s", "time=1e400s", "memory=2", "memory=2gb", "memory=1kB",
    "depth=0", "depth=10001", "depth=x", "cpu=2", "time", "time=1s,", "",
  ])
  func badLimits(_ limit: String) throws {
    let end = try end("1", "'\(limit)'")
    #expect(end.status == 2)
    #expect(end.said.contains("--limit"), "\(end.said)")
  }
}
