import CSystem
import Glibc
package import Tables
import Threading

/// Writes tables to files, each whole or not at all.
package enum TableWriter {
  /// Writes a table in the format that the path's ending tells: `.csv`, `.tsv`, `.json`, `.xlsx`
  /// or `.dta`. `marked` puts a byte order mark before text tables, as some spreadsheets want it.
  ///
  /// Whoever calls it has checked that the script may write there.
  package static func save(
    _ table: Table, path: String, marked: Bool = false
  ) throws(DataError) {
    let separator: UInt8
    switch path.lowercased() {
    case let name where name.hasSuffix(".csv"): separator = Byte.comma
    case let name where name.hasSuffix(".tsv") || name.hasSuffix(".tab"): separator = Byte.tab
    case let name where name.hasSuffix(".json"):
      return try write(JSONWriter.bytes(of: table), path: path)
    case let name where name.hasSuffix(".dta"):
      return try write(StataWriter(table).bytes(path: path), path: path)
    case let name where name.hasSuffix(".xlsx"):
      return try WorkbookWriter.save(table, path: path)
    default: throw .unknownFormat(path: path)
    }
    let mark: [UInt8] = marked ? [0xEF, 0xBB, 0xBF] : []
    let bytes = CSVWriter(separator: separator).bytes(of: table)
    guard !Cancellation.isRequested else { throw .stopped }
    try write(mark.isEmpty ? bytes : mark + bytes, path: path)
  }

  /// Writes bytes to a file, whole or not at all.
  package static func write(_ bytes: [UInt8], path: String) throws(DataError) {
    // What made the bytes may have ended early.
    guard !Cancellation.isRequested else { throw .stopped }
    let status = tonne_write_file(path, bytes, bytes.count)
    guard status != 0 else { return }
    let reason: Phrase =
      status == ENOENT ? "its folder does not exist" : systemReason(status)
    throw .cannotWrite(path: path, reason: reason)
  }
}
