import Interpreter
import Methods
import Tables

/// Groups of a method that are random draws of fewer groups.
struct DrawGroups {
  /// The groups without the draws.
  let heads: MethodGroups
  /// The groups of each head that are draws, the estimate left out.
  private(set) var draws: [[Int]]
  /// The group of each head that is the estimate: that of draw 0.
  private(set) var estimate: [Int?]

  init(
    _ groups: MethodGroups, by: [String], draw: String, _ call: Call
  ) throws(Stop) {
    heads = try MethodGroups(groups.table, by: by)
    guard let column = groups.table.column(named: draw), case .numbers(let numbers) = column.values
    else {
      throw call.wrong(
        "draws", "T030", "the column of draws has numbers, and `\(draw)` has none",
        notes: ["columns: \(groups.table.names.joined(separator: ", "))"])
    }
    draws = [[Int]](repeating: [], count: heads.grouping.count)
    estimate = [Int?](repeating: nil, count: heads.grouping.count)
    for (group, row) in groups.grouping.firstRows.enumerated() {
      let head = Int(heads.grouping.codes[Int(row)])
      if numbers[Int(row)] == 0 { estimate[head] = group } else { draws[head].append(group) }
    }
    guard let lacking = draws.firstIndex(where: { $0.count < 2 }) else { return }
    let name = heads.label(lacking)
    throw call.wrong(
      "draws", "M207",
      name.isEmpty
        ? "the table has fewer than two draws" : "\(name) has fewer than two draws",
      kind: "too_short")
  }

  /// The value of the estimate of each head, or the mean of its draws.
  func estimates(_ values: [Double]) -> [Double] {
    draws.indices.map { head in
      estimate[head].map { values[$0] } ?? mean(draws[head].map { values[$0] })
    }
  }

  /// Lower and upper end and standard deviation of the draws of each head.
  func spread(_ values: [Double], level: Double) -> [(low: Double, high: Double, sd: Double)] {
    draws.map { groups in
      let all = groups.map { values[$0] }
      guard all.count > 1, !all.contains(where: \.isNaN) else { return (.nan, .nan, .nan) }
      let sorted = all.sorted()
      let center = mean(sorted)
      let squares = sorted.reduce(0) { $0 + ($1 - center) * ($1 - center) }
      return (
        EmissionsDraws.quantile(sorted, (1 - level) / 2),
        EmissionsDraws.quantile(sorted, (1 + level) / 2),
        (squares / Double(sorted.count - 1)).squareRoot()
      )
    }
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}

extension LMDIRun {
  /// The interval of each effect and of the total, a row each.
  func intervals(_ outcomes: [Outcome], _ groups: DrawGroups) throws(Stop) -> Table {
    let level = try call.number("level")
    // What rounding leaves of an effect that is 0 in every draw.
    let largest = of.numberCells.reduce(0) { max($0, $1.magnitude) }
    let tiny = options.form == .additive ? 1e-12 * largest : 0
    func clean(_ value: Double) -> Double { value.magnitude < tiny ? 0 : value }
    let names = factorNames + ["total"]
    let base = heads(outcomes)
    let rows = base.first?.count ?? 0
    let repeated = (0..<Int32(rows)).flatMap { Array(repeating: $0, count: names.count) }
    var effect: [Double] = []
    var (low, high, sd): ([Double], [Double], [Double]) = ([], [], [])
    for outcome in outcomes {
      let all = (outcome.result.effects + [outcome.result.total]).map { byGroup($0, outcome) }
      let estimates = all.map(groups.estimates)
      let spreads = all.map { groups.spread($0, level: level) }
      for head in places(outcome) {
        for position in names.indices {
          effect.append(clean(estimates[position][head]))
          low.append(clean(spreads[position][head].low))
          high.append(clean(spreads[position][head].high))
          sd.append(clean(spreads[position][head].sd))
        }
      }
    }
    return try Table.result(
      base.map { $0.gathered(repeated) } + [
        Column.texts("factor", (0..<rows).flatMap { _ in names }),
        Column("effect", .numbers(effect), measure), Column("low", .numbers(low), measure),
        Column("high", .numbers(high), measure), Column("sd", .numbers(sd), measure),
      ])
  }
}
