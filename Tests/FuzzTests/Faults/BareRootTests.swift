import Glibc
import TestSupport
import Testing

/// A root that holds the command and its libraries and nothing else, no /proc either.
@Suite("a bare root", .serialized) struct BareRootTests {
  @Test("arguments, files and exit statuses without /proc")
  func works() throws {
    guard isRoot() else { return }
    guard !Sanitizer.skips(.address, .thread, because: "which reads /proc") else { return }
    try withFolder { folder in
      let tonne = try Program.path("tonne")
      let root = "\(folder)/root"
      let copying = """
        sh -c "mkdir -p '\(root)' && cp '\(tonne)' '\(root)/tonne' && ldd '\(tonne)' | grep -o '/[^ ]*' | \
        while read -r f; do mkdir -p '\(root)'/\\$(dirname \\$f) && cp -L \\$f '\(root)'\\$f; done"
        """
      #expect(try LineEnd(copying, in: folder).status == 0)
      let program = """
        save(table(n = [length(args)]), "y.csv")
        length(load("y.csv")) + length(args)
        """
      try write(program + "\n", to: "\(root)/p.tonne")
      let shown = try LineEnd("chroot '\(root)' /tonne -e '1 + 1'", in: folder)
      #expect(shown.shown == "2\n", "\(shown.said)")
      let ran = try LineEnd("chroot '\(root)' /tonne --quiet p.tonne a b", in: folder)
      #expect(ran.shown == "3\n", "\(ran.said)")
      #expect(try LineEnd("chroot '\(root)' /tonne -e 'x'", in: folder).status == 1)
      #expect(try LineEnd("chroot '\(root)' /tonne --nonsense", in: folder).status == 2)
    }
  }
}
