import Glibc

/// What lies in folders, links not followed.
package enum FolderEntry: Sendable, Equatable {
  /// Nothing.
  case nothing
  /// A file with so many bytes.
  case file(size: Int)
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// A device, a pipe, a socket.
  case other

  /// What a path names itself.
  package init(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(size: Int(status.st_size))
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// The names in a folder as bytes, in order; none where it cannot be read.
  package static func names(in folder: String) -> [[UInt8]] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Removes a file, or a folder with all that lies in it; links go, what they name stays.
  package static func remove(_ path: String, depth: Int = 0) {
    if unlink(path) == 0 || depth > 256 { return }
    for name in names(in: path) {
      remove("\(path)/\(String(decoding: name, as: UTF8.self))", depth: depth + 1)
    }
    rmdir(path)
  }

  /// A fresh folder below another, or `nil` with errno set.
  package static func temporary(below folder: String) -> String? {
    var template = Array("\(folder)/.new-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The path without links and `..`; `nil` when nothing is there.
  package static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
