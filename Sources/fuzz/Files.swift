import CSystem
import Glibc
import Interpreter

/// Files and folders of a run.
enum Files {
  /// The bytes of a file; `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? { SystemFile.read(path) }

  /// Writes a file without waiting for the disk; false when that failed.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// The names in a folder in order, without hidden ones.
  static func names(in folder: String) -> [String] {
    allNames(in: folder).filter { !$0.hasPrefix(".") }
  }

  private static func allNames(in folder: String) -> [String] {
    final class Names { var all: [String] = [] }
    let names = Names()
    _ = tonne_list_folder(folder, Unmanaged.passUnretained(names).toOpaque()) { context, name in
      guard let context else { return }
      Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().all.append(String(cString: name))
    }
    return names.all.sorted()
  }

  /// The paths of all files below a folder whose names have one of the endings.
  static func paths(below folder: String, endings: [String]) -> [String] {
    names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      if tonne_is_folder(path) { return paths(below: path, endings: endings) }
      return endings.contains(where: name.hasSuffix) ? [path] : []
    }
  }

  /// Removes a folder with all that is in it.
  static func remove(below folder: String) {
    for name in allNames(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(below: path) }
    }
    rmdir(folder)
  }

  /// A fresh folder; `nil` when there is no room for one.
  static func temporaryFolder() -> String? {
    var name = Array("/tmp/tonne-fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A path without links and dots.
  static func whole(_ path: String) -> String {
    guard let text = tonne_real_path(path) else { return path }
    defer { free(text) }
    return String(cString: text)
  }
}
