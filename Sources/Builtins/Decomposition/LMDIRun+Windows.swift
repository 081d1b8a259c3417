import Interpreter
import Methods
import Tables

extension LMDIRun {
  /// The cells of one step between two years.
  struct Step {
    var first: [Int32] = []
    var last: [Int32] = []
  }

  /// The effects of one window: direct, or joined from its years.
  func decompose(
    _ window: ClosedRange<Int>
  ) throws(Stop) -> (result: LMDIResult, cells: [Int32], dropped: Int) {
    let ends =
      try call.flag("chained") ? chainYears(window) : [window.lowerBound, window.upperBound]
    var results: [LMDIResult] = []
    var dropped = 0
    let common = try memberRows(ends, &dropped)
    for (from, to) in zip(common, common.dropFirst()) {
      try call.machine.checkInterrupt()
      results.append(try decompose(from, to))
    }
    let joined = try methods { () throws(MethodError) in
      results.count == 1 ? results[0] : try LMDI.chain(results)
    }
    return (joined, common.first ?? [], dropped)
  }

  /// The years of a window that the table has, for a chain.
  private func chainYears(_ window: ClosedRange<Int>) -> [Int] {
    Set(years.filter { $0 >= Double(window.lowerBound) && $0 <= Double(window.upperBound) })
      .map { Int($0) }.sorted()
  }

  /// For each year the rows of the members that have all of them; the same members in each.
  private func memberRows(
    _ ends: [Int], _ dropped: inout Int
  ) throws(Stop) -> [[Int32]] {
    let rows = ends.map { members.rows(in: $0) }
    for (year, own) in zip(ends, rows) where own.allSatisfy({ $0 < 0 }) {
      throw call.wrong(
        "over", "M003", "the table has no year \(year)", kind: "missing",
        mend: "choose years that it has")
    }
    let count = members.grouping.count
    var kept: [Int] = []
    kept.reserveCapacity(count)
    for member in 0..<count {
      if let gap = rows.firstIndex(where: { isMissing($0[member]) }) {
        if call.missingRule == .stop, rows.contains(where: { $0[member] >= 0 }) {
          throw missing(member, ends[gap], rows[gap][member])
        }
        dropped += 1
        continue
      }
      kept.append(member)
    }
    return rows.map { own in kept.map { own[$0] } }
  }

  private func isMissing(_ row: Int32) -> Bool {
    row < 0 || (of.numberCells[Int(row)].isNaN && call.missingRule == .drop)
  }

  private func missing(_ member: Int, _ year: Int, _ row: Int32) -> Stop {
    let first = Int(members.grouping.firstRows[member])
    let others = (table.key?.columns ?? []).filter { $0 != yearName }
    let name = others.compactMap { table.column(named: $0)?.cellText(first) }
      .joined(separator: ", ")
    return call.wrong(
      "of", "M003", "\(name.isEmpty ? "the table" : name) has no row for \(year)",
      kind: "missing", mend: "add the row, or leave such members out: `missing = \"drop\"`")
  }

  private func decompose(_ from: [Int32], _ to: [Int32]) throws(Stop) -> LMDIResult {
    let values = of.numberCells
    let input = LMDIInput(
      v0: gather(values, from), v1: gather(values, to),
      factors0: factors.map { gather($0.numberCells, from) },
      factors1: factors.map { gather($0.numberCells, to) },
      groups: groups.grouping.count == 1 ? [] : from.map { groups.grouping.codes[Int($0)] },
      groupCount: max(1, groups.grouping.count),
      gap: { [divisors] place in
        divisors[place.factor](Int(place.period == 0 ? from[place.cell] : to[place.cell]))
          ? .zeroDivisor : .missing
      })
    return try methods(
      { () throws(MethodError) in try LMDI.decompose(input, options) },
      row: { cell in from.indices.contains(cell) ? table.rowLabel(Int(from[cell])) : nil })
  }

  private func gather(_ values: [Double], _ rows: [Int32]) -> [Double] {
    values.withUnsafeBufferPointer { values in
      Array(unsafeUninitializedCapacity: rows.count) { buffer, count in
        for position in rows.indices { buffer[position] = values[Int(rows[position])] }
        count = rows.count
      }
    }
  }
}
