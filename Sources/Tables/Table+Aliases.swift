extension Table {
  /// The table with a region column whose spellings are matched to a table of aliases: each of its
  /// rows is one region, the first text column its name, the other text and whole-number columns
  /// further spellings and codes.
  ///
  /// The data's own spelling stays what is shown. A spelling that the aliases do not have stays a
  /// region of its own, and their number is noted.
  ///
  /// - Throws: `kind` when the column holds no names or the aliases no texts, `ambiguousRegion` when
  ///   a spelling of the data stands in several rows.
  /// - Complexity: O(rows + aliases).
  public func aliased(column name: String, by aliases: Table) throws(TableError) -> Table {
    let known = try Self.regions(in: aliases)
    var owners: [String: [Int]] = [:]
    for (place, region) in known.enumerated() {
      for spelling in Set([region.name] + region.aliases) {
        owners[spelling, default: []].append(place)
      }
    }
    let column = try required(name).asRegions()
    guard case .regions(let codes, let categories) = column.values,
      let regions = categories.regions
    else { return self }
    var matched: [Region] = []
    var unknown = 0
    for region in regions {
      let places = owners[region.name] ?? []
      guard places.count <= 1 else {
        throw .ambiguousRegion(
          region.name, column: name, candidates: places.map { known[$0].described })
      }
      guard let place = places.first else {
        unknown += 1
        matched.append(region)
        continue
      }
      let spellings = [known[place].name] + known[place].aliases + region.aliases
      var seen: Set<String> = [region.name]
      matched.append(
        Region(
          name: region.name, identity: known[place].identity,
          aliases: spellings.filter { seen.insert($0).inserted }))
    }
    let result = Column(name, .regions(codes, Categories(regions: matched)))
      .keeping(try required(name))
    let table = try deriving(result)
    return unknown == 0
      ? table
      : table.noting(Self.unmatched(unknown, of: regions.count, in: written(name)))
  }

  private static func unmatched(_ unknown: Int, of count: Int, in column: String) -> Phrase {
    if count == 1 { return "1 of 1 region of \(column) is not among the aliases" }
    return unknown == 1
      ? "1 of \(count) regions of \(column) is not among the aliases"
      : "\(unknown) of \(count) regions of \(column) are not among the aliases"
  }

  /// The regions of an alias table, one a row.
  private static func regions(in aliases: Table) throws(TableError) -> [Region] {
    let spellings = aliases.columns.filter(\.canBeRegions)
    guard let names = spellings.first(where: { $0.kindName != "number" }) else {
      throw .kind(
        column: aliases.names.first ?? "", found: aliases.columns.first?.kindName ?? "table",
        needed: "a text column of names", operation: "aliases")
    }
    return (0..<aliases.rowCount).compactMap { row in
      let name = names.cellText(row)
      guard name != "na" else { return nil }
      var seen: Set<String> = [name, "na"]
      let others = spellings.map { $0.cellText(row) }.filter { seen.insert($0).inserted }
      return Region(
        name: name, identity: KnownRegions.standard.identity(of: name, or: others), aliases: others)
    }
  }
}
