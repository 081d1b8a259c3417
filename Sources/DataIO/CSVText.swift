import CSystem
import NumericCore
import Threading

/// The text of a file as UTF-8, whatever it was before, and how its lines end.
struct CSVText {
  /// The bytes.
  var source: SourceBytes
  /// Where the text begins: behind a byte order mark.
  var start: Int
  /// The name of the encoding it was in.
  var encoding: String
  /// The byte that ends a line.
  var newline: UInt8
  /// The whole file in parts.
  var parts: [CSVPart]

  /// Finds out the encoding: byte order mark, then strict UTF-8, then GB18030; or takes one.
  init(_ source: SourceBytes, path: String, options: CSVOptions) throws(DataError) {
    guard source.count > 0 else { throw .empty(path: path) }
    let mark = ByteOrderMark(source)
    if let kind = mark == nil ? foreignKind(source, options.encoding) : nil {
      throw .notText(path: path, kind: kind)
    }
    let given = options.encoding.flatMap { Self.isUTF8($0) ? nil : $0 }
    if let encoding = mark?.encoding ?? (mark == nil ? given : nil) {
      self = try Self.decoded(source, encoding, mark?.length ?? 0, path, options)
      return
    }
    self.init(utf8: source, start: mark?.length ?? 0, encoding: "UTF-8", options)
    guard let bad = firstBadByte() else { return }
    guard mark == nil, options.encoding == nil else {
      throw .undecodable(place(of: bad, path), encoding: "UTF-8", offset: bad)
    }
    self = try Self.decoded(source, "GB18030", 0, path, options)
  }

  /// Text that is UTF-8 already.
  private init(utf8 source: SourceBytes, start: Int, encoding: String, _ options: CSVOptions) {
    self.source = source
    self.start = start
    self.encoding = encoding
    newline = Self.lineEnd(source)
    parts = CSVParts.cut(source, newline: newline, wanted: options.chunks)
  }

  private static func decoded(
    _ source: SourceBytes, _ encoding: String, _ offset: Int, _ path: String, _ options: CSVOptions
  ) throws(DataError) -> CSVText {
    switch source.decoded(from: encoding, at: offset) {
    case .text(let text):
      return CSVText(utf8: text, start: 0, encoding: encoding.uppercased(), options)
    case .invalid(let offset):
      let place = DataError.Place(path, line: source.line(at: offset, newline: lineEnd(source)))
      let tried: Phrase =
        options.encoding == nil && encoding == "GB18030" ? "UTF-8 or GB18030" : "\(encoding)"
      throw .undecodable(place, encoding: tried, offset: offset)
    case .unknownEncoding: throw .unknownEncoding(encoding)
    case .noMemory: throw .tooLarge(path: path)
    }
  }

  private func place(of offset: Int, _ path: String) -> DataError.Place {
    DataError.Place(path, line: source.line(at: offset, newline: newline))
  }

  /// The first byte that is not UTF-8; parts are cut at line ends, so never inside a character.
  private func firstBadByte() -> Int? {
    var bad = [Int](repeating: -1, count: parts.count)
    bad.withUnsafeMutableBufferPointer { buffer in
      let shared = SharedBuffer(buffer)
      parallelChunks(count: parts.count) { index in
        let part = parts[index]
        guard !part.isASCII else { return }
        let length = part.end - part.start
        let valid = tonne_utf8_valid(source.start + part.start, length)
        if valid < length { shared.buffer[index] = part.start + valid }
      }
    }
    return bad.first { $0 >= 0 }
  }

  /// LF where there is one near the beginning, else CR where there is one.
  private static func lineEnd(_ source: SourceBytes) -> UInt8 {
    let beginning = UnsafeBufferPointer(start: source.start, count: min(source.count, 1 << 20))
    if beginning.contains(Byte.lineFeed) { return Byte.lineFeed }
    return beginning.contains(Byte.carriageReturn) ? Byte.carriageReturn : Byte.lineFeed
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8"].contains(name.lowercased())
  }
}

/// The mark that some programs put before a text to say how it is encoded.
private struct ByteOrderMark {
  /// What iconv calls the encoding; `nil` for UTF-8.
  var encoding: String?
  /// Its bytes.
  var length: Int

  init?(_ source: SourceBytes) {
    let bytes = source.start
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      length = 3
    } else if bytes[0] == 0xFF, bytes[1] == 0xFE {
      (encoding, length) = ("UTF-16LE", 2)
    } else if bytes[0] == 0xFE, bytes[1] == 0xFF {
      (encoding, length) = ("UTF-16BE", 2)
    } else {
      return nil
    }
  }
}

/// What a file is that is no text table, as its first bytes tell.
private func foreignKind(_ source: SourceBytes, _ encoding: String?) -> Phrase? {
  let beginning = UnsafeBufferPointer(start: source.start, count: min(source.count, 4096))
  if beginning.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a spreadsheet or zip archive" }
  if beginning.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old Excel workbook" }
  if beginning.starts(with: [0x1F, 0x8B]) { return "a gzip archive" }
  if beginning.starts(with: Array("%PDF".utf8)) { return "a PDF document" }
  return encoding == nil && beginning.contains(0) ? "binary" : nil
}
