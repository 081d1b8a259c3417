import Syntax

/// The wording of packages that are not found.
extension Diagnostic {
  static func noPackageName(_ fault: Phrase, _ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R100", fault, at: span, mend: "a file is named by its path: `use \"./\(name).tonne\"`")
  }

  static func noVersions(_ versions: String, _ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R100", "`\(versions)` names no versions", at: span,
      mend: "write `use \"\(name) 1.2\"`, `\"\(name) =1.2.3\"` or `\"\(name) >=1.2, <3\"`")
  }

  static func packageNotFound(
    _ name: String, near: String?, file: String?, places: [String], at span: Span
  ) -> Diagnostic {
    let searched = places.joined(separator: ", ")
    let mend: Phrase? =
      if let file { "a file is named by its path: `use \"./\(file)\"`" } else if let near {
        "did you mean `\(near)`?"
      } else { "`tonne add` brings a package into the project" }
    return Diagnostic(
      "R101", "there is no package `\(name)`", at: span,
      notes: places.isEmpty
        ? ["there is no tonne.lock here or above"] : ["searched in \(searched)"], mend: mend)
  }

  static func wrongVersion(
    _ name: String, _ version: PackageVersion, _ range: VersionRange, in folder: String,
    at span: Span
  ) -> Diagnostic {
    Diagnostic(
      "R102", "`\(name)` is here as \(version), and \(range.text) is asked for", at: span,
      notes: ["in \(folder)"], mend: "`tonne add` another version, or ask for this one")
  }

  static func undeclared(_ name: String, by user: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R108", "the package `\(user)` uses `\(name)` and does not say so", at: span,
      mend: "add it below `[dependencies]` in recipe.toml: `\(name) = \"1.0\"`")
  }

  static func noDescription(in place: String) -> Diagnostic {
    Diagnostic(
      "R115", "there is no recipe.toml in \(place)", at: .none,
      mend: "`tonne new NAME` makes a package")
  }

  static func noMain(_ main: String, in place: String) -> Diagnostic {
    Diagnostic(
      "R116", "there is no \(main) in \(place), which holds the recipes of the package", at: .none)
  }

  /// The same where the text cannot be shown: the line is told instead.
  func told(of source: Source) -> Diagnostic {
    guard span.source < 0, span.end > 0 else { return self }
    var told = self
    told.span = .none
    told.labels = []
    told.notes.append("in \(source.name), line \(source.line(at: span.start) + 1)")
    return told
  }

  /// The same said at a place of a program: what is wrong in another file is told with its line.
  func placed(at span: Span) -> Diagnostic {
    guard self.span.source < 0 else { return self }
    var placed = self
    placed.span = span
    return placed
  }
}
