import NumericCore

/// Changes inputs, the same way for the same random stream.
struct Mutator {
  /// Where chance comes from.
  var random: RandomStream
  /// Words to put in.
  let words: [String]
  /// Inputs to take pieces from.
  let others: [[UInt8]]

  /// No input grows beyond so many bytes.
  static let limit = 1 << 16

  /// One of the others after one to eight changes.
  mutating func make() -> [UInt8] {
    guard !others.isEmpty else { return [] }
    var bytes = others[random.integer(below: others.count)]
    let rounds = 1 + random.integer(below: random.integer(below: 8) + 1)
    for _ in 0..<rounds {
      bytes = random.integer(below: 3) == 0 ? byteChange(bytes) : tokenChange(bytes)
      if bytes.count > Self.limit { bytes = Array(bytes.prefix(Self.limit)) }
    }
    return bytes
  }

  // MARK: Bytes

  private mutating func byteChange(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = random.integer(below: bytes.count + 1)
    let part = range(in: bytes.count, longest: 40)
    switch random.integer(below: 8) {
    case 0: bytes.removeSubrange(part)
    case 1: bytes.insert(contentsOf: Array(bytes[part]), at: place)
    case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    case 3: bytes.insert(contentsOf: pick(Vocabulary.broken) ?? [], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.integer(below: 8))
    case 6 where place < bytes.count: bytes[place] = pick([0, 0xFF, 0x7F, 0x80, 0x20, 0x0A]) ?? 0
    default: bytes.replaceSubrange(part, with: pieceOfAnother())
    }
    return bytes
  }

  private mutating func range(in count: Int, longest: Int) -> Range<Int> {
    let start = random.integer(below: count + 1)
    return start..<Swift.min(count, start + 1 + random.integer(below: longest))
  }

  private mutating func pieceOfAnother() -> ArraySlice<UInt8> {
    guard let other = pick(others) else { return [] }
    return other[range(in: other.count, longest: 200)]
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element? {
    all.isEmpty ? nil : all[random.integer(below: all.count)]
  }

  // MARK: Tokens

  private mutating func tokenChange(_ bytes: [UInt8]) -> [UInt8] {
    var tokens = Self.tokens(bytes)
    let place = random.integer(below: tokens.count + 1)
    let inside = tokens.isEmpty ? nil : random.integer(below: tokens.count)
    switch random.integer(below: 10) {
    case 0: if let inside { tokens.remove(at: inside) }
    case 1: if let inside { tokens.insert(tokens[inside], at: place) }
    case 2: if let inside { tokens.swapAt(inside, random.integer(below: tokens.count)) }
    case 3, 4: if let inside { tokens[inside] = word()[...] }
    case 5: tokens.insert(word()[...], at: place)
    case 6: replaceNumber(&tokens)
    case 7: nest(&tokens)
    case 8: moveLine(&tokens)
    default:
      guard let other = pick(others) else { break }
      let more = Self.tokens(other)
      tokens.insert(contentsOf: more[range(in: more.count, longest: 30)], at: place)
    }
    return Array(tokens.joined())
  }

  private mutating func word() -> [UInt8] {
    switch random.integer(below: 8) {
    case 0: Array((pick(Vocabulary.numbers) ?? "").utf8)
    case 1: Array((pick(Vocabulary.texts) ?? "").utf8)
    case 2: Array((pick(Vocabulary.grammar) ?? "").utf8)
    default: Array((pick(words) ?? "").utf8)
    }
  }

  private mutating func replaceNumber(_ tokens: inout [ArraySlice<UInt8>]) {
    let numbers = tokens.indices.filter { (48...57).contains(tokens[$0].first ?? 0) }
    guard let place = pick(numbers) else { return }
    tokens[place] = Array((pick(Vocabulary.numbers) ?? "").utf8)[...]
  }

  /// Brackets around a stretch, few or very many.
  private mutating func nest(_ tokens: inout [ArraySlice<UInt8>]) {
    let pairs = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("-", ""), ("{\"a\":", "}")]
    let pair = pick(pairs) ?? ("(", ")")
    let depth = pick([1, 2, 3, 3, 20, 300, 3000]) ?? 1
    let part = range(in: tokens.count, longest: 12)
    let opening = String(repeating: pair.0, count: depth).utf8
    let closing = String(repeating: pair.1, count: depth).utf8
    tokens.insert(Array(closing)[...], at: part.upperBound)
    tokens.insert(Array(opening)[...], at: part.lowerBound)
  }

  /// Removes a line, says it twice, or puts it elsewhere.
  private mutating func moveLine(_ tokens: inout [ArraySlice<UInt8>]) {
    var lines = Array(tokens.joined()).split(separator: 10, omittingEmptySubsequences: false)
      .map { Array($0) }
    let from = random.integer(below: lines.count)
    let line = lines.indices.contains(from) ? lines[from] : []
    if random.integer(below: 2) == 0, lines.indices.contains(from) { lines.remove(at: from) }
    if random.integer(below: 3) != 0 {
      lines.insert(line, at: random.integer(below: lines.count + 1))
    }
    tokens = Self.tokens(Array(lines.joined(separator: [10])))
  }

  /// Words, numbers, stretches of spaces, and single signs.
  static func tokens(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var tokens: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let kind = Self.kind(bytes[start])
      var end = start + 1
      if kind != .sign { while end < bytes.count, Self.kind(bytes[end]) == kind { end += 1 } }
      tokens.append(bytes[start..<end])
      start = end
    }
    return tokens
  }

  private enum Kind { case word, digits, space, sign }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 48...57: .digits
    case 65...90, 95, 97...122, 128...: .word
    case 9, 32: .space
    default: .sign
    }
  }
}
