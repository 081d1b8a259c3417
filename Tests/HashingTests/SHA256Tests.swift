import Hashing
import Testing

/// Vectors of the Secure Hash Algorithm Validation System and the examples of FIPS 180-4 (NIST).
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlm"
        + "nopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func agreesWithThePublishedVectors(_ text: String, _ expected: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == expected)
  }

  @Test func hashesAMillionLetters() {
    #expect(
      SHA256.hexadecimal(of: [UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func takesBytesInPiecesOfAnySize() {
    let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for count in [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 500] {
      let message = Array(bytes.prefix(count))
      for piece in [1, 3, 63, 64, 65] {
        var hash = SHA256()
        var rest = message[...]
        while !rest.isEmpty {
          Array(rest.prefix(piece)).withUnsafeBufferPointer { hash.update($0) }
          rest = rest.dropFirst(piece)
        }
        #expect(hash.hexadecimal() == SHA256.hexadecimal(of: message))
      }
    }
  }
}
