import Glibc
import TestSupport
import Testing

/// Folders and files that a user may not enter, read or write.
@Suite("unreadable folders", .serialized) struct UnreadableTests {
  static let programs = [
    ("load(\"closed/x.csv\")", "D00"), ("load(\"secret.csv\")", "D002"),
    ("load(\"closed\")", "D00"), ("save(table(a = [1]), \"readonly/y.csv\")", "D003"),
    ("save(table(a = [1]), \"closed/y.csv\")", "D003"),
    ("export(table(a = [1]), \"readonly/y.docx\")", "D003"),
    ("connect(\"closed/y.db\", create = true)", "D07"), ("connect(\"secret.db\")", "D07"),
    ("map(\"closed/m.geojson\")", "D00"), ("map(\"secret.shp\")", "D002"),
    ("weights(\"closed/w.gal\")", "D00"), ("use \"closed/r.tonne\"", "R010"),
    ("use \"secret.tonne\"", "R010"), ("load(\"x.csv/y.csv\")", "D00"),
  ]

  @Test(arguments: programs)
  func isReported(_ program: String, _ code: String) throws {
    try withFolder { folder in
      for name in ["closed", "readonly"] { mkdir("\(folder)/\(name)", 0o700) }
      for name in [
        "closed/x.csv", "secret.csv", "secret.db", "secret.shp", "secret.tonne", "x.csv",
      ] {
        try write("a\n1\n", to: "\(folder)/\(name)")
      }
      // Without rights root would read all the same: the program runs as somebody else.
      var line = try script(program, folder)
      if getuid() == 0 {
        guard access("/usr/bin/setpriv", X_OK) == 0 else {
          print("skipped: setpriv is absent")
          return
        }
        line = "setpriv --reuid=65534 --regid=65534 --clear-groups \(line)"
        for name in ["", "/readonly", "/closed"] { chown(folder + name, 65534, 65534) }
      }
      for name in names(in: folder) where name.hasPrefix("secret") {
        chmod("\(folder)/\(name)", 0)
      }
      chmod("\(folder)/readonly", 0o500)
      chmod("\(folder)/closed", 0)
      defer { for name in ["closed", "readonly"] { chmod("\(folder)/\(name)", 0o700) } }
      let end = try LineEnd(line, in: folder)
      if end.status == 126 || end.said.contains("failed to execute") {
        print("skipped: the tests lie where nobody else can run them")
        return
      }
      #expect(end.status == 1, "\(end.said)")
      #expect(end.said.contains("error[\(code)"), "\(end.said)")
      #expect(end.said.contains("run.tonne:1"), "\(end.said)")
    }
  }
}
