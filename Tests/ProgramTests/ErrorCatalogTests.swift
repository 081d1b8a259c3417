import Builtins
import CSystem
import Shell
import Testing

/// Every code of a message has a record, and every sample of a record gives the text beside it.
///
/// With TONNE_RECORD set the texts are written anew, and the test fails so that nobody forgets to
/// look at them.
@Suite struct ErrorCatalogTests {
  static let records = ErrorCatalog.all

  @Test(arguments: records.map(\.code), [Language.english, .chinese])
  func sampleGivesItsText(_ code: String, _ language: Language) throws {
    let record = try #require(ErrorCatalog.record(code))
    guard let shown = try ErrorSample.shown(record, in: language) else { return }
    if ErrorSample.lacksLibrary(shown, record) {
      return print("skipped \(code): a library is absent")
    }
    #expect(shown.contains("[\(code)]: ") || shown.contains("[\(code) "), "\(shown)")
    guard tonne_environment("TONNE_RECORD") == nil else { return }
    let expected = ErrorCatalog.text(of: code, language)
    #expect(
      shown == expected, "if this is better: TONNE_RECORD=1, this test, and look at the texts")
  }

  @Test func recording() throws {
    guard tonne_environment("TONNE_RECORD") != nil else { return }
    try ErrorSample.record()
    Issue.record("recorded the texts of the error catalogue; look at them and run again")
  }

  @Test func everyCodeOfTheSourcesHasARecord() {
    let known = Set(Self.records.map(\.code))
    let used = Set(SourceCodes.all)
    #expect(used.count > 150)
    #expect(
      used.subtracting(known).sorted() == [],
      "add records to Sources/Shell/Errors/ErrorCatalog+….swift, then TONNE_RECORD=1 and this suite"
    )
    #expect(known.subtracting(used).sorted() == [], "no source reports these codes")
  }

  @Test func recordsAreDistinctAndSayWhat() {
    #expect(Set(Self.records.map(\.code)).count == Self.records.count)
    for record in Self.records {
      #expect(!record.title.isEmpty && !record.title.hasSuffix("."), "\(record.code)")
      #expect(record.explanation.hasSuffix("."), "\(record.code)")
      if case .none(let reason) = record.sample { #expect(reason.hasSuffix(".")) }
    }
  }

  @Test func codesAreFoundInTexts() {
    #expect(SourceCodes.codes(in: #"Diagnostic("Q123", "x")"#, letters: "Q") == ["Q123"])
    #expect(SourceCodes.codes(in: #""Q12" "Q1234" Q123 "q123" "Q123x""#, letters: "Q") == [])
  }

  @Test func pageIsFresh() {
    #expect(Folder(of: "docs").text("errors.md") == ErrorPage.markdown(.english), "run `make docs`")
  }

  @Test(arguments: ["U102", "u102"])
  func explains(_ code: String) {
    let ran = ErrorSample.command(["explain", code])
    #expect(ran.status == 0)
    #expect(ran.output.hasPrefix("U102: Different substances\n\n"))
    #expect(ran.output.contains("    12[Mt CO2] + 3[Mt C]\n"))
    #expect(ran.output.contains("    error[U102]: `+` does not fit: [Mt C]"))
  }

  @Test func listsAllCodes() {
    let ran = ErrorSample.command(["explain"])
    #expect(ran.status == 0)
    #expect(
      ran.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.count == Self.records.count)
    #expect(ErrorSample.command(["--help"]).output.contains("tonne explain [CODE]"))
  }

  @Test(arguments: [("U012", "U"), ("s999", "S"), ("R", "R")])
  func unknownCodesNameTheNearest(_ code: String, _ letter: String) {
    let ran = ErrorSample.command(["explain", code])
    #expect(ran.status == 1)
    #expect(ran.errors.contains("error[X031]: no message has the code `\(code)`"))
    #expect(ran.errors.contains("codes near it: \(letter)"))
  }
}
