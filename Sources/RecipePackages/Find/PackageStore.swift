import CSystem
import Interpreter
package import Syntax

/// A folder with a lock and the packages it names: of a project, or a person's own.
package struct PackageStore: Sendable {
  /// The folder of the packages, below that of the lock.
  package static let packagesFolder = "packages"

  /// The folder of the lock.
  package let folder: String

  /// The store of a folder.
  package init(_ folder: String) { self.folder = folder }

  /// Where the lock is.
  package var lockPath: String { "\(folder)/\(LockFile.fileName)" }

  /// The nearest folder with a lock, from one upward; `nil` when there is none. Links are followed.
  package static func above(_ folder: String) -> PackageStore? {
    guard var path = FolderEntry.realPath(folder.isEmpty ? "." : folder) else { return nil }
    while true {
      let store = PackageStore(path == "/" ? "" : path)
      if case .file = FolderEntry(at: store.lockPath) { return store }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// The lock; an empty one where there is none.
  package func lock() throws(Diagnostic) -> LockFile {
    guard tonne_exists(lockPath) else { return LockFile() }
    guard let bytes = SystemFile.read(lockPath) else {
      throw .unreadableFile(LockFile.fileName, in: folder)
    }
    let source = Source(id: -1, name: lockPath, bytes: bytes)
    do throws(Diagnostic) { return try LockReader.read(source) } catch {
      throw error.told(of: source)
    }
  }

  /// The files of a package, which must be those of the lock.
  package func files(of package: LockedPackage) throws(Diagnostic) -> PackageFiles {
    let place = "\(folder)/\(package.folder)"
    var files: [PackageFiles.File] = []
    for (path, hash) in package.files {
      // A pipe in its place would never end, and what has grown needs no hash to have changed.
      guard case .file(let size) = FolderEntry(at: "\(place)/\(path)"),
        size <= PackageLimits.fileBytes, let bytes = SystemFile.read("\(place)/\(path)")
      else { throw .changed(package, path, "is missing", in: place) }
      guard PackageFiles.hash(bytes) == hash else {
        throw .changed(package, path, "was changed", in: place)
      }
      files.append(PackageFiles.File(path: path, bytes: bytes))
    }
    let found = PackageFiles(files)
    guard found.contentHash == package.content else {
      throw .changed(package, LockFile.fileName, "was changed", in: folder)
    }
    return found
  }
}

extension Diagnostic {
  /// A package that is not what was added.
  static func changed(
    _ package: LockedPackage, _ path: String, _ what: Phrase, in place: String
  ) -> Diagnostic {
    Diagnostic(
      "R105", "\"\(path)\" of the package `\(package.name)` \(what) since it was added", at: .none,
      notes: ["in \(place)", "added from \(package.source)"],
      mend: "add it again if you trust the change: `tonne add`")
  }
}
