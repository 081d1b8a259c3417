import Interpreter
import Spatial
import Tables

/// A regression for each group of rows, as `by` asks for.
struct RegressionGroups {
  let call: Call
  let groups: MethodGroups

  /// Runs a regression once, or for each group of `by`.
  static func run(
    _ call: Call, _ fit: (Call) throws(Stop) -> RegressionModel
  ) throws(Stop) -> Value {
    guard call.isGiven("by"), let names = call.columnNames("by"), !names.isEmpty else {
      return .result(try fit(call))
    }
    let groups = try MethodGroups(try call.table(), by: names)
    return .result(try RegressionGroups(call: call, groups: groups).result(fit))
  }

  private func result(
    _ fit: (Call) throws(Stop) -> RegressionModel
  ) throws(Stop) -> MethodResult {
    var models: [RegressionModel] = []
    for (group, rows) in groups.rowsByGroup().enumerated() {
      try call.machine.checkInterrupt()
      do throws(Stop) { models.append(try fit(try part(rows))) } catch {
        throw labelled(error, group)
      }
    }
    guard let first = models.first else {
      throw call.wrong("t", "M007", "the table has no rows", kind: "too_short")
    }
    let coefficients = try coefficients(models)
    let measures = first.measures.map { measure in
      Column(measure.name, .numbers(models.map { $0.measure(measure.name) ?? .nan }))
    }
    let table = try Table.result(groups.heads() + measures, key: groups.names)
    let notes = models.enumerated().flatMap { group, model in
      model.notes.map { groups.naming($0, group) }
    }
    return MethodResult(
      method: call.builtin.name, title: "Regressions by \(groups.names.joined(separator: ", "))",
      fields: [
        (name: "coefficients", value: .table(coefficients)),
        (name: "models", value: .table(table)),
      ],
      options: [Call.settled("by", groups.names)] + first.options, notes: notes,
      rowsUsed: models.reduce(0) { $0 + $1.data.rows.count })
  }

  private func coefficients(_ models: [RegressionModel]) throws(Stop) -> Table {
    let owners = models.enumerated().flatMap { group, model in
      model.estimates.terms.map { _ in group }
    }
    let all = models.map(\.estimates)
    return try Table.result(
      groups.heads(repeating: owners) + [
        Column.texts("term", all.flatMap { $0.terms.map(Optional.some) }),
        Column("estimate", .numbers(all.flatMap(\.values))),
        Column("std_error", .numbers(all.flatMap(\.standardErrors))),
        Column("z", .numbers(all.flatMap(\.ratios))),
        Column.probabilities("p", all.flatMap(\.probabilities)),
      ])
  }

  /// The call with the rows of one group, and the weights among their regions.
  private func part(_ rows: [Int]) throws(Stop) -> Call {
    var part = call
    let whole = groups.table
    var table = try tables("t") { () throws(TableError) in try whole.rows(at: rows) }
    if let key = whole.key {
      let kept = key.columns.filter { !groups.names.contains($0) }
      let parts = kept.map { name in
        KeyPart(name, role: name == key.year ? .year : name == key.region ? .region : nil)
      }
      table = try tables("t") { () throws(TableError) in try table.keyed(by: parts) }
    }
    part.set("t", .table(table))
    if call.builtin.parameters.contains(where: { $0.name == "w" }) {
      part.set("w", .result(try weights(table)))
    }
    return part
  }

  private func weights(_ table: Table) throws(Stop) -> RegionWeights {
    let weights = try call.weights()
    let name = try call.meetingColumn(table)
    let column = try tables("t") { () throws(TableError) in
      try table.required(name).asRegions()
    }
    guard case .regions(let codes, let categories) = column.values else { return weights }
    let regions = categories.regions ?? []
    let index = weights.index
    let used = Set(codes.filter { $0 >= 0 })
    // What the weights do not have is told when the group meets them.
    let places = Set(used.flatMap { index.places(of: regions[Int($0)]) })
    return try methods { () throws(MethodError) in
      try weights.restricted(toPlaces: places.sorted())
    }
  }

  /// The failure of a group, with the group before it.
  private func labelled(_ stop: Stop, _ group: Int) -> Stop {
    guard case .failure(var failure) = stop else { return stop }
    failure.message = groups.naming(failure.message, group)
    return .failure(failure)
  }
}

extension Call {
  /// Puts another value in the place of an argument.
  fileprivate mutating func set(_ name: String, _ value: Value) {
    guard let position = builtin.parameters.firstIndex(where: { $0.name == name }) else { return }
    values[position] = value
  }
}
