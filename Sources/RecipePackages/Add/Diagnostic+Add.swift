import Interpreter
import Syntax

/// The wording of packages that cannot be added.
extension Diagnostic {
  static func cannotWrite(_ path: String, _ error: Int32) -> Diagnostic {
    Diagnostic("X011", "cannot write \"\(path)\": \(SystemError.text(error))", at: .none)
  }

  static func othersAdd(_ folder: String, _ error: Int32) -> Diagnostic {
    Diagnostic(
      "R134", "another program is adding packages here: \(SystemError.text(error))", at: .none,
      notes: ["in \(folder)"], mend: "wait for its end")
  }

  /// What a package needs is not to be found; the notes tell of all that is missing.
  static func missingDependencies(
    _ need: AddPlan.Need, _ missing: [(need: AddPlan.Need, there: [Phrase])], words: [String]
  ) -> Diagnostic {
    var notes: [Phrase] = []
    for (need, there) in missing {
      let user = need.user.description.name
      notes.append("`\(need.name)` \(need.range.text), which `\(user)` needs, is not here")
      notes += there
    }
    let names = missing.reduce(into: [String]()) { names, item in
      if !names.contains(item.need.name) { names.append(item.need.name) }
    }
    let command = (["tonne add"] + words + names.map { "…/\($0)" }).joined(separator: " ")
    return Diagnostic(
      "R135", "`\(need.user.description.name)` needs `\(need.name)` \(need.range.text)",
      at: .none, notes: notes, mend: "say where it lies: `\(command)`")
  }

  /// What a package needs is there or comes with it, in a version that does not go with it.
  static func wrongDependency(_ need: AddPlan.Need, _ there: Phrase) -> Diagnostic {
    let word = need.user.word ?? need.user.description.name
    return Diagnostic(
      "R135", "`\(need.user.description.name)` needs `\(need.name)` \(need.range.text)",
      at: .none, notes: [there],
      mend: "add one that goes with it at the same time: `tonne add \(word) …/\(need.name)`")
  }

  static func namedTwice(_ name: String, _ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      "R141", "\(first) and \(second) are both `\(name)`, with other content", at: .none,
      mend: "a project has one version of a package: name one of them")
  }

  static func breaksOther(
    _ name: String, _ version: PackageVersion, _ other: LockedPackage, _ range: VersionRange
  ) -> Diagnostic {
    Diagnostic(
      "R136", "`\(other.name)` \(other.version) needs `\(name)` \(range.text), not \(version)",
      at: .none, mend: "add a version of `\(other.name)` that goes with it at the same time")
  }
}
