@testable import DataIO

/// What a parser of XML finds in a page of the site: where it leads and what it loads.
final class PageLinks: XMLHandler {
  /// The targets of links and of what is loaded.
  private(set) var targets: [String] = []
  /// What is loaded with the page.
  private(set) var loads: [String] = []
  /// The names of places.
  private(set) var anchors: [String] = []
  /// How many scripts there are.
  private(set) var scripts = 0

  /// Reads a page; throws where it is no sound XML.
  init(_ html: String) throws {
    try Array(html.utf8).withUnsafeBufferPointer { buffer in
      try XMLReader.read(buffer, path: "page", part: "page", self)
    }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    let href = attributes.text("href")
    let others = [attributes.text("src"), attributes.text("data-index")].compactMap { $0 }
    loads += others + (name == "link" ? [href].compactMap { $0 } : [])
    targets += others + [href].compactMap { $0 }
    if let anchor = attributes.text("id") { anchors.append(anchor) }
    if name == "script" { scripts += 1 }
    return true
  }

  func end(_ name: XMLName) -> Bool { true }
  func text(_ bytes: UnsafeRawBufferPointer) -> Bool { true }

  /// The file and the place that a link in a page leads to, below the site; no file where it leaves it.
  static func destination(_ target: String, from page: String) -> (file: String?, anchor: String?) {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let written = parts.first, !written.isEmpty else { return (page, anchor) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in written.split(separator: "/") {
      if part == ".." {
        guard folders.popLast() != nil else { return (nil, anchor) }
      } else {
        folders.append(String(part))
      }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}
