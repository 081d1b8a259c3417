import CForeign
import Glibc
package import Tables
import Threading

/// Writes tables as files of Stata.
package struct StataWriter {
  private let table: Table
  private let names: [String]

  /// Prepares a table.
  package init(_ table: Table) {
    self.table = table
    names = Self.names(table.columns.map(\.name))
  }

  /// The columns that go by another name in the file, with that name.
  package var renamed: [(name: String, new: String)] {
    zip(table.columns.map(\.name), names).filter { $0 != $1 }.map { (name: $0, new: $1) }
  }

  /// The bytes of the file, version 118 (Stata 14 and later).
  ///
  /// Numbers are doubles, the year of the key whole, flags bytes with labels. The label of a variable
  /// is its name with its unit, cut to 80 characters.
  /// - Throws: `noLibrary`, `textTooLong` for a text of more than 2,045 bytes, `cannotWrite`.
  /// - Complexity: O(cells).
  package func bytes(path: String) throws(DataError) -> [UInt8] {
    let cells = ForeignCells(table.columns, whole: table.key?.year.map { [$0] } ?? [])
    var widths: [Int] = []
    for column in table.columns { widths.append(try width(column, path)) }
    let own = CTexts(names)
    let labels = CTexts(table.columns.map { Self.cut(CSVWriter.heading($0), characters: 80) })
    var (bytes, size, fault) = (UnsafeMutablePointer<UInt8>?.none, 0, TonneFault())
    let fine = tonne_stata_write(
      cells.columns, own.pointers, labels.pointers, widths, Int32(names.count),
      Int64(table.rowCount), isCancelled, &bytes, &size, &fault)
    withExtendedLifetime((cells, own, labels)) {}
    defer { free(bytes) }
    if Cancellation.isRequested { throw .stopped }
    guard fine, let bytes else {
      if Int(fault.status) == TONNE_FOREIGN_NO_LIBRARY {
        throw .noLibrary(name: "ReadStat", package: "libreadstat1", use: "files of Stata and SPSS")
      }
      let words = withUnsafeBytes(of: fault.message) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .cannotWrite(path: path, reason: "\(words)")
    }
    return Array(UnsafeBufferPointer(start: bytes, count: size))
  }

  private func width(_ column: Column, _ path: String) throws(DataError) -> Int {
    switch column.values {
    case .texts(_, let categories), .regions(_, let categories):
      let width = categories.labels.map(\.utf8.count).max() ?? 0
      guard width <= 2_045 else { throw .textTooLong(path: path, column: column.name) }
      return max(1, width)
    default: return 0
    }
  }

  // MARK: - Names

  /// Words that Stata keeps for itself.
  private static let reserved: Set<String> = [
    "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long", "_n",
    "_N", "_pi", "_pred", "_rc", "_skip", "str", "strL", "using", "with",
  ]

  /// Names that Stata takes: letters, digits and `_`, up to 32 characters, no digit first, each once.
  static func names(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var legal = String.UnicodeScalarView()
      for scalar in name.unicodeScalars {
        let fits = scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        legal.append(fits ? scalar : "_")
      }
      var word = cut(String(legal), characters: 32)
      if word.isEmpty || word.first?.isNumber == true { word = cut("_\(word)", characters: 32) }
      if reserved.contains(word) || (word.hasPrefix("str") && Int(word.dropFirst(3)) != nil) {
        word = cut("\(word)_", characters: 32)
      }
      var (free, number) = (word, 2)
      while !taken.insert(free).inserted {
        free = "\(cut(word, characters: 27))_\(number)"
        number += 1
      }
      return free
    }
  }

  private static func cut(_ text: String, characters: Int) -> String {
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: text.unicodeScalars.prefix(characters))
    return String(cut)
  }
}

/// A way to ask that C can call.
private let isCancelled: @convention(c) () -> Bool = { Cancellation.isRequested }
