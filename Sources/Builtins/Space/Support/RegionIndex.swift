import Interpreter
import Synchronization
import Tables

/// Finds the regions of weights or of a map that other regions mean.
///
/// A region is looked up by identity, then by the spelling in use here, then by the other spellings
/// of either side, so that `@江苏` and `江苏` meet where aliases are known.
struct RegionIndex: Sendable {
  /// The regions in order.
  let regions: [Region]
  /// The first region of each name.
  private var names: [String: Int32] = [:]
  /// All regions of the names that several have.
  private var homonyms: [String: [Int]] = [:]
  /// The first region of each identity that is not the region's name.
  private var identities: [String: Int] = [:]
  /// The regions that go by a spelling beside their names.
  private var spellings: [String: [Int]] = [:]

  /// An index of different regions.
  ///
  /// - Complexity: O(spellings).
  init(_ regions: [Region]) {
    self.regions = regions
    names.reserveCapacity(regions.count)
    for (place, region) in regions.enumerated() {
      if let first = names.updateValue(Int32(place), forKey: region.name) {
        names[region.name] = first
        homonyms[region.name, default: [Int(first)]].append(place)
      }
      guard region.identity != region.name || !region.aliases.isEmpty else { continue }
      for spelling in Set(region.aliases + [region.identity]) {
        spellings[spelling, default: []].append(place)
      }
      if region.identity != region.name, identities[region.identity] == nil {
        identities[region.identity] = place
      }
    }
  }

  /// The regions of a name.
  private func named(_ name: String) -> [Int] {
    guard let first = names[name] else { return [] }
    return homonyms[name] ?? [Int(first)]
  }

  /// The region of an identity.
  private func identified(_ identity: String) -> Int? {
    identities[identity] ?? named(identity).first { regions[$0].identity == identity }
  }

  /// The only place a region may stand for, found without a list; nil when there is none or it is not
  /// certain.
  func place(ofPlain region: Region) -> Int? {
    guard homonyms.isEmpty, region.identity == region.name, let place = names[region.name] else {
      return nil
    }
    return Int(place)
  }

  /// The places a region may stand for; more than one when that is not certain.
  func places(of region: Region) -> [Int] {
    if region.identity != region.name, let place = identified(region.identity) { return [place] }
    let own = named(region.name)
    if !own.isEmpty { return own }
    if let places = spellings[region.name] { return places }
    var found: [Int] = []
    for spelling in region.aliases + [region.identity] {
      for place in named(spelling) + (spellings[spelling] ?? []) where !found.contains(place) {
        found.append(place)
      }
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

/// What was found out about regions that do not change, kept for the next who asks.
final class RegionIndexMemo: Sendable {
  private struct State {
    var index: RegionIndex?
    var met: (categories: Categories, places: [Int32])?
  }
  private let state = Mutex(State())

  /// The index of the regions, the same ones at every call.
  func index(of regions: [Region]) -> RegionIndex {
    state.withLock { state in
      if let index = state.index { return index }
      let index = RegionIndex(regions)
      state.index = index
      return index
    }
  }

  /// The place of each category, where these very categories were the last that were met.
  func places(of categories: Categories) -> [Int32]? {
    state.withLock { state in
      state.met.flatMap { $0.categories === categories ? $0.places : nil }
    }
  }

  /// Keeps the place of each category.
  func keep(_ places: [Int32], of categories: Categories) {
    state.withLock { $0.met = (categories, places) }
  }
}

/// At most ten names, and how many more there are.
func listed(_ names: [String]) -> Phrase {
  let shown = names.prefix(10).joined(separator: ", ")
  return names.count > 10 ? "\(shown) and \(names.count - 10) more" : "\(shown)"
}
