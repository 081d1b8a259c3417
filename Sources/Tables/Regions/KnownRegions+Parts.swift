/// A larger region that known regions are parts of.
public struct RegionWhole: Hashable, Sendable {
  /// What makes it the same region as others.
  public let identity: String
  /// Its Latin name.
  public let name: String
  /// Its Chinese name.
  public let chineseName: String
  /// The codes of all its parts, of the kind that was asked for.
  public let members: [String]

  /// It as a region, in Chinese or in Latin script.
  public func region(inChinese: Bool) -> Region {
    Region(
      name: inChinese ? chineseName : name, identity: identity,
      aliases: [inChinese ? name : chineseName])
  }

  /// Same identity.
  public static func == (left: RegionWhole, right: RegionWhole) -> Bool {
    left.identity == right.identity
  }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}

extension KnownRegions {
  /// The larger region that one is a part of; `nil` where the division has none for it.
  ///
  /// - Parameter byPrefecture: whether the members of the whole are told by prefecture-level unit, a
  ///   municipality standing for itself; else by province.
  /// - Complexity: O(regions).
  public func whole(
    of entry: Entry, in territory: Territory, byPrefecture: Bool
  ) -> RegionWhole? {
    switch entry.level {
    case .country: return nil
    case .state: return territory == .country ? states : nil
    case .province, .prefecture: break
    }
    let digits = String(entry.code.prefix(2))
    if territory == .province {
      guard let province = province(digits) else { return nil }
      let names = province.names
      return RegionWhole(
        identity: province.identity, name: names.count > 2 ? names[2] : names[0],
        chineseName: names.count > 1 ? names[1] : names[0],
        members: byPrefecture ? units(of: digits) : [province.code])
    }
    guard let part = territory.parts.first(where: { $0.provinces.contains(digits) }) else {
      return nil
    }
    return RegionWhole(
      identity: territory == .country ? "CHN" : part.name, name: part.name,
      chineseName: part.chineseName,
      members: part.provinces.flatMap { byPrefecture ? units(of: $0) : [$0 + "0000"] })
  }

  /// The known region of a code of its level.
  public func entry(_ level: Level, code: String) -> Entry? {
    entries.first { $0.level == level && $0.code == code }
  }

  /// The full name of a province, prefecture-level unit or state by its code.
  func name(ofCode code: String) -> String {
    let entry = entries.first { $0.code == code && $0.level != .country }
    return entry?.names.first ?? code
  }

  private var states: RegionWhole {
    RegionWhole(
      identity: "USA", name: "United States of America", chineseName: "美国",
      members: entries.filter { $0.level == .state }.map(\.code))
  }

  private func province(_ digits: String) -> Entry? { entry(.province, code: digits + "0000") }

  /// The prefecture-level units of a province; a municipality is its own.
  private func units(of digits: String) -> [String] {
    let own = entries.filter { $0.level == .prefecture && $0.code.hasPrefix(digits) }.map(\.code)
    return own.isEmpty ? [digits + "0000"] : own
  }
}
