import Testing

@testable import LanguageServer

/// Positions in UTF-16 units, with characters of every width and every line end.
@Suite struct DocumentTextTests {
  private let text = DocumentText("a\r\n中😀é\rx\n\n末")

  @Test(arguments: [
    (0, 0, 0), (0, 1, 1), (0, 9, 1), (1, 0, 3), (1, 1, 6), (1, 2, 6), (1, 3, 10), (1, 4, 12),
    (1, 99, 12), (2, 0, 13), (2, 1, 14), (3, 0, 15), (3, 5, 15), (4, 0, 16), (4, 1, 19),
    (4, 2, 19), (5, 0, 19), (99, 99, 19),
  ])
  func findsBytes(_ line: Int, _ character: Int, _ offset: Int) {
    #expect(text.offset(of: TextPosition(line: line, character: character)) == offset)
  }

  @Test(arguments: [
    (0, 0, 0), (1, 0, 1), (3, 1, 0), (4, 1, 0), (6, 1, 1), (8, 1, 1), (10, 1, 3), (12, 1, 4),
    (13, 2, 0), (15, 3, 0), (16, 4, 0), (19, 4, 1), (99, 4, 1), (-1, 0, 0),
  ])
  func findsPositions(_ offset: Int, _ line: Int, _ character: Int) {
    #expect(text.position(of: offset) == TextPosition(line: line, character: character))
  }

  @Test("after any edits the lines are those of the text read anew")
  func editsKeepLines() {
    var random = SystemRandomNumberGenerator()
    let pieces = ["", "\n", "\r", "\r\n", "a", "中", "😀", "x\ny", "\n\r", "é\r\n"]
    for _ in 0..<400 {
      var text = DocumentText(pieces.shuffled(using: &random).joined())
      for _ in 0..<12 {
        let bounds = [0, 1].map { _ in
          text.position(of: Int.random(in: 0...text.bytes.count, using: &random))
        }.sorted()
        let new = (0..<2).compactMap { _ in pieces.randomElement(using: &random) }.joined()
        let (start, end) = (text.offset(of: bounds[0]), text.offset(of: bounds[1]))
        var expected = text.bytes
        expected.replaceSubrange(start..<max(start, end), with: Array(new.utf8))
        text.replace(TextRange(start: bounds[0], end: bounds[1]), with: new)
        #expect(text.bytes == expected)
        #expect(text.lineStarts == DocumentText(bytes: expected).lineStarts, "\(expected)")
      }
    }
  }

  @Test(arguments: [
    ("/a/b c.tonne", "file:///a/b%20c.tonne"),
    ("/数据/工业.tonne", "file:///%E6%95%B0%E6%8D%AE/%E5%B7%A5%E4%B8%9A.tonne"),
    ("/a%b#c?d", "file:///a%25b%23c%3Fd"),
  ])
  func pathsAreURIs(_ path: String, _ uri: String) {
    #expect(DocumentPath.uri(ofPath: path) == uri)
    #expect(DocumentPath.path(ofURI: uri) == path)
  }

  @Test(arguments: [
    "untitled:Untitled-1", "http://a/b", "file://host/a", "file:///a%2", "file:///a%zz",
    "file:///a%00b", "file:",
  ])
  func otherURIsNameNoFile(_ uri: String) {
    #expect(DocumentPath.path(ofURI: uri) == nil)
  }
}
