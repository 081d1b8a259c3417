import Syntax

/// A text as bytes with its lines: finds bytes by the positions of editors, and the way back.
///
/// Lines end in LF, CR LF or CR, as LSP has them. A position behind the end of its line, or of the
/// text, means that end; one within a pair of surrogates means the character before.
struct DocumentText {
  private(set) var bytes: [UInt8]
  /// Byte offset at which each line starts.
  private(set) var lineStarts: [Int]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = [0] + Self.starts(in: bytes, 0..<bytes.count)
  }

  /// Starts of lines behind the line ends of a stretch.
  private static func starts(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      for place in range {
        switch bytes[place] {
        case 0x0A: starts.append(place + 1)
        case 0x0D where place + 1 >= bytes.count || bytes[place + 1] != 0x0A:
          starts.append(place + 1)
        default: break
        }
      }
    }
    return starts
  }

  /// The bytes of a line without its end.
  private func content(of line: Int) -> Range<Int> {
    let start = lineStarts[line]
    guard line + 1 < lineStarts.count else { return start..<bytes.count }
    var end = lineStarts[line + 1] - 1
    if end > start, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The byte of a position.
  ///
  /// - Complexity: O(bytes of the line).
  func offset(of position: TextPosition) -> Int {
    guard position.line < lineStarts.count else { return bytes.count }
    let line = content(of: position.line)
    var place = line.lowerBound
    var units = 0
    while place < line.upperBound {
      let width = Self.width(bytes[place])
      units += width == 4 ? 2 : 1
      guard units <= position.character else { break }
      place = min(place + width, line.upperBound)
    }
    return place
  }

  /// The position of a byte; one within a character counts as its start.
  ///
  /// - Complexity: O(log lines + bytes of the line).
  func position(of offset: Int) -> TextPosition {
    let offset = max(0, min(offset, bytes.count))
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    var units = 0
    var place = lineStarts[low]
    while place < offset {
      let width = Self.width(bytes[place])
      guard place + width <= offset else { break }
      units += width == 4 ? 2 : 1
      place += width
    }
    return TextPosition(line: low, character: units)
  }

  /// Bytes of the character that begins with a byte.
  private static func width(_ first: UInt8) -> Int {
    switch first {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  func range(_ span: Span) -> TextRange {
    TextRange(start: position(of: Int(span.start)), end: position(of: Int(span.end)))
  }

  /// All of it.
  var whole: TextRange {
    TextRange(start: TextPosition(line: 0, character: 0), end: position(of: bytes.count))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  // MARK: Changes

  /// Puts a text in place of a range.
  ///
  /// - Complexity: O(bytes moved + bytes of the lines touched).
  mutating func replace(_ range: TextRange, with text: String) {
    let start = offset(of: range.start)
    let end = max(start, offset(of: range.end))
    let new = Array(text.utf8)
    // A line end may be joined, or taken apart, at either side.
    let first = max(0, line(at: start) - 1)
    let behind = line(at: end) + 2
    let old = behind < lineStarts.count ? lineStarts[behind] : bytes.count
    bytes.replaceSubrange(start..<end, with: new)
    let moved = new.count - (end - start)
    let between = Self.starts(in: bytes, lineStarts[first]..<(old + moved))
    let rest = behind < lineStarts.count ? lineStarts[(behind + 1)...].map { $0 + moved } : []
    lineStarts = Array(lineStarts[...first]) + between + rest
  }

  private func line(at offset: Int) -> Int { position(of: offset).line }
}
