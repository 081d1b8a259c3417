import CArchive
import Glibc
import Threading

/// A zip archive that is open for reading; workbooks are such archives.
package final class ZipArchive {
  private let archive: OpaquePointer
  /// The path, for messages.
  let path: String

  /// No entry may be larger when it is unpacked: a few bytes can stand for any number of them.
  static let entryLimit: UInt64 = 1 << 30

  /// Opens an archive.
  package init(path: String) throws(DataError) {
    var status: Int32 = 0
    guard let archive = tonne_zip_open(path, &status) else {
      throw Self.error(status, path: path, entry: nil)
    }
    self.archive = archive
    self.path = path
  }

  deinit { tonne_zip_close(archive) }

  /// An entry as it is unpacked; `nil` when there is none of that name.
  package func bytes(of entry: String) throws(DataError) -> UnpackedBytes? {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count: UInt64 = 0
    let status = tonne_zip_read(
      archive, entry, Self.entryLimit, { Cancellation.isRequested }, &bytes, &count)
    if Cancellation.isRequested {
      free(bytes)
      throw .stopped
    }
    if status == TONNE_ARCHIVE_ABSENT { return nil }
    guard status == TONNE_ARCHIVE_OK, let bytes else {
      throw Self.error(status, path: path, entry: entry)
    }
    return UnpackedBytes(bytes, count: Int(count))
  }

  static func error(_ status: Int32, path: String, entry: String?) -> DataError {
    switch Int(status) {
    case TONNE_ARCHIVE_NO_LIBRARY: .noLibrary(name: "libzip", package: "libzip4", use: "workbooks")
    case TONNE_ARCHIVE_ENCRYPTED: .encrypted(path: path)
    case TONNE_ARCHIVE_TOO_LARGE:
      .unpackedTooLarge(path: path, entry: entry ?? "", limit: Int(entryLimit))
    case TONNE_ARCHIVE_NO_MEMORY: .tooLarge(path: path)
    case TONNE_ARCHIVE_CANNOT_WRITE:
      .cannotWrite(path: path, reason: "the archive could not be written")
    default: .brokenArchive(path: path, entry: entry)
    }
  }
}

/// What an entry of an archive unpacks to.
package final class UnpackedBytes {
  private let start: UnsafeMutablePointer<UInt8>
  /// How many bytes there are.
  let count: Int

  fileprivate init(_ start: UnsafeMutablePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  deinit { free(start) }

  /// The bytes, as long as this object lives.
  package var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
}
