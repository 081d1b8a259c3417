import CSystem
import Interpreter
package import Syntax

/// A package that was read from where it comes from, and is nowhere yet.
package struct FetchedPackage: Sendable {
  /// Its files.
  package var files: PackageFiles
  /// Where it came from, as it was given.
  package var source: String
  /// The commit, where it came from git.
  package var commit: String?
  /// The SHA-256 of the archive, where it came as one.
  package var archive: String?

  /// Reads a package; `folder` is where a repository may be put for the time, under a number.
  package static func fetch(
    _ word: String, _ origin: PackageOrigin, into folder: String, number: Int
  ) throws(Diagnostic) -> FetchedPackage {
    switch origin {
    case .folder(let path):
      return FetchedPackage(files: try FolderContents.read(path, shown: word), source: word)
    case .archive(let path):
      let bytes = try TarReader.load(path, shown: word)
      let hash = PackageFiles.hash(bytes)
      try compare(hash, with: "\(path).sha256", shown: word)
      return FetchedPackage(
        files: try TarReader.read(bytes, shown: word), source: word, archive: hash)
    case .git(let address, let reference):
      let clone = try GitClone.make(
        address, reference, in: "\(folder)/clone-\(number)", shown: word)
      return FetchedPackage(
        files: try FolderContents.read(clone.folder, shown: word), source: word,
        commit: clone.commit)
    }
  }

  /// An archive must be what the file of its hash says, where there is one beside it.
  private static func compare(
    _ hash: String, with path: String, shown: String
  ) throws(Diagnostic) {
    guard let bytes = SystemFile.read(path) else { return }
    let said = String(decoding: bytes.prefix { $0 != 0x20 && $0 != 0x0A }, as: UTF8.self)
    guard said == hash else {
      throw Diagnostic(
        "R132", "\"\(shown)\" is not the archive that was packed", at: .none,
        notes: ["SHA-256 \(hash)", "\(shown).sha256 says \(said)"],
        mend: "get the archive again from who packed it")
    }
  }
}
