package import Tables
import Threading

/// Writes a table as JSON: an array with an object for each row, the columns by name.
package enum JSONWriter {
  /// The text, ending with a line end; missing cells are `null`.
  package static func bytes(of table: Table) -> [UInt8] {
    let names = table.columns.map { column -> [UInt8] in
      var bytes: [UInt8] = []
      append(column.name, to: &bytes)
      return bytes + [UInt8(ascii: ":")]
    }
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for row in 0..<table.rowCount {
      if row & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      bytes.append(contentsOf: (row == 0 ? "\n{" : ",\n{").utf8)
      for (index, column) in table.columns.enumerated() {
        if index > 0 { bytes.append(Byte.comma) }
        bytes.append(contentsOf: names[index])
        append(column, row, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(contentsOf: (table.rowCount > 0 ? "\n]\n" : "]\n").utf8)
    return bytes
  }

  /// Appends a cell; a missing one as `null`.
  static func append(_ column: Column, _ row: Int, to bytes: inout [UInt8]) {
    switch column.values {
    case .numbers(let numbers):
      if !numbers[row].isNaN { return NumberText.append(numbers[row], to: &bytes) }
    case .texts(let codes, let categories), .regions(let codes, let categories):
      let code = Int(codes[row])
      if categories.labels.indices.contains(code) {
        return append(categories.labels[code], to: &bytes)
      }
    case .flags(let flags):
      if flags[row] >= 0 {
        return bytes.append(contentsOf: (flags[row] == 1 ? "true" : "false").utf8)
      }
    }
    bytes.append(contentsOf: "null".utf8)
  }

  /// Appends a text in quotes, escaped.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(Byte.quote)
    for byte in text.utf8 {
      switch byte {
      case Byte.quote, UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(Byte.quote)
  }
}
