import Interpreter
import Methods
import Tables

extension LMDIRun {
  /// The result of all windows.
  func result() throws(Stop) -> MethodResult {
    let outcomes = try outcomes()
    var notes = methodNotes(outcomes.map(\.result))
    let dropped = outcomes.map(\.dropped).max() ?? 0
    if dropped > 0 {
      notes.append("left out \(dropped) members that lack a value in one of the years")
    }
    var result = MethodResult(
      method: "lmdi", title: title,
      fields: [
        (name: "effects", value: .table(try effects(outcomes.map(\.result)))),
        (name: "shares", value: .table(try shares(outcomes.map(\.result)))),
      ],
      options: settledOptions, notes: notes,
      shown: ["effects", draws == nil ? "shares" : "intervals"],
      n: (memberCount - dropped) * windows.count, rowsUsed: rowsUsed(outcomes))
    var spread = Value.missing
    if let draws { spread = .table(try intervals(outcomes.map(\.result), draws)) }
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
    for result in results {
      let scale = result.total.map { abs($0) }.max() ?? 0
      let gap = result.residual.map { abs($0) }.max() ?? 0
      guard gap > 1e-6 * max(1, scale) else { continue }
      notes.append(
        "the factors do not multiply to `of`: up to \(NumberText.significant(gap)) stays in residual"
      )
      break
    }
    return notes
  }

  var measure: Measure { options.form == .additive ? of.measure : .plain }

  /// One value a group of the result: that of the estimate, where groups divide into draws.
  private func estimates(_ values: [Double]) -> [Double] {
    draws?.estimates(values) ?? values
  }

  /// Group heads and window ends for each row: groups within windows.
  func heads() -> [Column] {
    let groups = draws?.heads ?? self.groups
    let count = groups.grouping.count
    let rows = windows.flatMap { _ in Array(0..<count) }
    let from = windows.flatMap { Array(repeating: Double($0.lowerBound), count: count) }
    let to = windows.flatMap { Array(repeating: Double($0.upperBound), count: count) }
    return groups.heads(repeating: rows) + [
      Column("from", .numbers(from)), Column("to", .numbers(to)),
    ]
  }

  private func effects(_ results: [LMDIResult]) throws(Stop) -> Table {
    var columns = heads()
    for (position, name) in factorNames.enumerated() {
      columns.append(
        Column(name, .numbers(results.flatMap { estimates($0.effects[position]) }), measure))
    }
    columns.append(Column("total", .numbers(results.flatMap { estimates($0.total) }), measure))
    columns.append(
      Column("residual", .numbers(results.flatMap { estimates($0.residual) }), measure))
    return try Table.result(columns)
  }

  private func shares(_ results: [LMDIResult]) throws(Stop) -> Table {
    var columns = heads()
    for (position, name) in factorNames.enumerated() {
      columns.append(Column(name, .numbers(results.flatMap { estimates($0.shares[position]) })))
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
      let (outcome, members) = try source.decompose(try ends(window), detailed)
      results.append(outcome.result)
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
