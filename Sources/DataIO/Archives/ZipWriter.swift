import CArchive
import Threading

/// Writes zip archives, whole or not at all; the same content gives the same file.
package enum ZipWriter {
  /// Writes an archive of entries in their order.
  package static func write(
    _ entries: [(name: String, bytes: [UInt8])], path: String
  ) throws(DataError) {
    // What made the entries may have ended early.
    guard !Cancellation.isRequested else { throw .stopped }
    let names = CTexts(entries.map(\.name))
    let flat = entries.flatMap(\.bytes)
    var reason: Int32 = 0
    let status = flat.withUnsafeBufferPointer { bytes -> Int32 in
      var start = bytes.baseAddress
      var starts: [UnsafePointer<UInt8>?] = []
      for entry in entries {
        starts.append(start)
        start = start.map { $0 + entry.bytes.count }
      }
      return tonne_zip_write(
        path, names.pointers, starts, entries.map { UInt64($0.bytes.count) }, entries.count,
        { Cancellation.isRequested }, &reason)
    }
    if status == TONNE_ARCHIVE_OK { return }
    guard !Cancellation.isRequested else { throw .stopped }
    if status == TONNE_ARCHIVE_CANNOT_WRITE, reason != 0 {
      throw .cannotWrite(path: path, reason: systemReason(reason))
    }
    throw ZipArchive.error(status, path: path, entry: nil)
  }
}
