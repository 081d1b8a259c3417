import Builtins
import DataIO
import Interpreter
import Shell
import Syntax
import Testing
import Wording

@testable import DataIO

/// A person at a prompt who keeps the pages in memory.
private final class Viewer: PageViewer {
  var pages: [String] = []
  var language = Language.english
  var failure: ShownPage?

  func show(_ page: [UInt8]) -> ShownPage {
    pages.append(String(decoding: page, as: UTF8.self))
    return failure ?? .kept("/pages/\(pages.count).html")
  }
}

/// What a parser makes of a page.
private final class ViewedPage: XMLHandler {
  var names: [String: Int] = [:]
  var text = ""

  init(_ html: String) throws {
    try Array(html.utf8).withUnsafeBufferPointer { buffer in
      try XMLReader.read(buffer, path: "page", part: "page", self)
    }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    for known: StaticString in ["script", "img", "table", "tr", "input", "button", "iframe", "b"]
    where name == known { names["\(known)", default: 0] += 1 }
    return true
  }
  func end(_ name: XMLName) -> Bool { true }
  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    text += String(decoding: bytes, as: UTF8.self)
    return true
  }
}

/// What `view` makes of values.
@Suite("Pages of values") struct ViewTests {
  /// Runs a program with a person at the prompt.
  private func viewed(_ program: String, _ viewer: Viewer) -> Recording {
    let recording = Recording()
    let machine = Machine(
      registry: StandardLibrary.registry, output: recording, options: RunOptions())
    machine.viewer = viewer
    let session = Session(machine: machine, folder: "", allowsShadowing: false)
    let source = machine.sources.add(name: "test.tonne", bytes: Array(program.utf8))
    onLargeStack { _ = session.run(source) }
    return recording
  }

  @Test("a table: heads that sort by numbers, a field that searches, a line where it has years")
  func table() throws {
    let viewer = Viewer()
    let program = """
      let t = table(year = 2001..2012, "co2 [1e4 t CO2]" = [
        123456.789, na, 3.25, 4, 5, 6, 7, 8, 9, 10, 11, 12]) |> key(.year)
      view(t)
      """
    #expect(viewed(program, viewer).values.map(\.inlineText) == ["/pages/1.html"])
    let html = try #require(viewer.pages.first)
    let page = try ViewedPage(html)
    #expect(page.names["button"] == 2 && page.names["input"] == 1 && page.names["tr"] == 13)
    #expect(html.contains("data-v=\"123456.789\"") && html.contains("data-v=\"\""))
    #expect(html.contains("10⁴ t CO₂") && html.contains("12 rows"))
    #expect(page.names["script"] == 1)
    #expect(html.contains("script-src 'sha256-"))
    if !page.text.contains("gnuplot") { #expect(page.names["img"] == 1) }
  }

  @Test("a result has its pictures, its tables and where they come from; coefficients do not sort")
  func results() throws {
    let viewer = Viewer()
    viewer.language = .chinese
    let program = """
      let t = table(year = 2011..2016, x = [1, 2, 4, 5, 7, 9], y = [2, 3, 5, 5, 8, 9]) |> key(.year)
      let links = table(from = ["a", "b", "c"], to = ["b", "c", "a"])
      view(t |> egm(of = .x, ahead = 2))
      view([Model = t |> ols(.y ~ .x), Data = t])
      """
    #expect(viewed(program, viewer).diagnostics.filter { $0.severity == .error }.isEmpty)
    let page = try ViewedPage(try #require(viewer.pages.first))
    #expect(page.text.contains("这些数字的来历") && page.text.contains("egm"))
    if !page.text.contains("gnuplot-nox") { #expect(page.names["img", default: 0] >= 1) }
    let models = try ViewedPage(try #require(viewer.pages.last))
    #expect(models.text.contains("Model") && models.text.contains("Data"))
    #expect(models.names["button", default: 0] == 3, "only the data sort")
  }

  @Test("long tables are cut, and the page says of how many rows")
  func long() throws {
    let viewer = Viewer()
    _ = viewed("view(table(n = 1..5000))\nview(table(n = 1..50), rows = 7)", viewer)
    #expect(viewer.pages[0].contains("the first 2000 of 5000 rows"))
    #expect(try ViewedPage(viewer.pages[0]).names["tr"] == 2001)
    #expect(viewer.pages[1].contains("the first 7 of 50 rows"))
  }

  @Test(
    "hostile texts stay texts",
    arguments: [
      "<script>alert(1)</script>", "]]><!-- --><b>", "\\\" onload=\\\"x", "&lt;b&gt;",
      "</script><script>x</script>", "/*]]>*/</script><b>",
    ])
  func injection(_ text: String) throws {
    let viewer = Viewer()
    _ = viewed(
      "view(table(\"\(text)\" = [\"\(text)\", \"a\"], x = [1, 2]), title = \"\(text)\")", viewer)
    let html = try #require(viewer.pages.first)
    let page = try ViewedPage(html)
    #expect(page.names["script"] == 1 && page.names["b"] == nil && page.names["iframe"] == nil)
    #expect(!html.contains(" onload=\"x"))
  }

  @Test("in a script it says that it did nothing; used code may not reach it")
  func batch() throws {
    let ended = run("view(table(x = [1]))\n1")
    #expect(ended.warnings.first?.hasPrefix("X210") == true && ended.text == "1")
    try withFolder { folder in
      try write("recipe peek(t: table) = view(t)\n", to: "\(folder)/r.tonne")
      let used = run("use \"r.tonne\"\nr.peek(table(x = [1]))", folder: folder)
      #expect(used.error?.hasPrefix("R001") == true, "\(used.error ?? "")")
    }
  }

  @Test("what cannot be viewed, and a page that cannot be kept")
  func faults() {
    let viewer = Viewer()
    let codes = viewed("view(1)\nview(fn(x) => x)\nview([])", viewer).diagnostics.map(\.code)
    #expect(codes.allSatisfy { $0 == "X212" } && !codes.isEmpty)
    #expect(viewer.pages.isEmpty)
    viewer.failure = .failed(path: "/pages/1.html", error: 28)
    #expect(viewed("view(table(x = [1]))", viewer).diagnostics.first?.code == "X211")
  }
}
