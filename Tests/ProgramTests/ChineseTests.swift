import Builtins
import Interpreter
import Shell
import Testing
import Wording

/// What people read is in Chinese when they ask for it.
@Suite("Chinese") struct ChineseTests {
  @Test(
    "no message of the error catalogue has an English sentence",
    arguments: ErrorCatalog.all.map(\.code))
  func messages(_ code: String) throws {
    let record = try #require(ErrorCatalog.record(code))
    guard let shown = try ErrorSample.shown(record, in: .chinese) else { return }
    #expect(shown.contains("错误[") || shown.contains("警告[") || shown.contains("提示["), "\(shown)")
    // What a program itself says, as the message of an assertion, is not translated, nor what ReadStat does.
    let own =
      (record.program.map { String(decoding: $0, as: UTF8.self) } ?? "")
      + (code == "D086" ? "This version of the file format is not supported" : "")
    let left = EnglishSentence.all(in: shown).filter { !own.contains($0) }
    #expect(left == [], "\(shown)")
  }

  @Test("explanations are in Chinese", arguments: ErrorCatalog.all.map(\.code))
  func explanations(_ code: String) {
    let shown = ErrorSample.command(["--lang", "zh", "explain", code]).output
    let head = shown.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(EnglishSentence.all(in: head) == [], "\(head)")
  }

  @Test("pages of the reference are in Chinese", arguments: StandardLibrary.registry.names)
  func pages(_ name: String) {
    let shown = ErrorSample.command(["--lang", "zh", "doc", name]).output
    var isCode = false
    var text: [Substring] = []
    for line in shown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## 参考文献") || line.hasPrefix("又名：") { break }
      if line.hasPrefix("```") { isCode.toggle() } else if !isCode { text.append(line) }
    }
    #expect(EnglishSentence.all(in: text.joined(separator: "\n")) == [])
    #expect(shown.contains("**给出** "))
  }

  @Test(
    "help, the list of codes and the list of built-ins too",
    arguments: [["--help"], ["explain"], ["doc"]])
  func lists(_ words: [String]) {
    let shown = ErrorSample.command(["--lang", "zh"] + words).output
    #expect(EnglishSentence.all(in: shown) == [])
    #expect(shown.unicodeScalars.contains { $0.value > 0x4E00 })
  }

  @Test("what an English sentence is")
  func detection() {
    let all = EnglishSentence.all
    #expect(all("错误[N001]: there is no `x`") == ["there is no"])
    #expect(all(" 1 | let is not here\n   | ^^^ is opened here") == ["is opened here"])
    #expect(all("  --> a b c.tonne:1:2\n错误: 没有 `a of the` 和 \"b of the\"") == [])
    #expect(all("见 Ang 和 Liu（LMDI-I）") == [])
  }
}

/// English that was left in a text.
enum EnglishSentence {
  /// Words that names and codes in a list do not have among them.
  private static let small: Set<Substring> = [
    "a", "an", "and", "are", "as", "be", "by", "for", "from", "has", "have", "in", "is", "it", "no",
    "not", "of", "on", "or", "than", "that", "the", "this", "to", "with", "write",
  ]

  /// Three words or more in a row, a small one among them, outside code, quotes and lines of source.
  static func all(in text: String) -> [String] {
    text.split(separator: "\n").flatMap { line in sentences(in: prose(line)) }
  }

  /// What a line says, without places, source and what stands under it.
  private static func prose(_ line: Substring) -> String {
    if line.contains("-->") || line.contains(":::") { return "" }
    guard let bar = line.firstRange(of: " |"),
      line[..<bar.lowerBound].allSatisfy({ $0 == " " || $0.isNumber })
    else { return String(line) }
    guard line[..<bar.lowerBound].allSatisfy({ $0 == " " }) else { return "" }
    return String(line[bar.upperBound...].drop { " ^-…".contains($0) })
  }

  private static func sentences(in line: String) -> [String] {
    var found: [String] = []
    var run: [Substring] = []
    func close() {
      if run.count > 2, run.contains(where: small.contains) {
        found.append(run.joined(separator: " "))
      }
      run = []
    }
    for word in withoutCode(line).split(separator: " ") {
      let core = word.last.map { ",;:.".contains($0) } == true ? word.dropLast() : word
      if core.count > 1,
        core.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
      {
        run.append(core)
      } else {
        close()
      }
    }
    close()
    return found
  }

  private static func withoutCode(_ line: String) -> String {
    var out = ""
    var closer: Character?
    for character in line {
      if let open = closer {
        if character == open { closer = nil }
      } else if character == "`" || character == "\"" {
        closer = character
        out += " # "
      } else {
        out.append(character)
      }
    }
    return out
  }
}
