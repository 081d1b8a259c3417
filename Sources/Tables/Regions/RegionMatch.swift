import Threading

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
  /// What the spellings of a column mean, each with the reason; fewer candidates when nobody wants them
  /// any more.
  ///
  /// - Complexity: O(spellings), and for each one that means nothing O(names).
  public func matches(_ spellings: [String]) -> [RegionMatch] {
    let found = matched(spellings)
    let names = found.contains { $0 == nil } ? self.names : []
    return zip(spellings, found).map { spelling, entry in
      match(spelling, entry, among: Cancellation.isRequested ? [] : names)
    }
  }

  /// What a spelling means that `matched` found no region for, with the names it may be a slip of.
  ///
  /// - Complexity: O(names).
  func unmatched(_ spelling: String) -> RegionMatch { match(spelling, nil, among: names) }

  private func match(
    _ spelling: String, _ entry: Entry?, among names: [String]
  ) -> RegionMatch {
    if let entry {
      return RegionMatch(
        spelling: spelling, entry: entry, means: means(spelling, entry), candidates: [])
    }
    let own = entries(of: spelling)
    var candidates = own.map(Self.shown)
    // Two letters are too few to tell what they are a slip of.
    if own.isEmpty, spelling.count > 2 { candidates = nearest(spelling, among: names) }
    return RegionMatch(
      spelling: spelling, entry: nil, means: own.count > 1 ? .several : .none,
      candidates: candidates)
  }

  /// The different names that are long enough to be met by a slip.
  private var names: [String] {
    var seen = Set<String>()
    return entries.flatMap(\.names).filter { $0.count > 1 && seen.insert($0).inserted }
  }

  /// A region's name with its code, for choosing among several.
  private static func shown(_ entry: Entry) -> String {
    "\(entry.names.first ?? "") (\(entry.code))"
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
