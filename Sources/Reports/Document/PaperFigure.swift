/// A picture in a document: the bytes of an SVG or PNG file.
package struct PaperFigure: Sendable {
  /// What kind of file it is.
  package enum Kind: String, Sendable {
    /// Lines and shapes, for pages.
    case svg
    /// Pixels, for pages and Word.
    case png
  }

  /// What stands behind the word "Figure".
  package var number: String?
  /// The caption.
  package var title: String?
  /// What kind of file it is.
  package var kind: Kind
  /// The file.
  package var bytes: [UInt8]
  /// Its size in pixels.
  package private(set) var size: (width: Int, height: Int)

  /// How many pixels make an inch of paper.
  package private(set) var pixelsPerInch: Double

  /// A picture; `nil` when the bytes are neither PNG nor SVG.
  package init?(_ bytes: [UInt8], title: String? = nil, pixelsPerInch: Double = 96) {
    self.pixelsPerInch = max(1, pixelsPerInch)
    if let size = Self.sizeOfPNG(bytes) {
      kind = .png
      self.size = size
    } else if Self.isSVG(bytes) {
      kind = .svg
      size = (0, 0)
    } else {
      return nil
    }
    self.bytes = bytes
    self.title = title
  }

  /// Width and height stand in the first chunk behind the signature, high bytes first.
  private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count > 32, bytes.starts(with: signature),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    let size = (width: number(16), height: number(20))
    return size.width > 0 && size.height > 0 ? size : nil
  }

  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(2000), as: UTF8.self)
    return start.contains("<svg") && !start.contains("\u{0}")
  }
}
