import TestSupport
import Testing

@Suite struct LinkTests {
  @Test func linksLeadToFiles() throws {
    let pages =
      try Repository.names(in: ".").filter { $0.hasSuffix(".md") }
      + Repository.files(below: "docs", endings: [".md"])
    #expect(pages.contains("README.md"))
    for page in pages {
      for link in Links.relative(try Repository.text(page)) {
        let path = Links.resolve(link, from: page)
        #expect(path.map(Repository.exists) == true, "\(page) links to \(link)")
      }
    }
  }

  @Test func linksAreFound() {
    let text = """
      See [a](docs/a.md), ![b](b.svg "B"), [c](c.md#part), [d](#part), [e](https://a.org/e.md).
      Not `[f](f.md)`, but [`g`](g.md).
      ```
      [h](h.md)
      ```
      [i](i/)
      """
    #expect(Links.relative(text) == ["docs/a.md", "b.svg", "c.md", "g.md", "i/"])
  }

  @Test(arguments: [
    ("a.md", "README.md", "a.md"), ("../a.md", "docs/b.md", "a.md"),
    ("./c/", "docs/b.md", "docs/c"),
    ("/a.md", "docs/b.md", "a.md"), ("../../a.md", "docs/b.md", nil),
  ])
  func linksAreResolved(link: String, file: String, path: String?) {
    #expect(Links.resolve(link, from: file) == path)
  }
}
