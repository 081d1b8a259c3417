import Interpreter
import Spatial
import Tables

/// A statistic of all regions together, as `moran`, `geary` and `getis` print it.
struct GlobalStatistic {
  let count: Int
  let value: Double
  let expected: Double
  let normal: Standing?
  let randomised: Standing?
  let permutation: PermutationTest?
}

extension SpatialCall {
  /// The table of a statistic, one row a group.
  func table(_ letter: String, _ found: [GlobalStatistic], notes more: [Phrase] = []) throws(Stop)
    -> Value
  {
    let found = order.map { found[$0] }
    func column(_ name: String, _ cell: (GlobalStatistic) -> Double?) -> Column {
      Column(name, .numbers(found.map { cell($0) ?? .nan }))
    }
    func chance(_ name: String, _ cell: (GlobalStatistic) -> Double?) -> Column {
      column(name, cell).written(.probability)
    }
    let tail = call.tail
    var notes = notes + more + drawn(found.first?.permutation)
    if found.contains(where: { $0.count < 4 }) {
      notes.append("fewer than 4 regions have no variance under random dealing")
    }
    return try call.resultTable(
      rows.heads() + [
        column("n") { Double($0.count) }, column(letter) { $0.value },
        column("expected") { $0.expected },
        column("variance_normal") { $0.normal?.variance }, column("z_normal") { $0.normal?.z },
        chance("p_normal") { $0.normal?.p },
        column("variance_random") { $0.randomised?.variance },
        column("z_random") { $0.randomised?.z }, chance("p_random") { $0.randomised?.p },
        chance("p_sim") { $0.permutation?.p(tail) },
      ], key: rows.names, roles: table.key, options: settled, notes: notes, n: table.rowCount,
      rowsUsed: table.rowCount)
  }

  /// The parameters of statistics of all regions together.
  static func parameters(_ of: String, _ more: [BuiltinParameter] = []) -> [BuiltinParameter] {
    [
      .panel, BuiltinParameter("of", .column, of), .weights, .permutations, .seed, .tail,
    ] + more + [
      .acrossRegions, .byGroups, MissingRule.parameter,
    ]
  }
}
