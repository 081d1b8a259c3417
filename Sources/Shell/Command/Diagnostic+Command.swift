import Interpreter
import Syntax
import Tables

/// The wording of what the command itself has to say.
extension Diagnostic {
  /// A script or other file of the command line that cannot be read.
  static func unreadable(_ path: String, error: Int32, near: [String]) -> Diagnostic {
    Diagnostic(
      "X010", "cannot read \"\(path)\": \(SystemError.text(error))", at: .none,
      mend: near.first.map { "did you mean \"\($0)\"?" })
  }

  /// A code that no message has.
  static func unknownCode(_ code: String, near: [String]) -> Diagnostic {
    Diagnostic(
      "X031", "no message has the code `\(code)`", at: .none,
      notes: near.isEmpty ? [] : ["codes near it: \(near.joined(separator: ", "))"],
      mend: "`tonne explain` lists all codes")
  }

  /// A file that cannot be written.
  static func unwritable(_ path: String, error: Int32) -> Diagnostic {
    Diagnostic("X011", "cannot write \"\(path)\": \(SystemError.text(error))", at: .none)
  }
}
