/// Numbers 64-bit keys by first appearance: open addressing, at most two thirds full.
struct CodeTable {
  private var keys: [UInt64]
  private var codes: [Int32]
  private var mask: Int
  /// How many different keys there were.
  private(set) var count = 0

  /// A table with room for a number of different keys before it grows.
  init(expected: Int) {
    var size = 16
    while size < 2 * expected, size < 1 << 28 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    codes = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a key; a new one when it has not appeared yet.
  mutating func code(of key: UInt64) -> Int32 {
    var slot = start(of: key)
    while codes[slot] >= 0 {
      if keys[slot] == key { return codes[slot] }
      slot = (slot + 1) & mask
    }
    let code = Int32(count)
    keys[slot] = key
    codes[slot] = code
    count += 1
    if 3 * count > 2 * mask { grow() }
    return code
  }

  /// The number of a key that appeared, or −1.
  func known(_ key: UInt64) -> Int32 {
    var slot = start(of: key)
    while codes[slot] >= 0 {
      if keys[slot] == key { return codes[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Multiplies and folds, so that keys which differ in any bits go to different places.
  @inline(__always)
  private func start(of key: UInt64) -> Int {
    let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low) & mask
  }

  private mutating func grow() {
    let old = (keys, codes)
    mask = 2 * (mask + 1) - 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    codes = [Int32](repeating: -1, count: mask + 1)
    for (key, code) in zip(old.0, old.1) where code >= 0 {
      var slot = start(of: key)
      while codes[slot] >= 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      codes[slot] = code
    }
  }
}
