import Hashing
import Testing

/// The test cases for HMAC-SHA-256 of RFC 4231, section 4.
@Suite struct HMACTests {
  private struct Case: Sendable {
    var key: [UInt8]
    var message: [UInt8]
    var code: String
  }

  private static let cases = [
    Case(
      key: [UInt8](repeating: 0x0b, count: 20), message: Array("Hi There".utf8),
      code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    Case(
      key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8),
      code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    Case(
      key: [UInt8](repeating: 0xaa, count: 20), message: [UInt8](repeating: 0xdd, count: 50),
      code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    Case(
      key: Array(1...25), message: [UInt8](repeating: 0xcd, count: 50),
      code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
    Case(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
    Case(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: Array(
        ("This is a test using a larger than block-size key and a larger than block-size data. "
          + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
      code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
  ]

  @Test func agreesWithThePublishedCases() {
    for published in Self.cases {
      var code = HMAC(key: published.key)
      code.update(published.message)
      #expect(Self.hexadecimal(code.digest()) == published.code)
    }
  }

  @Test func takesBytesInPieces() {
    var whole = HMAC(key: [1, 2, 3])
    whole.update(Array(0..<200))
    var pieces = HMAC(key: [1, 2, 3])
    for start in stride(from: 0, to: 200, by: 7) {
      pieces.update(Array(UInt8(start)..<UInt8(min(200, start + 7))))
    }
    #expect(whole.digest() == pieces.digest())
    #expect(whole.digest() == whole.digest())
  }

  @Test func agreesOnlyWithTheSame() {
    #expect(HMAC.agree([1, 2, 3], [1, 2, 3]))
    #expect(HMAC.agree([], []))
    #expect(!HMAC.agree([1, 2, 3], [1, 2, 4]))
    #expect(!HMAC.agree([0, 2, 3], [1, 2, 3]))
    #expect(!HMAC.agree([1, 2], [1, 2, 3]))
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
