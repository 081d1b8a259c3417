import CSystem
import Glibc
import Interpreter
package import Syntax

/// Reads the files of a package from a folder. Hidden files are left out, and so is what `tonne add` and
/// `tonne pack` write there: `packages`, `tonne.lock`, archives.
package struct FolderContents {
  private let root: String
  private let shown: String
  private var files: [PackageFiles.File] = []
  private var total = 0

  /// The files of a folder, which messages call `shown`.
  package static func read(_ folder: String, shown: String) throws(Diagnostic) -> PackageFiles {
    var contents = FolderContents(root: folder, shown: shown)
    try contents.read(below: [], depth: 0)
    return PackageFiles(contents.files)
  }

  private init(root: String, shown: String) {
    self.root = root
    self.shown = shown
  }

  private mutating func read(below folder: [UInt8], depth: Int) throws(Diagnostic) {
    let full = folder.isEmpty ? root : "\(root)/\(String(decoding: folder, as: UTF8.self))"
    for name in FolderEntry.names(in: full) where name.first != UInt8(ascii: ".") {
      let bytes = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
      let path = try PackageLimits.path(bytes, in: shown)
      if folder.isEmpty, Self.isMade(path) { continue }
      switch FolderEntry(at: "\(root)/\(path)") {
      case .nothing: continue
      case .folder:
        guard depth < 16 else {
          throw .badPath("the path \"\(path)\" has too many folders", in: shown)
        }
        try read(below: bytes, depth: depth + 1)
      case .file(let size): try add(path, size: size)
      case .link, .other: throw .notAFile(path, in: shown)
      }
    }
  }

  private mutating func add(_ path: String, size: Int) throws(Diagnostic) {
    total += size
    try PackageLimits.check(path, size: size, total: total, count: files.count + 1, in: shown)
    guard let bytes = SystemFile.read("\(root)/\(path)") else {
      throw .unreadableFile(path, in: shown)
    }
    // A file that has grown since it was measured counts with what was read.
    total += bytes.count - size
    try PackageLimits.check(
      path, size: bytes.count, total: total, count: files.count + 1, in: shown)
    files.append(PackageFiles.File(path: path, bytes: bytes))
  }

  private static func isMade(_ name: String) -> Bool {
    name == PackageStore.packagesFolder || name == LockFile.fileName || name.hasSuffix(".tar")
      || name.hasSuffix(".tar.sha256")
  }
}

extension Diagnostic {
  /// A file that is there and cannot be read.
  static func unreadableFile(_ path: String, in place: String) -> Diagnostic {
    Diagnostic("R127", "cannot read \"\(path)\"", at: .none, notes: ["in \(place)"])
  }
}
