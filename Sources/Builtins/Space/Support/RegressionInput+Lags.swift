import Interpreter
import Tables

extension RegressionInput {
  /// The rows whose earlier and later years the table has, and a note of those left out.
  static func keepingYears(
    _ call: Call, _ columns: MethodColumns, _ shift: YearShift
  ) throws(Stop) -> MethodColumns {
    guard shift != .none, let year = columns.table.key?.year else { return columns }
    let table = columns.table
    let years = table.column(named: year)?.numberCells ?? []
    let others = (table.key?.columns ?? []).filter { $0 != year }
    let members = try tables("t") { () throws(TableError) in try table.groups(by: others) }
    var first = [Double](repeating: .infinity, count: members.count)
    var last = [Double](repeating: -.infinity, count: members.count)
    for (row, code) in members.codes.enumerated() {
      first[Int(code)] = min(first[Int(code)], years[row])
      last[Int(code)] = max(last[Int(code)], years[row])
    }
    let kept = years.indices.filter { row in
      let code = Int(members.codes[row])
      return years[row] >= first[code] + Double(shift.before)
        && years[row] <= last[code] - Double(shift.after)
    }
    let lost = years.count - kept.count
    guard lost > 0 else { return columns }
    var left = columns
    left.table = try tables("t") { () throws(TableError) in try table.rows(at: kept) }
    let positions = kept.map { Int32($0) }
    for item in left.items.indices {
      left.items[item].column = columns.items[item].column.gathered(positions)
    }
    left.notes.append(note(shift, lost: lost, of: years.count, years: Set(years).count))
    guard !kept.isEmpty else {
      throw call.wrong(
        "formula", "M007",
        "lags take \(shift.before + shift.after) years, and no region has more",
        kind: "too_short", mend: "take fewer lags or more years")
    }
    return left
  }

  private static func note(_ shift: YearShift, lost: Int, of rows: Int, years: Int) -> Phrase {
    switch (shift.before, shift.after) {
    case (1, 0):
      "\(lost) of \(rows) rows are lost to lags: the first year of each region, which leaves \(rows - lost)"
    case (let before, 0):
      "\(lost) of \(rows) rows are lost to lags: the first \(before) years of each region, which leaves \(rows - lost)"
    case (let before, let after):
      "\(lost) of \(rows) rows are lost to lags and leads: the first \(before) and last \(after) years of each region, which leaves \(rows - lost)"
    }
  }
}
