import Interpreter
import Spatial
import Tables

/// Which region of weights each row of a table is of.
struct RegionMeeting {
  /// The table.
  private let table: Table
  /// The weights.
  private let weights: RegionWeights
  /// The place of each row's region among those of the weights.
  private let places: [Int32]

  /// Matches the regions of a column with those of weights.
  ///
  /// - Throws: M204 for a region of the table that the weights do not have, M205 for the reverse, M210
  ///   when two spellings of the table or none for certain mean one region; M003 for a row without a
  ///   region.
  init(
    _ table: Table, _ name: String, _ weights: RegionWeights, allowsGaps: Bool
  ) throws(Stop) {
    self.table = table
    self.weights = weights
    let column = try tables("t") { () throws(TableError) in
      try table.required(name).asRegions()
    }
    guard case .regions(let codes, let categories) = column.values else {
      places = []
      return
    }
    if let row = codes.firstIndex(where: { $0 < 0 }) {
      throw meetingFailure("t", "M003", "the region is missing at \(table.rowLabel(row))")
    }
    let known = try Self.places(codes, categories, weights)
    if !allowsGaps { try Self.checkAllThere(known, weights, name) }
    places = codes.map { known[Int($0)] }
  }

  /// The place of each code that some row has; −1 for others.
  private static func places(
    _ codes: [Int32], _ categories: Categories, _ weights: RegionWeights
  ) throws(Stop) -> [Int32] {
    let regions = categories.regions ?? []
    var isUsed = [Bool](repeating: false, count: regions.count)
    for code in codes { isUsed[Int(code)] = true }
    let usesAll = !isUsed.contains(false)
    if usesAll, let places = weights.memo.places(of: categories) { return places }
    let index = weights.index
    var found = [Int32](repeating: -1, count: regions.count)
    var owner = [Int32](repeating: -1, count: weights.regions.count)
    var unknown: [Region] = []
    for (code, region) in regions.enumerated() where isUsed[code] {
      let plain = index.place(ofPlain: region)
      let candidates = plain == nil ? index.places(of: region) : []
      guard let place = plain ?? candidates.first else {
        unknown.append(region)
        continue
      }
      guard candidates.count < 2 else {
        throw meetingFailure(
          "w", "M210",
          "\(region.name) of the table may be any of \(listed(candidates.map { weights.regions[$0].name })) of the weights",
          mend: "name the regions alike on both sides")
      }
      if owner[place] >= 0, case let other = regions[Int(owner[place])], other != region {
        throw meetingFailure(
          "w", "M210",
          "\(other.name) and \(region.name) of the table are both \(weights.regions[place].name) of the weights",
          mend: "name the regions alike on both sides")
      }
      owner[place] = Int32(code)
      found[code] = Int32(place)
    }
    if let first = unknown.first { throw notInWeights(unknown, index.near(first)) }
    if usesAll { weights.memo.keep(found, of: categories) }
    return found
  }

  private static func notInWeights(
    _ regions: [Region], _ near: [String]
  ) -> Stop {
    let names = regions.map(\.name)
    return meetingFailure(
      "w", "M204",
      names.count == 1
        ? "\(names[0]) is in the table and not in the weights"
        : "\(names.count) regions are in the table and not in the weights: \(listed(names))",
      notes: near.isEmpty ? [] : ["the weights have regions of similar names: \(listed(near))"],
      mend: """
        leave them out of the table with `filter`, or make weights that have them; other spellings \
        meet by `load(…, aliases = t)`
        """)
  }

  private static func checkAllThere(
    _ places: [Int32], _ weights: RegionWeights, _ column: String
  ) throws(Stop) {
    var isThere = [Bool](repeating: false, count: weights.regions.count)
    for place in places where place >= 0 { isThere[Int(place)] = true }
    let absent = weights.regions.indices.filter { !isThere[$0] }.map { weights.regions[$0].name }
    guard !absent.isEmpty else { return }
    throw meetingFailure(
      "w", "M205",
      absent.count == 1
        ? "\(absent[0]) is in the weights and not in the table"
        : "\(absent.count) regions are in the weights and not in the table: \(listed(absent))",
      mend:
        "narrow the weights to the regions of the table: `w[t\(ColumnExpression.columnSource(column))]`"
    )
  }

  /// For each group the row of every region, −1 where there is none.
  ///
  /// - Throws: M208 when a group has a region twice.
  func rows(_ groups: MethodGroups) throws(Stop) -> [[Int32]] {
    let none = [Int32](repeating: -1, count: weights.regions.count)
    var rows = [[Int32]](repeating: none, count: groups.grouping.count)
    for (row, group) in groups.grouping.codes.enumerated() {
      let place = Int(places[row])
      guard rows[Int(group)][place] < 0 else {
        let region = weights.regions[place].name
        let label = groups.label(Int(group))
        throw meetingFailure(
          "t", "M208",
          label.isEmpty
            ? "the table has several rows for \(region)"
            : "the table has several rows for \(region) in \(label)",
          mend: "sum or average them first, or name what tells them apart in `by`")
      }
      rows[Int(group)][place] = Int32(row)
    }
    return rows
  }

  /// A group of its rows.
  ///
  /// - Throws: M209 when it lacks a region and may not.
  func group(
    _ rows: [Int32], _ label: String, allowsGaps: Bool
  ) throws(Stop) -> WeightedRows.Group {
    guard let gap = rows.firstIndex(where: { $0 < 0 }) else {
      return WeightedRows.Group(
        rows: rows.map { Int($0) }, weights: weights.matrix, places: Array(rows.indices))
    }
    guard allowsGaps else {
      let absent = rows.indices.filter { rows[$0] < 0 }.map { weights.regions[$0].name }
      throw meetingFailure(
        "t", "M209",
        absent.count == 1
          ? "the table has no row for \(weights.regions[gap].name) in \(label)"
          : "the table has no rows for \(absent.count) regions in \(label): \(listed(absent))",
        mend: "leave out the regions or the years that are not complete, or fill the gaps")
    }
    let places = rows.indices.filter { rows[$0] >= 0 }
    let part = try methods { () throws(MethodError) in
      try weights.restricted(toPlaces: places)
    }
    return WeightedRows.Group(
      rows: places.map { Int(rows[$0]) }, weights: part.matrix, places: places)
  }
}

/// A stop that names the table `t` or the weights `w`.
private func meetingFailure(
  _ argument: String, _ code: String, _ message: Phrase, notes: [Phrase] = [],
  mend: Phrase? = nil
) -> Stop {
  .failure(
    Failure(
      code, message, kind: code == "M003" ? "missing" : nil, argument: argument, notes: notes,
      mend: mend))
}
