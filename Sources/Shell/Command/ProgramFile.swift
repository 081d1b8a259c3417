import CSystem
import Glibc
import RecipePackages
package import Syntax
import Tables

/// Files of programs: reading them, and finding them in folders.
package enum ProgramFile {
  /// The bytes of a file, or why there are none.
  package static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    var loaded = TonneBytes()
    let error = tonne_load_file(path, &loaded)
    guard error == 0 else {
      throw .unreadable(path, error: error, near: tonne_exists(path) ? [] : nearPaths(path))
    }
    defer { tonne_release_bytes(&loaded) }
    guard let start = loaded.bytes else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: loaded.count))
  }

  /// The folder part of a path, as relative paths in the file's text start from; empty for the
  /// working folder.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The working folder; `nil` when it is gone.
  static var workingFolder: String? {
    guard let path = tonne_working_folder() else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool { tonne_is_folder(path) }

  /// All program files below a folder, sorted; hidden files and folders are left out.
  static func programs(below folder: String, depth: Int = 0) -> [String] {
    guard depth < 64 else { return [] }
    var found: [String] = []
    for name in names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder == "." ? name : joined(folder, name)
      if tonne_is_folder(path) {
        // What was added from elsewhere is tested there.
        if isStore(path, of: folder) { continue }
        found += programs(below: path, depth: depth + 1)
      } else if name.hasSuffix(".tonne") {
        found.append(path)
      }
    }
    return found
  }

  /// All folders with a package below a folder, itself included, sorted; those that were added from
  /// elsewhere are left out.
  static func packages(below folder: String, depth: Int = 0) -> [String] {
    guard depth < 64, tonne_is_folder(folder) else { return [] }
    var found = tonne_exists(joined(folder, Description.fileName)) ? [folder] : []
    for name in names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder == "." ? name : joined(folder, name)
      if tonne_is_folder(path), !isStore(path, of: folder) {
        found += packages(below: path, depth: depth + 1)
      }
    }
    return found
  }

  /// The innermost folder with a package that a path lies in, as far as the path is written; empty for the
  /// working folder, `nil` for none.
  static func package(around path: String) -> String? {
    var folder = folder(of: path)
    while true {
      let description =
        folder.isEmpty ? Description.fileName : joined(folder, Description.fileName)
      if tonne_exists(description) { return folder }
      if folder.isEmpty || folder == "/" { return nil }
      folder = Self.folder(of: folder)
    }
  }

  private static func isStore(_ path: String, of folder: String) -> Bool {
    path.hasSuffix(PackageStore.packagesFolder) && tonne_exists(joined(folder, LockFile.fileName))
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func nearPaths(_ path: String) -> [String] {
    let folder = folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let there = names(in: folder.isEmpty ? "." : folder).sorted()
    return nearest(name, among: there, limit: 1).map { folder.isEmpty ? $0 : joined(folder, $0) }
  }

  private final class Names {
    var names: [String] = []
  }

  /// The names of what lies in a folder, in no order.
  package static func names(in folder: String) -> [String] {
    let found = Names()
    _ = withExtendedLifetime(found) {
      tonne_list_folder(folder, Unmanaged.passUnretained(found).toOpaque()) { context, name in
        guard let context else { return }
        let found = Unmanaged<Names>.fromOpaque(context).takeUnretainedValue()
        found.names.append(String(cString: name))
      }
    }
    return found.names
  }
}
