import Interpreter
import Tables

/// Finds the regions of weights or of a map that other regions mean.
///
/// A region is looked up by identity, then by the spelling in use here, then by the other spellings
/// of either side, so that `@江苏` and `江苏` meet where aliases are known.
struct RegionIndex: Sendable {
  /// The regions in order.
  let regions: [Region]
  private let identities: [String: Int]
  private let names: [String: [Int]]
  private let spellings: [String: [Int]]

  /// An index of different regions.
  ///
  /// - Complexity: O(spellings).
  init(_ regions: [Region]) {
    self.regions = regions
    identities = Dictionary(
      regions.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(grouping: regions.indices) { regions[$0].name }
    var spellings: [String: [Int]] = [:]
    for (place, region) in regions.enumerated() {
      for spelling in Set(region.aliases + [region.identity]) {
        spellings[spelling, default: []].append(place)
      }
    }
    self.spellings = spellings
  }

  /// The places a region may stand for; more than one when that is not certain.
  func places(of region: Region) -> [Int] {
    if region.identity != region.name, let place = identities[region.identity] { return [place] }
    if let places = names[region.name] { return places }
    if let places = spellings[region.name] { return places }
    var found: [Int] = []
    for spelling in region.aliases + [region.identity] {
      for place in (names[spelling] ?? []) + (spellings[spelling] ?? [])
      where !found.contains(place) { found.append(place) }
    }
    return found
  }

  /// The names that come near to one that is not there.
  func near(_ region: Region) -> [String] {
    nearest(region.name, among: regions.map(\.name), limit: 3)
  }

  /// The place of a region that must be here.
  ///
  /// - Throws: M214 when no region or more than one goes by its spelling.
  func place(of region: Region) throws(Stop) -> Int {
    let places = places(of: region)
    if places.count == 1, let place = places.first { return place }
    let found = places.isEmpty ? near(region) : places.map { regions[$0].name }
    throw .failure(
      Failure(
        "M214",
        places.isEmpty
          ? "there is no region \(region.name) here"
          : "\(region.name) may be any of \(listed(found)) here",
        notes: [
          regions.count == 1
            ? "the region: \(listed(regions.map(\.name)))"
            : "the regions: \(listed(regions.map(\.name)))"
        ],
        mend: places.isEmpty ? found.first.map { "did you mean @\($0)?" } : nil))
  }
}

/// At most ten names, and how many more there are.
func listed(_ names: [String]) -> Phrase {
  let shown = names.prefix(10).joined(separator: ", ")
  return names.count > 10 ? "\(shown) and \(names.count - 10) more" : "\(shown)"
}
