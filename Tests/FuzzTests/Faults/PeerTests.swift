import Glibc
import TestSupport
import Testing

/// A gnuplot that dies, says nothing, or stops listening; the picture of before stays.
@Suite("a peer that dies", .serialized) struct PeerTests {
  static let peers = [
    ("is ended by a signal", "kill -9 $$", "X034"),
    (
      "is ended in the middle of its picture", "head -c 100 >/dev/null; echo '<svg'; kill -9 $$",
      "X034"
    ),
    ("reads nothing and fails", "exit 3", "X035"),
    ("reads a part and fails", "head -c 10 >/dev/null; echo 'no memory' >&2; exit 1", "X035"),
    ("draws nothing", "cat >/dev/null", "X035"),
    ("is no program", "", "X032"),
  ]

  private static let picture =
    "plot(table(year = 2001..2009) |> derive(a = .year / 7), kind = \"bar\", y = .a, save = \"y.svg\")"

  @Test(arguments: peers)
  func gnuplot(_ name: String, _ body: String, _ code: String) throws {
    try withFolder { folder in
      try write("before", to: "\(folder)/y.svg")
      mkdir("\(folder)/bin", 0o700)
      if !body.isEmpty {
        try write("#!/bin/sh\n\(body)\n", to: "\(folder)/bin/gnuplot")
        chmod("\(folder)/bin/gnuplot", 0o700)
      }
      // The shell's own words must be found, and no gnuplot beside them.
      for tool in ["sh", "head", "cat", "kill", "sleep"] { link(tool, folder) }
      let line = try script(Self.picture + "\n", folder)
      let end = try LineEnd("env PATH='\(folder)/bin' \(line)", in: folder)
      #expect(end.status == 1)
      #expect(end.said.contains("error[\(code)]"), "\(end.said)")
      #expect(try readText("\(folder)/y.svg") == "before")
      #expect(!names(in: folder).contains { $0.contains("part") })
    }
  }

  private func link(_ tool: String, _ folder: String) {
    for place in ["/bin", "/usr/bin"] where access("\(place)/\(tool)", X_OK) == 0 {
      symlink("\(place)/\(tool)", "\(folder)/bin/\(tool)")
      return
    }
  }

  @Test("Ctrl-C ends a gnuplot that hangs")
  func hanging() throws {
    try withFolder { folder in
      mkdir("\(folder)/bin", 0o700)
      try write("#!/bin/sh\n: > started\nexec sleep 600\n", to: "\(folder)/bin/gnuplot")
      chmod("\(folder)/bin/gnuplot", 0o700)
      for tool in ["sh", "sleep"] { link(tool, folder) }
      let program = try RunningProgram(
        "env PATH='\(folder)/bin' \(try script(Self.picture, folder))", in: folder)
      for _ in 0..<4000 where access("\(folder)/started", F_OK) != 0 { usleep(5_000) }
      program.send(SIGINT)
      #expect(program.wait(seconds: 5) == 130)
    }
  }

  @Test("a time limit ends a gnuplot that hangs")
  func limited() throws {
    try withFolder { folder in
      mkdir("\(folder)/bin", 0o700)
      try write("#!/bin/sh\nexec sleep 600\n", to: "\(folder)/bin/gnuplot")
      chmod("\(folder)/bin/gnuplot", 0o700)
      for tool in ["sh", "sleep"] { link(tool, folder) }
      let line = try script(Self.picture, folder, options: "--limit time=500ms")
      let end = try LineEnd("env PATH='\(folder)/bin' \(line)", in: folder)
      #expect(end.status == 1)
      #expect(end.said.contains("error[X060]"), "\(end.said)")
    }
  }
}
