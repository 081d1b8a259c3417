import Builtins
import Interpreter
import JSON
import Notebook
import Syntax
import TestSupport
import Testing
import Wording

/// Keeps what a program shows.
private final class Shown: Output {
  var values: [Value] = []
  func show(_ value: Value) { values.append(value) }
  func report(_ diagnostic: Diagnostic) {}
}

/// The forms of values in a notebook.
@Suite struct BundleTests {
  private static func bundle(_ code: String, _ translator: Translator = .english) throws
    -> MIMEBundle
  {
    let value = onLargeStack { () -> Value? in
      let output = Shown()
      let machine = Machine(
        registry: StandardLibrary.registry, output: output, options: RunOptions())
      let session = Session(machine: machine, folder: "", allowsShadowing: true)
      _ = session.enter(machine.sources.add(name: "cell", bytes: Array(code.utf8)))
      return output.values.last
    }
    return BundleMaker(translator: translator).bundle(of: try #require(value ?? nil))
  }

  private static func html(_ code: String) throws -> String {
    try #require(try bundle(code).data["text/html"]?.asText)
  }

  @Test(arguments: [
    ("2 + 3", "5"), ("1.5[Mt CO2]", "1.5 Mt CO2"), ("\"<b>\"", "<b>"), ("true", "true"),
    ("[1, 2, 3]", "[1, 2, 3]"), ("@Anhui", "Anhui"), ("recipe f(x) = x + 1\nf", "recipe f"),
  ])
  func whatIsALineIsText(_ code: String, _ text: String) throws {
    let bundle = try Self.bundle(code)
    #expect(bundle.data["text/plain"]?.asText?.contains(text) == true)
    #expect(bundle.data.members.map(\.name) == ["text/plain"])
  }

  @Test func aTableHasHeadsUnitsAndSides() throws {
    let html = try Self.html("table(name = [\"a\", \"b\"], co2 = [1[Mt], 2.5[Mt]])")
    #expect(html.contains("<th style=\"text-align:left\">name</th>"))
    #expect(
      html.contains(
        "<th style=\"text-align:right\">co2<br/><span style=\"font-weight:normal\">[Mt]</span></th>"
      ))
    #expect(html.contains("<td style=\"text-align:right\">2.5</td>"))
    #expect(html.contains("<small>2 rows × 2 columns</small>"))
  }

  @Test func longAndWideTablesAreCut() throws {
    let long = try Self.html("table(x = 1..1000)")
    #expect(long.contains("980 rows hidden"))
    // A head, ten rows, the gap, ten rows.
    #expect(long.components(of: "<tr>") == 22)
    #expect(long.contains("<td style=\"text-align:right\">…</td>"))
    let columns = (1...120).map { "c\($0) = [1, 2]" }.joined(separator: ", ")
    let wide = try Self.html("table(\(columns))")
    #expect(wide.components(of: "<th ") == 100)
    #expect(wide.contains("20 columns hidden: c101"))
  }

  /// What a table holds must not become markup, wherever it stands.
  @Test func hostileTextIsEscaped() throws {
    let text = #"<img src=x onerror=alert(1)>&\"'"#
    for code in [
      "table(x = [\"\(text)\", \"b\"])", "[table(x = 1..2), \"\(text)\"]",
      "table(\"\(text)\" = [1, 2])", "table(x = [\"\(text)\"]).x",
    ] {
      let html = try Self.html(code)
      #expect(!html.contains("<img"), "\(html)")
      #expect(!html.contains("onerror=alert(1)>"), "\(html)")
    }
    let html = try Self.html("table(x = [\"\(text)\", \"b\"])")
    #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;"))
    #expect(html.contains("mathjax_ignore"))
  }

  @Test func aResultHasItsFieldsTablesAndNotes() throws {
    let html = try Self.html("breaks(table(x = [1, 2, 3, 10, 11, 12, 30, 31]), of = .x, k = 3)")
    #expect(html.contains("<strong>"))
    #expect(html.contains("<table style=\"white-space:nowrap\">"))
  }

  @Test func chineseReadersReadChinese() throws {
    let bundle = try Self.bundle(
      "table(x = 1..100)", Translator(.chinese) { $0 == "1 column" ? "1 列" : nil })
    #expect(bundle.data["text/html"]?.asText?.contains("1 列") == true)
    #expect(bundle.data["text/plain"]?.asText?.contains("1 列") == true)
  }

  @Test func aPictureIsTextAndMoreWhereItCanBeDrawn() throws {
    let bundle = try Self.bundle(
      "table(year = 2001..2005, x = [1, 3, 2, 5, 4]) |> plot(x = .year, y = .x)")
    #expect(bundle.data["text/plain"]?.asText?.contains("2001") == true)
    guard let svg = bundle.data["image/svg+xml"]?.asText else {
      #expect(bundle.warning?.code == "X032")
      print("skipped: no gnuplot is installed")
      return
    }
    #expect(svg.hasPrefix("<svg") && svg.contains("</svg>"))
    let image = try #require(bundle.data["text/html"]?.asText)
    #expect(image.hasPrefix("<img alt=\"x\" src=\"data:image/svg+xml;charset=utf-8,%3Csvg%20"))
    #expect(image.hasSuffix("%3C/svg%3E%0A\"/>") || image.hasSuffix("%3C/svg%3E\"/>"))
    // Names of one picture must not mean another's on the same page.
    let names = svg.matches(of: /\sid=["']([^"']*)["']/).map { String($0.output.1) }
    #expect(!names.isEmpty && Set(names.map { $0.prefix(10) }).count == 1, "\(names)")
    for used in svg.matches(of: /(?:href=["']|url\()#([^"')]*)/).map({ String($0.output.1) }) {
      #expect(names.contains(used), "\(used)")
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
