package import Syntax

/// A place where packages are searched for.
package enum PackagePlace: Sendable {
  /// A folder with a lock.
  case store(PackageStore, LockFile)
  /// The folder of the packages that came with the program, which have no lock: they are as the program is.
  case shipped(String)

  /// What tells which packages are there: a lock, or a folder of packages.
  package var path: String {
    switch self {
    case .store(let store, _): store.lockPath
    case .shipped(let folder): folder
    }
  }

  /// The packages there.
  package var names: [String] {
    switch self {
    case .store(_, let lock): lock.packages.map(\.name)
    case .shipped(let folder):
      FolderEntry.names(in: folder).map { String(decoding: $0, as: UTF8.self) }.filter(has)
    }
  }

  /// Whether a package is there.
  package func has(_ name: String) -> Bool {
    switch self {
    case .store(_, let lock): return lock[name] != nil
    case .shipped(let folder):
      if case .file = FolderEntry(at: "\(folder)/\(name)/\(Description.fileName)") { return true }
      return false
    }
  }

  /// The version of a package that is there, and its folder.
  package func version(
    of name: String
  ) throws(Diagnostic) -> (version: PackageVersion, folder: String) {
    switch self {
    case .store(let store, let lock):
      guard let locked = lock[name] else { throw .noDescription(in: store.folder) }
      return (locked.version, "\(store.folder)/\(locked.folder)")
    case .shipped(let folder):
      let place = "\(folder)/\(name)"
      return (try FolderContents.read(place, shown: place).description(in: place).version, place)
    }
  }

  /// The files of a package that is there, found to be what they should be.
  package func files(of name: String) throws(Diagnostic) -> PackageFiles {
    switch self {
    case .store(let store, let lock):
      guard let locked = lock[name] else { throw .noDescription(in: store.folder) }
      return try store.files(of: locked)
    case .shipped(let folder):
      return try FolderContents.read("\(folder)/\(name)", shown: "\(folder)/\(name)")
    }
  }
}
