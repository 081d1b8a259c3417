import Testing
import Wording

@testable import Site

/// The files that a site has, and where they lead.
@Suite("A site of pages") struct SiteTests {
  /// A site of pages by path, with the files `a.svg` and `data/t.csv` beside them.
  static func site(_ pages: KeyValuePairs<String, String>) -> Site {
    Site(
      pages: pages.map { SitePage(path: $0, markdown: $1) }, version: "1.2",
      translator: { Translator($0, parts: SiteWording.parts($0)) },
      hasFile: { ["a.svg", "data/t.csv"].contains($0) })
  }

  static func text(_ site: Site, _ path: String) throws -> String {
    try #require(site.files.first { $0.path == path }?.text)
  }

  @Test("links lead from page to page, to places in them, to files; others are told")
  func links() throws {
    let site = Self.site([
      "README.md": "# Home\n* [guide](guide/README.md)\n",
      "guide/README.md": """
      # Guide
      [one](one.md#set-up) [up](../README.md) [folder](../) [here](#guide) ![p](../a.svg)
      [data](../data/t.csv) [far](https://a.org/x.md) [gone](two.md) [out](../../x.md)
      [part](one.md#gone) [x](javascript:alert(1))
      """,
      "guide/one.md": "# One\n## Set up\n",
    ])
    let page = try ParsedPage(try Self.text(site, "guide/index.html"))
    for target in [
      "one.html#set-up", "../index.html", "#guide", "../a.svg", "../data/t.csv",
      "https://a.org/x.md", "one.html",
    ] { #expect(page.targets.contains(target), "\(target)") }
    #expect(!page.targets.contains { $0.hasSuffix(".md") && !$0.hasPrefix("https") })
    #expect(!page.targets.contains { $0.hasPrefix("javascript") })
    #expect(site.assets == ["a.svg", "data/t.csv"])
    #expect(Set(site.faults.map(\.target)) == ["two.md", "one.md#gone"])
    #expect(Set(site.faults.map(\.page)) == ["guide/README.md"])
  }

  @Test("the list of pages follows the first page, folders open where the reader is")
  func navigation() throws {
    let site = Self.site([
      "README.md":
        "# Home\n## Learn\n* [guide](guide/README.md), [one](guide/one.md)\n* [x](x.md)\n",
      "guide/README.md": "# Guide\n1. [two](two.md)\n2. [One](one.md)\n",
      "guide/one.md": "# The first", "guide/two.md": "# The second", "x.md": "# X",
      "guide/three.md": "# Not listed", "lost.md": "# Lost",
    ])
    func entries(_ path: String) throws -> [String] {
      let html = try Self.text(site, path)
      let list = try #require(html.split(separator: "<nav class=\"pages\"").last)
        .split(separator: "</nav>")[0]
      return list.split(separator: "href=\"").dropFirst().map { piece in
        String(piece.split(separator: ">")[1].split(separator: "<")[0])
      }
    }
    #expect(try entries("index.html") == ["Home", "Guide", "X", "Lost"])
    #expect(
      try entries("guide/one.html")
        == ["Home", "Guide", "Two", "One", "Not listed", "X", "Lost"])
    #expect(try Self.text(site, "x.html").contains("More"))
    let one = try Self.text(site, "guide/one.html")
    #expect(one.contains("aria-current=\"page\">One"))
    #expect(one.contains("<span>before</span> Two"))
    #expect(one.contains("<span>next</span> Not listed"))
  }

  @Test("pages in Chinese have words, an index and a list of their own, and lead to their twins")
  func chinese() throws {
    let site = Self.site([
      "README.md": "# Home", "zh/README.md": "# 入门\n\n排放", "reference/lmdi.md": "# lmdi\n\nSplits.",
      "zh/reference/lmdi.md": "# lmdi\n\n分解。", "reference/README.md": "# Reference",
      "zh/reference/README.md": "# 参考\n- [lmdi](lmdi.md)",
    ])
    let page = try Self.text(site, "zh/reference/lmdi.html")
    #expect(page.contains("<html lang=\"zh-CN\" data-root=\"../../\">"))
    #expect(page.contains("href=\"../../reference/lmdi.html\" hreflang=\"en\""))
    #expect(page.contains("搜索") && page.contains("search-zh.js"))
    #expect(try Self.text(site, "assets/search-zh.js").contains("分解。"))
    #expect(!(try Self.text(site, "assets/search-en.js").contains("分解。")))
  }

  @Test("programs have the colours of the lexer and lead to the reference")
  func colours() throws {
    let site = Self.site([
      "README.md": """
      # Home
      ```tonne
      let x = lmdi(t, of = .co2) |> cv  # "a" < b
      @Jiangsu + 1.5[t CO2] + "text"
      ```
      ```
      lmdi < 1
      ```
      ```text
      lmdi(t)
      ```
      """,
      "reference/lmdi.md": "# lmdi\n```\nlmdi(t, of = na)\n```\n```tonne\nlmdi(t)\n```",
      "reference/cv.md": "# cv",
    ])
    let html = try Self.text(site, "index.html")
    let page = try ParsedPage(html)
    for look in ["k", "m", "c", "r", "n", "u", "s", "program", "output"] {
      #expect(page.looks.contains(look), "\(look)")
    }
    #expect(html.contains("<a class=\"f\" href=\"reference/lmdi.html\">lmdi</a>(t"))
    #expect(html.contains("<a class=\"f\" href=\"reference/cv.html\">cv</a>"))
    #expect(html.contains("<code>lmdi &lt; 1</code>"))
    #expect(page.text.contains("let x = lmdi(t, of = .co2) |> cv  # \"a\" < b\n@Jiangsu"))
    // A page does not lead to itself.
    let own = try Self.text(site, "reference/lmdi.html")
    #expect(!own.contains("class=\"f\"") && own.contains("class=\"program sign\""))
  }

  static let hostile = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onload=\"x", "]]><!-- --><b>",
    "&lt;b&gt; &amp; &#60;", "</code></pre><script>x</script>", "\u{0}\u{1}\u{1B}[31m", "\u{FFFE}",
    "[x](javascript:alert(1))", "![x](data:text/html,x)", "' or 1=1", "[a](\" onclick=\"x)",
    "\\", "`", "|", "***", "[[[](", "<!DOCTYPE x>", "<br><b>", "\u{2028}</script>",
  ]

  @Test("hostile texts stay texts, wherever they stand", arguments: hostile)
  func injection(_ text: String) throws {
    let markdown = """
      # \(text)

      \(text) **\(text)** `\(text)` [\(text)](\(text))

      ## \(text)

      - \(text)

      | \(text) | b |
      |---|---|
      | \(text) | 1 |

      ```tonne
      \(text)
      ```

      ```csv name=\(text)
      \(text)
      ```

      > \(text)
      """
    let site = Self.site([
      "README.md": "# Home\n* [\(text)](x.md)\n", "x.md": markdown,
    ])
    for file in site.files where file.path.hasSuffix(".html") {
      let page = try ParsedPage(file.text)
      #expect(page.scripts == 1, "\(file.path)")
      #expect(!page.targets.contains { $0.hasPrefix("javascript:") || $0.hasPrefix("data:") })
      for piece in ["<img src=x", "<b>", "<!--", " onload=\"x", " onclick=\"x"] {
        #expect(!file.text.contains(piece), "\(piece) in \(file.path)")
      }
    }
    let index = try Self.text(site, "assets/search-en.js")
    #expect(!index.contains("<") && !index.contains("\u{2028}"))
  }

  @Test("the search knows the words of programs and of what they print, each once")
  func codeWords() throws {
    let markdown = """
      # Home
      Words.

      ```tonne
      let x = 12[t] |> audit.cv(.co2, "合肥") to [kt]
      x - 1 # audit.cv
      ```

      ```
      error[U102]: no
      ```

      ## Next

      ```sh
      tonne doc --site DIR -q
      ```
      """
    let index = try Self.text(Self.site(["README.md": markdown]), "assets/search-en.js")
    #expect(
      index.contains(
        "[\"index.html\",\"Home\",\"\",\"Words.\",\"let audit.cv co2 合肥 to kt error U102 no\"]"))
    #expect(index.contains("\"Next\",\"\",\"tonne doc --site DIR\"]"))
  }

  @Test("a parser notices what is not sound")
  func parserNotices() {
    #expect(throws: (any Error).self) { try ParsedPage("<a><b></a>") }
    #expect(throws: (any Error).self) { try ParsedPage("<a b=1></a>") }
  }

  @Test(
    "ways from file to file",
    arguments: [
      ("index.html", "a/b.html", "a/b.html"), ("a/b.html", "index.html", "../index.html"),
      ("a/b.html", "a/c.html", "c.html"), ("a/b/c.html", "a/d/e.html", "../d/e.html"),
      ("a/b.html", "", "../"), ("index.html", "", ""),
    ])
  func ways(_ start: String, _ end: String, _ way: String) {
    #expect(SiteLinks.way(from: start, to: end) == way)
  }
}
