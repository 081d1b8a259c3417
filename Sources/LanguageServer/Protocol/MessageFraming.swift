/// Takes messages out of a stream of bytes: lines of a header, an empty line, and as many bytes as
/// the header says (the base protocol of LSP 3.17).
struct MessageFraming {
  /// What came.
  enum Frame: Equatable {
    /// The content of a message.
    case content([UInt8])
    /// A header that tells no length, or one beyond the limit; reading goes on behind it.
    case malformed(Fault)
  }

  /// What is wrong with a header.
  enum Fault: Equatable {
    /// No `Content-Length` with a number.
    case noLength
    /// More bytes than are taken.
    case tooLarge(limit: Int)
    /// The header itself does not end.
    case endlessHeader
  }

  /// Bytes of one message at most.
  let contentLimit: Int
  /// Bytes of one header at most.
  private static let headerLimit = 4096

  private var bytes: [UInt8] = []
  private var place = 0
  /// Bytes of a message that is too large, still to be passed over.
  private var skipped = 0

  init(contentLimit: Int = 1 << 26) { self.contentLimit = contentLimit }

  /// Whether the stream stopped in the middle of a message.
  var isInMessage: Bool { place < bytes.count || skipped > 0 }

  /// Adds what has come.
  mutating func append(_ piece: [UInt8]) {
    if place > 0 {
      bytes.removeSubrange(0..<place)
      place = 0
    }
    bytes += piece
  }

  /// The next frame that is complete.
  mutating func next() -> Frame? {
    if skipped > 0 {
      let passed = min(skipped, bytes.count - place)
      place += passed
      skipped -= passed
      guard skipped == 0 else { return nil }
    }
    guard let end = headerEnd() else {
      guard bytes.count - place > Self.headerLimit else { return nil }
      place = bytes.count
      return .malformed(.endlessHeader)
    }
    let header = String(decoding: bytes[place..<end.header], as: UTF8.self)
    guard let length = Self.length(in: header) else {
      place = end.content
      return .malformed(.noLength)
    }
    guard length <= contentLimit else {
      place = end.content
      skipped = length
      return .malformed(.tooLarge(limit: contentLimit))
    }
    guard bytes.count - end.content >= length else { return nil }
    place = end.content + length
    return .content(Array(bytes[end.content..<place]))
  }

  /// Where the header ends and where the content begins. A bare line feed ends a line too.
  private func headerEnd() -> (header: Int, content: Int)? {
    var lineStart = place
    for position in place..<min(bytes.count, place + Self.headerLimit)
    where bytes[position] == 0x0A {
      let isEmpty =
        position == lineStart || (position == lineStart + 1 && bytes[lineStart] == 0x0D)
      if isEmpty { return (lineStart, position + 1) }
      lineStart = position + 1
    }
    return nil
  }

  private static func length(in header: String) -> Int? {
    var found: Int?
    for line in header.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      let digits = parts[1].split(separator: " ")
      guard digits.count == 1, let length = Int(digits[0]), length >= 0, found == nil else {
        return nil
      }
      found = length
    }
    return found
  }

  /// A message with its header.
  static func framed(_ content: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
  }
}
