import CSystem
import Interpreter
package import Syntax

/// Reads the archive of a package. Files are taken from it, and folders passed over; anything else, and any
/// path that leads elsewhere, is an error, and nothing is written before all of it has been read.
package struct TarReader {
  /// The most bytes of an archive: those of its files, and what stands around them.
  private static let limit =
    PackageLimits.bytes + (PackageLimits.files + 2) * 2 * TarWriter.block

  private let bytes: [UInt8]
  private let shown: String
  private var position = 0
  private var files: [PackageFiles.File] = []
  private var paths: Set<String> = []
  private var total = 0
  private var top: Substring?

  /// The bytes of an archive in a file.
  package static func load(_ path: String, shown: String) throws(Diagnostic) -> [UInt8] {
    let size = tonne_file_size(path)
    guard size <= limit else {
      throw .tooMuch(
        "the archive has \(size) bytes, and that of a package at most \(limit)", in: shown)
    }
    guard size >= 0, let bytes = SystemFile.read(path) else {
      throw .unreadableFile(shown, in: path)
    }
    return bytes
  }

  /// The files of an archive, which messages call `shown`.
  package static func read(_ bytes: [UInt8], shown: String) throws(Diagnostic) -> PackageFiles {
    var reader = TarReader(bytes: bytes, shown: shown)
    while try reader.entry() {}
    return PackageFiles(reader.files)
  }

  private init(bytes: [UInt8], shown: String) {
    self.bytes = bytes
    self.shown = shown
  }

  /// Reads an entry; false at the end.
  private mutating func entry() throws(Diagnostic) -> Bool {
    guard bytes.count - position >= TarWriter.block else { throw damaged("it ends too early") }
    let header = bytes[position..<(position + TarWriter.block)]
    if header.allSatisfy({ $0 == 0 }) {
      guard bytes[position...].allSatisfy({ $0 == 0 }) else {
        throw damaged("something follows its end")
      }
      return false
    }
    guard text(257, 5) == Array("ustar".utf8), let sum = octal(148, 8),
      sum == TarWriter.sum(of: header)
    else { throw damaged("the head of an entry is none") }
    let path = try PackageLimits.path(fullPath, in: shown, limit: 256)
    let kind = bytes[position + 156]
    guard let size = octal(124, 12) else { throw damaged("the size of an entry is none") }
    switch kind {
    case UInt8(ascii: "0"), 0: try file(path, size: size)
    case UInt8(ascii: "5"): position += TarWriter.block
    case UInt8(ascii: "1")...UInt8(ascii: "6"): throw .notAFile(path, in: shown)
    default: throw damaged("it has an entry of a kind that `tonne pack` does not write")
    }
    return true
  }

  private mutating func file(_ path: String, size: Int) throws(Diagnostic) {
    let parts = path.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, top == nil || top == parts[0] else {
      throw damaged("its files are not in one folder")
    }
    top = parts[0]
    let inner = String(parts[1])
    total += size
    try PackageLimits.check(inner, size: size, total: total, count: files.count + 1, in: shown)
    let start = position + TarWriter.block
    let padded = (size + TarWriter.block - 1) / TarWriter.block * TarWriter.block
    guard bytes.count - start >= padded else { throw damaged("it ends too early") }
    guard paths.insert(inner).inserted else { throw .fileTwice(inner, in: shown) }
    files.append(PackageFiles.File(path: inner, bytes: Array(bytes[start..<(start + size)])))
    position = start + padded
  }

  private var fullPath: [UInt8] {
    var name = text(0, 100)
    if name.last == UInt8(ascii: "/") { name.removeLast() }
    let prefix = text(345, 155)
    return prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
  }

  /// A field up to its first zero.
  private func text(_ offset: Int, _ count: Int) -> [UInt8] {
    Array(bytes[(position + offset)..<(position + offset + count)].prefix { $0 != 0 })
  }

  private func octal(_ offset: Int, _ count: Int) -> Int? {
    let digits = text(offset, count).filter { $0 != 0x20 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  private func damaged(_ cause: Phrase) -> Diagnostic {
    Diagnostic(
      "R130", "this is no archive of a package: \(cause)", at: .none, notes: ["in \(shown)"],
      mend: "`tonne pack` makes archives")
  }
}
