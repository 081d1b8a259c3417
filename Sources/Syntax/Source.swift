/// One program text: a file, a line at the prompt, or `-e` code.
package final class Source: Sendable {
  /// Index in the `SourceSet` it was added to.
  package let id: Int32
  /// The path or a word such as `<input>`, for messages.
  package let name: String
  /// The text as UTF-8 bytes.
  package let bytes: [UInt8]
  /// Byte offset at which each line starts.
  package let lineStarts: [Int32]

  /// A text by itself; `SourceSet` numbers those of a session.
  package init(id: Int32, name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.bytes = bytes
    var starts: [Int32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(Int32(offset + 1))
    }
    lineStarts = starts
  }

  /// The text between two byte offsets, clamped to the source.
  package func text(_ span: Span) -> String {
    let lower = max(0, min(Int(span.start), bytes.count))
    let upper = max(lower, min(Int(span.end), bytes.count))
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The zero-based line that holds a byte offset.
  ///
  /// - Complexity: O(log lines).
  package func line(at offset: Int32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a zero-based line without its line end.
  package func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(line) else { return [] }
    let start = Int(lineStarts[line])
    var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// All sources of a session, so that a span finds its text again.
package struct SourceSet: Sendable {
  /// The sources by id.
  package private(set) var sources: [Source] = []
  /// Parts of a text that have places of their own, by id.
  private var parts: [Int32: Source] = [:]
  /// The id of the first part; sources have lower ones.
  package static let firstPart: Int32 = 1 << 20

  /// An empty set.
  package init() {}

  /// Adds a text and returns it as a source with its own id.
  package mutating func add(name: String, bytes: [UInt8]) -> Source {
    let source = Source(id: Int32(sources.count), name: name, bytes: bytes)
    sources.append(source)
    return source
  }

  /// The source of a span, or `nil` for `Span.none`.
  package subscript(span: Span) -> Source? {
    sources.indices.contains(Int(span.source)) ? sources[Int(span.source)] : parts[span.source]
  }

  /// Puts a text in place of the one with its id.
  package mutating func replace(with source: Source) {
    guard sources.indices.contains(Int(source.id)) else { return }
    sources[Int(source.id)] = source
  }

  /// Has these parts, and no others.
  package mutating func setParts(_ new: [Source]) {
    parts = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
  }
}
