import JSON
import Testing

@testable import LanguageServer

/// Headers and contents in pieces of any size, and what is no header.
@Suite struct FramingTests {
  private func frames(_ text: String, pieces: Int = .max) -> [MessageFraming.Frame] {
    var framing = MessageFraming(contentLimit: 20)
    var found: [MessageFraming.Frame] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      framing.append(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
      while let frame = framing.next() { found.append(frame) }
    }
    return found
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func takesPiecesOfAnySize(_ size: Int) {
    let text =
      "Content-Length: 2\r\n\r\n{}Content-Type: application/json\r\ncontent-length:3\r\n\r\n[1]"
    #expect(
      frames(text, pieces: size) == [.content(Array("{}".utf8)), .content(Array("[1]".utf8))])
  }

  @Test func takesBareLineFeeds() {
    #expect(frames("Content-Length: 2\n\n{}") == [.content(Array("{}".utf8))])
  }

  @Test(arguments: [
    "Length: 2\r\n\r\n", "Content-Length: two\r\n\r\n", "Content-Length: -2\r\n\r\n",
    "Content-Length: 2\r\nContent-Length: 2\r\n\r\n", "\r\n", "rubbish\n\n",
    "Content-Length: 99999999999999999999\r\n\r\n",
  ])
  func saysWhatHasNoLength(_ header: String) {
    #expect(
      frames(header + "Content-Length: 2\r\n\r\n{}")
        == [.malformed(.noLength), .content(Array("{}".utf8))])
  }

  @Test(arguments: [1, 5, 1000])
  func passesOverWhatIsTooLarge(_ size: Int) {
    let long = String(repeating: "x", count: 21)
    #expect(
      frames("Content-Length: 21\r\n\r\n\(long)Content-Length: 2\r\n\r\n{}", pieces: size)
        == [.malformed(.tooLarge(limit: 20)), .content(Array("{}".utf8))])
  }

  @Test func boundsTheHeader() {
    #expect(frames(String(repeating: "a", count: 5000)) == [.malformed(.endlessHeader)])
  }

  @Test func knowsWhetherAMessageIsCutOff() {
    var framing = MessageFraming()
    framing.append(Array("Content-Length: 10\r\n\r\n{".utf8))
    #expect(framing.next() == nil)
    #expect(framing.isInMessage)
  }

  @Test func writesTheLengthInBytes() {
    #expect(
      MessageFraming.framed(Array("\"中\"".utf8)) == Array("Content-Length: 5\r\n\r\n\"中\"".utf8))
  }
}
