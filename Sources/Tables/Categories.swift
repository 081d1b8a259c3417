import Synchronization

/// The distinct values of a text or region column; rows hold codes into it.
///
/// Codes make grouping and joining array look-ups instead of text comparisons. `-1` as a code is
/// missing and has no entry here.
public final class Categories: Sendable {
  /// What each code shows, in the source's spelling.
  public let labels: [String]
  /// The regions behind the labels; `nil` for a text column.
  public let regions: [Region]?
  /// What `canonicalCodes` found when it was first asked.
  let canonical = Mutex<CanonicalCodes?>(nil)

  /// Categories of a text column.
  public init(labels: [String]) {
    self.labels = labels
    regions = nil
  }

  /// Categories of a region column.
  public init(regions: [Region]) {
    labels = regions.map(\.name)
    self.regions = regions
  }

  /// How many codes there are.
  public var count: Int { labels.count }

  /// What makes two codes the same value: the text, or the region's identity.
  public func identity(_ code: Int) -> String {
    guard labels.indices.contains(code) else { return "" }
    return regions?[code].identity ?? labels[code]
  }

  /// The code whose label or region goes by a spelling, if there is exactly one kind of match.
  ///
  /// - Complexity: O(count).
  public func code(of spelling: String) -> Int? {
    if let code = labels.firstIndex(of: spelling) { return code }
    guard let regions else { return nil }
    let matches = regions.indices.filter { regions[$0].goes(by: spelling) }
    return matches.count == 1 ? matches[0] : nil
  }
}
