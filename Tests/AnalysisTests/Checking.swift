import Analysis
import Builtins
import CSystem
import Interpreter
import Syntax
import TestSupport
import Testing

/// What checking a program finds, each as `CODE under the caret`.
func findings(
  _ program: String, folder: String = "", severity: Diagnostic.Severity? = nil
) -> [String] {
  report(program, folder: folder).diagnostics.filter { severity == nil || $0.severity == severity }
    .map { "\($0.code) \(under($0.span, program))" }
}

/// The errors that checking a program finds.
func errors(_ program: String, folder: String = "") -> [String] {
  findings(program, folder: folder, severity: .error)
}

/// The report of checking a program, made on a stack as large as the command's.
func report(_ program: String, folder: String = "") -> CheckReport {
  onLargeStack {
    Checker(registry: StandardLibrary.registry)
      .check(name: "test", bytes: Array(program.utf8), folder: folder)
  } ?? CheckReport(unreadable: Diagnostic("X001", "the check did not run", at: .none))
}

private func under(_ span: Span, _ program: String) -> String {
  let bytes = Array(program.utf8)
  guard span.start >= 0, span.start <= span.end, Int(span.end) <= bytes.count else { return "?" }
  return String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
}

/// How a program ends when it is run in a folder.
func outcome(of program: String, folder: String) -> Session.Outcome {
  onLargeStack {
    let machine = Machine(
      registry: StandardLibrary.registry, output: Unseen(), options: RunOptions())
    let session = Session(machine: machine, folder: folder, allowsShadowing: false)
    return session.run(machine.sources.add(name: "test", bytes: Array(program.utf8)))
  } ?? .failed
}

/// Folders and files of the repository.
enum Repository {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/")
  }()

  /// The paths of all files below a folder whose names end in some way.
  static func files(below folder: String, ending: String) -> [String] {
    var found: [String] = []
    for name in names(in: "\(root)/\(folder)").sorted() where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if tonne_is_folder("\(root)/\(path)") {
        found += files(below: path, ending: ending)
      } else if name.hasSuffix(ending) {
        found.append(path)
      }
    }
    return found
  }
}

/// Calls `body` with a fresh folder that holds some files, and takes it away afterwards.
func withFiles<Result>(
  _ files: [String: String], _ body: (String) throws -> Result
) throws -> Result {
  try withFolder { folder in
    for (name, text) in files { try write(text, to: "\(folder)/\(name)") }
    return try body(folder)
  }
}
