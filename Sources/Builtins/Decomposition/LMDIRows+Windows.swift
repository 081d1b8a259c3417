import Interpreter
import Methods
import Tables

extension LMDIRows {
  /// The effects of a window between some of its years, joined.
  func decompose(
    _ ends: [Int], _ options: LMDIOptions
  ) throws(Stop) -> (outcome: LMDIRun.Outcome, rows: [Int32]) {
    let kept = try members(ends)
    var results: [LMDIResult] = []
    for (from, to) in zip(ends, ends.dropFirst()) {
      try call.machine.checkInterrupt()
      results.append(try decompose(from, to, kept, options))
    }
    let joined = try LMDIRun.joined(results)
    let first = index.rows[ends[0]]
    let rows = kept.map { $0.map { first[$0] } } ?? first
    let outcome = LMDIRun.Outcome(
      result: joined, members: rows.count, dropped: index.members.count - rows.count)
    return (outcome, rows)
  }

  /// The members that have a value in all of some years; `nil` when that is every one.
  private func members(_ ends: [Int]) throws(Stop) -> [Int]? {
    let drops = call.missingRule == .drop
    if index.isBalanced, !drops { return nil }
    var kept: [Int] = []
    for member in 0..<index.members.count {
      guard let gap = ends.first(where: { lacks(member, $0, drops) }) else {
        kept.append(member)
        continue
      }
      if !drops, ends.contains(where: { index.rows[$0][member] >= 0 }) {
        throw missing(member, index.years[gap])
      }
    }
    return kept.count == index.members.count ? nil : kept
  }

  private func lacks(_ member: Int, _ year: Int, _ drops: Bool) -> Bool {
    index.rows[year][member] < 0 || (drops && slabs.of[year][member].isNaN)
  }

  private func missing(_ member: Int, _ year: Int) -> Stop {
    let first = Int(index.members.firstRows[member])
    let others = (table.key?.columns ?? []).filter { $0 != yearName }
    let name = others.compactMap { table.column(named: $0)?.cellText(first) }
      .joined(separator: ", ")
    return call.wrong(
      "of", "M011",
      name.isEmpty ? "the table has no row for \(year)" : "\(name) has no row for \(year)",
      kind: "missing", mend: "add the row, or leave such members out: `missing = \"drop\"`")
  }

  private func decompose(
    _ from: Int, _ to: Int, _ kept: [Int]?, _ options: LMDIOptions
  ) throws(Stop) -> LMDIResult {
    let (before, after) = (index.rows[from], index.rows[to])
    func row(_ cell: Int, first: Bool) -> Int {
      Int((first ? before : after)[kept.map { $0[cell] } ?? cell])
    }
    var input = LMDIInput(
      v0: values(slabs.of, from, kept), v1: values(slabs.of, to, kept),
      factors0: slabs.factors.map { values($0, from, kept) },
      factors1: slabs.factors.map { values($0, to, kept) },
      groups: slabs.groups.isEmpty ? [] : kept.map { $0.map { slabs.groups[$0] } } ?? slabs.groups,
      groupCount: max(1, groups.grouping.count))
    if let result = try? LMDI.decompose(input, options) { return result }
    // Only a failure needs to know which divisors are 0.
    let divisors = try divisorTests()
    input.gap = { place in
      let member = kept.map { $0[place.cell] } ?? place.cell
      let row = Int((place.period == 0 ? before : after)[member])
      return divisors[place.factor](row) ? .zeroDivisor : .missing
    }
    let cells = input.v0.indices
    return try methods(
      { () throws(MethodError) in try LMDI.decompose(input, options) },
      row: { cells.contains($0) ? table.rowLabel(row($0, first: true)) : nil })
  }
}
