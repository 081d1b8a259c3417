import Markup
import Wording

/// What stands around the text of a page: the bar with the search, the list of pages, the places of
/// the page, and the ways on. Its own places have names with capitals, which those of headings have not.
struct SiteLayout {
  let navigation: SiteNavigation
  let page: SitePage
  /// The same page in the other language.
  let twin: SitePage?
  let translator: Translator
  let version: String

  /// The whole page around its text.
  func page(around text: String) -> String {
    let language = page.isChinese ? "zh-CN" : "en"
    let title = page.path == "README.md" ? "Tonne" : "\(page.title) · Tonne"
    return """
      <!DOCTYPE html>
      <html lang="\(language)" data-root="\(way(""))">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>\(MarkupText.escaped(title))</title>
      <link rel="icon" href="\(way("assets/icon.svg"))"/>
      <link rel="stylesheet" href="\(way("assets/style.css"))"/>
      <script src="\(way("assets/site.js"))" defer="defer"></script>
      </head>
      <body>
      <a class="skip" href="#Text">\(say("To the text"))</a>
      \(bar)
      <div class="frame">
      \(list)
      <main id="Text">
      \(text)\(ways)</main>
      \(places)</div>
      </body>
      </html>

      """
  }

  private func way(_ address: String) -> String {
    MarkupText.escaped(SiteLinks.way(from: page.address, to: address))
  }

  private func say(_ phrase: Phrase) -> String { MarkupText.escaped(translator.text(phrase)) }

  // MARK: - Above

  private var bar: String {
    let other: Phrase = page.isChinese ? "In English" : "In Chinese"
    let tag = page.isChinese ? "en" : "zh-CN"
    let turn =
      twin.map {
        "<a class=\"turn\" href=\"\(way($0.address))\" hreflang=\"\(tag)\" title=\"\(say(other))\">"
          + "\(page.isChinese ? "EN" : "中文")</a>\n"
      } ?? ""
    let index = page.isChinese ? "search-zh.js" : "search-en.js"
    return """
      <header class="bar">
      <input type="checkbox" id="Menu" aria-label="\(say("Pages"))"/>
      <label for="Menu" aria-hidden="true">☰</label>
      <a class="name" href="\(way(navigation.home.address))">Tonne</a>
      <div class="search" role="search">
      <input type="search" id="Search" placeholder="\(say("Search")) ( / )" \
      aria-label="\(say("Search"))" autocomplete="off" spellcheck="false" \
      data-index="\(way("assets/\(index)"))" data-nothing="\(say("No page has all these words."))"/>
      <ol id="Found" hidden="hidden"></ol>
      </div>
      \(turn)</header>
      """
  }

  // MARK: - Beside

  private var list: String {
    var out = "<nav class=\"pages\" aria-label=\"\(say("Pages"))\">\n"
    out += "<p class=\"top\">\(entry(navigation.home.title, navigation.home.path))</p>\n"
    for group in navigation.groups {
      if !group.title.isEmpty { out += "<p>\(MarkupText.escaped(group.title))</p>\n" }
      out += "<ul>\n"
      for item in group.entries {
        out += "<li>\(entry(item.title, item.path))"
        if let folder = item.folder, page.path.hasPrefix(folder) { out += chapters(item) }
        out += "</li>\n"
      }
      out += "</ul>\n"
    }
    return out + "</nav>"
  }

  private func chapters(_ item: SiteNavigation.Entry) -> String {
    item.chapters.map { chapter in
      let entries = chapter.entries.map { "<li>\(entry($0.title, $0.path))</li>\n" }.joined()
      guard !chapter.title.isEmpty else { return "\n<ul>\n\(entries)</ul>\n" }
      let isOpen = chapter.entries.contains { $0.path == page.path }
      return "\n<details\(isOpen ? " open=\"open\"" : "")>\n"
        + "<summary>\(MarkupText.escaped(chapter.title))</summary>\n<ul>\n\(entries)</ul>\n</details>\n"
    }.joined()
  }

  private func entry(_ title: String, _ path: String) -> String {
    let mark = path == page.path ? " aria-current=\"page\"" : ""
    return "<a href=\"\(way(SitePage.address(of: path)))\"\(mark)>\(MarkupText.escaped(title))</a>"
  }

  /// The headings of a page that has several.
  private var places: String {
    let shown = page.sections.filter { $0.level == 2 }
    let deeper = page.sections.filter { $0.level <= 3 }
    let sections = shown.count > 1 ? shown : deeper
    guard sections.count > 1 else { return "" }
    let lines = sections.map {
      "<li><a href=\"#\(MarkupText.escaped($0.anchor))\">\(MarkupText.escaped($0.title))</a></li>\n"
    }
    return """
      <nav class="places" aria-label="\(say("On this page"))">
      <p>\(say("On this page"))</p>
      <ul>
      \(lines.joined())</ul>
      </nav>

      """
  }

  // MARK: - Below

  private var ways: String {
    let order = navigation.order
    guard let place = order.firstIndex(where: { $0.path == page.path }) else { return foot }
    func step(_ place: Int, _ word: Phrase, _ look: String) -> String {
      guard order.indices.contains(place) else { return "" }
      return "<a class=\"\(look)\" href=\"\(way(SitePage.address(of: order[place].path)))\">"
        + "<span>\(say(word))</span> \(MarkupText.escaped(order[place].title))</a>\n"
    }
    return "<nav class=\"ways\" aria-label=\"\(say("Pages"))\">\n"
      + step(place - 1, "before", "before") + step(place + 1, "next", "next") + "</nav>\n" + foot
  }

  private var foot: String { "<footer>Tonne \(MarkupText.escaped(version))</footer>\n" }
}
