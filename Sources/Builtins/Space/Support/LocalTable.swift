import Interpreter
import Spatial
import Tables

/// Cells of statistics that every region has, filled group by group and kept in the order of the
/// table.
struct LocalTable {
  private let run: SpatialCall
  private var numbers: [String: [Double]] = [:]
  private var forms: [String: NumberLayout] = [:]
  private var texts: [String: (codes: [Int32], labels: [String])] = [:]

  init(_ run: SpatialCall) { self.run = run }

  /// Fills a column of numbers for a group, given in the order of its regions.
  mutating func set(_ name: String, _ group: Int, _ values: [Double]) {
    let rows = run.rows.groups[group].rows
    var cells = numbers[name] ?? [Double](repeating: .nan, count: run.table.rowCount)
    numbers[name] = nil
    for (row, value) in zip(rows, values) { cells[row] = value }
    numbers[name] = cells
  }

  /// Fills a column of probabilities for a group.
  mutating func set(_ name: String, _ group: Int, probabilities values: [Double]) {
    set(name, group, values)
    forms[name] = .probability
  }

  /// Fills a column of texts for a group, given as places among `labels`; −1 is missing.
  mutating func set(_ name: String, _ group: Int, codes values: [Int32], among labels: [String]) {
    let rows = run.rows.groups[group].rows
    var cells = texts[name]?.codes ?? [Int32](repeating: -1, count: run.table.rowCount)
    texts[name] = nil
    for (row, value) in zip(rows, values) { cells[row] = value }
    texts[name] = (cells, labels)
  }

  /// The key and the columns named, in their order.
  func table(_ names: [String], notes: [Phrase]) throws(Stop) -> Value {
    let columns = names.map { name in
      if name == "value" { return run.columns[0].named("value") }
      if let cells = numbers[name] {
        return Column(name, .numbers(cells)).written(forms[name] ?? .aligned)
      }
      let found = texts[name] ?? (codes: [], labels: [])
      return Column(name, .texts(found.codes, Categories(labels: found.labels)))
    }
    return run.call.resultTable(
      try run.call.rowTable(run.table, columns), options: run.settled, notes: run.notes + notes,
      rowsUsed: run.table.rowCount)
  }
}

extension BuiltinParameter {
  /// `correct` of tests at every region.
  static let correct = BuiltinParameter(
    "correct", .choice(SeveralTests.allCases.map(\.rawValue)),
    "How p-values are corrected for many tests, within each year, before clusters are named.",
    default: .value(.text("none")))

  /// `alpha` of tests at every region.
  static let alpha = BuiltinParameter(
    "alpha", .number(0...1), "Up to which p a region is named a cluster.",
    default: .value(.number(0.05)))
}

extension Call {
  /// The correction that the call names.
  var correction: SeveralTests {
    optionalText("correct").flatMap(SeveralTests.init(rawValue:)) ?? .none
  }
}
