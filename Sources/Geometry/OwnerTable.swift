/// Numbers for keys of two words, and which regions have each key: open addressing, since a map of
/// a quarter of a million vertices is looked through while somebody waits.
struct OwnerTable {
  private struct Link {
    var owner: Int32
    var next: Int32
  }

  private var slots: [Int32]
  private var keys: [(UInt64, UInt64)] = []
  private var heads: [Int32] = []
  private var links: [Link] = []

  /// A table for about so many keys.
  init(expected: Int) {
    var size = 64
    while size < 2 * expected { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    keys.reserveCapacity(expected)
    heads.reserveCapacity(expected)
  }

  /// The number of a key, a new one where it was not seen before.
  mutating func number(of key: (UInt64, UInt64)) -> Int32 {
    if 2 * keys.count >= slots.count { grow() }
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number].0 == key.0, keys[number].1 == key.1 { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(keys.count)
    slots[slot] = number
    keys.append(key)
    heads.append(-1)
    return number
  }

  /// Enters an owner of a key, and calls `body` with each one that had it before.
  mutating func claim(_ number: Int32, by owner: Int32, _ body: (Int32) -> Void) {
    var link = heads[Int(number)]
    if link >= 0, links[Int(link)].owner == owner { return }
    while link >= 0 {
      body(links[Int(link)].owner)
      link = links[Int(link)].next
    }
    links.append(Link(owner: owner, next: heads[Int(number)]))
    heads[Int(number)] = Int32(links.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, key) in keys.enumerated() {
      var slot = Self.hash(key) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Mixes all bits of both words into the low ones.
  private static func hash(_ key: (UInt64, UInt64)) -> Int {
    var mixed = (key.0 &* 0x9E37_79B9_7F4A_7C15) ^ key.1
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}

extension GeoPoint {
  /// The position as a key: the bits of both numbers, with one zero.
  var key: (UInt64, UInt64) {
    ((x == 0 ? 0 : x).bitPattern, (y == 0 ? 0 : y).bitPattern)
  }
}
