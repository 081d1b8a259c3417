/// The larger regions that the regions of a column are parts of.
struct ColumnWholes {
  /// The known region of each code of the column.
  let entries: [KnownRegions.Entry]
  /// The whole of each code.
  let wholes: [RegionWhole]
  /// The column of the wholes.
  let column: Column
  /// The code of each row; −1 where there is no region.
  let codes: [Int32]
  /// Whether the names of the wholes are Chinese, as one of the regions' is.
  let inChinese: Bool

  /// Looks the regions of a column up.
  ///
  /// - Throws: `unknownToAll` and `noWhole` for the first region without a whole that a row has.
  /// - Complexity: O(rows + labels × known regions).
  init(
    _ column: Column, in territory: Territory, known: KnownRegions = .standard
  ) throws(TableError) {
    guard case .regions(let codes, let categories) = try column.asRegions().values else {
      throw .kind(
        column: column.name, found: column.kindName, needed: "regions", operation: "parent")
    }
    var isUsed = [Bool](repeating: false, count: categories.count)
    for code in codes where code >= 0 { isUsed[Int(code)] = true }
    let used = categories.labels.indices.filter { isUsed[$0] }
    let labels = used.map { categories.labels[$0] }
    let found = known.matched(labels)
    if let place = found.firstIndex(where: { $0 == nil }) {
      let match = known.unmatched(labels[place])
      throw .unknownToAll(
        match.spelling, column: column.name, several: match.means == .several,
        candidates: match.candidates)
    }
    let byPrefecture = found.contains { $0?.level == .prefecture }
    inChinese = labels.contains { !$0.utf8.allSatisfy { $0 < 0x80 } }
    var entries: [KnownRegions.Entry] = []
    var wholes: [RegionWhole] = []
    var places: [RegionWhole: Int32] = [:]
    var regions: [Region] = []
    var codeOf = [Int32](repeating: -1, count: categories.count)
    var placeOf = codeOf
    for (place, entry) in zip(used, found) {
      guard let entry,
        let whole = known.whole(of: entry, in: territory, byPrefecture: byPrefecture)
      else { throw .noWhole(categories.labels[place], territory: territory.rawValue) }
      placeOf[place] = Int32(entries.count)
      entries.append(entry)
      wholes.append(whole)
      if let known = places[whole] {
        codeOf[place] = known
      } else {
        codeOf[place] = Int32(regions.count)
        places[whole] = codeOf[place]
        regions.append(whole.region(inChinese: inChinese))
      }
    }
    self.entries = entries
    self.wholes = wholes
    self.codes = codes.map { $0 < 0 ? -1 : placeOf[Int($0)] }
    self.column = Column(
      column.name,
      .regions(
        codes.map { $0 < 0 ? -1 : codeOf[Int($0)] }, Categories(regions: regions)))
  }
}

extension Column {
  /// The larger region that each region is a part of.
  ///
  /// - Throws: `unknownToAll` and `noWhole` for the first region without one.
  /// - Complexity: O(rows + labels × known regions).
  public func wholes(in territory: Territory) throws(TableError) -> Column {
    try ColumnWholes(self, in: territory).column
  }
}
