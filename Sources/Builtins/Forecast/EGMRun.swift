import Interpreter
import Methods
import Tables

/// EGM(1,1) models of the series of all groups, fitted together; `egm` and `grey` make fields of it.
struct EGMRun {
  let call: Call
  let series: YearSeries
  let models: EGMBatch
  /// The years that are forecast, group by group.
  let ahead: GroupCells<Int>
  /// How often the buffer was applied.
  let buffer: Int

  init(_ call: Call) throws(Stop) {
    self.call = call
    let (series, buffer) = (try YearSeries(call, allowsGaps: false), try call.whole("buffer"))
    ahead = try series.forecastYears(call)
    try call.machine.checkInterrupt()
    models = try methods { () throws(MethodError) in
      try EGMBatch(series.values.cells, starts: series.values.starts, times: buffer)
    }
    (self.series, self.buffer) = (series, buffer)
    if let group = models.a.firstIndex(where: \.isNaN) { try explainFailure(group) }
  }

  /// Fits the first group without a model by itself, which says why there is none.
  private func explainFailure(_ group: Int) throws(Stop) {
    let years = series.years[group]
    _ = try methods(
      { () throws(MethodError) in
        try EGM(series.values[group], buffer: buffer > 0 ? .average : nil, times: buffer)
      },
      row: { years.indices.contains($0) ? "\(series.place(group))\(years[$0])" : nil },
      group: series.groups.names.isEmpty ? nil : series.groups.label(group))
  }

  /// Adds a and b.
  func addParameters(_ fields: inout ModelFields) {
    fields.add("a", models.a)
    fields.add("b", models.b, series.measure)
  }

  /// Adds errors and grades.
  func addErrors(_ fields: inout ModelFields) {
    fields.add("c", models.ratio)
    fields.add("p", models.frequency)
    fields.add("grade", (0..<models.count).map { models.grade($0)?.rawValue })
    fields.add("mre", models.meanRelativeError)
    fields.add("mre_observed", models.meanRelativeErrorObserved)
  }

  /// `.fit`, `.forecast` and `.class_ratio`.
  func tables() -> [(name: String, value: DeferredValue)] {
    [
      (name: "fit", value: DeferredValue { () throws(Stop) in .table(try fit()) }),
      (name: "forecast", value: DeferredValue { () throws(Stop) in .table(try forecast()) }),
      (name: "class_ratio", value: DeferredValue { () throws(Stop) in .table(try classRatios()) }),
    ]
  }

  private func fit() throws(Stop) -> Table {
    let (modelled, fitted) = (models.modelled, models.fitted())
    let residuals = modelled.indices.map { modelled[$0] - fitted[$0] }
    let errors = modelled.indices.map { (residuals[$0] / modelled[$0]).magnitude }
    return try series.table(
      years: series.years,
      flat: [
        Column("observed", .numbers(models.observed), series.measure),
        Column("modelled", .numbers(modelled), series.measure),
        Column("fitted", .numbers(fitted), series.measure),
        Column("residual", .numbers(residuals), series.measure),
        Column("relative_error", .numbers(errors), .plain),
      ])
  }

  private func forecast() throws(Stop) -> Table {
    let from = series.years.indices.map { group in
      (ahead.first(group) ?? 0) - (series.years.first(group) ?? 0)
    }
    let values = models.curves(from: from, starts: ahead.starts)
    return try series.table(
      years: ahead, flat: [Column("value", .numbers(values), series.measure)])
  }

  private func classRatios() throws(Stop) -> Table {
    let (cells, starts) = (models.modelled, models.starts)
    var (years, ratios, places) = ([Int](), [Double](), [0])
    for group in series.years.indices {
      if group & 0xFFF == 0xFFF { try call.machine.checkInterrupt() }
      for k in starts[group] + 1..<starts[group + 1] {
        years.append(series.years.cells[k])
        ratios.append(cells[k] == 0 ? .nan : cells[k - 1] / cells[k])
      }
      places.append(years.count)
    }
    return try series.table(
      years: GroupCells(cells: years, starts: places),
      flat: [Column("class_ratio", .numbers(ratios), .plain)])
  }

  /// What there is to say about the models: group by group, or for many groups how many of them
  /// a remark is on, and the first.
  func notes() -> [Phrase] {
    if GroupNotes.areCounted(models.count) { return countedNotes() }
    return GroupNotes.named(
      series,
      (0..<models.count).map { group in
        models.notes(group, forecasts: ahead.first(group) != nil).map(\.message)
      })
  }

  private func countedNotes() -> [Phrase] {
    // Groups with the same remarks, by the number that stands for these.
    var found: [(groups: Int, first: Int)] = Array(repeating: (0, 0), count: 64)
    for group in 0..<models.count {
      let kind = 2 * models.remarks(group) + (ahead.first(group) == nil ? 0 : 1)
      if found[kind].groups == 0 { found[kind].first = group }
      found[kind].groups += 1
    }
    var notes = GroupNotes()
    for kind in found where kind.groups > 0 {
      for note in models.notes(kind.first, forecasts: ahead.first(kind.first) != nil) {
        notes.add(note.message, groups: kind.groups, first: kind.first)
      }
    }
    return notes.counted(series, of: models.count)
  }
}
