import Synchronization
import Threading

/// The first code of each value, kept once it is known; none when every code is a value of its own.
struct CanonicalCodes: Sendable {
  /// A code for each code.
  let codes: [Int32]?
}

extension Categories {
  /// For each code the first code of the same value; `nil` when every code is a value of its own.
  ///
  /// Two spellings of one region may have two codes after tables were put together.
  /// - Complexity: O(count) when it is first asked for.
  public var canonicalCodes: [Int32]? {
    guard let regions else { return nil }
    return canonical.withLock { kept in
      if let kept { return kept.codes }
      let codes = Self.firstCodes(of: regions)
      // What Ctrl-C cut short is not all.
      if Cancellation.isRequested { return nil }
      kept = CanonicalCodes(codes: codes)
      return codes
    }
  }

  /// For each region the first of the same identity; `nil` when all differ.
  private static func firstCodes(of regions: [Region]) -> [Int32]? {
    var first: [String: Int32] = [:]
    first.reserveCapacity(regions.count)
    var repeated: [(code: Int, first: Int32)] = []
    _ = Cancellation.forBlocks(regions.count) { block in
      for code in block {
        let identity = regions[code].identity
        if let earlier = first.updateValue(Int32(code), forKey: identity) {
          first[identity] = earlier
          repeated.append((code, earlier))
        }
      }
    }
    guard !repeated.isEmpty else { return nil }
    var codes = regions.indices.map { Int32($0) }
    for (code, first) in repeated { codes[code] = first }
    return codes
  }

  /// The codes that a region means here, as `CategoryFinder` finds them.
  ///
  /// - Throws: `unknownRegion` with the nearest names, `ambiguousRegion` with the candidates.
  /// - Complexity: O(count).
  public func codes(of region: Region, column: String) throws(TableError) -> [Int32] {
    try CategoryFinder(self, column: column, wanted: 1).codes(of: region)
  }

  /// The error for a region that none of a column's is.
  func unknown(
    _ region: Region, _ regions: [Region], _ column: String
  ) -> TableError {
    var owner: [String: String] = [:]
    for region in regions {
      for spelling in [region.name] + region.aliases where owner[spelling] == nil {
        owner[spelling] = region.name
      }
    }
    let spellings = regions.flatMap { [$0.name] + $0.aliases }
    var near: [String] = []
    for spelling in nearest(region.name, among: spellings, limit: 6) {
      let name = owner[spelling] ?? spelling
      if !near.contains(name) { near.append(name) }
    }
    return .unknownRegion(
      region.name, column: column, nearest: Array(near.prefix(3)), regions: labels)
  }
}

extension Region {
  /// The name with a spelling that tells it from others of that name: `Taizhou (321200)`.
  var described: String {
    let code = aliases.first { spelling in
      !spelling.isEmpty && spelling.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    }
    let other = code ?? (identity != name ? identity : aliases.first)
    return other.map { "\(name) (\($0))" } ?? name
  }
}
