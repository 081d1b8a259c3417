import CSystem
package import Syntax

/// Reads the part of TOML 1.0 that descriptions and locks need: tables, dotted keys, texts, whole
/// numbers, flags, lists and inline tables. Other numbers, dates and lists of tables are errors that
/// say so: nothing here has a use for them, and what is not read must not be passed over.
///
/// - Complexity: O(bytes), and a search by name in each table.
///
/// Source: Preston-Werner, T., Gedam, P. et al. (2021). TOML v1.0.0.
package struct TomlReader {
  let source: Source
  let bytes: [UInt8]
  var position = 0
  /// How many lists and inline tables are open.
  private var depth = 0

  private init(_ source: Source) {
    self.source = source
    bytes = source.bytes
  }

  /// The tables and values of a file.
  package static func read(_ source: Source) throws(Diagnostic) -> TomlTable {
    let valid = source.bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { tonne_utf8_valid($0, bytes.count) } ?? 0
    }
    guard valid == source.bytes.count else {
      throw .toml("this byte is not UTF-8", at: span(source, valid, valid + 1))
    }
    var reader = TomlReader(source)
    return try reader.file()
  }

  private mutating func file() throws(Diagnostic) -> TomlTable {
    let root = TomlNode(span: span(from: 0))
    var table = root
    while true {
      skipLines()
      guard let byte = peek else { return root.finished }
      if byte == UInt8(ascii: "[") {
        table = try header(in: root)
      } else {
        try pair(into: table)
      }
      try endLine()
    }
  }

  /// `[a.b]`.
  private mutating func header(in root: TomlNode) throws(Diagnostic) -> TomlNode {
    let start = position
    position += 1
    guard peek != UInt8(ascii: "[") else {
      throw .toml("lists of tables are not read here", at: span(from: start, to: start + 2))
    }
    let keys = try dottedKey()
    guard take("]") else { throw .toml("the name of a table ends with `]`", at: place) }
    var table = root
    for key in keys { table = try table.table(key) }
    if let first = table.header, let key = keys.last { throw .tomlTwice(key, first: first) }
    table.header = span(from: start)
    return table
  }

  /// `a.b = value`.
  private mutating func pair(into table: TomlNode) throws(Diagnostic) {
    let keys = try dottedKey()
    guard take("=") else { throw .toml("a line is `key = value` or `[table]`", at: place) }
    skipBlanks()
    let value = try value()
    var table = table
    for key in keys.dropLast() { table = try table.table(key) }
    if let last = keys.last { try table.add(value, as: last) }
  }

  private mutating func dottedKey() throws(Diagnostic) -> [Name] {
    var keys: [Name] = []
    repeat {
      skipBlanks()
      keys.append(try key())
      skipBlanks()
    } while take(".")
    return keys
  }

  private mutating func key() throws(Diagnostic) -> Name {
    let start = position
    if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let text = try quoted(quote)
      return Name(text, span(from: start))
    }
    while let byte = peek, Self.isBare(byte) { position += 1 }
    guard position > start else { throw .toml("a key is missing here", at: place) }
    return Name(String(decoding: bytes[start..<position], as: UTF8.self), span(from: start))
  }

  // MARK: Values

  mutating func value() throws(Diagnostic) -> TomlValue {
    let start = position
    let kind: TomlValue.Kind
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): kind = .text(try text())
    case UInt8(ascii: "["):
      kind = .list(try nested { (reader) throws(Diagnostic) in try reader.list() })
    case UInt8(ascii: "{"):
      kind = .table(try nested { (reader) throws(Diagnostic) in try reader.inlineTable() })
    default: kind = try word()
    }
    return TomlValue(kind: kind, span: span(from: start))
  }

  private mutating func nested<Part>(
    _ body: (inout TomlReader) throws(Diagnostic) -> Part
  ) throws(Diagnostic) -> Part {
    guard depth < 32 else { throw .toml("lists and tables are nested too deeply", at: place) }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  private mutating func list() throws(Diagnostic) -> [TomlValue] {
    let start = position
    position += 1
    var values: [TomlValue] = []
    while true {
      skipLines()
      if take("]") { return values }
      guard peek != nil else {
        throw .toml("the list does not end", at: span(from: start, to: start + 1))
      }
      values.append(try value())
      skipLines()
      if take(",") { continue }
      guard peek == UInt8(ascii: "]") || peek == nil else {
        throw .toml("items of a list have a comma between them", at: place)
      }
    }
  }

  private mutating func inlineTable() throws(Diagnostic) -> TomlTable {
    position += 1
    let table = TomlNode(span: place)
    skipBlanks()
    if take("}") { return table.finished }
    while true {
      try pair(into: table)
      skipBlanks()
      if take("}") { return table.finished }
      guard take(",") else {
        throw .toml("the entries of `{…}` stand on one line with commas between them", at: place)
      }
    }
  }

  /// A number or a flag.
  private mutating func word() throws(Diagnostic) -> TomlValue.Kind {
    let start = position
    while let byte = peek, Self.isBare(byte) || "+.:".utf8.contains(byte) || byte >= 0x80 {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "": throw .toml("a value is missing here", at: place)
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: break
    }
    guard let number = Self.whole(text) else { throw .tomlNoValue(text, at: span(from: start)) }
    return .whole(number)
  }

  /// `1_000`, `-3`, `+3`; no leading zeros.
  private static func whole(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let groups = digits.split(separator: "_", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      digits == "0" || !digits.hasPrefix("0")
    else { return nil }
    return Int(text.filter { $0 != "_" })
  }

  // MARK: Bytes

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// Passes over blanks, comments and line ends.
  private mutating func skipLines() {
    while let byte = peek {
      if byte == UInt8(ascii: "#") {
        while let byte = peek, byte != 0x0A { position += 1 }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func endLine() throws(Diagnostic) {
    skipBlanks()
    guard let byte = peek, byte != UInt8(ascii: "#"), byte != 0x0A, byte != 0x0D else { return }
    throw .toml("nothing but a comment may follow on this line", at: place)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Where the reader is.
  var place: Span { span(from: position, to: min(position + 1, bytes.count)) }

  func span(from start: Int, to end: Int? = nil) -> Span {
    Self.span(source, start, end ?? position)
  }

  private static func span(_ source: Source, _ start: Int, _ end: Int) -> Span {
    Span(
      source: source.id, start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end))
  }
}
