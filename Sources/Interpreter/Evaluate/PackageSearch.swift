package import Syntax
package import Tables

/// A package of recipes whose files were read and found to be what they should be.
package struct FoundPackage: Sendable {
  /// Its name.
  package var name: String
  /// Its version, as written.
  package var version: String
  /// The SHA-256 of the list of its files.
  package var content: String
  /// Where it lies.
  package var folder: String
  /// The path of the file whose recipes it gives, within the folder.
  package var main: String
  /// The files by their path within the folder.
  package var files: [String: [UInt8]]
  /// The packages that it uses, each with the versions that it goes with.
  package var dependencies: [String: String]

  /// A package of its parts.
  package init(
    name: String, version: String, content: String, folder: String, main: String,
    files: [String: [UInt8]], dependencies: [String: String]
  ) {
    self.name = name
    self.version = version
    self.content = content
    self.folder = folder
    self.main = main
    self.files = files
    self.dependencies = dependencies
  }

  /// What tables that its recipes make say of it.
  package var identity: TableSource.Package {
    TableSource.Package(name: name, version: version, content: content)
  }
}

/// Finds packages of recipes.
package protocol PackageSearch: Sendable {
  /// The package that the text behind `use` names.
  ///
  /// - Parameters:
  ///   - name: the name in the text.
  ///   - versions: what is written behind the name; empty for any version.
  ///   - folder: the folder of the file that uses it; empty for the working folder.
  ///   - user: the package that the file belongs to, if any.
  ///   - span: where the text stands.
  func find(
    _ name: String, versions: String, from folder: String, for user: FoundPackage?, at span: Span
  ) throws(Diagnostic) -> FoundPackage
}

/// The wording of what is wrong with the packages of a program.
extension Diagnostic {
  /// Nothing is known of packages here.
  static func noPackages(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R101", "there is no package `\(name)`", at: span,
      mend: "a file is named by its path: `use \"./\(name).tonne\"`")
  }

  /// A file behind `use` that is not there, or cannot be read.
  static func noRecipeFile(_ path: String, near: String?, at span: Span) -> Diagnostic {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return Diagnostic(
      "R010", "cannot read the recipe file \"\(path)\"", at: span,
      mend: near.map { "did you mean \"\((folder + [$0[...]]).joined(separator: "/"))\"?" }
        ?? "paths start from the folder of the file that says `use`; look whether it is there")
  }

  static func twoVersions(
    _ first: FoundPackage, _ second: FoundPackage, at span: Span
  ) -> Diagnostic {
    Diagnostic(
      "R103",
      "\(first.name) \(second.version) is used beside \(first.version) in one program", at: span,
      notes: [
        "\(first.version) lies in \(first.folder)", "\(second.version) lies in \(second.folder)",
      ],
      mend: "add one version for both: `tonne add`")
  }

  /// A package that uses itself by way of others.
  package static func packageCircle(_ names: [String], at span: Span) -> Diagnostic {
    let chain = names.joined(separator: " → ")
    return Diagnostic("R104", "the package `\(names[0])` uses itself: \(chain)", at: span)
  }

  /// A path that is not one of the package.
  package static func leavesPackage(_ path: String, _ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "R107", "\"\(path)\" is no file of the package `\(name)`", at: span,
      mend: "a package uses its own files, and other packages by their name")
  }
}
