import Glibc

/// The source tree that the tests were built from.
package enum Repository {
  /// A folder that cannot be listed.
  package struct UnreadableFolder: Error {
    /// Where it was looked for.
    package let path: String
  }

  /// The folder of Package.swift: three levels above this file.
  package static let root: String = #filePath.split(
    separator: "/", omittingEmptySubsequences: false
  )
  .dropLast(3).joined(separator: "/")

  /// The text of a file, by its path from the root.
  package static func text(_ path: String) throws -> String { try readText(root + "/" + path) }

  /// Whether a file or folder exists, by its path from the root.
  package static func exists(_ path: String) -> Bool { access(root + "/" + path, F_OK) == 0 }

  /// The names in a folder, in order, without hidden ones.
  package static func names(in path: String) throws -> [String] {
    guard let folder = opendir(root + "/" + path) else { throw UnreadableFolder(path: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Paths of all files below a folder whose names have one of the endings.
  package static func files(below folder: String, endings: [String]) throws -> [String] {
    var found: [String] = []
    for name in try names(in: folder) {
      let path = folder + "/" + name
      if isFolder(path) {
        found += try files(below: path, endings: endings)
      } else if endings.contains(where: name.hasSuffix) {
        found.append(path)
      }
    }
    return found
  }

  /// Whether a path from the root is a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(root + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
