import TestSupport
import Testing

@testable import Syntax

@Suite struct DiagnosticTests {
  @Test(arguments: DiagnosticCase.all)
  func saysWhatIsWrong(expected: DiagnosticCase) throws {
    let source = source(expected.program)
    // A sanitizer makes frames so large that 300 levels do not fit on the stack of a test.
    let diagnostics = try #require(onLargeStack { parse(source).diagnostics })
    let found = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(found.code == expected.code)
    #expect(found.message.english == expected.message)
    #expect(found.mend?.english == expected.mend)
    #expect(found.span.start == expected.start)
    #expect(source.text(found.span) == expected.under)
    #expect(!found.message.english.hasSuffix("."))
  }

  /// S020 has its own test below, as no text can hold its bytes.
  @Test func everyCodeHasACase() throws {
    let files = ["Syntax", "Lexer", "Habits"]
    let folder = repository() + "/Sources/Syntax/Diagnostic+"
    let text = try files.map { try readText(folder + $0 + ".swift") }.joined()
    let tested = Set(DiagnosticCase.all.map(\.code)).union(["S020"])
    var number = 1
    while text.contains("\"\(Self.code(number))\"") {
      #expect(tested.contains(Self.code(number)), "no case for \(Self.code(number))")
      number += 1
    }
    #expect(tested.count == number - 1)
    #expect(number > 40)
  }

  private static func code(_ number: Int) -> String { number < 10 ? "S00\(number)" : "S0\(number)" }

  @Test(arguments: [
    ([0x61, 0x0A, 0xC3, 0x20], 2, "C3"), ([0xD6, 0xD0, 0xB9, 0xFA], 0, "D6"),
    ([0x22, 0xFF, 0x22], 1, "FF"), ([0x23, 0xED, 0xA0, 0x80], 1, "ED"),
    ([0x61, 0xE4, 0xB8], 1, "E4"),
  ])
  func bytesThatAreNoText(bytes: [UInt8], start: Int32, byte: String) {
    let diagnostics = parse(source(bytes)).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.code == "S020")
    #expect(diagnostics.first?.span.start == start)
    #expect(
      diagnostics.first?.message == "the text is not UTF-8: byte 0x\(byte) cannot stand here")
    #expect(diagnostics.first?.mend == "save the file as UTF-8")
  }

  @Test func severalErrorsAreAllReported() {
    let text = """
      let a = 1 +
      )
      ci = 3
      recipe f(x) {
        let y = 1 2
        y <- 3
        if x = 1 { y; 4 5 }
      }
      let b = "not closed
      let c = [1, 2
      let d = .5
      x not in [1
      """
    let codes = parse(source(text)).diagnostics.map(\.code)
    #expect(
      codes == ["S027", "S031", "S002", "S033", "S043", "S023", "S026", "S039", "S038", "S026"])
  }

  @Test func laterStatementsAreStillRead() {
    let program = parse(source("let a = )\nlet b = 2\nf(\nlet c = 3")).program
    #expect(tree(program) == "<invalid>; let b = 2.0; f(); let c = 3.0")
  }

  @Test func secondPlacesAreLabelled() throws {
    let twice = try #require(parse(source("recipe f(a, a) = 3")).diagnostics.first)
    #expect(twice.labels.map(\.text) == ["declared here first"])
    #expect(twice.labels.map(\.span.start) == [9])
    let named = try #require(parse(source("f(a = 1, 2)")).diagnostics.first)
    #expect(named.labels.map(\.span.start) == [2])
    let mixed = try #require(parse(source("f(1]")).diagnostics.first)
    #expect(mixed.labels.map(\.span.start) == [1])
  }

  @Test func garbageGetsAFewErrors() {
    let diagnostics = parse(source(String(repeating: "§ $ ", count: 5_000))).diagnostics
    #expect(!diagnostics.isEmpty && diagnostics.count <= 200)
  }

  @Test func zeroBytesAreAProgram() {
    let parsed = parse(source(""))
    #expect(parsed.diagnostics == [])
    #expect(parsed.program.statements.isEmpty)
    #expect(parsed.program.nodeCount == 0)
  }
}
