import Threading

/// The regions that the package knows by name: provinces and prefecture-level units of China, countries, states
/// of the United States.
///
/// A spelling is a full or short name or a code. Some belong to several regions (Taizhou, 海南): which is
/// meant shows the rest of the column, or nothing does, and then the spelling stays a region of its own.
public struct KnownRegions: Sendable {
  /// A kind of regions.
  public enum Level: String, Sendable, CaseIterable {
    /// Provinces, autonomous regions and municipalities of China.
    case province
    /// Prefecture-level units of China.
    case prefecture
    /// Countries and territories.
    case country
    /// States of the United States.
    case state
  }

  /// A region.
  public struct Entry: Sendable, Hashable {
    /// What it is.
    public let level: Level
    /// Its code: GB/T 2260, ISO 3166-1, FIPS.
    public let code: String
    /// The spellings, the full name first.
    public let names: [String]

    /// What makes spellings the same region.
    public var identity: String {
      switch level {
      case .province, .prefecture: code
      case .country: code
      case .state: "US-\(code)"
      }
    }
  }

  /// All of them.
  public let entries: [Entry]
  /// The first region that goes by each folded spelling.
  private let places: [String: Int32]
  /// All regions that go by a folded spelling where there are several.
  private let homonyms: [String: [Int]]

  /// The names that come with the package, put in order when they are first asked for.
  public static let standard = KnownRegions(
    entries: lines(ChinaNames.text).map(china) + lines(CountryNames.text).map(country)
      + lines(StateNames.text).map(state))

  /// Regions by their entries.
  init(entries: [Entry]) {
    self.entries = entries
    var places: [String: Int32] = [:]
    places.reserveCapacity(entries.count * 5)
    var homonyms: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      for number in 0...entry.names.count {
        let name = number < entry.names.count ? entry.names[number] : entry.code
        let key = Self.folded(name)
        guard let first = places.updateValue(Int32(place), forKey: key) else { continue }
        places[key] = first
        if Int(first) == place || homonyms[key]?.last == place { continue }
        homonyms[key, default: [Int(first)]].append(place)
      }
    }
    self.places = places
    self.homonyms = homonyms
  }

  /// The regions that go by a spelling.
  public func entries(of spelling: String) -> [Entry] {
    let key = Self.folded(spelling)
    guard let first = places[key] else { return [] }
    return (homonyms[key] ?? [Int(first)]).map { entries[$0] }
  }

  /// The region that each spelling of a column means; `nil` where it is none or several.
  ///
  /// Of several the one is meant whose level most of the column's spellings have; a column counts as
  /// regions of a level when at least two of its spellings, or its only one, are such.
  /// - Complexity: O(spellings).
  public func matched(_ spellings: [String]) -> [Entry?] {
    var candidates: [[Entry]] = []
    candidates.reserveCapacity(spellings.count)
    var counts: [Level: Int] = [:]
    let isWhole = Cancellation.forBlocks(spellings.count) { block in
      for place in block {
        let found = entries(of: spellings[place])
        candidates.append(found)
        if found.isEmpty { continue }
        for level in Set(found.map(\.level)) { counts[level, default: 0] += 1 }
      }
    }
    var matches = [Entry?](repeating: nil, count: spellings.count)
    guard isWhole else { return matches }
    let order = Level.allCases.sorted { (counts[$0] ?? 0, $0.rank) > (counts[$1] ?? 0, $1.rank) }
    _ = Cancellation.forBlocks(spellings.count) { block in
      for place in block where !candidates[place].isEmpty {
        matches[place] = match(spellings[place], candidates[place], order) { level in
          (counts[level] ?? 0) * 2 < spellings.count
        }
      }
    }
    return matches
  }

  /// The one region that a spelling means of those that go by it, levels in order of what the column holds.
  private func match(
    _ spelling: String, _ entries: [Entry], _ order: [Level], isRare: (Level) -> Bool
  ) -> Entry? {
    for level in order {
      let own = entries.filter { $0.level == level }
      guard !own.isEmpty else { continue }
      // A code or abbreviation among words of another kind means nothing.
      if Self.isShort(spelling), isRare(level) { return nil }
      return own.count == 1 ? own[0] : nil
    }
    return nil
  }

  /// The regions of a column's spellings, for display under their own names; fewer when nobody wants them
  /// any more.
  ///
  /// - Complexity: O(spellings).
  public func regions(_ spellings: [String]) -> [Region] {
    let matches = matched(spellings)
    var regions: [Region] = []
    _ = Cancellation.forBlocks(spellings.count) { block in
      if block.lowerBound == 0 { regions.reserveCapacity(spellings.count) }
      for place in block { regions.append(region(spellings[place], matches[place])) }
    }
    return regions
  }

  /// The region of a spelling that means a known one or none.
  private func region(_ spelling: String, _ entry: Entry?) -> Region {
    guard let entry else { return Region(name: spelling) }
    let aliases = (entry.names + [entry.code]).filter { $0 != spelling }
    return Region(name: spelling, identity: entry.identity, aliases: aliases)
  }

  /// The regions of spellings that are a region each: those that mean one known region together stay
  /// regions of their own.
  ///
  /// - Complexity: O(spellings).
  public func differentRegions(_ spellings: [String]) -> [Region] {
    let regions = regions(spellings)
    guard regions.count == spellings.count else { return spellings.map { Region(name: $0) } }
    var counts: [String: Int] = [:]
    for region in regions { counts[region.identity, default: 0] += 1 }
    return regions.map { counts[$0.identity] == 1 ? $0 : Region(name: $0.name) }
  }

  /// What makes a region of a name and other spellings the same as others: the identity of the one known
  /// region that the name, or else another spelling, means; the name where there is none.
  func identity(of name: String, or others: [String]) -> String {
    let own = entries(of: name)
    guard own.isEmpty else { return own.count == 1 ? own[0].identity : name }
    for other in others {
      let entries = entries(of: other)
      if entries.count == 1, !Self.isShort(other) { return entries[0].identity }
    }
    return name
  }

  /// Whether two spellings mean the same known region.
  public func isSame(_ first: String, _ second: String) -> Bool {
    let (a, b) = (entries(of: first), entries(of: second))
    return a.count == 1 && b.count == 1 && a[0].identity == b[0].identity
  }

  /// Codes and abbreviations, which mean something only among their like.
  private static func isShort(_ spelling: String) -> Bool {
    spelling.utf8.count <= 3 && spelling.utf8.allSatisfy { $0 < 0x80 }
      || spelling.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A spelling without what does not tell regions apart: capitals and blanks.
  static func folded(_ spelling: String) -> String {
    var spelling = spelling
    let plain = spelling.withUTF8 { bytes -> String? in
      // Beside ASCII the letters from U+3000 to U+9FFF, which start with 0xE3 to 0xE9, have no capitals.
      if bytes.contains(where: { $0 >= 0xC0 && !(0xE3...0xE9).contains($0) }) { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { folded in
        var (place, count) = (0, 0)
        while place < bytes.count {
          let byte = bytes[place]
          let isWideBlank =
            byte == 0xE3 && place + 2 < bytes.count && bytes[place + 1] == 0x80
            && bytes[place + 2] == 0x80
          place += isWideBlank ? 3 : 1
          if isWideBlank || byte == UInt8(ascii: " ") { continue }
          folded[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          count += 1
        }
        return count
      }
    }
    return plain ?? spelling.lowercased().filter { $0 != " " && $0 != "\u{3000}" }
  }
}

extension KnownRegions.Level {
  /// The one that is taken where the column does not tell.
  fileprivate var rank: Int {
    switch self {
    case .province: 4
    case .prefecture: 3
    case .country: 2
    case .state: 1
    }
  }
}

// MARK: - Reading the lists

/// The words of each line; `_` in a word is a blank.
private func lines(_ text: String) -> [[String]] {
  var bytes = Array(text.utf8)
  var (lines, words): ([[String]], [String]) = ([], [])
  var start = 0
  for place in 0...bytes.count {
    let byte = place < bytes.count ? bytes[place] : UInt8(ascii: "\n")
    switch byte {
    case UInt8(ascii: "_"): bytes[place] = UInt8(ascii: " ")
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      if place > start { words.append(String(decoding: bytes[start..<place], as: UTF8.self)) }
      start = place + 1
      guard byte == UInt8(ascii: "\n"), !words.isEmpty else { continue }
      lines.append(words)
      words = []
    default: break
    }
  }
  return lines
}

private func china(_ words: [String]) -> KnownRegions.Entry {
  let isProvince = words[0].hasSuffix("0000")
  return KnownRegions.Entry(
    level: isProvince ? .province : .prefecture, code: words[0], names: Array(words.dropFirst()))
}

private func country(_ words: [String]) -> KnownRegions.Entry {
  KnownRegions.Entry(level: .country, code: words[0], names: Array(words.dropFirst()))
}

private func state(_ words: [String]) -> KnownRegions.Entry {
  KnownRegions.Entry(level: .state, code: words[0], names: [words[2], words[1]])
}
