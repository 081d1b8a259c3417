package import Tables
import Threading
import Units

/// Puts a table down as text: RFC 4180 in UTF-8, units in the header cells, missing cells empty.
///
/// What reading would change or misunderstand stands in quotes: separators, quotes and line ends,
/// blanks at the edges, texts that look like a missing marker. Numbers read back as the same numbers.
package struct CSVWriter: Sendable {
  /// The byte between cells.
  private let separator: UInt8
  private let markers: Set<[UInt8]>

  /// A writer of comma separated text, or with another separator.
  package init(separator: UInt8 = UInt8(ascii: ",")) {
    self.separator = separator
    markers = Set(MissingMarkers.bytes(adding: []))
  }

  /// The text of a table.
  ///
  /// After Ctrl-C it ends early; `TableWriter` writes nothing then.
  ///
  /// - Complexity: O(cells + distinct texts).
  package func bytes(of table: Table) -> [UInt8] {
    var bytes: [UInt8] = []
    let cells = table.columns.map { Cells($0, writer: self) }
    bytes.reserveCapacity(table.rowCount * table.columns.count * 8 + 64)
    for (index, column) in table.columns.enumerated() {
      if index > 0 { bytes.append(separator) }
      bytes.append(contentsOf: cell(Self.heading(column)))
    }
    bytes.append(Byte.lineFeed)
    for row in 0..<table.rowCount {
      if row & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      for (index, column) in cells.enumerated() {
        if index > 0 { bytes.append(separator) }
        let before = bytes.count
        column.append(row, to: &bytes)
        // An empty line is no row, except in quotes.
        if cells.count == 1, bytes.count == before { bytes.append(contentsOf: Self.emptyText) }
      }
      bytes.append(Byte.lineFeed)
    }
    return bytes
  }

  /// Name and unit of a column.
  static func heading(_ column: Column) -> String {
    guard let unit = column.measure.unit, !unit.isPlain else { return column.name }
    return "\(column.name) [\(unit)]"
  }

  private static let emptyText = [Byte.quote, Byte.quote]

  /// A text as a cell, in quotes where it needs them.
  func cell(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard needsQuotes(bytes) else { return bytes }
    var quoted = [Byte.quote]
    for byte in bytes {
      if byte == Byte.quote { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(Byte.quote)
    return quoted
  }

  private func needsQuotes(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first <= Byte.space || last <= Byte.space || markers.contains(bytes)
      || bytes.contains {
        $0 == separator || $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
      }
  }
}

/// The cells of a column, ready to be written.
private enum Cells {
  case numbers([Double])
  /// Codes and what each stands for, as bytes.
  case texts([Int32], [[UInt8]])
  case flags([Int8])

  init(_ column: Column, writer: CSVWriter) {
    switch column.values {
    case .numbers(let numbers): self = .numbers(numbers)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      self = .texts(codes, categories.labels.map { writer.cell($0) })
    case .flags(let flags): self = .flags(flags)
    }
  }

  /// Appends one row's cell; nothing for a missing one.
  func append(_ row: Int, to bytes: inout [UInt8]) {
    switch self {
    case .numbers(let numbers): NumberText.append(numbers[row], to: &bytes)
    case .texts(let codes, let labels):
      let code = Int(codes[row])
      if labels.indices.contains(code) { bytes.append(contentsOf: labels[code]) }
    case .flags(let flags):
      if flags[row] >= 0 { bytes.append(contentsOf: (flags[row] == 1 ? "true" : "false").utf8) }
    }
  }
}
