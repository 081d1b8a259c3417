import Interpreter
package import Syntax
import Tables

/// The wording of what the prompt has to say about itself.
extension Diagnostic {
  static func noHistory(_ path: String, error: Int32) -> Diagnostic {
    Diagnostic(
      "X043", "the history cannot be kept in \"\(path)\": \(SystemError.text(error))", at: .none,
      severity: .warning)
  }

  static func noJournal(_ path: String, error: Int32) -> Diagnostic {
    Diagnostic(
      "X044",
      "the session cannot be kept in \"\(path)\": \(SystemError.text(error))", at: .none,
      severity: .warning, notes: ["after a crash `:restore` will not find it"])
  }

  static func unknownCommand(_ name: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      "X045", "there is no command `:\(name)`", at: .none,
      notes: ["commands: \(names.map { ":\($0)" }.joined(separator: " "))"],
      mend: nearest(name, among: names, limit: 1).first.map { "did you mean `:\($0)`?" })
  }

  static func commandNeeds(_ name: String, _ what: Phrase) -> Diagnostic {
    Diagnostic("X046", "`:\(name)` needs \(what)", at: .none)
  }

  /// There is no help on a name.
  package static func noHelp(_ name: String, near: [String]) -> Diagnostic {
    Diagnostic(
      "X047", "there is no help on `\(name)`", at: .none,
      mend: near.first.map { "did you mean `?\($0)`?" }
        ?? "search with other words, as in `?\"grey forecast\"`; `tonne doc` lists all built-ins")
  }

  static func nothingFound(_ text: String) -> Diagnostic {
    Diagnostic(
      "X047", "no built-in fits \"\(text)\"", at: .none,
      mend: "search with fewer or other words; `tonne doc` lists all built-ins")
  }

  static func nothingToRestore() -> Diagnostic {
    Diagnostic("X048", "there is no session that ended without :quit", at: .none)
  }

  static func scriptExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "X049", "\"\(path)\" is there already", at: .none,
      mend: "give another name, or `:save! \(path)` to replace it")
  }

  static func noSuchLines(_ words: String, count: Int) -> Diagnostic {
    Diagnostic(
      "R150", "there are no entries \(words)", at: .none,
      notes: count == 0
        ? ["nothing has worked yet"]
        : count == 1 ? ["there is one entry"] : ["there are entries 1 to \(count)"],
      mend: "`:lines` shows them")
  }

  static func nothingToLift(_ words: String) -> Diagnostic {
    Diagnostic(
      "R151", "the entries \(words) compute nothing that a recipe could give", at: .none,
      mend: "name entries with a `let` or an expression")
  }

  static func recipeExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "R153", "\"\(path)\" is there already", at: .none, mend: "give another name")
  }

  /// A recipe whose lines reach for files.
  static func liftReaches(_ name: String, _ builtin: String) -> Diagnostic {
    Diagnostic(
      "R152", "`\(name)` calls \(builtin), which a recipe that others use may not", at: .none,
      severity: .warning, mend: "leave the entry with it out: its value becomes a parameter")
  }

  static func recordExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "X050", "\"\(path)\" is there already", at: .none,
      mend: "give another name, or `:record! \(path)` to replace it")
  }

  static func noRecord(_ path: String, error: Int32) -> Diagnostic {
    Diagnostic(
      "X051", "the session cannot be recorded in \"\(path)\": \(SystemError.text(error))",
      at: .none, severity: .warning, notes: ["what is entered from here on is not in the file"],
      mend: "begin anew with `:record FILE`")
  }
}
