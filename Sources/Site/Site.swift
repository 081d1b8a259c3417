package import Wording

/// The documentation as a static site: pages with a list of all, a search that needs no network, and
/// links that were followed.
///
/// It knows neither files nor the built-ins: whoever makes a site hands over the Markdown of all
/// pages, and writes what comes back.
package struct Site {
  /// A file of the site.
  package struct File: Sendable {
    /// Where it lies below the site.
    package let path: String
    /// What is in it.
    package let text: String
  }

  /// A link that leads nowhere; in the site its words are left without it.
  package struct Fault: Hashable, Sendable {
    /// The page that it stands in.
    package let page: String
    /// What stands in it.
    package let target: String
  }

  /// The pages with their style, script and index, in the order of their paths.
  package let files: [File]
  /// The files that pages refer to, to be copied from beside them.
  package let assets: [String]
  /// The links that lead nowhere.
  package let faults: [Fault]

  /// A site of pages.
  ///
  /// - Parameters:
  ///   - pages: All pages, `README.md` among them, those in Chinese below `zh/`.
  ///   - version: What the foot of a page says behind the name.
  ///   - translator: Says words in the language of a page.
  ///   - hasFile: Whether a file lies beside the pages.
  /// - Complexity: O(bytes of the pages + pages²): each page lists those of its folder.
  package init(
    pages: [SitePage], version: String, translator: (Language) -> Translator,
    hasFile: @escaping (String) -> Bool
  ) {
    let links = SiteLinks(pages, hasFile: hasFile)
    let translators = [false: translator(.english), true: translator(.chinese)]
    var navigations: [Bool: SiteNavigation] = [:]
    for isChinese in [false, true] {
      let path = isChinese ? "\(SitePage.chinese)README.md" : "README.md"
      if let home = links.page(path) {
        navigations[isChinese] = SiteNavigation(
          home: home, pages: pages, links: links,
          translator: translators[isChinese] ?? .english)
      }
    }
    var files: [File] = []
    var assets: Set<String> = []
    var faults: [Fault] = []
    var indices = [false: SearchIndex(), true: SearchIndex()]
    for page in pages {
      guard let navigation = navigations[page.isChinese] ?? navigations[false] else { continue }
      let twin = links.page(
        page.isChinese
          ? String(page.path.dropFirst(SitePage.chinese.count)) : SitePage.chinese + page.path)
      let layout = SiteLayout(
        navigation: navigation, page: page, twin: twin,
        translator: translators[page.isChinese] ?? .english, version: version)
      let text = Self.text(of: page, links, &assets, &faults)
      files.append(File(path: page.address, text: layout.page(around: text)))
      indices[page.isChinese]?.add(page)
    }
    files += [
      File(path: "assets/style.css", text: SiteStyle.text),
      File(path: "assets/icon.svg", text: SiteStyle.icon),
      File(path: "assets/site.js", text: SiteScript.text),
      File(path: "assets/search-en.js", text: indices[false]?.script ?? ""),
      File(path: "assets/search-zh.js", text: indices[true]?.script ?? ""),
    ]
    self.files = files.sorted { $0.path < $1.path }
    self.assets = assets.sorted()
    self.faults = faults
  }

  private static func text(
    of page: SitePage, _ links: SiteLinks, _ assets: inout Set<String>, _ faults: inout [Fault]
  ) -> String {
    let reference = page.isChinese ? "\(SitePage.chinese)reference/" : "reference/"
    var found: Set<String> = []
    var lost: [Fault] = []
    let colours = CodeColours { name in
      guard page.path != "\(reference)\(name).md",
        let builtin = links.page("\(reference)\(name).md")
      else { return nil }
      return SiteLinks.way(from: page.address, to: builtin.address)
    }
    var markup = PageMarkup(
      address: { target in
        switch links.destination(of: target, in: page) {
        case .outside: return target
        case .page(let path, let anchor):
          let way =
            path == page.path && anchor != nil
            ? "" : SiteLinks.way(from: page.address, to: SitePage.address(of: path))
          return anchor.map { "\(way)#\($0)" } ?? way
        case .file(let path):
          found.insert(path)
          return SiteLinks.way(from: page.address, to: path)
        case .beside: return nil
        case .nothing(let near):
          lost.append(Fault(page: page.path, target: target))
          return near.map { SiteLinks.way(from: page.address, to: SitePage.address(of: $0)) }
        }
      }, colours: colours)
    let text = markup.markup(page.blocks)
    assets.formUnion(found)
    faults += lost
    return text
  }
}
