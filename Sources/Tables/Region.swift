/// A region as a value: an identity, the spelling in use, and the other spellings it goes by.
///
/// Two regions are the same when their identities are, however they are spelt.
public struct Region: Hashable, Sendable {
  /// What makes two spellings the same region; the canonical name where aliases are known.
  public let identity: String
  /// The spelling its source uses, for display.
  public let name: String
  /// Further spellings and codes, without `name`.
  public let aliases: [String]

  /// A region; without an identity the name is the identity.
  public init(name: String, identity: String? = nil, aliases: [String] = []) {
    self.name = name
    self.identity = identity ?? name
    self.aliases = aliases
  }

  /// Whether a spelling means this region.
  public func goes(by spelling: String) -> Bool {
    name == spelling || identity == spelling || aliases.contains(spelling)
  }

  /// Whether two regions are the same: by identity, by a spelling that one goes by, or as known regions.
  public func isSame(as other: Region) -> Bool {
    self == other || goes(by: other.name) || other.goes(by: name)
      || KnownRegions.standard.isSame(name, other.name)
  }

  /// Same identity.
  public static func == (left: Region, right: Region) -> Bool { left.identity == right.identity }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
