/// The code HMAC-SHA-256 of a message, which only those can make who know the key.
///
/// HMAC(k, m) = H((k ⊕ opad) ‖ H((k ⊕ ipad) ‖ m)), with the key filled up with zeros to the 64 bytes of
/// a block, or hashed first where it is longer; ipad is 0x36 and opad 0x5c repeated.
///
/// - Complexity: O(bytes), with constant memory.
///
/// Source: Krawczyk, H., Bellare, M., Canetti, R. (1997). HMAC: keyed-hashing for message
/// authentication. RFC 2104.
package struct HMAC: Sendable {
  private var inner = SHA256()
  private let outerPad: [UInt8]

  /// A code of no bytes yet under a key.
  package init(key: [UInt8]) {
    var block = key
    if key.count > 64 {
      var hash = SHA256()
      key.withUnsafeBufferPointer { hash.update($0) }
      block = hash.digest()
    }
    block += [UInt8](repeating: 0, count: 64 - block.count)
    outerPad = block.map { $0 ^ 0x5c }
    update(block.map { $0 ^ 0x36 })
  }

  /// Takes in more bytes.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { inner.update($0) }
  }

  /// The 32 bytes of the code of all bytes so far.
  package func digest() -> [UInt8] {
    var outer = SHA256()
    outerPad.withUnsafeBufferPointer { outer.update($0) }
    inner.digest().withUnsafeBufferPointer { outer.update($0) }
    return outer.digest()
  }

  /// Whether two codes are the same, in a time that does not tell where they differ.
  package static func agree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
  }
}
