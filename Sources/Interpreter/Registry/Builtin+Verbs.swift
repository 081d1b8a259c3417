import Syntax

extension Builtin {
  /// What to write where a table goes to a function of columns.
  var insideVerb: Phrase {
    "column functions stand inside a verb: `t |> derive(x = \(name)(.y))`"
  }
}
