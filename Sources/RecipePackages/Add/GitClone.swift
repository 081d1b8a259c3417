import CSystem
import Glibc
import Interpreter
import Syntax

/// A copy of a repository of git, made by the program `git`.
struct GitClone {
  /// Where its files are.
  let folder: String
  /// The commit.
  let commit: String

  /// Copies a repository into a new folder. No password is asked for, nothing of the repository runs.
  static func make(
    _ address: String, _ reference: String?, in folder: String, shown: String
  ) throws(Diagnostic) -> GitClone {
    if let reference, reference.isEmpty || reference.hasPrefix("-") {
      throw failure(shown, "`\(reference)` is no branch or tag")
    }
    let branch = reference.map { ["--branch", $0] } ?? []
    _ = try run(
      ["clone", "--quiet", "--depth", "1", "--template="] + branch + ["--", address, folder], shown)
    let said = try run(["-C", folder, "rev-parse", "HEAD"], shown)
    return GitClone(folder: folder, commit: said.filter { $0 != "\n" })
  }

  private static func run(_ words: [String], _ shown: String) throws(Diagnostic) -> String {
    let settings = [
      "protocol.ext.allow=never", "core.hooksPath=/dev/null", "core.fsmonitor=false",
      "core.autocrlf=false",
    ].flatMap { ["-c", $0] }
    let arguments = ["env", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C", "git"] + settings + words
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var (out, err) = (TonneBytes(), TonneBytes())
    var status: Int32 = 0
    let error = tonne_run_program(pointers, nil, 0, 300_000, &out, &err, &status)
    guard error == 0 else {
      let cause: Phrase =
        error == ETIMEDOUT ? "it took longer than five minutes" : "\(SystemError.text(error))"
      throw failure(shown, cause)
    }
    defer {
      tonne_release_bytes(&out)
      tonne_release_bytes(&err)
    }
    if status == 127 { throw noGit(shown) }
    guard status == 0 else {
      // The first line that says why; what git advises stands below it.
      let lines = text(err).split(separator: "\n").map(String.init)
      let said =
        lines.first { $0.hasPrefix("fatal: ") }.map { String($0.dropFirst(7)) } ?? lines.last
      throw failure(shown, said.map { "\($0)" } ?? "it ends with status \(status)")
    }
    return text(out)
  }

  private static func text(_ bytes: TonneBytes) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes.bytes, count: bytes.count), as: UTF8.self)
  }

  private static func failure(_ shown: String, _ cause: Phrase) -> Diagnostic {
    Diagnostic("R133", "git does not give \"\(shown)\": \(cause)", at: .none)
  }

  private static func noGit(_ shown: String) -> Diagnostic {
    Diagnostic(
      "R133", "\"\(shown)\" is a repository, and the program git is not installed", at: .none,
      mend: "install it: `apt install git`")
  }
}
