import Glibc
import TestSupport
import Testing

/// The kernel and Jupyter's own client, over real sockets: a notebook from end to end, completion,
/// inspection, interrupts, hostile messages, and ends of all kinds.
///
/// The checks are in `client.py`, since the client is one in Python; each prints a line.
@Suite struct ClientTests {
  @Test("a real client gets what it should")
  func client() throws {
    try withFolder { folder in
      let script = "\(Repository.root)/Tests/NotebookTests/client.py"
      let status = Self.run(
        "PATH=/usr/bin:$PATH python3 '\(script)' '\(try Self.command())' '\(folder)' > '\(folder)/said' 2>&1"
      )
      let said = try readText("\(folder)/said")
      let lines = said.split(separator: "\n")
      if status == 127 || lines.first?.hasPrefix("skipped") == true {
        print("skipped: Python with jupyter_client, nbclient and nbformat is not installed")
        return
      }
      for line in lines where line.hasPrefix("FAIL") { Issue.record("\(line)") }
      #expect(status == 0, "\(said)")
      #expect(lines.filter { $0.hasPrefix("ok") }.count > 50, "\(said)")
      print(lines.filter { $0.contains(" ms") }.joined(separator: "\n"))
    }
  }

  /// The command that was built with the tests.
  private static func command() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    try #require(count > 0)
    let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/tonne"
  }

  private static func run(_ command: String) -> Int32 {
    var process = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { for word in words { free(word) } }
    guard posix_spawn(&process, "/bin/sh", nil, nil, &words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status >> 8 & 0xFF
  }
}
