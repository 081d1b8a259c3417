import CSystem
import DataIO
import Glibc

/// A workbook as one text, so that mutations and the search for the smallest input see its parts:
/// a line `%%NAME` before each.
enum WorkbookText {
  private static let names = [
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
  ]

  /// The parts of a workbook that matter to its reader.
  static func parts(_ bytes: [UInt8]) -> [UInt8]? {
    guard let folder = Files.temporaryFolder() else { return nil }
    defer { Files.remove(below: folder) }
    let path = "\(folder)/a.xlsx"
    Files.write(bytes, to: path)
    guard let archive = try? ZipArchive(path: path) else { return nil }
    var text: [UInt8] = []
    for name in names {
      guard let part = try? archive.bytes(of: name) else { continue }
      text += Array("%%\(name)\n".utf8) + withExtendedLifetime(part) { Array(part.buffer) } + [10]
    }
    return text
  }

  /// Writes the archive; false when its names do not make one.
  static func write(_ text: [UInt8], to path: String) -> Bool {
    var entries: [(name: String, bytes: [UInt8])] = []
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: [37, 37]) {
        entries.append((String(decoding: line.dropFirst(2), as: UTF8.self), []))
      } else if !entries.isEmpty {
        entries[entries.count - 1].bytes += line + [10]
      }
    }
    unlink(path)
    return !entries.isEmpty && (try? ZipWriter.write(entries, path: path)) != nil
  }
}

/// A table of two columns from lines, quoted so that it can always be read.
enum HostileTable {
  /// The lines, two to a row.
  static func csv(_ bytes: [UInt8]) -> [UInt8] {
    var cells = bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      cell -> [UInt8] in
      [34] + cell.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
    }
    if cells.count % 2 == 1 { cells.append([]) }
    return Array(
      stride(from: 0, to: cells.count, by: 2).map { cells[$0] + [44] + cells[$0 + 1] }
        .joined(separator: [10]))
  }
}
