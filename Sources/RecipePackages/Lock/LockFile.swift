import Syntax

/// A package as `tonne.lock` has it.
package struct LockedPackage: Sendable {
  /// Its name.
  package var name: String
  /// Its version.
  package var version: PackageVersion
  /// Where it came from, as it was given.
  package var source: String
  /// The commit, where it came from git.
  package var commit: String?
  /// The SHA-256 of its archive, where it came as one.
  package var archive: String?
  /// The SHA-256 of its list of files.
  package var content: String
  /// The SHA-256 of each file.
  package var files: [(path: String, hash: String)]
  /// The packages that it uses.
  package var dependencies: [(name: String, versions: VersionRange)]

  /// A package of its parts.
  package init(
    name: String, version: PackageVersion, source: String, commit: String? = nil,
    archive: String? = nil, content: String, files: [(path: String, hash: String)],
    dependencies: [(name: String, versions: VersionRange)]
  ) {
    (self.name, self.version, self.source) = (name, version, source)
    (self.commit, self.archive, self.content) = (commit, archive, content)
    (self.files, self.dependencies) = (files, dependencies)
  }

  /// The folder it lies in, below that of the lock: another for other content, so that a new one is
  /// complete before the lock names it.
  package var folder: String {
    "\(PackageStore.packagesFolder)/\(name)-\(version)-\(content.prefix(8))"
  }

  /// Whether a name is that of such a folder.
  static func isFolderName(_ name: String) -> Bool {
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, PackageName.fault(String(parts[0])) == nil else { return false }
    let rest = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard rest.count > 1, let mark = rest.last, mark.utf8.count == 8 else { return false }
    return mark.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      && PackageVersion(rest.dropLast().joined(separator: "-")) != nil
  }
}

/// `tonne.lock`: which packages there are, and the hash of every file of theirs.
package struct LockFile: Sendable {
  /// The name of the file.
  package static let fileName = "tonne.lock"
  static let form = 1

  /// The packages by name, in order.
  package private(set) var packages: [LockedPackage] = []

  /// A lock of no packages.
  package init() {}

  /// The package of a name.
  package subscript(name: String) -> LockedPackage? { packages.first { $0.name == name } }

  /// Puts a package in, in place of another of its name.
  package mutating func put(_ package: LockedPackage) {
    packages.removeAll { $0.name == package.name }
    packages.append(package)
    packages.sort { $0.name < $1.name }
  }

  /// The text of the file: the same for the same packages.
  package var text: String {
    var lines = [
      "# Written by `tonne add`. Keep it with the project: it says which recipes a result came from.",
      "lock = \(Self.form)",
    ]
    for package in packages {
      lines += ["", "[\(package.name)]", "version = \"\(package.version)\""]
      lines.append("source = \(TomlText.quoted(package.source))")
      lines += package.commit.map { ["commit = \(TomlText.quoted($0))"] } ?? []
      lines += package.archive.map { ["archive = \(TomlText.quoted($0))"] } ?? []
      lines.append("content = \"\(package.content)\"")
      if !package.dependencies.isEmpty {
        lines += ["", "[\(package.name).dependencies]"]
        lines += package.dependencies.map { "\($0.name) = \(TomlText.quoted($0.versions.text))" }
      }
      lines += ["", "[\(package.name).files]"]
      lines += package.files.map { "\(TomlText.quoted($0.path)) = \"\($0.hash)\"" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
