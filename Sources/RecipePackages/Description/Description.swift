package import Syntax

/// What a package says of itself in `recipe.toml`.
package struct Description: Sendable {
  /// The name of the file.
  package static let fileName = "recipe.toml"

  /// The name of the package.
  package var name: String
  /// Its version.
  package var version: PackageVersion
  /// Who wrote it.
  package var authors: [String]
  /// Its licence, as SPDX writes it.
  package var licence: String
  /// The version of the language it is written for.
  package var language: String
  /// What it is for.
  package var summary: String
  /// Words to find it by.
  package var keywords: [String]
  /// How to cite it.
  package var citation: String?
  /// The packages that it uses, each with the versions that it goes with.
  package var dependencies: [(name: String, versions: VersionRange)]
  /// Where the name stands.
  package var nameSpan: Span

  /// The file whose recipes it gives.
  package var main: String { "\(name).tonne" }
}
