import DataIO
import Glibc
import Interpreter
import Testing

/// A script writes below its folder, and below those that it was allowed.
@Suite struct WritingElsewhereTests {
  private func withFolders(_ body: (String) throws -> Void) throws {
    try withFolder { root in
      for name in ["project", "project/sub", "project2", "other"] {
        mkdir("\(root)/\(name)", 0o700)
      }
      try write("a\n1\n", to: "\(root)/project/x.csv")
      try write("from,to\na,b\n", to: "\(root)/project/w.csv")
      try write(
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "a"},
        "geometry": {"type": "Point", "coordinates": [1, 2]}}]}
        """, to: "\(root)/project/m.geojson")
      try write("kept", to: "\(root)/other/kept.csv")
      symlink("../other", "\(root)/project/folder")
      symlink("../other/kept.csv", "\(root)/project/file.csv")
      symlink("../other/new.csv", "\(root)/project/new.csv")
      symlink("../other/new.db", "\(root)/project/new.db")
      symlink("file.csv", "\(root)/project/twice.csv")
      try body(root)
    }
  }

  @Test(arguments: WritingElsewhere.all)
  func isRefused(_ attempt: WritingElsewhere) throws {
    try withFolders { root in
      if attempt.script.contains("o.db") {
        guard OpenedLibraries.versions.contains(where: { $0.name == "SQLite" && $0.version != nil })
        else { return print("skipped: libsqlite3 is absent") }
        _ = run(
          "save(table(a = [1]), connect(\"o.db\", create = true), name = \"old\")",
          folder: "\(root)/other")
      }
      let before = names(in: "\(root)/other").sorted()
      let script = attempt.script.split(separator: "ROOT", omittingEmptySubsequences: false)
        .joined(separator: root)
      let ended = run(script, folder: "\(root)/project")
      #expect(
        ended.error?.hasPrefix("\(attempt.code) ") == true, "\(ended.error ?? "no error")")
      #expect(names(in: "\(root)/other").sorted() == before)
      #expect(names(in: root).sorted() == ["other", "project", "project2"])
      #expect(names(in: "\(root)/project2").isEmpty)
      let kept = try readText("\(root)/other/kept.csv")
      #expect(kept == "kept")
    }
  }

  @Test("what --write allows is allowed, and nothing beside it")
  func allowed() throws {
    try withFolders { root in
      var options = RunOptions()
      options.writableFolders = ["\(root)/other"]
      let folder = "\(root)/project"
      let ended = run("save(table(a = [1]), \"folder/y.csv\")", folder: folder, options: options)
      #expect(ended.error == nil)
      let written = try readText("\(root)/other/y.csv")
      #expect(written == "a\n1\n")
      let refused = run("save(table(a = [1]), \"../y.csv\")", folder: folder, options: options)
      #expect(refused.error?.hasPrefix("R020 ") == true)
    }
  }
}
