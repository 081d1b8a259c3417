import Interpreter
import Tables
import Units

/// The uncertainties that a call of `emissions` states: one list for all fuels, or a table with a
/// row a fuel.
struct UncertaintyTable {
  private var all: UncertaintyRun.Row?
  private var byFuel: [String: UncertaintyRun.Row] = [:]
  /// The largest uncertainty that was written as a bare number.
  private(set) var largestBare = 0.0

  init(_ call: Call) throws(Stop) {
    switch call.value("uncertainty") {
    case .table(let table): try read(table, call)
    case .list(let list): all = try row(list, call)
    default: break
    }
  }

  /// The uncertainties of a fuel.
  func row(_ fuel: String, _ call: Call) throws(Stop) -> UncertaintyRun.Row {
    if let row = all ?? byFuel[fuel] { return row }
    throw call.wrong(
      "uncertainty", "M203", "the table of uncertainties has no row for `\(fuel)`", kind: "missing",
      notes: ["fuels: \(byFuel.keys.sorted().joined(separator: ", "))"])
  }

  private static let names = ["activity", "factor", "ch4", "n2o"]

  private mutating func row(
    _ list: ListValue, _ call: Call
  ) throws(Stop) -> UncertaintyRun.Row {
    for name in list.names ?? [] where !Self.names.contains(name) {
      throw call.wrong(
        "uncertainty", "M203", "`\(name)` is no part of an uncertainty", kind: "shape",
        mend: "the parts are `activity`, `factor`, `ch4` and `n2o`")
    }
    var largest = 0.0
    func part(_ name: String) throws(Stop) -> Double? {
      guard let value = list[name] else { return nil }
      guard let quantity = value.asQuantity else {
        throw call.wrong(
          "uncertainty", "M203", "`\(name)` takes a number, and this is \(value.kindWithArticle)",
          kind: "shape")
      }
      if quantity.measure.unit == nil { largest = max(largest, quantity.value) }
      return try Self.share(quantity.value, quantity.measure, call)
    }
    guard let activity = try part("activity"), let factor = try part("factor") else {
      throw call.wrong(
        "uncertainty", "M203", "an uncertainty has the parts `activity` and `factor`",
        kind: "shape", mend: "write `uncertainty = [activity = 5[%], factor = 7[%]]`")
    }
    let row = UncertaintyRun.Row(
      activity: activity, factor: factor, ch4: try part("ch4"), n2o: try part("n2o"))
    largestBare = max(largestBare, largest)
    return row
  }

  private mutating func read(_ table: Table, _ call: Call) throws(Stop) {
    guard let fuels = table.column(named: "fuel"), table.column(named: "activity") != nil,
      table.column(named: "factor") != nil
    else {
      throw call.wrong(
        "uncertainty", "M018",
        "a table of uncertainties needs columns `fuel`, `activity` and `factor`",
        notes: ["columns: \(table.names.joined(separator: ", "))"],
        mend: "give columns these names: `rename(fuel = .…, activity = .…, factor = .…)`")
    }
    for row in 0..<table.rowCount {
      var parts: [String: Double] = [:]
      for name in Self.names {
        guard let column = table.column(named: name) else { continue }
        guard case .numbers(let numbers) = column.values else {
          throw call.wrong("uncertainty", "T030", "the column `\(name)` has no numbers")
        }
        if numbers[row].isNaN { continue }
        if column.measure.unit == nil { largestBare = max(largestBare, numbers[row]) }
        parts[name] = try Self.share(numbers[row], column.measure, call)
      }
      let fuel = fuels.cellText(row)
      guard let activity = parts["activity"], let factor = parts["factor"] else {
        throw call.wrong(
          "uncertainty", "M003", "an uncertainty of `\(fuel)` is missing", kind: "missing")
      }
      byFuel[fuel] = UncertaintyRun.Row(
        activity: activity, factor: factor, ch4: parts["ch4"], n2o: parts["n2o"])
    }
  }

  /// A relative uncertainty as a share: `5[%]` is 0.05, and so is 0.05.
  private static func share(
    _ value: Double, _ measure: Measure, _ call: Call
  ) throws(Stop) -> Double {
    var share = value
    if let unit = measure.unit {
      share *= try units("uncertainty") { () throws(UnitError) in try unit.factor(to: .one) }
    }
    guard share >= 0, share <= 10 else {
      throw call.wrong(
        "uncertainty", "M203",
        "a relative uncertainty lies between 0 and 1000 %, not at \(NumberText.significant(100 * share)) %",
        kind: "domain", mend: "write 5[%] or 0.05 for five percent")
    }
    return share
  }
}
