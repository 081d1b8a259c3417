import Interpreter
import Methods
import Tables

/// The values of regions in the first and the last year of a span.
struct TwoYears {
  /// One region of one group.
  struct Member {
    /// The row of the first year, if there is one.
    var first: Int?
    /// The row of the last year, if there is one.
    var last: Int?
    /// Any of its rows, for its name.
    var row: Int
  }

  /// The call.
  let call: Call
  /// The rows of the two years.
  let table: Table
  /// The column studied.
  let of: Column
  /// The first and the last year.
  let years: (first: Int, last: Int)
  /// The column of regions.
  let region: String
  /// The groups that get a result each.
  let groups: MethodGroups
  /// The regions of each group in order of appearance.
  let members: [[Member]]
  /// What was done with missing values.
  let notes: [Phrase]

  /// Reads `t`, `of`, `across`, `by`, `over` and `missing` of a call.
  init(_ call: Call) throws(Stop) {
    self.call = call
    let whole = try call.table()
    let year = try call.yearName(whole)
    region = try call.regionName(whole)
    years = try Self.years(call, whole, year)
    let (treated, column, missing) = try Self.treated(call, whole, year, years)
    (table, of) = (treated, column)
    notes = missing + call.totalNotes(treated)
    groups = try MethodGroups(table, by: call.byNames(table, leavingOut: [region, year]))
    members = try Self.members(call, table, groups, region: region, year: year, years)
  }

  /// The values of members in one of the years; missing where there is no row.
  func values(_ members: [Member], _ row: KeyPath<Member, Int?>) -> [Double] {
    let cells = of.numberCells
    return members.map { member in member[keyPath: row].map { cells[$0] } ?? .nan }
  }

  /// The row that an error of a method over some members is about.
  func place(_ error: MethodError, _ members: [Member]) -> Phrase? {
    guard let position = error.row, members.indices.contains(position) else { return nil }
    let member = members[position]
    return table.rowLabel((error.period == 1 ? member.last : member.first) ?? member.row)
  }

  /// The two years that are compared; both must be in the table.
  private static func years(
    _ call: Call, _ table: Table, _ year: String
  ) throws(Stop) -> (first: Int, last: Int) {
    let cells = table.column(named: year)?.numberCells.filter { !$0.isNaN } ?? []
    guard let least = cells.min(), let largest = cells.max() else {
      throw call.wrong("t", "M007", "the table has no rows", kind: "too_short")
    }
    let over = call.optionalRange("over")
    let span = (first: over?.first ?? Int(least), last: over?.last ?? Int(largest))
    guard span.first < span.last else {
      throw call.wrong(
        call.isGiven("over") ? "over" : "t", "M017",
        "\(call.builtin.name) compares two years, and the span is \(span.first) to \(span.last)",
        kind: "too_short")
    }
    for end in [span.first, span.last] where !cells.contains(Double(end)) {
      throw call.wrong(
        "over", "M010", "the table has no year \(end)", kind: "missing",
        notes: ["its years are \(Int(least)) to \(Int(largest))"],
        mend: "choose two years that the table has")
    }
    return span
  }

  /// The rows of the two years with missing values treated: filling needs the years around.
  private static func treated(
    _ call: Call, _ table: Table, _ year: String, _ years: (first: Int, last: Int)
  ) throws(Stop) -> (Table, Column, [Phrase]) {
    let cells = table.column(named: year)?.numberCells ?? []
    let rows = cells.indices.filter {
      cells[$0] == Double(years.first) || cells[$0] == Double(years.last)
    }
    if [.stop, .drop].contains(call.missingRule) {
      let ends = try tables("t") { () throws(TableError) in try table.rows(at: rows) }
      return try call.treatingMissing("of", ends)
    }
    return try call.treatingMissing("of", table, only: rows)
  }

  private static func members(
    _ call: Call, _ table: Table, _ groups: MethodGroups, region: String, year: String,
    _ years: (first: Int, last: Int)
  ) throws(Stop) -> [[Member]] {
    let cells = table.column(named: year)?.numberCells ?? []
    let regions = try MethodGroups(table, by: [region]).grouping.codes
    return try groups.rowsByGroup().map { (rows) throws(Stop) in
      var places: [Int32: Int] = [:]
      var members: [Member] = []
      for (number, row) in rows.enumerated() {
        if number & 0xFFFF == 0xFFFF { try call.machine.checkInterrupt() }
        let place = places[regions[row]] ?? members.count
        if place == members.count {
          places[regions[row]] = place
          members.append(Member(row: row))
        }
        let isFirst = cells[row] == Double(years.first)
        guard (isFirst ? members[place].first : members[place].last) == nil else {
          throw call.wrong(
            "by", "M101",
            "a region has several rows in a year: \(table.rowLabel(row))", kind: "shape",
            mend: "name the columns that tell them apart in `by`, or sum over them first")
        }
        if isFirst { members[place].first = row } else { members[place].last = row }
      }
      return members
    }
  }

  /// The region column of some rows.
  func regions(_ rows: [Int], named name: String? = nil) -> Column? {
    table.column(named: region)?.gathered(rows.map { Int32($0) }).named(name ?? region)
  }

  /// Group heads repeated for every row of lists of the given lengths.
  func heads(_ lengths: [Int]) -> [Column] {
    groups.heads(
      repeating: lengths.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) })
  }

  /// What was settled, for `about`.
  var settled: [(name: String, value: Value)] {
    [
      Call.settled("across", [region]), Call.settled("by", groups.names),
      (name: "over", value: .range(YearRange(first: years.first, last: years.last))),
    ]
  }

  /// How many rows are used.
  var used: Int {
    members.joined().reduce(0) { $0 + ($1.first == nil ? 0 : 1) + ($1.last == nil ? 0 : 1) }
  }
}

extension Call {
  /// The one column of regions: `across`, else the region of the key.
  func regionName(_ table: Table) throws(Stop) -> String {
    let names = columnNames("across") ?? table.key?.region.map { [$0] } ?? []
    guard names.count == 1, let name = names.first else {
      throw wrong(
        isGiven("across") ? "across" : "t", "M102",
        "\(builtin.name) needs one column of regions", kind: "shape",
        mend: "name it: `across = .region`, or put it into the key")
    }
    _ = try tables("across") { () throws(TableError) in try table.required(name) }
    return name
  }
}
