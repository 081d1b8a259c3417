import Glibc
import RecipePackages

/// A package as one text, so that mutations see its files: a line `%%PATH` before each.
enum PackageText {
  /// Files that are longer tell a mutation nothing that their beginning does not.
  private static let longest = 4096

  /// The packages below a folder: as text, as an archive, and as what a lock says of them.
  static func seeds(below folder: String) -> [[UInt8]] {
    Files.names(in: folder).flatMap { name -> [[UInt8]] in
      guard let read = try? FolderContents.read("\(folder)/\(name)", shown: name) else { return [] }
      let files = PackageFiles(
        read.files.map { PackageFiles.File(path: $0.path, bytes: Array($0.bytes.prefix(longest))) })
      return [text(files), TarWriter.bytes(files, in: name)]
        + (lock(files, name).map { [$0] } ?? [])
    }
  }

  private static func text(_ files: PackageFiles) -> [UInt8] {
    files.files.flatMap { Array("%%\($0.path)\n".utf8) + $0.bytes + [10] }
  }

  private static func lock(_ files: PackageFiles, _ name: String) -> [UInt8]? {
    guard let description = try? files.description(in: name) else { return nil }
    var lock = LockFile()
    lock.put(
      LockedPackage(
        name: description.name, version: description.version, source: name, commit: nil,
        archive: nil, content: files.contentHash, files: files.hashes,
        dependencies: description.dependencies))
    return Array(lock.text.utf8)
  }

  /// Whether bytes are such a text.
  static func isText(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [37, 37]) }

  /// Whether bytes look like a lock.
  static func isLock(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(400), as: UTF8.self).contains("lock = ")
  }

  /// The archive of the files in a text; a path that does not fit into an archive is cut.
  static func archive(_ text: [UInt8], called name: String) -> [UInt8] {
    var files: [(path: String, bytes: [UInt8])] = []
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: [37, 37]) {
        files.append((String(decoding: line.dropFirst(2).prefix(60), as: UTF8.self), []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [10]
      }
    }
    let whole = PackageFiles(files.map { PackageFiles.File(path: $0.path, bytes: $0.bytes) })
    return TarWriter.bytes(whole, in: name)
  }
}
