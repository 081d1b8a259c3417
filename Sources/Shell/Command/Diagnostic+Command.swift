import Interpreter
package import Syntax
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

  /// A folder that a site would mix with other files.
  static func siteWouldMix(_ folder: String) -> Diagnostic {
    Diagnostic(
      "X201", "\"\(folder)\" has files in it that are of no site of Tonne", at: .none,
      mend: "name a folder that is empty or not there yet")
  }

  /// A link in the documentation that leads nowhere.
  static func brokenLink(_ target: String, in page: String) -> Diagnostic {
    Diagnostic(
      "X202", "the link to \"\(target)\" in \(page) leads nowhere, so the site leaves it out",
      at: .none, severity: .warning)
  }

  /// The pages that people wrote are not there.
  static func noGuide(_ folder: String?) -> Diagnostic {
    Diagnostic(
      "X203",
      folder.map { "there are no pages of the documentation in \"\($0)\"" }
        ?? "the guide is neither installed nor in the source beside the command", at: .none,
      severity: folder == nil ? .warning : .error,
      notes: folder == nil ? ["the site has the reference and the errors"] : [],
      mend: "name the folder of the pages: `tonne doc --site DIR DOCS`")
  }

  /// A file that cannot be written.
  package static func unwritable(_ path: String, error: Int32) -> Diagnostic {
    Diagnostic("X011", "cannot write \"\(path)\": \(SystemError.text(error))", at: .none)
  }
}
