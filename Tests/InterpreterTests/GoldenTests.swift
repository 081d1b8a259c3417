import CSystem
import TestSupport
import Testing

/// Programs with what they show and say beside them.
///
/// A line `#next` parts what is given to one session after the other, as lines at a prompt; the
/// first line `#check` or `#test` says what is done instead of running. With `TONNE_RECORD=1` the
/// files of expected lines are written anew, and the test fails so that nobody takes recording for
/// testing.
@Suite struct GoldenTests {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/Programs"

  static let names = files(in: folder).filter { $0.hasSuffix(".tonne") }
    .map { String($0.dropLast(6)) }.sorted()

  @Test(arguments: names)
  func showsWhatIsExpected(_ name: String) throws {
    let text = try readText("\(Self.folder)/\(name).tonne")
    let shown = Self.transcript(of: text)
    let path = "\(Self.folder)/\(name).expected"
    if tonne_environment("TONNE_RECORD") != nil {
      let bytes = Array(shown.utf8)
      #expect(tonne_write_file(path, bytes, bytes.count) == 0)
      Issue.record("recorded \(name).expected")
      return
    }
    let expected = try readText(path)
    #expect(Self.difference(shown, expected) == nil)
  }

  @Test func everyExpectationHasAProgram() {
    let expected = files(in: Self.folder).filter { $0.hasSuffix(".expected") }
    #expect(expected.count == Self.names.count)
    #expect(Self.names.count > 15)
  }

  static func transcript(of text: String) -> String {
    let way: Way = text.hasPrefix("#check") ? .check : text.hasPrefix("#test") ? .test : .run
    let parts = pieces(text)
    let lines = onLargeStack {
      run(parts, folder: folder, shadowing: parts.count > 1, way: way).transcript
    }
    return (lines ?? ["no stack"]).map { $0 + "\n" }.joined()
  }

  static func pieces(_ text: String) -> [String] {
    var pieces = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "#next" { pieces.append("") } else { pieces[pieces.count - 1] += line + "\n" }
    }
    return pieces
  }

  /// The first line that differs.
  static func difference(_ shown: String, _ expected: String) -> String? {
    let got = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for position in 0..<max(got.count, wanted.count) {
      let left = position < got.count ? got[position] : "(nothing)"
      let right = position < wanted.count ? wanted[position] : "(nothing)"
      if left != right { return "line \(position + 1): \(left)\n  expected: \(right)" }
    }
    return nil
  }
}
