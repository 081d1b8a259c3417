import Interpreter
import Plotting
import Tables

extension Picture {
  /// Coefficients with their intervals.
  static let coefficients = Picture(
    "coefficients",
    of: ["ols", "slm", "sem", "sdm", "slx", "sac", "stirpat", "ekc", "list"],
    "Coefficients with 95 % intervals; of a list of regressions, side by side."
  ) { (picture) throws(Stop) in
    var models: [(name: String, table: PictureTable)] = []
    if case .list(let list) = picture.value {
      for (place, item) in list.items.enumerated() {
        guard case .result(let result) = item, case .table(let table) = result.field("coefficients")
        else { continue }
        let name = list.names?[place] ?? "(\(place + 1))"
        models.append((name, PictureTable(table, picture)))
      }
    } else {
      models = [("", try picture.table("coefficients"))]
    }
    guard !models.isEmpty else {
      throw picture.call.wrong(
        "r", "M250", "the list holds no regressions",
        mend: "plot a list of models: `[a = m1, b = m2]`")
    }
    var terms: [String] = []
    for model in models {
      for term in try model.table.texts("term") where term != "intercept" && !terms.contains(term) {
        terms.append(term)
      }
    }
    // λ and ρ come last, as in the table.
    terms =
      terms.filter { !["rho", "lambda"].contains($0) }
      + terms.filter { ["rho", "lambda"].contains($0) }
    var series: [Series] = []
    for (number, model) in models.enumerated() {
      let names = try model.table.texts("term")
      let (b, se) = (try model.table.numbers("estimate"), try model.table.numbers("std_error"))
      let shift = (Double(number) - Double(models.count - 1) / 2) * 0.6 / Double(models.count)
      let intervals = names.indices.compactMap { row -> Interval? in
        guard let place = terms.firstIndex(of: names[row]), se[row].isFinite else { return nil }
        return Interval(
          at: Double(place + 1) + shift, low: b[row] - 1.959964 * se[row], value: b[row],
          high: b[row] + 1.959964 * se[row])
      }
      series.append(.numbered(number, model.name, .lyingWhiskers(intervals)))
    }
    let panel = Panel(
      x: Axis(picture.say("coefficient with 95 % interval"), including: [0]),
      y: Axis("", .names(terms), isReversed: true), series: series,
      lines: [ReferenceLine(.vertical(0), isDashed: true)])
    return picture.figure("Coefficients", [panel])
  }

  /// Direct, indirect and total impacts with their intervals.
  static let impactIntervals = Picture(
    "impacts", of: ["impacts"], "Direct, indirect and total impacts with 95 % intervals."
  ) { (picture) throws(Stop) in
    let table = try picture.table("impacts")
    let terms = try table.texts("term")
    let kinds: [(String, Phrase)] = [
      ("direct", "direct"), ("indirect", "indirect"), ("total", "total impact"),
    ]
    var series: [Series] = []
    for (number, kind) in kinds.enumerated() {
      let values = try table.numbers(kind.0)
      let errors = table.table.column(named: "\(kind.0)_se")?.numberCells ?? []
      let intervals = values.indices.map { row -> Interval in
        let half = errors.indices.contains(row) && errors[row].isFinite ? 1.959964 * errors[row] : 0
        return Interval(
          at: Double(row + 1) + Double(number - 1) * 0.22, low: values[row] - half,
          value: values[row],
          high: values[row] + half)
      }
      series.append(.numbered(number, picture.say(kind.1), .lyingWhiskers(intervals)))
    }
    let panel = Panel(
      x: Axis(picture.say("impact with 95 % interval"), including: [0]),
      y: Axis("", .names(terms), isReversed: true), series: series,
      lines: [ReferenceLine(.vertical(0), isDashed: true)])
    return picture.figure("Impacts", [panel])
  }
}
