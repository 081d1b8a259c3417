import Interpreter
import Methods
import Syntax
import Tables

/// What regions are compared with by `advantage`.
struct Benchmarks {
  private enum Kind {
    /// One for all regions of a group and year.
    case shared(Advantage.Benchmark)
    /// One for each row.
    case rows([Double])
  }

  private let kind: Kind
  private let weights: [Double]?
  private let run: TwoYears

  /// Reads `benchmark` and `weight`.
  init(_ call: Call, _ run: TwoYears) throws(Stop) {
    self.run = run
    guard case .text(let name) = call.value("benchmark") else {
      kind = .rows(try Self.given(call, run))
      weights = nil
      return
    }
    guard let benchmark = Advantage.Benchmark(rawValue: name) else {
      throw call.wrong(
        "benchmark", "M103", "there is no benchmark \"\(name)\"", kind: "domain",
        mend: "write \"mean\", \"median\" or \"national\", or a column expression")
    }
    kind = .shared(benchmark)
    weights = benchmark == .national ? try Self.weights(call, run) : nil
  }

  /// The benchmark of each member in the two years.
  func values(
    _ group: Int, _ members: [TwoYears.Member]
  ) throws(Stop) -> (first: [Double], last: [Double]) {
    (try values(group, members, \.first), try values(group, members, \.last))
  }

  private func values(
    _ group: Int, _ members: [TwoYears.Member], _ year: KeyPath<TwoYears.Member, Int?>
  ) throws(Stop) -> [Double] {
    switch kind {
    case .rows(let cells):
      return members.map { member in member[keyPath: year].map { cells[$0] } ?? .nan }
    case .shared(let benchmark):
      let rows = members.compactMap { $0[keyPath: year] }
      let own = weights.map { all in rows.map { all[$0] } }
      let value = try methods(
        { () throws(MethodError) in
          try Advantage.benchmark(
            benchmark, of: rows.map { run.of.numberCells[$0] }, weights: own)
        }, row: { rows.indices.contains($0) ? run.table.rowLabel(rows[$0]) : nil })
      return [Double](repeating: value, count: members.count)
    }
  }

  /// A benchmark given as a number or column expression, in the unit of the column studied.
  private static func given(_ call: Call, _ run: TwoYears) throws(Stop) -> [Double] {
    let year = try call.yearName(run.table)
    let scope = try MethodGroups(run.table, by: run.groups.names + [year]).grouping
    let column = try call.numbers(
      try call.expression("benchmark"), run.table, grouping: scope, as: "benchmark")
    let factor = try call.factor(column.measure, to: run.of.measure, "benchmark")
    return column.numberCells.map { $0 * factor }
  }

  /// The weights of the national benchmark: those given, else the divisor of a quotient.
  private static func weights(_ call: Call, _ run: TwoYears) throws(Stop) -> [Double] {
    if call.isGiven("weight"), !call.isMissing("weight") {
      return try call.numbers(try call.expression("weight"), run.table, as: "weight").numberCells
    }
    var node = try call.expression("of").node
    if case .convert(let inner, _) = node { node = inner.node }
    guard case .binary(.divide, _, let divisor) = node else {
      throw call.wrong(
        "benchmark", "M104",
        "the national benchmark needs weights, because `of` is no quotient", kind: "shape",
        mend: "add `weight = …`, for an intensity what it is divided by")
    }
    return try call.numbers(divisor, run.table, as: "weight").numberCells
  }
}
