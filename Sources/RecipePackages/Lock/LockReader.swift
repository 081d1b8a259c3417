package import Syntax

/// Reads `tonne.lock`. It is written by the program, so whatever does not fit is damage.
package struct LockReader {
  private let source: Source

  /// The lock in a text.
  package static func read(_ source: Source) throws(Diagnostic) -> LockFile {
    let reader = LockReader(source: source)
    let table = try TomlReader.read(source)
    guard case .whole(LockFile.form)? = table["lock"]?.kind else {
      throw .damagedLock("`lock = \(LockFile.form)` is missing", at: table["lock"]?.span, source)
    }
    var lock = LockFile()
    for (key, value) in table.entries where key.text != "lock" {
      lock.put(try reader.package(key, value))
    }
    return lock
  }

  private func package(_ key: Name, _ value: TomlValue) throws(Diagnostic) -> LockedPackage {
    guard PackageName.fault(key.text) == nil, case .table(let table) = value.kind else {
      throw .damagedLock("`\(key.text)` is no package", at: key.span, source)
    }
    guard let version = PackageVersion(try text("version", table, key)) else {
      throw .damagedLock("the version of `\(key.text)` is none", at: key.span, source)
    }
    let content = try text("content", table, key)
    guard Self.isHash(content) else {
      throw .damagedLock("a hash of `\(key.text)` is none", at: key.span, source)
    }
    return LockedPackage(
      name: key.text, version: version, source: try text("source", table, key),
      commit: try optional("commit", table, key), archive: try optional("archive", table, key),
      content: content, files: try files(table, key), dependencies: try dependencies(table, key))
  }

  private func text(_ name: String, _ table: TomlTable, _ key: Name) throws(Diagnostic) -> String {
    guard case .text(let text)? = table[name]?.kind else {
      throw .damagedLock("`\(name)` of `\(key.text)` is missing", at: key.span, source)
    }
    return text
  }

  private func optional(
    _ name: String, _ table: TomlTable, _ key: Name
  ) throws(Diagnostic) -> String? {
    table[name] == nil ? nil : try text(name, table, key)
  }

  private func files(
    _ table: TomlTable, _ key: Name
  ) throws(Diagnostic) -> [(path: String, hash: String)] {
    guard case .table(let entries)? = table["files"]?.kind, !entries.entries.isEmpty else {
      throw .damagedLock("the files of `\(key.text)` are missing", at: key.span, source)
    }
    var files: [(path: String, hash: String)] = []
    for (path, value) in entries.entries {
      guard case .text(let hash) = value.kind, Self.isHash(hash) else {
        throw .damagedLock("a hash of `\(key.text)` is none", at: value.span, source)
      }
      files.append((try PackageLimits.path(Array(path.text.utf8), in: source.name), hash))
    }
    return files
  }

  private func dependencies(
    _ table: TomlTable, _ key: Name
  ) throws(Diagnostic) -> [(name: String, versions: VersionRange)] {
    guard case .table(let entries)? = table["dependencies"]?.kind else { return [] }
    var found: [(name: String, versions: VersionRange)] = []
    for (name, value) in entries.entries {
      guard case .text(let text) = value.kind, let range = VersionRange(text) else {
        throw .damagedLock("a dependency of `\(key.text)` is none", at: value.span, source)
      }
      found.append((name.text, range))
    }
    return found
  }

  private static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension Diagnostic {
  /// A lock that the program did not write so.
  static func damagedLock(_ cause: Phrase, at span: Span?, _ source: Source) -> Diagnostic {
    Diagnostic(
      "R114", "the lock is damaged: \(cause)", at: span ?? .none,
      mend: "take it from the version control, or remove it and add the packages again")
  }
}
