/// Finds what a person means who asks about a place in a program: the word there, else the name of the
/// call around it.
enum InspectedWord {
  /// Names to be looked up, the nearest first.
  ///
  /// - Complexity: O(bytes).
  static func candidates(_ bytes: [UInt8], at place: Int) -> [String] {
    let place = min(max(place, 0), bytes.count)
    var found: [String] = []
    add(wordsAround(place, bytes), to: &found)
    var depth = 0
    var position = place - 1
    while position >= 0 {
      switch bytes[position] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "["): depth -= 1
      case UInt8(ascii: "("):
        if depth <= 0 { add(wordsAround(position, bytes), to: &found) }
        depth -= 1
      default: break
      }
      position -= 1
    }
    return found
  }

  /// The word with the dots in it, and without.
  private static func wordsAround(_ place: Int, _ bytes: [UInt8]) -> [String] {
    var start = place
    while start > 0, isOfName(bytes[start - 1]) { start -= 1 }
    var end = place
    while end < bytes.count, isOfName(bytes[end]) { end += 1 }
    guard start < end else { return [] }
    let whole = bytes[start..<end]
    var words = [whole]
    if let dot = whole.firstIndex(of: UInt8(ascii: ".")) { words.append(whole[start..<dot]) }
    if let dot = whole.lastIndex(of: UInt8(ascii: ".")) { words.append(whole[(dot + 1)...]) }
    return words.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty }
  }

  private static func add(_ words: [String], to found: inout [String]) {
    for word in words where !found.contains(word) { found.append(word) }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }
}
