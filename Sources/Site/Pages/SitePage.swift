/// A page of a site, from its Markdown.
package struct SitePage: Sendable {
  /// Where its Markdown lies below the documentation: `guide/prompt.md`.
  package let path: String
  /// What stands in it.
  let blocks: [MarkdownBlock]
  /// The first heading; the path without one.
  let title: String
  /// The headings below the first with the names of their places.
  let sections: [Section]
  /// The names of places that links may lead to.
  let anchors: Set<String>

  /// A heading of a page.
  struct Section: Sendable {
    var level: Int
    var title: String
    var anchor: String
  }

  /// A page of a path below the documentation.
  package init(path: String, markdown: String) {
    self.path = path
    blocks = MarkdownReader.blocks(markdown)
    var names = Anchors()
    var sections: [Section] = []
    var title: String?
    Self.visit(blocks) { level, text in
      let anchor = names.next(text)
      if title == nil {
        title = text
      } else {
        sections.append(.init(level: level, title: text, anchor: anchor))
      }
    }
    self.title = title ?? path
    self.sections = sections
    anchors = names.all
  }

  /// Calls `each` with all headings in order, as the markup numbers them.
  private static func visit(_ blocks: [MarkdownBlock], _ each: (Int, String) -> Void) {
    for block in blocks {
      switch block {
      case .heading(let level, let runs): each(level, runs.plain)
      case .list(let items, _): for item in items { visit(item, each) }
      case .quote(let inner): visit(inner, each)
      case .paragraph, .code, .table, .rule: continue
      }
    }
  }

  /// Where the page lies in the site: `guide/prompt.html`, and `index.html` for README.md.
  var address: String { Self.address(of: path) }

  /// Where the page of a path lies in the site.
  static func address(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, name.hasSuffix(".md") else { return path }
    let own = name == "README.md" ? "index.html" : "\(name.dropLast(3)).html"
    return (parts.dropLast() + [own]).joined(separator: "/")
  }

  /// The folder that the page lies in, with a slash behind it; nothing for the first one.
  var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Whether it is written in Chinese.
  var isChinese: Bool { path.hasPrefix(SitePage.chinese) }

  /// The folder of pages in Chinese.
  package static let chinese = "zh/"
}
