import CArchive
import Glibc

/// Takes in an XML document as it is read. A function that returns false ends the reading.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool
  /// An element ends.
  func end(_ name: XMLName) -> Bool
  /// A piece of text, which may come in several.
  func text(_ bytes: UnsafeRawBufferPointer) -> Bool
}

/// The name of an element without the prefix of its name space.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var start = name
    var place = name
    while place.pointee != 0 {
      if place.pointee == 0x3A { start = place + 1 }
      place += 1
    }
    self.start = start
  }

  /// Whether it is this name.
  static func == (name: XMLName, text: StaticString) -> Bool {
    var place = name.start
    let length = text.utf8CodeUnitCount
    for index in 0..<length {
      guard UInt8(bitPattern: place.pointee) == text.utf8Start[index] else { return false }
      place += 1
    }
    return place.pointee == 0
  }

  static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}

/// The attributes of an element.
struct XMLAttributes {
  private let list: UnsafePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// The bytes of an attribute, ending with zero; `nil` when there is none. Prefixes do not count.
  func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
    guard var place = list else { return nil }
    while let key = place[0] {
      if XMLName(key) == name { return place[1] }
      place += 2
    }
    return nil
  }

  /// An attribute as text.
  func text(_ name: StaticString) -> String? { bytes(name).map { String(cString: $0) } }

  /// An attribute as a whole number; no text is made of it, since sheets have one in each cell.
  func whole(_ name: StaticString) -> Int? { buffer(name).flatMap(wholeNumber) }

  /// The first bytes of an attribute without the zero behind them.
  func buffer(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    bytes(name).map { start in
      let count = strnlen(start, 20)
      return UnsafeBufferPointer(
        start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
    }
  }
}

/// Digits as a whole number; `nil` where anything else is among them, or they are too many.
func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard (1...18).contains(bytes.count) else { return nil }
  var number = 0
  for byte in bytes {
    guard (0x30...0x39).contains(byte) else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  return number
}

/// Reads XML by expat.
enum XMLReader {
  /// Tells a handler what a document holds.
  /// - Throws: `noLibrary`, `brokenXML` with the line.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, part: String, _ handler: any XMLHandler
  ) throws(DataError) {
    var line = 0
    var handlers = TonneXMLHandlers(
      start: { context, name, attributes in
        guard let context, let name else { return false }
        return target(context).start(XMLName(name), XMLAttributes(attributes))
      },
      end: { context, name in
        guard let context, let name else { return false }
        return target(context).end(XMLName(name))
      },
      text: { context, bytes, count in
        guard let context else { return false }
        return target(context).text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      })
    let box = HandlerBox(handler)
    let status = withExtendedLifetime(box) {
      tonne_xml_read(
        bytes.baseAddress, bytes.count, Unmanaged.passUnretained(box).toOpaque(), &handlers, &line)
    }
    switch Int(status) {
    case TONNE_ARCHIVE_OK: return
    case TONNE_ARCHIVE_NO_LIBRARY:
      throw .noLibrary(name: "expat", package: "libexpat1", use: "workbooks")
    case TONNE_ARCHIVE_NO_MEMORY: throw .tooLarge(path: path)
    default: throw .brokenXML(path: path, part: part, line: line)
    }
  }
}

/// A handler behind one pointer.
private final class HandlerBox {
  let handler: any XMLHandler
  init(_ handler: any XMLHandler) { self.handler = handler }
}

private func target(_ context: UnsafeMutableRawPointer) -> any XMLHandler {
  Unmanaged<HandlerBox>.fromOpaque(context).takeUnretainedValue().handler
}
