@testable import DataIO

/// What a parser of XML makes of a page: where it leads, what is in it, and what it says.
final class ParsedPage: XMLHandler {
  /// The targets of links, pictures, scripts and styles.
  private(set) var targets: [String] = []
  /// The names of places.
  private(set) var anchors: [String] = []
  /// How many scripts there are in it or beside it.
  private(set) var scripts = 0
  /// What is read.
  private(set) var text = ""
  /// The class of each `span` and `pre`.
  private(set) var looks: [String] = []

  /// Reads a page; throws where it is no sound XML.
  init(_ html: String) throws {
    try Array(html.utf8).withUnsafeBufferPointer { buffer in
      try XMLReader.read(buffer, path: "page", part: "page", self)
    }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    targets += [attributes.text("href"), attributes.text("src"), attributes.text("data-index")]
      .compactMap { $0 }
    if let anchor = attributes.text("id") { anchors.append(anchor) }
    if name == "script" { scripts += 1 }
    if name == "span" || name == "pre", let look = attributes.text("class") { looks.append(look) }
    return true
  }

  func end(_ name: XMLName) -> Bool { true }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    text += String(decoding: bytes, as: UTF8.self)
    return true
  }
}
