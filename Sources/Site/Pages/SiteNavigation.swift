import Wording

/// The pages of a site in order, as the lists of its README.md say.
///
/// The headings of the first page make groups, and its links their entries; an entry that is itself
/// a README.md has the pages of its folder below it, in the order in which it links to them.
struct SiteNavigation {
  /// An entry.
  struct Entry {
    var title: String
    var path: String
    /// The pages below it, under the headings that they stand under.
    var chapters: [Chapter] = []

    /// The folder whose pages stand below it.
    var folder: String? {
      path.hasSuffix("/README.md") ? String(path.dropLast("README.md".count)) : nil
    }
  }

  /// Pages under one heading; the first may have none.
  struct Chapter {
    var title: String
    var entries: [(title: String, path: String)] = []
  }

  /// Entries under one heading.
  struct Group {
    var title: String
    var entries: [Entry] = []
  }

  /// The first page.
  let home: SitePage
  /// The groups from the top.
  private(set) var groups: [Group] = []

  /// The navigation of the pages that lie in the folder of a first page.
  init(home: SitePage, pages: [SitePage], links: SiteLinks, translator: Translator) {
    self.home = home
    let own = pages.filter { $0.isChinese == home.isChinese && $0.path != home.path }
    for chapter in Self.chapters(of: home, links) {
      let entries = chapter.entries.filter { entry in
        // A page whose folder has a first page stands below that one.
        guard let page = links.page(entry.path), page.folder != home.folder else { return true }
        return entry.path.hasSuffix("/README.md") || links.page("\(page.folder)README.md") == nil
      }
      guard !entries.isEmpty else { continue }
      groups.append(
        Group(title: chapter.title, entries: entries.map { Entry(title: $0.title, path: $0.path) }))
    }
    let listed = groups.flatMap { $0.entries.map(\.path) }
    let more = own.filter { page in
      !listed.contains(page.path)
        && (page.path.hasSuffix("/README.md") || links.page("\(page.folder)README.md") == nil
          || page.folder == home.folder)
    }
    if !more.isEmpty {
      let title = groups.isEmpty ? "" : translator.text("More")
      groups.append(
        Group(title: title, entries: more.map { Entry(title: $0.title, path: $0.path) }))
    }
    addChapters(own, links)
    guard home.isChinese else { return }
    let english = ["README.md", "guide/README.md"].compactMap(links.page)
    guard !english.isEmpty else { return }
    groups.append(
      Group(
        title: translator.text("In English"),
        entries: english.map { Entry(title: $0.title, path: $0.path) }))
  }

  private mutating func addChapters(_ pages: [SitePage], _ links: SiteLinks) {
    for group in groups.indices {
      for place in groups[group].entries.indices {
        guard let folder = groups[group].entries[place].folder, folder != home.folder,
          let first = links.page(groups[group].entries[place].path),
          first.isChinese == home.isChinese
        else { continue }
        var chapters = Self.chapters(of: first, links).map { chapter in
          var chapter = chapter
          chapter.entries.removeAll { links.page($0.path)?.folder != folder }
          return chapter
        }
        let listed = Set(chapters.flatMap { $0.entries.map(\.path) } + [first.path])
        let others = pages.filter { $0.folder == folder && !listed.contains($0.path) }
        chapters.append(Chapter(title: "", entries: others.map { ($0.title, $0.path) }))
        groups[group].entries[place].chapters = chapters.filter { !$0.entries.isEmpty }
      }
    }
  }

  /// The pages that the lists of a page link to, each once, under its headings.
  private static func chapters(of page: SitePage, _ links: SiteLinks) -> [Chapter] {
    var chapters = [Chapter(title: "")]
    var seen: Set<String> = [page.path]
    func add(_ runs: [MarkdownRun]) {
      for run in runs {
        switch run {
        case .link(let words, let target):
          guard case .page(let path, nil) = links.destination(of: target, in: page),
            let found = links.page(path), seen.insert(path).inserted
          else { continue }
          chapters[chapters.count - 1].entries.append((title(words.plain, found), path))
        case .strong(let inner), .emphasis(let inner): add(inner)
        default: continue
        }
      }
    }
    for block in page.blocks {
      switch block {
      case .heading(let level, let runs):
        if level == 2 { chapters.append(Chapter(title: runs.plain)) }
      case .list(let items, _):
        for case .paragraph(let runs) in items.flatMap({ $0 }) { add(runs) }
      default: continue
      }
    }
    return chapters
  }

  /// What a link calls a page, with a capital; the title of the page where that is a file's name.
  private static func title(_ words: String, _ page: SitePage) -> String {
    if words.hasSuffix(".md") || words.isEmpty { return page.title }
    let isName = page.folder.hasSuffix("reference/")
    return isName ? words : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// All pages in order, for the ways to the one before and the one behind.
  var order: [(title: String, path: String)] {
    [(home.title, home.path)]
      + groups.flatMap { group in
        group.entries.flatMap { entry in
          [(entry.title, entry.path)] + entry.chapters.flatMap(\.entries)
        }
      }
  }
}
