import Glibc
import Interpreter
import Methods
import Tables

extension LMDIRun {
  /// The result of all windows.
  func result() throws(Stop) -> MethodResult {
    let outcomes = try outcomes()
    let notes = methodNotes(outcomes.map(\.result)) + droppedNotes(outcomes)
    var result = MethodResult(
      method: "lmdi", title: title,
      fields: [
        (name: "effects", value: .table(try effects(outcomes))),
        (name: "shares", value: .table(try shares(outcomes))),
      ],
      options: settledOptions, notes: notes,
      shown: ["effects", draws == nil ? "shares" : "intervals"],
      n: outcomes.reduce(0) { $0 + $1.members }, rowsUsed: rowsUsed(outcomes))
    var spread = Value.missing
    if let draws { spread = .table(try intervals(outcomes, draws)) }
    result.fields.append((name: "intervals", value: spread))
    result.deferred = [(name: "cells", value: DeferredValue { () throws(Stop) in try cells() })]
    return result
  }

  private var settledOptions: [(name: String, value: Value)] {
    let years = windows.map { Value.range(YearRange(first: $0.lowerBound, last: $0.upperBound)) }
    return [
      (name: "over", value: years.count == 1 ? years[0] : .list(ListValue(years))),
      Call.settled("across", across), Call.settled("by", groups.names),
    ] + call.options(["form", "variant", "chained", "zero", "missing"])
  }

  /// The rows of the years that the windows touch, without members that were left out.
  private func rowsUsed(_ outcomes: [Outcome]) -> Int {
    var used: Set<Int> = []
    var count = 0
    for (window, outcome) in zip(windows, outcomes) {
      for year in window where year == window.lowerBound || year == window.upperBound {
        if used.insert(year).inserted { count += outcome.members }
      }
    }
    return count
  }

  private var title: Phrase {
    let variant = options.variant.rawValue
    let title: Phrase =
      options.form == .additive ? "LMDI-\(variant), additive" : "LMDI-\(variant), multiplicative"
    return (try? call.flag("chained")) == true ? "\(title), chained" : title
  }

  private func methodNotes(_ results: [LMDIResult]) -> [Phrase] {
    var notes: [Phrase] = []
    for note in LMDI.gapNotes(windows) + results.flatMap(\.notes)
    where !notes.contains(note.message) {
      notes.append(note.message)
    }
    if let note = openNote(results) { notes.append(note) }
    return notes
  }

  /// Says that the factors leave something over, where it is more than rounding leaves.
  private func openNote(_ results: [LMDIResult]) -> Phrase? {
    let isAdditive = options.form == .additive
    /// How far a residual is from none, and how large it may be.
    func gap(_ result: LMDIResult, _ group: Int) -> (size: Double, slack: Double) {
      let residual = result.residual[group]
      return isAdditive ? (abs(residual), 1e-6 * result.size[group]) : (abs(log(residual)), 1e-6)
    }
    for result in results {
      let open = result.residual.indices.filter { group in
        let gap = gap(result, group)
        return gap.size > gap.slack
      }
      guard let widest = open.max(by: { gap(result, $0).size < gap(result, $1).size }) else {
        continue
      }
      let left = NumberText.significant(
        isAdditive ? abs(result.residual[widest]) : result.residual[widest])
      return isAdditive
        ? "the factors do not multiply to `of`: up to \(left) stays in residual"
        : "the factors do not multiply to `of`: residual is \(left), and without a gap it is 1"
    }
    return nil
  }

  /// Names the members that are left out because they lack a value.
  private func droppedNotes(_ outcomes: [Outcome]) -> [Phrase] {
    var rows: Set<Int> = []
    for outcome in outcomes { rows.formUnion(outcome.dropped) }
    guard let first = rows.min() else { return [] }
    let name = table.memberName(first, year: yearName)
    guard !name.isEmpty else {
      let empty = zip(windows, outcomes).filter { !$0.1.dropped.isEmpty }
      let named = listed(empty.map { "\($0.0.lowerBound)..\($0.0.upperBound)" })
      return [
        empty.count == 1
          ? "left out the window \(named), where a year lacks a value"
          : "left out the windows \(named), where a year lacks a value"
      ]
    }
    guard rows.count > 1 else {
      return ["left out \(name), which lacks a value in one of the years"]
    }
    let names = listed(rows.sorted().map { table.memberName($0, year: yearName) })
    return [
      "left out \(rows.count) members that lack a value in one of the years: \(names)"
    ]
  }

  var measure: Measure { options.form == .additive ? of.measure : .plain }

  /// The groups that have rows in the result: not those without any member left.
  func places(_ outcome: Outcome) -> [Int] {
    guard let left = outcome.groups else {
      return Array(0..<(draws?.heads ?? groups).grouping.count)
    }
    guard let draws else { return left }
    let isLeft = Set(left)
    return draws.draws.indices.filter { head in
      draws.estimate[head].map(isLeft.contains) == true
        || draws.draws[head].contains(where: isLeft.contains)
    }
  }

  /// One value for every group; missing where no member is left.
  func byGroup(_ values: [Double], _ outcome: Outcome) -> [Double] {
    guard let left = outcome.groups else { return values }
    var all = [Double](repeating: .nan, count: groups.grouping.count)
    for (place, group) in left.enumerated() { all[group] = values[place] }
    return all
  }

  /// One value for each row of the result: that of the estimate, where groups divide into draws.
  private func estimates(
    _ outcomes: [Outcome], _ values: (LMDIResult) -> [Double]
  ) -> [Double] {
    outcomes.flatMap { outcome -> [Double] in
      guard let draws else { return values(outcome.result) }
      let estimates = draws.estimates(byGroup(values(outcome.result), outcome))
      return places(outcome).map { estimates[$0] }
    }
  }

  /// Group heads and window ends for each row: groups within windows.
  func heads(_ outcomes: [Outcome]) -> [Column] {
    var (rows, from, to): ([Int], [Double], [Double]) = ([], [], [])
    for (window, outcome) in zip(windows, outcomes) {
      let places = places(outcome)
      rows += places
      from += Array(repeating: Double(window.lowerBound), count: places.count)
      to += Array(repeating: Double(window.upperBound), count: places.count)
    }
    return (draws?.heads ?? groups).heads(repeating: rows) + [
      Column("from", .numbers(from)), Column("to", .numbers(to)),
    ]
  }

  private func effects(_ outcomes: [Outcome]) throws(Stop) -> Table {
    var columns = heads(outcomes)
    for (position, name) in factorNames.enumerated() {
      columns.append(
        Column(name, .numbers(estimates(outcomes) { $0.effects[position] }), measure))
    }
    columns.append(Column("total", .numbers(estimates(outcomes, \.total)), measure))
    columns.append(Column("residual", .numbers(estimates(outcomes, \.residual)), measure))
    return try Table.result(columns)
  }

  private func shares(_ outcomes: [Outcome]) throws(Stop) -> Table {
    var columns = heads(outcomes)
    for (position, name) in factorNames.enumerated() {
      columns.append(Column(name, .numbers(estimates(outcomes) { $0.shares[position] })))
    }
    return try Table.result(columns)
  }

  /// The effects of every member, which is many rows: computed when they are asked for.
  private func cells() throws(Stop) -> Value {
    var detailed = options
    detailed.cells = true
    let source = try self.rows()
    var results: [LMDIResult] = []
    var rows: [Int32] = []
    var from: [Double] = []
    var to: [Double] = []
    for window in windows {
      let ends = try ends(window)
      results.append(try source.decompose(ends, detailed).result)
      let members = try source.rows(ends)
      rows += members
      from += Array(repeating: Double(window.lowerBound), count: members.count)
      to += Array(repeating: Double(window.upperBound), count: members.count)
    }
    let names = (table.key?.columns ?? []).filter { $0 != yearName }
    var columns = names.compactMap { table.column(named: $0)?.gathered(rows) }
    columns += [Column("from", .numbers(from)), Column("to", .numbers(to))]
    for (position, name) in factorNames.enumerated() {
      let values = results.flatMap { $0.cells?[position] ?? [] }
      columns.append(Column(name, .numbers(values), measure))
    }
    return .table(try Table.result(columns))
  }
}
