import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `scenario(t, of, rates, ahead)`.
  static let scenario = Builtin(
    "scenario", .decomposition, "Carries a quantity on by rates of change of its factors.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "The quantity; its last year is the start."),
      BuiltinParameter(
        "rates", .list,
        "Rates a year, by name: `[gdp = 0.05, intensity = -3[%]]`; a list of rates for one a year."),
      BuiltinParameter(
        "ahead", .either([.whole(0...10_000), .range]), "Years ahead: how many, or a range.",
        default: .value(.number(10))),
      BuiltinParameter(
        "years", .range, "The years of which the last is the start.",
        default: .none(describes: "all")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a path.",
        default: .none(describes: "the key columns without the year")),
      MissingRule.parameter,
    ],
    result: "table: by…, year, value; the first row is the start",
    discussion: """
      C(t) = C(0) Π (1 + r)ᵗ over the rates, from the last year with data. A rate is a number, 0.05 \
      or 5[%], or a list with one for each year ahead. With rates that do not change over time the \
      path has no peak inside, which is noted. A rate of −100 % or less is an error.
      """,
    examples: [
      Example(
        "let t = key(table(year = [2020], co2 = [100]), .year)\n"
          + "t |> scenario(of = .co2, rates = [gdp = 5[%], intensity = [-0.02, -0.08]], ahead = 2)",
        """
        year    value
        ────  ───────
        2020  100.000
        2021  102.900
        2022   99.401
        3 rows × 2 columns · key: year
        """)
    ],
    references: [
      "Kaya, Y. (1989). Impact of carbon dioxide emission control on GNP growth. IPCC Energy and "
        + "Industry Subgroup."
    ],
    searchWords: ["Kaya scenario", "projection", "peak", "情景分析", "情景预测", "碳达峰"],
    body: .function { (call) throws(Stop) in
      let series = try YearSeries(call, allowsGaps: true)
      var paths: [Scenario] = []
      var years: [[Int]] = []
      for (group, values) in series.values.enumerated() {
        guard let start = values.last, let first = series.years[group].last else {
          throw call.wrong("of", "M007", "there is no year to start from", kind: "too_short")
        }
        let ahead = try series.forecastYears(call, group: group)
        let steps = (ahead.last ?? first) - first
        let rates = try scenarioRates(call)
        let path = try methods { () throws(MethodError) in
          try Scenario(start: start, rates: rates, steps: steps)
        }
        paths.append(path)
        years.append(Array(first...(first + steps)))
      }
      let table = try series.table(
        years: years,
        columns: [(name: "value", cells: paths.map(\.path), measure: series.measure)])
      var notes = steepRates(call)
      for note in paths.flatMap(\.notes) where !notes.contains(note.message) {
        notes.append(note.message)
      }
      return call.resultTable(
        table, options: [Call.settled("by", series.groups.names)], notes: series.notes + notes,
        rowsUsed: series.groups.grouping.count)
    })
}

/// The rates of a call: each a list with one value, or one a year.
private func scenarioRates(_ call: Call) throws(Stop) -> [[Double]] {
  guard case .list(let list) = call.value("rates") else { return [] }
  var rates: [[Double]] = []
  for (position, item) in list.items.enumerated() {
    let name = rateName(list, position)
    var values: [Double] = []
    for member in item.members { values.append(try scenarioRate(call, member, name)) }
    rates.append(values)
  }
  return rates
}

/// Notes rates without a unit that are so high that percents were meant.
private func steepRates(_ call: Call) -> [Phrase] {
  guard case .list(let list) = call.value("rates") else { return [] }
  for (position, item) in list.items.enumerated() {
    let bare = item.members.compactMap { member -> Double? in
      guard let quantity = member.asQuantity, quantity.measure.unit == nil else { return nil }
      return quantity.value
    }
    guard let rate = bare.max(), rate > 1 else { continue }
    let name = rateName(list, position)
    let percent = NumberText.significant(100 * rate)
    return [
      "the rate of `\(name)` is \(percent) % a year: if percents were meant, write 5 % as 0.05 or 5[%]"
    ]
  }
  return []
}

/// The name of a rate, or its number.
private func rateName(_ list: ListValue, _ position: Int) -> String {
  if let name = list.names?[position], !name.isEmpty { return name }
  return "\(position + 1)"
}

/// One rate as a plain number.
private func scenarioRate(_ call: Call, _ value: Value, _ name: String) throws(Stop) -> Double {
  guard let quantity = value.asQuantity else {
    throw call.wrong(
      "rates", "M159", "the rate of `\(name)` is \(value.kindWithArticle), not a number")
  }
  guard let unit = quantity.measure.unit else { return quantity.value }
  return quantity.value * (try units("rates") { () throws(UnitError) in try unit.factor(to: .one) })
}
