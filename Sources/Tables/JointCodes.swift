import Threading

/// Common codes for the rows of two tables on their pairs of columns; −1 where a cell is missing,
/// which equals nothing.
struct JointCodes {
  var left: [Int32]
  var right: [Int32]

  /// Codes of all pairs together.
  ///
  /// - Throws: `kindsDiffer`, and `columnMeasure` where units do not fit.
  init(_ pairs: [(left: Column, right: Column)]) throws(TableError) {
    if pairs.count == 1, let codes = Self.byCategories(pairs[0].left, pairs[0].right) {
      (left, right) = codes
      return
    }
    var joint: GroupCodes?
    var missing: [Bool] = []
    let rows = pairs.first.map { ($0.left.count, $0.right.count) } ?? (0, 0)
    missing = [Bool](repeating: false, count: rows.0 + rows.1)
    for pair in pairs {
      // The first pair makes codes for all rows, which is enough when nobody wants them.
      if joint != nil, Cancellation.isRequested { break }
      let both = try pair.left.stacked(with: pair.right)
      let lacking = both.missingRows()
      _ = Cancellation.forBlocks(lacking.count) { block in
        for row in block where lacking[row] { missing[row] = true }
      }
      let own = GroupCodes(both)
      joint = joint?.paired(with: own) ?? own
    }
    let codes = joint?.codes ?? []
    let known = codes.indices.map { missing[$0] ? -1 : codes[$0] }
    left = Array(known.prefix(rows.0))
    right = Array(known.dropFirst(rows.0))
  }

  /// Common codes of two columns of texts, or two of regions, which have codes already.
  private static func byCategories(
    _ left: Column, _ right: Column
  ) -> (left: [Int32], right: [Int32])? {
    guard let common = CommonCodes(left, right) else { return nil }
    return (
      recoded(common.left.array, common.leftMap), recoded(common.right.array, common.rightMap)
    )
  }
}

extension Column {
  /// This column with the other's rows below it, in this one's unit; a text column below regions is
  /// read as regions, and the other way round.
  ///
  /// Regions are the same by identity; where that differs, by a spelling that only one of them has.
  func stacked(with other: Column) throws(TableError) -> Column {
    var column = try stackedCells(with: other)
    if marks != nil || other.marks != nil {
      let none = { (column: Column) in [UInt8](repeating: 0, count: column.count) }
      column.marks = CellMarks((marks?.ways ?? none(self)) + (other.marks?.ways ?? none(other)))
    }
    if history != nil || other.history != nil {
      column.history = .stacked([(history, count), (other.history, other.count)])
    }
    return column
  }

  private func stackedCells(with other: Column) throws(TableError) -> Column {
    switch (values, other.values) {
    case (.numbers(let a), .numbers(let b)):
      let match: MeasureMatch
      do { match = try measure.matched(with: other.measure, operation: "append") } catch {
        throw .columnMeasure(name, error)
      }
      let first = match.leftFactor == 1 ? a : a.map { $0 * match.leftFactor }
      let second = match.rightFactor == 1 ? b : b.map { $0 * match.rightFactor }
      return Column(name, .numbers(joined(first, second)), match.measure)
    case (.flags(let a), .flags(let b)): return Column(name, .flags(joined(a, b)))
    case (.texts(let a, let own), .texts(let b, let theirs)):
      let (all, maps) = Categories.merged([own, theirs], asRegions: false)
      return Column(name, .texts(joined(recoded(a, maps[0]), recoded(b, maps[1])), all))
    case (.regions, _), (_, .regions):
      guard canBeRegions, other.canBeRegions,
        case .regions(let a, let own) = try asRegions().values,
        case .regions(let b, let theirs) = try other.asRegions().values
      else { break }
      let (all, maps) = Categories.merged([own, theirs.meeting(own)], asRegions: true)
      return Column(name, .regions(joined(recoded(a, maps[0]), recoded(b, maps[1])), all))
    default: break
    }
    throw .kindsDiffer(
      left: name, leftKind: kindName, right: other.name, rightKind: other.kindName)
  }
}

/// Some cells and others behind them; fewer when nobody wants them any more.
private func joined<Cell>(_ first: [Cell], _ second: [Cell]) -> [Cell] {
  var both: [Cell] = []
  both.reserveCapacity(first.count + second.count)
  _ =
    Cancellation.forBlocks(first.count) { both += first[$0] }
    && Cancellation.forBlocks(second.count) { both += second[$0] }
  return both
}

extension Categories {
  /// These regions with the identity of the other side's region where a spelling says they are the
  /// same and no other region has that spelling.
  func meeting(_ others: Categories) -> Categories {
    guard let regions, let theirs = others.regions, self !== others else { return self }
    let identities = Set(theirs.map(\.identity))
    var owners: [String: Set<String>] = [:]
    for region in theirs {
      for spelling in [region.name, region.identity] + region.aliases {
        owners[spelling, default: []].insert(region.identity)
      }
    }
    return Categories(
      regions: regions.map { region in
        if identities.contains(region.identity) { return region }
        let met = ([region.name] + region.aliases).reduce(into: Set<String>()) {
          $0.formUnion(owners[$1] ?? [])
        }
        guard met.count == 1, let identity = met.first else { return region }
        return Region(name: region.name, identity: identity, aliases: region.aliases)
      })
  }
}
