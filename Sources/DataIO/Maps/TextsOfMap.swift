import CSystem
import Tables

/// The properties of a map whose file may not say what its texts are in.
struct TextsOfMap {
  private let foreign: ForeignTable
  private let raw: Bool
  /// The encoding that was found out.
  private(set) var found: String?

  /// - Parameter raw: whether texts are bytes of an encoding that is to be found out.
  init(_ foreign: ForeignTable, raw: Bool) {
    self.foreign = foreign
    self.raw = raw
  }

  /// The columns; texts that are not all UTF-8 are read as GB18030.
  mutating func columns(rows: Int, path: String) throws(DataError) -> [Column] {
    let isOther = raw && !(0..<foreign.count).allSatisfy { isUTF8($0) }
    if isOther { found = "GB18030" }
    var columns: [Column] = []
    var taken: Set<String> = []
    for index in 0..<foreign.count {
      var name = foreign.name(index)
      if isOther { name = try Self.decoded(foreign.nameBytes(index), path) }
      name = name.composed
      while !taken.insert(name).inserted { name += "_2" }
      var column = foreign.column(index, named: name, rows: rows)
      if isOther, case .texts(let codes, _) = column.values {
        var labels: [String?] = []
        for text in foreign.texts(index) { labels.append(try Self.decoded(Array(text), path)) }
        column = Column.texts(name, codes.map { $0 < 0 ? nil : labels[Int($0)]?.composed })
      }
      columns.append(column)
    }
    return columns
  }

  private func isUTF8(_ index: Int) -> Bool {
    Self.isUTF8(foreign.nameBytes(index))
      && foreign.texts(index).allSatisfy(Self.isUTF8)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(isUTF8)
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.baseAddress.map { tonne_utf8_valid($0, bytes.count) == bytes.count } ?? true
  }

  private static func decoded(_ bytes: [UInt8], _ path: String) throws(DataError) -> String {
    if bytes.isEmpty { return "" }
    switch try SourceBytes.copy(bytes, name: path).decoded(from: "GB18030", at: 0) {
    case .text(let text):
      return String(
        decoding: UnsafeBufferPointer(start: text.start, count: text.count), as: UTF8.self)
    case .invalid(let offset):
      throw .undecodable(DataError.Place(path), encoding: "UTF-8 or GB18030", offset: offset)
    case .unknownEncoding: throw .unknownEncoding("GB18030")
    case .noMemory: throw .tooLarge(path: path)
    }
  }
}
