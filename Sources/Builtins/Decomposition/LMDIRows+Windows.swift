import Interpreter
import Methods
import Tables

extension LMDIRows {
  /// The effects of a window between some of its years, joined.
  func decompose(_ ends: [Int], _ options: LMDIOptions) throws(Stop) -> LMDIRun.Outcome {
    let kept = try members(ends)
    let left = kept.flatMap(groupsLeft)
    var results: [LMDIResult] = []
    for (from, to) in zip(ends, ends.dropFirst()) {
      try call.machine.checkInterrupt()
      results.append(try decompose(from, to, kept, left, options))
    }
    return LMDIRun.Outcome(
      result: try LMDIRun.joined(results), members: kept?.count ?? index.members.count,
      dropped: kept.map(dropped) ?? [], groups: left)
  }

  /// The row of the first year of each member that went into a window.
  func rows(_ ends: [Int]) throws(Stop) -> [Int32] {
    let first = index.rows[ends[0]]
    return try members(ends).map { $0.map { first[$0] } } ?? first
  }

  /// A row of each member that is not among some.
  private func dropped(_ kept: [Int]) -> [Int] {
    var isKept = [Bool](repeating: false, count: index.members.count)
    for member in kept { isKept[member] = true }
    return isKept.indices.filter { !isKept[$0] }.map { Int(index.members.firstRows[$0]) }
  }

  /// The groups that some members belong to; `nil` when these are all.
  private func groupsLeft(_ members: [Int]) -> [Int]? {
    var isLeft = [Bool](repeating: false, count: groups.grouping.count)
    for member in members { isLeft[slabs.groups.isEmpty ? 0 : Int(slabs.groups[member])] = true }
    let left = isLeft.indices.filter { isLeft[$0] }
    return left.count == isLeft.count ? nil : left
  }

  /// The members that have a value in all of some years; `nil` when that is every one.
  private func members(_ ends: [Int]) throws(Stop) -> [Int]? {
    let drops = call.missingRule == .drop
    if index.isBalanced, !drops { return nil }
    var kept: [Int] = []
    for member in 0..<index.members.count {
      let gap = ends.first { year in
        index.rows[year][member] < 0 || (drops && lacks(member, year))
      }
      guard let gap else {
        kept.append(member)
        continue
      }
      if !drops, ends.contains(where: { index.rows[$0][member] >= 0 }) {
        throw missing(member, index.years[gap])
      }
    }
    return kept.count == index.members.count ? nil : kept
  }

  /// Whether what is decomposed or a factor is missing. A factor is not where the quantity is 0, which
  /// makes the member absent, nor where its divisor is 0, which is an error.
  private func lacks(_ member: Int, _ year: Int) -> Bool {
    let value = slabs.of[year][member]
    if value.isNaN { return true }
    guard value != 0 else { return false }
    let row = Int(index.rows[year][member])
    return slabs.factors.indices.contains { factor in
      slabs.factors[factor][year][member].isNaN && !divisors[factor](row)
    }
  }

  private func missing(_ member: Int, _ year: Int) -> Stop {
    let name = table.memberName(Int(index.members.firstRows[member]), year: yearName)
    return call.wrong(
      "of", "M011",
      name.isEmpty ? "the table has no row for \(year)" : "\(name) has no row for \(year)",
      kind: "missing", mend: "add the row, or leave such members out: `missing = \"drop\"`")
  }

  /// The numbers of two years of the members that are kept, for the groups that are left.
  private func input(_ from: Int, _ to: Int, _ kept: [Int]?, _ left: [Int]?) -> LMDIInput {
    var labels =
      slabs.groups.isEmpty ? [] : kept.map { $0.map { slabs.groups[$0] } } ?? slabs.groups
    if let left {
      var numbers = [Int32](repeating: 0, count: groups.grouping.count)
      for (number, group) in left.enumerated() { numbers[group] = Int32(number) }
      labels = labels.map { numbers[Int($0)] }
    }
    return LMDIInput(
      v0: values(slabs.of, from, kept), v1: values(slabs.of, to, kept),
      factors0: slabs.factors.map { values($0, from, kept) },
      factors1: slabs.factors.map { values($0, to, kept) },
      groups: labels, groupCount: left?.count ?? max(1, groups.grouping.count),
      factorNames: factorNames)
  }

  private func decompose(
    _ from: Int, _ to: Int, _ kept: [Int]?, _ left: [Int]?, _ options: LMDIOptions
  ) throws(Stop) -> LMDIResult {
    var input = input(from, to, kept, left)
    if let result = try? LMDI.decompose(input, options) { return result }
    // Only a failure needs to know which divisors are 0, and which row is which.
    let (before, after) = (index.rows[from], index.rows[to])
    let row: @Sendable (Int, Int?) -> Int = { cell, period in
      Int((period == 1 ? after : before)[kept.map { $0[cell] } ?? cell])
    }
    let divisors = self.divisors.isEmpty ? try divisorTests() : self.divisors
    input.gap = { place in
      divisors[place.factor](row(place.cell, place.period)) ? .zeroDivisor : .missing
    }
    let cells = input.v0.indices
    return try methods(
      { () throws(MethodError) in try LMDI.decompose(input, options) },
      place: { error in
        error.row.flatMap {
          cells.contains($0) ? table.rowLabel(row($0, error.period)) : nil
        }
      }, span: { error in error.item.map { factorExpressions[$0].span } })
  }
}
