import Interpreter
import Spatial
import Tables

/// What methods of spatial autocorrelation read from their call: columns brought to the order of the
/// weights, a group for each year.
struct SpatialCall {
  /// The call.
  let call: Call
  /// The rows that are used.
  let table: Table
  /// The cells of each argument asked for.
  let columns: [Column]
  /// Where each region stands in each group.
  let rows: WeightedRows
  /// What is drawn from.
  let seed: UInt64
  /// What was done with missing values, and which regions are islands.
  let notes: [Phrase]

  /// Reads a call.
  /// - Parameters:
  ///   - arguments: The column expressions needed.
  ///   - optional: Those that may be left out; they follow in `columns` where they are given.
  init(_ call: Call, _ arguments: [String], optional: [String] = []) throws(Stop) {
    self.call = call
    let weights = try call.weights()
    let given = arguments + optional.filter { call.isGiven($0) && !call.isMissing($0) }
    let treated = try call.treatingMissing(given, try call.table())
    (table, columns) = (treated.table, treated.columns)
    rows = try WeightedRows(call, table, weights, allowsGaps: call.missingRule == .drop)
    seed = call.seed
    notes = treated.notes + Self.islandNotes(weights.islandNames)
  }

  /// Which regions are kept although they have no neighbours.
  static func islandNotes(_ names: [String]) -> [Phrase] {
    switch names.count {
    case 0: []
    case 1: ["\(names[0]) has no neighbours: its lag is 0, and it counts as a region"]
    default:
      ["\(listed(names)) have no neighbours: their lags are 0, and they count as regions"]
    }
  }

  /// The permutations that the call asks for.
  func permutations() throws(Stop) -> Permutations {
    let count = try call.whole("permutations")
    return try methods { () throws(MethodError) in try Permutations(count, seed: seed) }
  }

  /// The values of a group in the order of its weights.
  func values(_ column: Int, _ group: Int) -> [Double] {
    let cells = columns[column].numberCells
    return rows.groups[group].rows.map { cells[$0] }
  }

  /// Runs a method on the groups, those of all regions together.
  ///
  /// - Parameters:
  ///   - check: What is wrong with a group, so that the error can name it.
  ///   - each: The outcomes of some groups that share weights.
  func results<Outcome>(
    check: (_ group: Int, SpatialWeights) throws(MethodError) -> Void,
    each body: (_ groups: [Int], SpatialWeights) throws(MethodError) -> [Outcome]
  ) throws(Stop) -> [Outcome] {
    var outcomes: [Outcome] = []
    for part in parts {
      let weights = rows.groups[part[0]].weights
      for group in part {
        let own = rows.groups[group].rows
        try methods(
          { () throws(MethodError) in try check(group, weights) },
          row: { own.indices.contains($0) ? table.rowLabel(own[$0]) : nil },
          group: rows.names.isEmpty ? nil : rows.label(group))
      }
      outcomes += try methods { () throws(MethodError) in try body(part, weights) }
      try call.machine.checkInterrupt()
    }
    guard !outcomes.isEmpty else {
      throw call.wrong(
        "t", "M007", "the table has no rows", kind: MethodError.Kind.tooShort.rawValue)
    }
    return outcomes
  }

  /// The groups that share their weights: all that have every region, and each of the others alone.
  private var parts: [[Int]] {
    let all = rows.groups.indices
    let isWhole = all.map { rows.groups[$0].rows.count == rows.weights.regions.count }
    let whole = all.filter { isWhole[$0] }
    return (whole.isEmpty ? [] : [whole]) + all.filter { !isWhole[$0] }.map { [$0] }
  }

  /// The position of each group among the outcomes of `results`.
  var order: [Int] {
    var order = [Int](repeating: 0, count: rows.groups.count)
    for (place, group) in parts.joined().enumerated() { order[group] = place }
    return order
  }

  /// The columns that were settled, for `about`.
  var settled: [(name: String, value: Value)] {
    [
      Call.settled("across", [rows.region]), Call.settled("by", rows.names),
      (name: "seed", value: .number(Double(seed))),
    ]
  }

  /// How pseudo p-values came about.
  func drawn(_ test: PermutationTest?) -> [Phrase] {
    guard let test else { return [] }
    if test.isExact {
      return ["p_sim: all \(test.count) orders are compared, so nothing is drawn"]
    }
    let seed = "\(seed)"
    switch call.tail {
    case .one:
      return ["p_sim: one-sided, the nearer tail of \(test.count) permutations, seed \(seed)"]
    case .two:
      return ["p_sim: two-sided, \(test.count) permutations, seed \(seed)"]
    case .greater:
      return ["p_sim: the upper tail of \(test.count) permutations, seed \(seed)"]
    case .less:
      return ["p_sim: the lower tail of \(test.count) permutations, seed \(seed)"]
    }
  }
}

extension Call {
  /// The seed of this call, else that of the run.
  var seed: UInt64 { value("seed")?.asNumber.map { UInt64($0) } ?? machine.options.seed }

  /// The tail that the call names.
  var tail: PermutationTest.Tail {
    optionalText("tail").flatMap(PermutationTest.Tail.init(rawValue:)) ?? .one
  }
}

extension BuiltinParameter {
  /// `permutations` of permutation tests.
  static let permutations = BuiltinParameter(
    "permutations", .whole(0...1_000_000_000),
    "How many orders of the regions are compared with; 0 makes no test.",
    default: .value(.number(999)), isDrawCount: true)

  /// `seed` of what draws.
  static let seed = BuiltinParameter(
    "seed", .whole(0...9_007_199_254_740_991), "Seed of what is drawn.",
    default: .none(describes: "that of --seed, 1"))

  /// `tail` of permutation tests.
  static let tail = BuiltinParameter(
    "tail", .choice(PermutationTest.Tail.allCases.map(\.rawValue)),
    "Which values count as extreme: those on the nearer side, on both, at least or at most as large.",
    default: .value(.text("one")))
}
