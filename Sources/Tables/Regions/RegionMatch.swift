/// What the package makes of a spelling of a region.
public struct RegionMatch: Sendable {
  /// By what a spelling was recognised.
  public enum Means: String, Sendable {
    /// The full name.
    case fullName = "full name"
    /// Another name: short, or in another script.
    case otherName = "other name"
    /// A code or abbreviation.
    case code
    /// Not at all: several regions go by it.
    case several
    /// Not at all.
    case none
  }

  /// The spelling.
  public let spelling: String
  /// The region, where there is exactly one.
  public let entry: KnownRegions.Entry?
  /// By what.
  public let means: Means
  /// The regions that go by it where there are several, else names that are nearly it.
  public let candidates: [String]
}

extension KnownRegions {
  /// What the spellings of a column mean, each with the reason.
  ///
  /// - Complexity: O(spellings), and for each one that means nothing O(names).
  public func matches(_ spellings: [String]) -> [RegionMatch] {
    zip(spellings, matched(spellings)).map { spelling, entry in
      if let entry {
        return RegionMatch(
          spelling: spelling, entry: entry, means: means(spelling, entry), candidates: [])
      }
      let own = entries(of: spelling)
      return RegionMatch(
        spelling: spelling, entry: nil, means: own.count > 1 ? .several : .none,
        candidates: own.isEmpty ? namesLike(spelling) : own.map(Self.shown))
    }
  }

  /// A region's name with its code, for choosing among several.
  private static func shown(_ entry: Entry) -> String {
    "\(entry.names.first ?? "") (\(entry.code))"
  }

  /// Names that a spelling may be a slip of; two letters are too few to tell.
  private func namesLike(_ spelling: String) -> [String] {
    guard spelling.count > 2 else { return [] }
    var seen = Set<String>()
    let names = entries.flatMap(\.names).filter { $0.count > 1 && seen.insert($0).inserted }
    return nearest(spelling, among: names)
  }

  private func means(_ spelling: String, _ entry: Entry) -> RegionMatch.Means {
    let same = Self.folded(spelling)
    if same == Self.folded(entry.code) { return .code }
    if let full = entry.names.first, same == Self.folded(full) { return .fullName }
    let isAbbreviation =
      spelling.utf8.allSatisfy { $0 < 0x80 }
      && (spelling.utf8.count <= 3 || spelling.utf8.contains(UInt8(ascii: "-")))
    return isAbbreviation ? .code : .otherName
  }
}
