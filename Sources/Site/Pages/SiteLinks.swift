/// Where links lead: from pages in Markdown to pages of the site, and to files beside them.
struct SiteLinks {
  private let pages: [String: SitePage]
  private let hasFile: (String) -> Bool

  init(_ pages: [SitePage], hasFile: @escaping (String) -> Bool) {
    self.pages = Dictionary(pages.map { ($0.path, $0) }) { first, _ in first }
    self.hasFile = hasFile
  }

  /// The page of a path.
  func page(_ path: String) -> SitePage? { pages[path] }

  /// What a link leads to.
  enum Destination: Equatable {
    /// An address outside of the site.
    case outside
    /// A page, and a place in it.
    case page(String, anchor: String?)
    /// A file that lies beside the pages.
    case file(String)
    /// Something beside the documentation, which is no part of the site.
    case beside
    /// Nothing; a page may be there without the place.
    case nothing(page: String?)
  }

  /// What a link in a page leads to.
  func destination(of target: String, in page: SitePage) -> Destination {
    if target.contains(":"), !target.hasPrefix("#") { return .outside }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = parts.first.map(String.init) ?? ""
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let path = written.isEmpty ? page.path : Self.joined(page.folder, written) else {
      return .beside
    }
    let names = [path, path.isEmpty ? "README.md" : "\(path)/README.md"]
    if let found = names.lazy.compactMap({ pages[$0] }).first {
      guard let anchor else { return .page(found.path, anchor: nil) }
      return found.anchors.contains(anchor)
        ? .page(found.path, anchor: anchor) : .nothing(page: found.path)
    }
    return hasFile(path) ? .file(path) : .nothing(page: nil)
  }

  /// A path below the documentation from a folder and what a link says; `nil` when it leaves it.
  static func joined(_ folder: String, _ written: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in written.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The way from one file of the site to another.
  static func way(from start: String, to end: String) -> String {
    var from = start.split(separator: "/").dropLast()[...]
    var to = end.split(separator: "/")[...]
    while let first = from.first, to.count > 1, first == to.first {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    return String(repeating: "../", count: from.count) + to.joined(separator: "/")
  }
}
