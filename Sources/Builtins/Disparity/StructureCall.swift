import Interpreter
import Methods
import Tables

/// What the indices of structure read from their call: a matrix of regions by industries for each
/// slice, such as a year.
struct StructureCall {
  /// The matrix of one slice.
  struct Slice {
    /// The first row of each region, for its name.
    var regions: [Int]
    /// The first row of each industry, for its name.
    var industries: [Int]
    /// The structure.
    var structure: Structure
  }

  /// The call.
  let call: Call
  /// The rows that are used.
  let table: Table
  /// The column of regions, which get a result each.
  let unit: String
  /// The columns whose values make slices.
  let sliceNames: [String]
  /// The dimension the shares run over.
  let across: [String]
  /// The slices.
  let slices: [Slice]
  /// What was done with missing values, and what was summed over.
  private(set) var notes: [Phrase]

  /// Reads `t`, `of`, `across`, `by` and `missing`.
  init(_ call: Call) throws(Stop) {
    self.call = call
    let (table, column, missing) = try call.treatingMissing("of", try call.table())
    let roles = try Self.roles(call, table)
    self.table = table
    (across, unit, sliceNames) = (roles.across, roles.unit, roles.slices)
    notes = missing + call.totalNotes(table)
    let used = roles.across + [roles.unit] + roles.slices
    let pooled = (table.key?.columns ?? []).filter { !used.contains($0) }
    if !pooled.isEmpty { notes.append("summed over \(pooled.joined(separator: ", "))") }
    slices = try Self.slices(call, table, column.numberCells, roles)
  }

  private typealias Roles = (across: [String], unit: String, slices: [String])

  /// Which columns are industries, which is the region, which make slices.
  private static func roles(_ call: Call, _ table: Table) throws(Stop) -> Roles {
    let key = table.key
    let given = call.isGiven("by") ? call.columnNames("by") : nil
    let across =
      call.columnNames("across")
      ?? (key?.columns ?? []).filter {
        $0 != key?.region && $0 != key?.year && !(given ?? []).contains($0)
      }
    guard !across.isEmpty else {
      throw call.wrong(
        "across", "M105",
        "\(call.builtin.name) needs the column that shares run over, such as industries",
        kind: "shape", mend: "name it: `across = .industry`")
    }
    let by = given ?? (key?.columns ?? []).filter { !across.contains($0) }
    let region = key?.region.flatMap { by.contains($0) ? $0 : nil } ?? by.first
    guard let unit = region else {
      throw call.wrong(
        "by", "M106", "\(call.builtin.name) needs the column of regions", kind: "shape",
        mend: "name it: `by = .region`")
    }
    return (across, unit, by.filter { $0 != unit })
  }

  private static func slices(
    _ call: Call, _ table: Table, _ cells: [Double], _ roles: Roles
  ) throws(Stop) -> [Slice] {
    let groups = try MethodGroups(table, by: roles.slices)
    let regions = try MethodGroups(table, by: [roles.unit]).grouping.codes
    let industries = try tables("across") { () throws(TableError) in
      try table.groups(by: roles.across)
    }.codes
    var slices: [Slice] = []
    for (group, rows) in groups.rowsByGroup().enumerated() {
      try call.machine.checkInterrupt()
      let (unit, column) = (Numbering(rows, regions), Numbering(rows, industries))
      if let row = rows.first(where: { cells[$0] < 0 }) {
        throw call.wrong(
          "of", "M004", "of has a negative value at \(table.rowLabel(row))", kind: "domain")
      }
      var matrix = [[Double]](
        repeating: [Double](repeating: 0, count: column.firstRows.count),
        count: unit.firstRows.count)
      for (place, row) in rows.enumerated() {
        matrix[unit.codes[place]][column.codes[place]] += cells[row]
      }
      let structure = try methods(
        { () throws(MethodError) in try Structure(matrix) },
        group: roles.slices.isEmpty ? nil : groups.label(group))
      slices.append(
        Slice(
          regions: unit.firstRows, industries: column.firstRows, structure: structure))
    }
    guard !slices.isEmpty else {
      throw call.wrong("t", "M007", "the table has no rows", kind: "too_short")
    }
    return slices
  }

  /// The values of a slice numbered by first appearance.
  private struct Numbering {
    var codes: [Int] = []
    var firstRows: [Int] = []

    init(_ rows: [Int], _ all: [Int32]) {
      var seen: [Int32: Int] = [:]
      for row in rows {
        let code = seen[all[row]] ?? firstRows.count
        if code == firstRows.count {
          seen[all[row]] = code
          firstRows.append(row)
        }
        codes.append(code)
      }
    }
  }

  /// Columns at some rows.
  func columns(_ names: [String], _ rows: [Int32]) -> [Column] {
    names.compactMap { table.column(named: $0)?.gathered(rows) }
  }

  /// The columns that were settled, for `about`.
  var settled: [(name: String, value: Value)] {
    [Call.settled("across", across), Call.settled("by", [unit] + sliceNames)]
  }

  /// A note on values that do not exist, because a total is 0.
  func absenceNotes(_ values: [Double]) -> [Phrase] {
    let absent = values.count(where: \.isNaN)
    return absent == 0 ? [] : ["\(absent) values do not exist, because a total is 0"]
  }

  /// A table with one value a region.
  func regionTable(_ name: String, _ value: (Structure) -> [Double]) throws(Stop) -> Value {
    let values = slices.flatMap { value($0.structure) }
    return try call.resultTable(
      columns(sliceNames + [unit], slices.flatMap { $0.regions.map { Int32($0) } }) + [
        Column(name, .numbers(values))
      ],
      key: sliceNames + [unit], roles: table.key, options: settled,
      notes: notes + absenceNotes(values), rowsUsed: table.rowCount)
  }

  /// A table with one value an ordered pair of regions.
  func pairTable(
    _ name: String, _ value: (Structure, Int, Int) -> Double
  ) throws(Stop) -> Value {
    let count = slices.reduce(0) { $0 + $1.regions.count * ($1.regions.count - 1) }
    var (own, other, values) = ([Int32](), [Int32](), [Double]())
    own.reserveCapacity(count)
    other.reserveCapacity(count)
    values.reserveCapacity(count)
    for slice in slices {
      for a in slice.regions.indices {
        try call.machine.checkInterrupt()
        for b in slice.regions.indices where a != b {
          own.append(Int32(slice.regions[a]))
          other.append(Int32(slice.regions[b]))
          values.append(value(slice.structure, a, b))
        }
      }
    }
    try call.machine.checkInterrupt()
    let second = columns([unit], other).map { $0.named("other") }
    return try call.resultTable(
      columns(sliceNames + [unit], own) + second + [Column(name, .numbers(values))],
      key: sliceNames + [unit, "other"], roles: table.key, options: settled,
      notes: notes + absenceNotes(values), rowsUsed: table.rowCount)
  }
}

extension BuiltinParameter {
  /// The parameters of the indices of structure, `more` before `missing`.
  static func ofStructure(_ more: BuiltinParameter...) -> [BuiltinParameter] {
    [
      .panel, BuiltinParameter("of", .column, "Output, employment or emissions; not negative."),
      BuiltinParameter(
        "across", .columnNames, "The dimension that shares run over, such as industries.",
        default: .none(describes: "the key columns that are neither region nor year")),
      BuiltinParameter(
        "by", .columnNames, "The region, and columns such as the year that make tables apart.",
        default: .none(describes: "the key columns left over")),
    ] + more + [MissingRule.parameter]
  }

  /// What a structure is compared with.
  static func comparedWith(_ default: String) -> BuiltinParameter {
    BuiltinParameter(
      "to", .choice(["nation", "pairs"]),
      "All regions of the table together, or each other region.", default: .value(.text(`default`)))
  }
}
