/// Numbers texts by first appearance, as a column of texts holds them.
///
/// Open addressing, at most two thirds full. A place keeps half of its text's hash, so that growing reads
/// no text again: that of two million takes a hundredth of a second, which Ctrl-C has to wait for.
public struct TextTable {
  /// The different texts in order of first appearance.
  public private(set) var labels: [String] = []
  /// A number in the lower half and the upper half of the hash above it; `free` where there is none.
  private var places: [UInt64]
  private var mask: Int

  private static let free = UInt64.max
  /// To compare with this many texts takes less than to hash one.
  private static let compared = 8

  /// A table with room for a number of different texts before it grows.
  public init(expected: Int = 0) {
    var size = 16
    while size < 2 * expected, size < 1 << 28 { size *= 2 }
    places = [UInt64](repeating: Self.free, count: size)
    mask = size - 1
    if expected > 0 { labels.reserveCapacity(expected) }
  }

  /// The number of a text; a new one when it has not appeared yet.
  public mutating func code(of text: String) -> Int32 {
    for (code, label) in labels.prefix(Self.compared).enumerated() where label == text {
      return Int32(code)
    }
    let hash = Self.half(of: text)
    var place = Int(hash) & mask
    while places[place] != Self.free {
      let code = Int32(truncatingIfNeeded: places[place])
      if places[place] >> 32 == hash, labels[Int(code)] == text { return code }
      place = (place + 1) & mask
    }
    let code = Int32(labels.count)
    places[place] = UInt64(hash) << 32 | UInt64(code)
    labels.append(text)
    if 3 * labels.count > 2 * mask { grow() }
    return code
  }

  /// Half of a hash. A number is never negative, so that no entry is `free`.
  @inline(__always)
  private static func half(of text: String) -> UInt32 {
    UInt32(truncatingIfNeeded: UInt64(bitPattern: Int64(text.hashValue)) >> 32)
  }

  private mutating func grow() {
    let old = places
    mask = 2 * (mask + 1) - 1
    places = [UInt64](repeating: Self.free, count: mask + 1)
    for entry in old where entry != Self.free {
      var place = Int(entry >> 32) & mask
      while places[place] != Self.free { place = (place + 1) & mask }
      places[place] = entry
    }
  }
}
