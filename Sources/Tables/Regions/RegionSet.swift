/// Regions that are asked whether one of them is the same as another, in the sense of `Region.isSame`.
public struct RegionSet: Sendable {
  private var names: Set<String> = []
  private var identities: Set<String> = []
  /// The names, identities and other spellings.
  private var spellings: Set<String> = []
  /// The identities of the known regions that the names mean.
  private var known: Set<String> = []

  /// No regions.
  public init() {}

  /// Adds a region.
  public mutating func insert(_ region: Region) {
    names.insert(region.name)
    identities.insert(region.identity)
    spellings.insert(region.name)
    spellings.insert(region.identity)
    for alias in region.aliases { spellings.insert(alias) }
    if let identity = Self.knownIdentity(of: region.name) { known.insert(identity) }
  }

  /// Whether one of them is the same as a region.
  ///
  /// - Complexity: O(spellings of the region).
  public func contains(_ region: Region) -> Bool {
    identities.contains(region.identity) || spellings.contains(region.name)
      || names.contains(region.identity) || region.aliases.contains(where: names.contains)
      || Self.knownIdentity(of: region.name).map(known.contains) ?? false
  }

  private static func knownIdentity(of name: String) -> String? {
    let entries = KnownRegions.standard.entries(of: name)
    return entries.count == 1 ? entries[0].identity : nil
  }
}
