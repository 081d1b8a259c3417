import CSystem
import Glibc
import Site

/// The folder that a site is written to. A list of its files lies in it, by which the next site knows
/// which to remove, and that the folder is its own.
struct SiteFolder {
  /// A file that cannot be read or written.
  struct Failure: Error {
    var path: String
    var number: Int32
    var isReading: Bool
  }

  private static let list = "assets/files.txt"
  private let folder: String

  init(_ folder: String) { self.folder = folder }

  /// Whether it is empty, not there yet, or has a site in it.
  var mayBeWritten: Bool {
    FolderNames.sorted(folder).isEmpty || tonne_file_size("\(folder)/\(Self.list)") >= 0
  }

  /// Writes all files, and removes those of an older site that this one does not have.
  func write(_ site: Site, assetsFrom pages: String) throws(Failure) {
    let older = names()
    var made: Set<String> = []
    for file in site.files {
      try write(Array(file.text.utf8), to: file.path, &made)
    }
    for path in site.assets {
      var loaded = TonneBytes()
      let error = tonne_load_file("\(pages)/\(path)", &loaded)
      guard error == 0 else {
        throw Failure(path: "\(pages)/\(path)", number: error, isReading: true)
      }
      defer { tonne_release_bytes(&loaded) }
      try write(
        Array(UnsafeBufferPointer(start: loaded.bytes, count: loaded.count)), to: path, &made)
    }
    let now = site.files.map(\.path) + site.assets
    try write(Array(now.map { "\($0)\n" }.joined().utf8), to: Self.list, &made)
    for path in Set(older).subtracting(now) { _ = tonne_remove_file("\(folder)/\(path)") }
  }

  private func write(
    _ bytes: [UInt8], to path: String, _ made: inout Set<String>
  ) throws(Failure) {
    let whole = "\(folder)/\(path)"
    let parent = ProgramFile.folder(of: whole)
    var error: Int32 = made.contains(parent) ? 0 : tonne_make_folder(parent)
    made.insert(parent)
    if error == 0 {
      error = bytes.withUnsafeBytes { tonne_write_page(whole, $0.baseAddress, $0.count) }
    }
    guard error == 0 else { throw Failure(path: whole, number: error, isReading: false) }
  }

  /// The files of the site that is there; paths that would leave the folder are none of it.
  private func names() -> [String] {
    var loaded = TonneBytes()
    guard tonne_load_file("\(folder)/\(Self.list)", &loaded) == 0 else { return [] }
    defer { tonne_release_bytes(&loaded) }
    let text = String(
      decoding: UnsafeBufferPointer(start: loaded.bytes, count: loaded.count), as: UTF8.self)
    return text.split(separator: "\n").map(String.init).filter { path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
  }
}
