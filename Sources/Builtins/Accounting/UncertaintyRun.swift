import Interpreter
import Methods
import Tables
import Units

/// The intervals of one call of `emissions` that names uncertainties.
struct UncertaintyRun {
  /// Relative uncertainties of one fuel: half widths of 95 % intervals.
  struct Row {
    var activity: Double
    var factor: Double
    var ch4: Double?
    var n2o: Double?

    /// The uncertainty of the factor of a gas.
    func factor(of gas: String) -> Double {
      switch gas {
      case "CH4": ch4 ?? factor
      case "N2O": n2o ?? factor
      default: factor
      }
    }
  }

  /// The intervals of the total and of each fuel.
  let intervals: EmissionsUncertainty
  let draws: EmissionsDraws
  let drawCount: Int
  /// The options with the values used.
  let options: [(name: String, value: Value)]
  private(set) var notes: [Phrase] = []

  /// More rows of `.draws` than this are not made.
  static let mostRows = 20_000_000

  /// `nil` when the call names no uncertainty.
  init?(_ run: EmissionsRun) throws(Stop) {
    let call = run.call
    guard call.isGiven("uncertainty") else {
      for name in ["interval", "distribution", "draws", "level", "seed"] where call.isGiven(name) {
        throw call.wrong(
          name, "M201", "`\(name)` says how intervals are computed, and no `uncertainty` is given",
          kind: "shape", mend: "add `uncertainty = [activity = 5[%], factor = 7[%]]`")
      }
      return nil
    }
    let (sources, largestBare) = try Self.sources(run)
    let level = try call.number("level")
    let seed = call.value("seed")?.asNumber.map { UInt64($0) } ?? call.machine.options.seed
    drawCount = try call.whole("draws")
    let settings = EmissionsDraws.Options(
      draws: drawCount, seed: seed,
      distribution: try call.text("distribution") == "normal" ? .normal : .lognormal)
    let isTier1 = try call.text("interval") == "tier1"
    let draws = try methods { () throws(MethodError) in try EmissionsDraws(sources, settings) }
    self.draws = draws
    intervals = try methods { () throws(MethodError) in
      isTier1
        ? try EmissionsUncertainty.tier1(sources, level: level)
        : try draws.intervals(level: level)
    }
    let drawn = ["distribution", "draws"]
    options =
      call.options(["uncertainty", "interval", "level"] + drawn)
      + [(name: "seed", value: .number(Double(seed)))]
    notes = Self.notes(run, intervals.total, isTier1: isTier1)
    if largestBare > 1 {
      let percent = NumberText.significant(100 * largestBare)
      notes.append(
        "uncertainties are up to \(percent) %: if percents were meant, write 5 % as 0.05 or 5[%]")
    }
    let size = run.table.rowCount * sources.count * (drawCount + 1)
    if size > Self.mostRows {
      notes.append("`.draws` would have \(size) rows, so it is na; take fewer draws for it")
    }
  }

  private static func notes(
    _ run: EmissionsRun, _ interval: EmissionsInterval, isTier1: Bool
  ) -> [Phrase] {
    var notes: [Phrase] = []
    let widths = zip(interval.low, interval.high).map { ($1 - $0, $1 + $0) }
    if isTier1, widths.contains(where: { $0.0 > 0.3 * $0.1 }) {
      notes.append(
        "uncertainties above 30 % are beyond what Tier 1 is made for: `interval = \"montecarlo\"`")
    }
    if interval.low.contains(where: { $0 < 0 }) {
      notes.append(
        "some lower ends are negative: with such uncertainties take `interval = \"montecarlo\"` and `distribution = \"lognormal\"`"
      )
    }
    return notes
  }

  /// The sources with their uncertainties, and the largest of these that has no unit.
  private static func sources(
    _ run: EmissionsRun
  ) throws(Stop) -> (sources: [UncertainSource], largestBare: Double) {
    let rows = try UncertaintyTable(run.call)
    var sources: [UncertainSource] = []
    for source in run.sources {
      let row = try rows.row(source.name, run.call)
      sources.append(
        UncertainSource(
          activity: row.activity,
          parts: source.parts.map {
            UncertainSource.Part(values: source.values($0), factor: row.factor(of: $0.gas))
          }))
    }
    return (sources, rows.largestBare)
  }

  /// Every draw of every row and fuel, draw 0 being the values themselves.
  func drawsTable(_ run: EmissionsRun) throws(Stop) -> Value {
    let (rows, fuels, count) = (run.table.rowCount, run.sources.count, drawCount + 1)
    guard rows * fuels * count <= Self.mostRows else { return .missing }
    let values = run.bySource
    var quantity: [Double] = []
    var emissions: [Double] = []
    quantity.reserveCapacity(rows * fuels * count)
    emissions.reserveCapacity(rows * fuels * count)
    for row in 0..<rows {
      try run.call.machine.checkInterrupt()
      for fuel in 0..<fuels {
        let activity = draws.activity(source: fuel, row: row)
        let base = run.sources[fuel].quantity.numberCells[row]
        quantity.append(base)
        quantity += activity.map { $0 * base }
        emissions.append(values[fuel][row])
        emissions += draws.emissions(source: fuel, row: row, activity: activity)
      }
    }
    let repeated = (0..<Int32(rows * fuels)).flatMap { Array(repeating: $0, count: count) }
    var columns = run.heads().map { $0.gathered(repeated) }
    let numbers = (0..<count).map(Double.init)
    columns.append(
      Column("draw", .numbers((0..<rows * fuels).flatMap { _ in numbers })))
    if let measure = run.commonQuantity {
      columns.append(Column("quantity", .numbers(quantity), measure))
    }
    columns.append(Column("emissions", .numbers(emissions), .unit(run.unit)))
    let key = run.table.key?.columns ?? []
    return .table(
      try Table.result(
        columns, key: key.isEmpty ? [] : key + ["fuel", "draw"], roles: run.table.key))
  }
}
