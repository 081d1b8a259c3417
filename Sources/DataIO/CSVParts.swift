import CSystem
import NumericCore
import Threading

/// A stretch of a file that begins where a line begins and ends behind a line end.
struct CSVPart: Sendable {
  /// The first byte, as an offset.
  var start: Int
  /// Behind the last byte.
  var end: Int
  /// Line ends in it.
  var newlines: Int
  /// Double quotes in it.
  var quotes: Int
  /// Whether all bytes are ASCII.
  var isASCII: Bool
}

/// A file cut into parts that can be read at the same time.
///
/// Where there are quotes, a line end may belong to a cell. Then an even number of quotes before a
/// cut tells that it stands between records, unless quotes stand inside unquoted cells; so whoever
/// reads the parts checks that each ends exactly where the next begins.
enum CSVParts {
  /// Below this many bytes a second thread does not pay.
  private static let worthCutting = 1 << 19

  /// The parts of a file: as many as asked for, or as the size is worth.
  static func cut(_ source: SourceBytes, newline: UInt8, wanted: Int?) -> [CSVPart] {
    let most = max(1, min(wanted ?? Threads.count, 256))
    let pieces = wanted == nil ? max(1, min(most, source.count / worthCutting)) : most
    var bounds = [0]
    for piece in 1..<(pieces + 1) {
      let place = piece == pieces ? source.count : source.count / pieces * piece
      let next = piece == pieces ? place : source.lineStart(after: place, newline: newline)
      if let last = bounds.last, next > last { bounds.append(next) }
    }
    var parts = count(source, bounds: bounds, newline: newline)
    moveCutsOutOfQuotes(&parts, source, newline: newline)
    return parts.filter { $0.end > $0.start }
  }

  /// Counts what is in the parts, all at the same time.
  private static func count(_ source: SourceBytes, bounds: [Int], newline: UInt8) -> [CSVPart] {
    var parts = zip(bounds, bounds.dropFirst()).map { start, end in
      CSVPart(start: start, end: end, newlines: 0, quotes: 0, isASCII: true)
    }
    parts.withUnsafeMutableBufferPointer { buffer in
      let shared = SharedBuffer(buffer)
      // What is counted becomes room in memory.
      parallelChunks(count: buffer.count, needsAll: true) { index in
        let part = shared.buffer[index]
        let counts = tonne_count_bytes(source.start + part.start, part.end - part.start, newline)
        shared.buffer[index].newlines = counts.newlines
        shared.buffer[index].quotes = counts.quotes
        shared.buffer[index].isASCII = counts.ascii
      }
    }
    return parts
  }

  /// Moves each cut that an odd number of quotes precedes to the next line end outside quotes.
  private static func moveCutsOutOfQuotes(
    _ parts: inout [CSVPart], _ source: SourceBytes, newline: UInt8
  ) {
    guard parts.count > 1 else { return }
    var isOdd = false
    for index in 0..<(parts.count - 1) {
      isOdd = isOdd != (parts[index].quotes % 2 == 1)
      guard isOdd else { continue }
      var place = parts[index].end
      while place < parts[index + 1].end, isOdd || source.start[place - 1] != newline {
        switch source.start[place] {
        case Byte.quote:
          isOdd.toggle()
          parts[index].quotes += 1
          parts[index + 1].quotes -= 1
        case newline:
          parts[index].newlines += 1
          parts[index + 1].newlines -= 1
        default: break
        }
        place += 1
      }
      parts[index].end = place
      parts[index + 1].start = place
    }
  }
}

/// A buffer whose elements are written by one thread each.
struct SharedBuffer<Element>: @unchecked Sendable {
  /// The elements.
  let buffer: UnsafeMutableBufferPointer<Element>

  /// Shares a buffer; whoever uses it keeps to one thread an element.
  init(_ buffer: UnsafeMutableBufferPointer<Element>) { self.buffer = buffer }
}

extension SourceBytes {
  /// The start of the first line that begins behind a place, or the end.
  func lineStart(after place: Int, newline: UInt8) -> Int {
    var next = place
    while next < count, start[next] != newline { next += 1 }
    return min(next + 1, count)
  }
}
