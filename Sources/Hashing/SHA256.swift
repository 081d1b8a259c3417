/// The hash SHA-256 of bytes, taken in as they come.
///
/// A message is padded with a bit 1, zeros and its length in bits, and cut into blocks of 64 bytes;
/// each block mixes eight 32-bit words in 64 rounds.
///
/// - Complexity: O(bytes), with constant memory.
///
/// Source: NIST (2015). Secure Hash Standard. FIPS PUB 180-4.
package struct SHA256: Sendable {
  /// The state after the blocks so far.
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// Bytes that do not fill a block yet.
  private var open: [UInt8] = []
  /// How many bytes came in.
  private var count: UInt64 = 0
  /// The words of a block with those made of them.
  private var schedule = [UInt32](repeating: 0, count: 64)

  /// A hash of no bytes yet.
  package init() { open.reserveCapacity(128) }

  /// Takes in more bytes.
  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    count &+= UInt64(bytes.count)
    var position = 0
    if !open.isEmpty {
      let missing = min(64 - open.count, bytes.count)
      open.append(contentsOf: bytes[0..<missing])
      position = missing
      guard open.count == 64 else { return }
      let block = open
      block.withUnsafeBufferPointer { mix($0, at: 0) }
      open.removeAll(keepingCapacity: true)
    }
    while bytes.count - position >= 64 {
      mix(bytes, at: position)
      position += 64
    }
    open.append(contentsOf: bytes[position...])
  }

  /// The 32 bytes of the hash of all bytes so far.
  package func digest() -> [UInt8] {
    var last = self
    let bits = count &* 8
    var padding: [UInt8] = [0x80]
    let rest = (Int(count % 64) + 1) % 64
    padding += [UInt8](repeating: 0, count: rest <= 56 ? 56 - rest : 120 - rest)
    for shift in stride(from: 56, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    padding.withUnsafeBufferPointer { last.update($0) }
    return last.state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// The hash as 64 hexadecimal digits.
  package func hexadecimal() -> String { Self.hexadecimal(digest()) }

  /// The hash of some bytes as 64 hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBufferPointer { hash.update($0) }
    return hash.hexadecimal()
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Mixes one block into the state.
  private mutating func mix(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    schedule.withUnsafeMutableBufferPointer { words in
      for place in 0..<16 {
        let at = start &+ 4 &* place
        words[place] =
          UInt32(bytes[at]) << 24 | UInt32(bytes[at &+ 1]) << 16 | UInt32(bytes[at &+ 2]) << 8
          | UInt32(bytes[at &+ 3])
      }
      for place in 16..<64 {
        let (early, late) = (words[place &- 15], words[place &- 2])
        let first = early.turned(7) ^ early.turned(18) ^ (early >> 3)
        let second = late.turned(17) ^ late.turned(19) ^ (late >> 10)
        words[place] = words[place &- 16] &+ first &+ words[place &- 7] &+ second
      }
      state.withUnsafeMutableBufferPointer { Self.rounds($0, words) }
    }
  }

  private static func rounds(
    _ state: UnsafeMutableBufferPointer<UInt32>, _ words: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { constants in
      for round in 0..<64 {
        let high = e.turned(6) ^ e.turned(11) ^ e.turned(25)
        let choice = (e & f) ^ (~e & g)
        let first = h &+ high &+ choice &+ constants[round] &+ words[round]
        let low = a.turned(2) ^ a.turned(13) ^ a.turned(22)
        let second = low &+ ((a & b) ^ (a & c) ^ (b & c))
        (h, g, f, e) = (g, f, e, d &+ first)
        (d, c, b, a) = (c, b, a, first &+ second)
      }
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  /// The bits turned to the right.
  fileprivate func turned(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 &- bits) }
}
