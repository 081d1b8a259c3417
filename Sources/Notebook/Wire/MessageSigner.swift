import Hashing

/// Signs messages, and tells those that somebody else signed with the same key.
///
/// The signature is the HMAC-SHA-256 of header, parent header, metadata and content, in hexadecimal
/// digits; with an empty key it is empty, and all messages are taken.
package struct MessageSigner: Sendable {
  private let keyed: HMAC?

  /// A signer with a key.
  package init(key: [UInt8]) { keyed = key.isEmpty ? nil : HMAC(key: key) }

  /// The signature of some parts.
  package func signature(of parts: ArraySlice<[UInt8]>) -> [UInt8] {
    guard var code = keyed else { return [] }
    for part in parts { code.update(part) }
    let digits = Array("0123456789abcdef".utf8)
    return code.digest().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  /// Whether a signature is that of some parts; it takes as long to find one wrong as right.
  package func agrees(_ signature: [UInt8], with parts: ArraySlice<[UInt8]>) -> Bool {
    keyed == nil || HMAC.agree(signature, self.signature(of: parts))
  }
}
