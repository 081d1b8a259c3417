import Glibc
import TestSupport
import Testing

/// A disk without room: a clear error, the file of before stays, and nothing half lies about.
@Suite("a full disk", .serialized) struct FullDiskTests {
  private static let table = "table(n = 1..9000) |> derive(a = .n * 7, b = .n / 3)"

  /// Programs that write too much, and the code that they end with.
  static let programs = [
    ("y.csv", "save(\(table), \"y.csv\")", "D003"),
    ("y.json", "save(\(table), \"y.json\")", "D003"),
    ("y.dta", "save(\(table), \"y.dta\")", "D003"),
    ("y.xlsx", "save(\(table), \"y.xlsx\")", "D003"),
    ("y.docx", "export(\(table), \"y.docx\")", "D003"),
    ("y.html", "report(\"y.html\", [\(table)])", "D003"),
    (
      "y.svg",
      "plot(table(year = 1800..2200) |> derive(a = .year / 7), kind = \"bar\", y = .a, save = \"y.svg\")",
      "D003"
    ),
    ("y.db", "save(\(table), connect(\"y.db\", create = true), name = \"t\")", "D072"),
  ]

  /// Calls `body` with a folder of 64 kB, of which 24 are free.
  private func withSmallDisk(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      guard mount("tonne", folder, "tmpfs", 0, "size=65536") == 0 else {
        print("skipped: no file system can be mounted here")
        return
      }
      defer { umount(folder) }
      try write(String(repeating: "x", count: 40_000), to: "\(folder)/ballast")
      try body(folder)
    }
  }

  @Test(arguments: programs)
  func isReported(_ name: String, _ program: String, _ code: String) throws {
    guard isRoot() else { return }
    try withSmallDisk { disk in
      try withFolder { folder in
        try write("before", to: "\(disk)/\(name == "y.db" ? "other" : name)")
        let used = names(in: disk).sorted()
        let path = program.split(separator: "\"y.", omittingEmptySubsequences: false)
          .joined(separator: "\"\(disk)/y.")
        let line = try script(path, folder, options: "--write '\(disk)'")
        let end = try LineEnd(line, in: folder)
        #expect(end.status == 1)
        #expect(end.said.contains("error[\(code)"), "\(end.said)")
        #expect(end.said.contains("full") || end.said.contains("space left"), "\(end.said)")
        if name != "y.db" { #expect(try readText("\(disk)/\(name)") == "before") }
        #expect(names(in: disk).sorted().filter { !$0.hasPrefix("y.db") } == used)
      }
    }
  }

  @Test("standard output on a full disk")
  func output() throws {
    let tonne = try Program.path("tonne")
    for program in ["1", "for i in 1..100000 { show(i) }"] {
      let end = try withFolder { folder in
        try LineEnd("sh -c \"'\(tonne)' -e '\(program)' >/dev/full; echo \\$?\"", in: folder)
      }
      #expect(end.shown == "1\n")
    }
  }
}
