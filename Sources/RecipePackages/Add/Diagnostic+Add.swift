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

  static func missingDependency(
    _ package: String, _ name: String, _ range: VersionRange, there: PackageVersion?
  ) -> Diagnostic {
    Diagnostic(
      "R135", "`\(package)` needs `\(name)` \(range.text)", at: .none,
      notes: there.map { ["`\(name)` is here as \($0)"] } ?? ["`\(name)` is not here"],
      mend: "`tonne add` it first")
  }

  static func breaksOther(
    _ name: String, _ version: PackageVersion, _ other: LockedPackage, _ range: VersionRange
  ) -> Diagnostic {
    Diagnostic(
      "R136", "`\(other.name)` \(other.version) needs `\(name)` \(range.text), not \(version)",
      at: .none, mend: "add a version of `\(other.name)` that goes with it first")
  }
}
