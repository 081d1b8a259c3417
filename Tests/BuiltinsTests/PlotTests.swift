import Interpreter
import Plotting
import Testing

@testable import DataIO

/// What `plot` refuses, writes and says.
@Suite struct PlotTests {
  private static let panel = """
    let t = table(year = [2018, 2019, 2020], gdp = [1, 2, 4], co2 = [3, 5, 4]) |> key(.year)

    """
  private static let square = """
    let m = map(
      table(region = ["A", "A", "A", "A", "B", "B", "B", "B"], x = [0, 1, 1, 0, 1, 2, 2, 1],
        y = [0, 0, 1, 1, 0, 0, 1, 1]), name = .region, coordinates = "plane")

    """

  @Test(arguments: [
    ("plot(3)", "M250"), ("plot([1, 2])", "M250"), ("plot(t, kind = \"pie\")", "M250"),
    ("plot(t)", "M251"), ("plot(t |> select(.year))", "M251"), ("plot(t, y = .nothing)", "M252"),
    ("plot(t |> derive(gdp = .gdp / 0), y = .gdp)", "M253"),
    ("plot(t, y = .gdp, save = \"a.gif\")", "M256"), ("plot(t, y = .gdp, save = \"a\")", "M256"),
    ("plot(t, y = .gdp, save = \"/a.svg\")", "R020"),
    ("plot(t, y = .gdp, lang = \"fr\")", "N"), ("plot(t, y = .gdp, width = 1)", "N"),
    ("plot(t, y = .gdp, kind = \"moran\")", "M251"),
  ])
  func refuses(_ call: String, _ code: String) {
    let error = run(Self.panel + call).error
    #expect(error?.hasPrefix(code) == true, "\(call): \(error ?? "no error")")
  }

  @Test(arguments: [
    ("plot(m)", "M251"),
    ("plot(m, table(region = [\"A\", \"C\"], x = [1, 2]) |> key(.region))", "M254"),
    ("plot(m, table(region = [\"A\"], x = [na]) |> derive(x = .x * 1) |> key(.region))", "M253"),
    ("plot(m, table(region = [\"A\"], x = [1]) |> key(.region), classes = [3, 2])", "M276"),
    ("plot(m, table(region = [\"A\"], x = [1]) |> key(.region), inset = [1])", "M277"),
    ("plot(m, table(a = [1], x = [1]), of = .x)", "M252"),
    (
      "plot(m, table(region = [\"A\", \"A\"], s = [1, 2], x = [1, 2]) |> key(.region, .s))", "M278"
    ),
    (
      "plot(m, table(region = [\"A\"], year = [2000], x = [1]) |> key(.region, .year), year = 1999)",
      "M223"
    ),
  ])
  func mapsRefuse(_ call: String, _ code: String) {
    let error = run(Self.square + call).error
    #expect(error?.hasPrefix(code) == true, "\(call): \(error ?? "no error")")
  }

  @Test func anUnwritableFolderIsSaidBeforeNothingIsLeft() throws {
    try withFolder { folder in
      let ran = run(Self.panel + "plot(t, y = .gdp, save = \"gone/a.svg\")", folder: folder)
      #expect(ran.error?.contains("its folder does not exist") == true, "\(ran.error ?? "")")
    }
  }

  @Test func aUsedFileMayDrawAndNotWrite() throws {
    try withFolder { folder in
      try write(
        "recipe draw(t: table) = plot(t, y = .gdp)\n"
          + "recipe file(t: table) = plot(t, y = .gdp, save = \"a.svg\")\n",
        to: "\(folder)/own.tonne")
      let head = "use \"own.tonne\"\n" + Self.panel
      #expect(run(head + "own.draw(t)", folder: folder).error == nil)
      #expect(run(head + "own.file(t)", folder: folder).error?.hasPrefix("R001") == true)
    }
  }

  @Test func aPictureIsAValue() {
    let ran = run(Self.panel + "let p = plot(t, y = .gdp, title = \"Output\")\np.title\np.kind\np")
    #expect(ran.text.hasPrefix("Output\nline\n"))
    #expect(ran.printed.contains("Output"))
    #expect(ran.printed.contains("┤"))
  }

  @Test func missingRegionsAreNamedAndHatched() throws {
    let ran = run(
      Self.square + "plot(m, table(region = [\"A\"], x = [1]) |> key(.region), of = .x)")
    #expect(ran.printed.contains("note: 1 region has no value and is hatched: B"))
    #expect(ran.printed.contains("/ no data"))
  }

  @Test func manyPointsAreThinned() throws {
    try withFolder { folder in
      let rows = (0..<60_000).map { "\($0),\(($0 * 7919) % 60_013)" }.joined(separator: "\n")
      try write("x,y\n\(rows)\n", to: "\(folder)/points.csv")
      let ran = run(
        "plot(load(\"points.csv\"), x = .x, y = .y, kind = \"scatter\")", folder: folder)
      #expect(ran.error == nil)
      #expect(ran.printed.contains("of 60000 points are drawn, since no more can be told apart"))
    }
  }

  @Test func chineseTitlesAndLegends() {
    let drawn = run(
      """
      let t = table(year = [2010, 2011, 2012, 2013, 2014], x = [1, 2, 3, 5, 8]) |> key(.year)
      plot(t |> trend(of = .x, ahead = 2), lang = "zh")
      """)
    #expect(drawn.printed.contains("观测值"))
    #expect(drawn.printed.contains("预测值"))
  }
}

/// Texts that try to get out of a script, a picture or a line.
@Suite struct PlotInjectionTests {
  static let hostile = [
    "it's \"quoted\"", "'; system \"touch hacked\"; set title '", "\"; system \"touch hacked\"",
    "`touch hacked`", "$(touch hacked)", "a\\nb\\\\", "x\nset output \"hacked\"\nplot x",
    "{/Bold x} @{y}_2^3 &{z}", "<svg><script>alert(1)</script></svg>", "a & b < c > d",
    "%s %d 100%",
    "$d1 << EOD", "EOD", "''", "'''",
    "a''; system \"touch hacked\" #", "' . system(\"touch hacked\") . '", "]]>", "\u{2028}plot",
    "排放 'x'", "-->", "&#x0;",
  ]

  @Test(arguments: hostile)
  func staysText(_ text: String) throws {
    guard Gnuplot.isInstalled else { return print("skipped: gnuplot is not installed") }
    try withFolder { folder in
      let written = ValueText.source(text)
      let program = """
        let t = table(name = [\(written), "b"], "\(written.dropFirst().dropLast())" = [1, 2])
        plot(t, x = .name, kind = "bar", title = \(written), save = "a.svg")
        """
      let ran = run(program, folder: folder)
      #expect(ran.error == nil, "\(program)")
      let bytes = try #require(readBytes("\(folder)/a.svg"))
      #expect(readBytes("\(folder)/hacked") == nil)
      #expect(readBytes("hacked") == nil)
      let texts = try SVGTexts.read(bytes)
      let shown = text.replacing("\n", with: "␊").replacing("\u{2028}", with: " ")
      #expect(texts.contains(shown), "\(texts)")
    }
  }
}

/// The texts of an SVG, read by a real parser.
private final class SVGTexts: XMLHandler {
  private var texts: [String] = []
  private var isOpen = false

  static func read(_ bytes: [UInt8]) throws -> [String] {
    let handler = SVGTexts()
    try bytes.withUnsafeBufferPointer { try XMLReader.read($0, path: "a.svg", part: "", handler) }
    return handler.texts
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if name == "text" {
      texts.append("")
      isOpen = true
    }
    return true
  }

  func end(_ name: XMLName) -> Bool {
    if name == "text" { isOpen = false }
    return true
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if isOpen, !texts.isEmpty { texts[texts.count - 1] += String(decoding: bytes, as: UTF8.self) }
    return true
  }
}

/// A text as a program writes it.
enum ValueText {
  static func source(_ text: String) -> String {
    var out = "\""
    for character in text {
      switch character {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "{": out += "\\{"
      case "\n": out += "\\n"
      default: out.append(character)
      }
    }
    return out + "\""
  }
}
