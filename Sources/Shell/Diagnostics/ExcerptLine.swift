import Syntax

/// One source line as a terminal shows it: tabs filled up, control characters as pictures, and each
/// byte at its cell.
struct ExcerptLine {
  /// Tabs go to the next multiple of this.
  static let tabStop = 4

  /// The line as it is shown.
  let text: String
  /// Its width.
  let cells: Int
  private let bytes: ArraySlice<UInt8>

  /// The zero-based line of a source.
  init(_ source: Source, line: Int) {
    bytes = Secrets.starred(source.lineBytes(line))
    (text, cells) = Self.expand(bytes)
  }

  /// The cell at which the character of a byte offset of the source starts.
  func cell(at offset: Int32) -> Int {
    let end = max(bytes.startIndex, min(Int(offset), bytes.endIndex))
    return Self.expand(bytes[bytes.startIndex..<end]).cells
  }

  private static func expand(_ bytes: ArraySlice<UInt8>) -> (text: String, cells: Int) {
    var counter = CellCounter()
    var filled = 0
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        let cells = counter.cells + filled
        let spaces = tabStop - cells % tabStop
        for _ in 0..<spaces { shown.append(" ") }
        filled += spaces
      } else if scalar.value == 0xFEFF {
        continue
      } else {
        let picture = DisplayWidth.picture(of: scalar)
        _ = counter.add(picture)
        shown.append(picture)
      }
    }
    return (String(shown), counter.cells + filled)
  }
}
