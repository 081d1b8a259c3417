import Markup
import Testing

@testable import Reports

/// Texts that mean something to LaTeX, HTML, XML, Markdown or a spreadsheet stay texts.
@Suite("Hostile texts stay texts") struct InjectionTests {
  @Test("LaTeX: no sign that means something, braces balanced", arguments: Samples.hostileTexts)
  func latex(_ text: String) {
    let escaped = TexText.escaped(text)
    #expect(TexScan(escaped).faults == [], "\(escaped)")
  }

  @Test(
    "the scan of LaTeX sees what is dangerous",
    arguments: [
      "a & b", "50 %", "\\input{x}", "$x", "{", "}", "a_b", "x^2", "#1", "~", "\\write18{ls}",
    ])
  func latexScan(_ text: String) { #expect(TexScan(text).faults != []) }

  @Test("a whole LaTeX table is balanced")
  func latexTable() {
    let text = TexWriter.text(Samples.document(Samples.hostile, Samples.regressions))
    var depth = 0
    var last: Character = " "
    for character in text {
      if character == "{", last != "\\" { depth += 1 }
      if character == "}", last != "\\" { depth -= 1 }
      #expect(depth >= 0)
      last = character
    }
    #expect(depth == 0)
    let begins = text.split(separator: "\\begin{").count - 1
    #expect(begins == text.split(separator: "\\end{").count - 1)
    #expect(begins == 6)
  }

  @Test("HTML and Word: no element out of a text", arguments: Samples.hostileTexts)
  func markup(_ text: String) {
    let escaped = MarkupText.escaped(text)
    #expect(!escaped.contains("<") && !escaped.contains(">") && !escaped.contains("\""))
    #expect(!escaped.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }

  @Test(
    "Markdown: no element, link, emphasis or cell out of a text", arguments: Samples.hostileTexts)
  func markdown(_ text: String) {
    let escaped = Array(MarkdownWriter.escaped(text))
    for (place, character) in escaped.enumerated() where "|*_`[]$~".contains(character) {
      #expect(place > 0 && escaped[place - 1] == "\\", "\(String(escaped))")
    }
    #expect(!escaped.contains("\n"))
  }

  @Test(
    "csv: no formula",
    arguments: [
      "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1",
    ])
  func formulas(_ text: String) {
    let lines = PaperCSV.text(Samples.document(Samples.texts([text]))).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("'") || lines[1].hasPrefix("\"'"), "\(lines[1])")
  }

  @Test("csv: numbers stay numbers, a hyphen alone stays one")
  func numbers() {
    var table = Samples.texts(["-"])
    table.rows.append(PaperRow([PaperCell(-1.5, text: "-1.5", decimals: 1)]))
    #expect(PaperCSV.text(Samples.document(table)) == "text\n-\n-1.5\n")
  }
}

/// Reads LaTeX and finds signs that mean something, commands aside that the escaping writes.
struct TexScan {
  private(set) var faults: [String] = []
  private static let commands = [
    "textbackslash{}", "textasciitilde{}", "textasciicircum{}", "textless{}", "textgreater{}",
    "textbar{}", "textasciigrave{}", "char34{}", "{", "}", "$", "&", "#", "%", "_",
  ]

  init(_ text: String) {
    var rest = Substring(text)
    var depth = 0
    while let first = rest.first {
      rest = rest.dropFirst()
      switch first {
      case "\\":
        guard let command = Self.commands.first(where: { rest.hasPrefix($0) }) else {
          faults.append("\\\(rest.prefix(8))")
          continue
        }
        rest = rest.dropFirst(command.count)
      case "$":
        // Mathematics that the escaping writes: closed at once, and of letters alone.
        guard let end = rest.firstIndex(of: "$"), rest[..<end].count <= 12 else {
          faults.append("$")
          continue
        }
        rest = rest[rest.index(after: end)...]
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth < 0 { faults.append("}") }
      case "&", "%", "#", "_", "^", "~", "<", ">", "\n": faults.append(String(first))
      default: continue
      }
    }
    if depth != 0 { faults.append("unbalanced") }
  }
}
