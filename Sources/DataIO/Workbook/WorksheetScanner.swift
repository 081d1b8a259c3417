import CSystem
import Glibc

/// Reads the cells of a sheet that is written as spreadsheets write them, in one pass over its bytes.
///
/// It knows elements, attributes and text in UTF-8 and nothing else of XML. Whatever else it meets
/// (comments, sections, entities, other encodings, anything unsound) ends it, and `WorksheetParser` reads
/// the sheet again by the whole rules, which also says what is wrong.
struct WorksheetScanner {
  private enum Element { case cell, value, row, phonetic, merge, other }

  private var place: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private var cells: SheetCells
  /// The elements that are open, with their names as written.
  private var open: [(element: Element, name: UnsafeBufferPointer<UInt8>)] = []
  private var kind = SheetCells.Kind.number
  private var style = 0
  private var isValue = false
  private var phonetics = 0
  /// The value of the cell: a stretch of the file, and what followed it where there are several.
  private var value: UnsafeBufferPointer<UInt8>
  private var pieces: [UInt8] = []

  /// The cells of a sheet; `nil` where the whole rules of XML are needed.
  static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ empty: SheetCells) -> SheetCells? {
    guard let start = bytes.baseAddress, tonne_utf8_valid(start, bytes.count) == bytes.count else {
      return nil
    }
    var scanner = WorksheetScanner(start, bytes.count, empty)
    return scanner.read() ? scanner.cells : nil
  }

  private init(_ start: UnsafePointer<UInt8>, _ count: Int, _ empty: SheetCells) {
    (place, end, cells) = (start, start + count, empty)
    value = UnsafeBufferPointer(start: start, count: 0)
  }

  private mutating func read() -> Bool {
    skipDeclaration()
    var roots = 0
    while let next = text() {
      guard next else { return roots == 1 && open.isEmpty }
      // Here `place` is behind a `<`.
      guard place < end else { return false }
      if place[0] == UInt8(ascii: "/") {
        place += 1
        guard endTag() else { return false }
      } else {
        if open.isEmpty { roots += 1 }
        guard roots == 1, startTag() else { return false }
      }
      if cells.isTooLarge { return true }
    }
    return false
  }

  /// Passes a byte order mark and the declaration, as spreadsheets write it. Any other stays in front,
  /// and ends the reading.
  private mutating func skipDeclaration() {
    let bytes = UnsafeBufferPointer(start: place, count: end - place)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place += 3 }
    let rest = UnsafeBufferPointer(start: place, count: end - place)
    if let known = Self.declarations.first(where: { rest.starts(with: $0.utf8) }) {
      place += known.utf8.count
    }
  }

  private static let declarations: [String] = ["\"", "'"].flatMap { quote in
    ["", " encoding=\"UTF-8\"", " encoding=\"utf-8\""].flatMap { encoding in
      ["", " standalone=\"yes\"", " standalone=\"no\""].map { alone in
        let words = "<?xml version=\"1.0\"\(encoding)\(alone)?>"
        return String(words.map { $0 == "\"" ? Character(quote) : $0 })
      }
    }
  }

  // MARK: - Text

  /// Reads to behind the next `<`: true; or to the end: false. `nil` for what is not known.
  private mutating func text() -> Bool? {
    let start = place
    guard let found = memchr(start, 0x3C, end - start) else {
      place = end
      return isText(start, end) ? false : nil
    }
    let stop = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
    place = stop + 1
    guard stop > start else { return true }
    guard isText(start, stop) else { return nil }
    if isValue {
      let piece = UnsafeBufferPointer(start: start, count: stop - start)
      if value.isEmpty, pieces.isEmpty {
        value = piece
        guard piece.count < 1 << 20 else { return nil }
      } else {
        if pieces.isEmpty { pieces += value }
        pieces += piece
        guard pieces.count < 1 << 20 else { return nil }
      }
    }
    return true
  }

  /// Whether text holds nothing that stands for something else; outside of all elements only blanks.
  private func isText(_ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>) -> Bool {
    var place = start
    while place < stop {
      let byte = place[0]
      if byte == UInt8(ascii: "&") || byte < 0x20 && byte != 0x0A && byte != 0x09 {
        // A line end of two bytes is one, which matters in values only.
        guard byte == 0x0D, !isValue else { return false }
      }
      if open.isEmpty, !Self.isBlank(byte) { return false }
      place += 1
    }
    return true
  }

  // MARK: - Tags

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Reads a name of ASCII letters; `nil` where none stands.
  private mutating func name() -> UnsafeBufferPointer<UInt8>? {
    let start = place
    while place < end {
      switch place[0] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x5F, 0x3A:
        place += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x2D, 0x2E:
        guard place > start else { return nil }
        place += 1
      default:
        return place > start ? UnsafeBufferPointer(start: start, count: place - start) : nil
      }
    }
    return nil
  }

  /// A name without the prefix of its name space.
  private static func local(_ name: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>>
  {
    name.lastIndex(of: 0x3A).map { name[($0 + 1)...] } ?? name[...]
  }

  private static func element(_ name: UnsafeBufferPointer<UInt8>) -> Element {
    let local = local(name)
    switch local.count {
    case 1:
      return switch local.first {
      case UInt8(ascii: "c"): .cell
      case UInt8(ascii: "v"), UInt8(ascii: "t"): .value
      default: .other
      }
    case 3:
      if local.elementsEqual("row".utf8) { return .row }
      return local.elementsEqual("rPh".utf8) ? .phonetic : .other
    case 9: return local.elementsEqual("mergeCell".utf8) ? .merge : .other
    default: return .other
    }
  }

  private mutating func endTag() -> Bool {
    guard let name = name(), let last = open.popLast(), last.name.elementsEqual(name)
    else { return false }
    while place < end, Self.isBlank(place[0]) { place += 1 }
    guard place < end, place[0] == UInt8(ascii: ">") else { return false }
    place += 1
    close(last.element)
    return true
  }

  private mutating func startTag() -> Bool {
    guard let name = name(), open.count < 100 else { return false }
    let element = Self.element(name)
    var attributes = Attributes()
    while true {
      let gap = place
      while place < end, Self.isBlank(place[0]) { place += 1 }
      guard place < end else { return false }
      if place[0] == UInt8(ascii: ">") {
        place += 1
        start(element, attributes)
        open.append((element, name))
        return true
      }
      if place[0] == UInt8(ascii: "/") {
        guard place + 1 < end, place[1] == UInt8(ascii: ">") else { return false }
        place += 2
        start(element, attributes)
        close(element)
        return true
      }
      guard place > gap, attribute(&attributes) else { return false }
    }
  }

  /// The attributes that cells and rows have.
  private struct Attributes {
    var reference: UnsafeBufferPointer<UInt8>?
    var style: UnsafeBufferPointer<UInt8>?
    var kind: UnsafeBufferPointer<UInt8>?
    var area: UnsafeBufferPointer<UInt8>?
  }

  private mutating func attribute(_ attributes: inout Attributes) -> Bool {
    guard let name = name(), end - place > 2, place[0] == UInt8(ascii: "=") else { return false }
    let quote = place[1]
    guard quote == 0x22 || quote == 0x27 else { return false }
    let start = place + 2
    place = start
    while place < end, place[0] != quote {
      guard place[0] >= 0x20, place[0] != UInt8(ascii: "<"), place[0] != UInt8(ascii: "&") else {
        return false
      }
      place += 1
    }
    guard place < end else { return false }
    let value = UnsafeBufferPointer(start: start, count: place - start)
    place += 1
    let local = Self.local(name)
    if local.count == 1 {
      switch local.first {
      case UInt8(ascii: "r") where attributes.reference == nil: attributes.reference = value
      case UInt8(ascii: "s") where attributes.style == nil: attributes.style = value
      case UInt8(ascii: "t") where attributes.kind == nil: attributes.kind = value
      default: break
      }
    } else if local.count == 3, attributes.area == nil, local.elementsEqual("ref".utf8) {
      attributes.area = value
    }
    return true
  }

  // MARK: - Elements

  private mutating func start(_ element: Element, _ attributes: Attributes) {
    switch element {
    case .cell:
      value = UnsafeBufferPointer(start: place, count: 0)
      pieces.removeAll(keepingCapacity: true)
      cells.startCell(attributes.reference.flatMap(SheetCells.column))
      style = attributes.style.flatMap(wholeNumber) ?? 0
      kind = attributes.kind.map(SheetCells.kind) ?? .number
    case .value: isValue = phonetics == 0
    case .row: cells.startRow(attributes.reference.flatMap(wholeNumber))
    case .phonetic: phonetics += 1
    case .merge:
      if let area = attributes.area { cells.merge(String(decoding: area, as: UTF8.self)) }
    case .other: break
    }
  }

  private mutating func close(_ element: Element) {
    switch element {
    case .cell:
      if pieces.isEmpty {
        cells.endCell(kind, style: style, value)
      } else {
        let (kind, style, pieces) = (kind, style, pieces)
        pieces.withUnsafeBufferPointer { cells.endCell(kind, style: style, $0) }
      }
    case .value: isValue = false
    case .row: cells.endRow()
    case .phonetic: phonetics -= 1
    case .merge, .other: break
    }
  }
}
