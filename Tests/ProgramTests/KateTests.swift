import Shell
import Syntax
import TestSupport
import Testing

/// The highlighter of Kate sees in programs what the lexer sees.
@Suite struct KateTests {
  /// The styles that each class may have.
  static let styles: [HighlightClass: Set<String>] = [
    .control: ["Keyword"], .operatorWord: ["Word Operator"], .constant: ["Constant"],
    .head: ["Statement"], .alias: ["Statement"], .type: ["Type"], .number: ["Number"],
    .unit: ["Unit"], .region: ["Region"], .text: ["Text", "Escape", "Text Hole"],
    .member: ["Column", "Built-in"], .comment: ["Comment"], .documentation: ["Documentation"],
    .name: ["Name", "Call", "Built-in", "Argument", "Defined", "Type"],
    .sign: ["Operator", "Bracket", "Column", "Built-in"],
  ]

  @Test func everyWordAndLiteralHasItsStyle() throws {
    let samples = try HighlightSamples.all()
    let text = samples.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    guard let found = try Self.read(text) else { return }
    var start = 0
    for source in samples {
      check(source, Array(found[start..<start + source.bytes.count]))
      start += source.bytes.count + 1
    }
  }

  @Test(arguments: [
    "'text'", "a && b", "a || b", "!a", "\"\\q\"", "3x", "let a = .5", "panel$co2", "“text”",
    "x %>% f()", "f（1）", "a }",
  ])
  func mistakesAreShown(program: String) throws {
    guard let found = try Self.read(program) else { return }
    #expect(found.contains("Mistake"))
  }

  private func check(_ source: Source, _ styles: [String]) {
    for piece in HighlightClass.pieces(of: source) {
      let wanted = Self.styles[piece.kind] ?? []
      let wrong = piece.bytes.first {
        source.bytes[$0] != 0x0A && !wanted.contains(styles[$0])
      }
      guard let wrong else { continue }
      let text = String(decoding: source.bytes[piece.bytes], as: UTF8.self)
      Issue.record("\(source.name): `\(text)` is \(piece.kind), not \(styles[wrong])")
    }
  }

  // MARK: Reading by Kate's highlighter

  /// The style of each byte of a program; `nil`, said aloud, without the highlighter. A theme gives each
  /// style a colour of its own, which tells them apart on the page that it writes.
  static func read(_ program: String) throws -> [String]? {
    let definition = try Repository.text("Grammar/editors/kate/tonne.xml")
    let styles = definition.matches(of: try Regex("itemData name=\"([^\"]*)\"")).map {
      String($0.output[1].substring ?? "")
    }
    return try withFolder { folder in
      let colours = styles.enumerated().map { index, style in
        "\"\(style)\": {\"text-color\": \"\(colour(index + 1))\"}"
      }
      let theme = """
        {"metadata": {"name": "Told", "revision": 1},
        "text-styles": {"Normal": {"text-color": "#ffffff", "selected-text-color": "#ffffff"}},
        "editor-colors": {"BackgroundColor": "#000000"},
        "custom-styles": {"Tonne": {\(colours.joined(separator: ", "))}}}
        """
      let data = "\(folder)/org.kde.syntax-highlighting"
      _ = OtherProgram.run(["mkdir", "-p", "\(data)/syntax", "\(data)/themes"])
      try write(definition, to: "\(data)/syntax/tonne.xml")
      try write(theme, to: "\(data)/themes/told.theme")
      try write(program, to: "\(folder)/program.tonne")
      let page = OtherProgram.run([
        "env", "XDG_DATA_HOME=\(folder)", "QT_QPA_PLATFORM=offscreen", "LC_ALL=C.UTF-8",
        "kate-syntax-highlighter", "-t", "Told", "\(folder)/program.tonne",
      ])
      guard let page else {
        print("skipped: there is no kate-syntax-highlighter")
        return nil
      }
      try #require(page.status == 0)
      return try Self.styles(of: page.output, styles)
    }
  }

  private static func colour(_ index: Int) -> String {
    let digits = String(index, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The style of each byte of the text of a page.
  private static func styles(of page: String, _ names: [String]) throws -> [String] {
    let start = try #require(page.firstRange(of: "<pre>\n") ?? page.firstRange(of: "<pre>"))
    let end = try #require(page.firstRange(of: "</pre>"))
    var rest = page[start.upperBound..<end.lowerBound]
    var found: [String] = []
    var open: [String] = []
    while let sign = rest.first {
      if sign == "<" {
        let tag = rest.prefix { $0 != ">" }
        rest = rest.dropFirst(tag.count + 1)
        if tag.hasPrefix("</") { _ = open.popLast() } else { open.append(style(tag, names)) }
      } else {
        let text = sign == "&" ? rest.prefix { $0 != ";" } : rest.prefix(1)
        rest = rest.dropFirst(text.count + (sign == "&" ? 1 : 0))
        let width = sign == "&" ? 1 : sign.utf8.count
        found += Array(repeating: open.last ?? "", count: width)
      }
    }
    return found
  }

  private static func style(_ tag: Substring, _ names: [String]) -> String {
    let index = names.indices.first { tag.contains("color:\(colour($0 + 1));") }
    return index.map { names[$0] } ?? ""
  }
}
