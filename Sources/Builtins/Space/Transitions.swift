import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `transitions(l, from, to)`.
  static let transitions = Builtin(
    "transitions", .space,
    "Sorts regions by how they moved between two corners of Moran's scatter plot.",
    parameters: [
      BuiltinParameter("l", .table, "A result of `lisa`, or a table with its key and quadrants."),
      BuiltinParameter(
        "from", .whole(0...9999), "The first year.", default: .none(describes: "the first there is")
      ),
      BuiltinParameter(
        "to", .whole(0...9999), "The last year.", default: .none(describes: "the last there is")),
      BuiltinParameter(
        "of", .columnName, "The column of quadrants.", default: .none(describes: "`.quadrant`")),
    ],
    result:
      "`.regions` (region, from, to, type), `.counts` (type, count), `.members` (type, count, "
      + "regions), `.cohesion`, `.stability`, `.from`, `.to`",
    discussion: """
      Type 0: neither the region nor its neighbours changed sides; I: the region alone; II: its neighbours \
      alone; IIIA: both in the same direction, HH to LL or back; IIIB: both in opposite directions, HL to \
      LH or back. Chinese papers often number them I, II, III, and IV for no change. Cohesion is the share \
      of types 0 and IIIA, which keep the relation of a region to its neighbours; stability that of type 0. \
      Quadrants count whether they are significant or not. Both years need the same regions.
      """,
    examples: [
      Example(
        """
        let l = table(
          city = ["a", "b", "c", "a", "b", "c"], year = [2010, 2010, 2010, 2020, 2020, 2020],
          quadrant = ["HH", "LH", "LL", "HH", "HH", "HH"]) |> key(.city, .year)
        l |> transitions(from = 2010, to = 2020)
        """,
        """
        Transitions between quadrants
        from = 2010
        to = 2020
        cohesion = 0.6666667
        stability = 0.3333333

        members:
        type  count  regions
        ────  ─────  ───────
        0         1  a
        I         1  b
        II        0
        IIIA      1  c
        IIIB      0
        5 rows × 3 columns
        """)
    ],
    references: [
      "Rey, S. J. (2001). Spatial empirics for economic growth and convergence. Geographical Analysis "
        + "33, 195-214. doi:10.1111/j.1538-4632.2001.tb00444.x"
    ],
    searchWords: [
      "LISA transition", "时空跃迁", "跃迁类型", "LISA时空跃迁", "giddy", "LISA_Markov",
      "space-time transition",
    ],
    body: .function { (call) throws(Stop) in
      let table = try call.table("l")
      let name = call.isGiven("of") ? try call.columnName("of") : "quadrant"
      let region = try call.transitionRegion(table)
      let panel = try ClassPanel(call, table, name)
      guard panel.areCorners else {
        throw call.wrong(
          call.isGiven("of") ? "of" : "l", "M221",
          "\(name) has \(listed(panel.classes.filter { MoranQuadrant(rawValue: $0) == nil })), and quadrants are HH, LH, LL and HL",
          mend: "take `.quadrant` of `lisa`")
      }
      let from = try call.panelYear("from", panel, panel.years[0])
      let to = try call.panelYear("to", panel, panel.years[panel.years.count - 1])
      return .result(try transitionResult(call, panel, region, from, to))
    })
}

extension Call {
  /// The region column of a table that has no other key column besides the year.
  fileprivate func transitionRegion(_ table: Table) throws(Stop) -> String {
    guard let key = table.key, let region = key.region, key.year != nil else {
      throw wrong(
        "l", "M222", "\(builtin.name) goes by region and year, and the table is not keyed by both",
        mend: "set the key: `key(t, .region, .year)`")
    }
    if let other = key.columns.first(where: { $0 != region && $0 != key.year }) {
      throw wrong(
        "l", "M222", "\(builtin.name) goes by region and year, and the key has \(other) too",
        mend: "take one at a time: `l[\(other) = …]`")
    }
    return region
  }

  /// A year of the panel that an argument names, as its place.
  fileprivate func panelYear(
    _ name: String, _ panel: ClassPanel, _ otherwise: Int
  ) throws(Stop) -> Int {
    let year = isGiven(name) ? try whole(name) : otherwise
    guard let place = panel.years.firstIndex(of: year) else {
      throw wrong(
        name, "M223", "the table has no year \(verbatimYear(year))",
        mend: "its years are \(listed(panel.years.map { "\($0)" }))")
    }
    return place
  }
}

/// A year as it is written, without marks between thousands.
private func verbatimYear(_ year: Int) -> String { "\(year)" }

private func transitionResult(
  _ call: Call, _ panel: ClassPanel, _ region: String, _ from: Int, _ to: Int
) throws(Stop) -> MethodResult {
  let corners = MoranQuadrant.allCases
  let (before, after) = (panel.places[from], panel.places[to])
  if let gap = before.indices.first(where: { before[$0] < 0 || after[$0] < 0 }) {
    let year = panel.years[before[gap] < 0 ? from : to]
    throw call.wrong(
      "l", "M224", "\(panel.label(gap)) has no quadrant in \(verbatimYear(year))",
      mend: "take regions that both years have")
  }
  let moves = try methods { () throws(MethodError) in
    try LocalTransitions(from: before.map { corners[$0] }, to: after.map { corners[$0] })
  }
  let names = panel.table.column(named: region)?.gathered(panel.firstRows)
  let regions = try Table.result(
    (names.map { [$0] } ?? []) + [
      Column.texts("from", before.map { corners[$0].rawValue }),
      Column.texts("to", after.map { corners[$0].rawValue }),
      Column.texts("type", moves.types.map(\.rawValue)),
    ], key: [region], roles: panel.table.key)
  let types = LocalTransition.allCases
  let counts = [
    Column.texts("type", types.map(\.rawValue)),
    Column("count", .numbers(types.map { Double(moves.count($0)) })),
  ]
  let members = types.map { type in
    before.indices.filter { moves.types[$0] == type }.map(panel.label).joined(separator: ", ")
  }
  return MethodResult(
    method: "transitions", title: "Transitions between quadrants",
    fields: [
      (name: "from", value: .number(Double(panel.years[from]))),
      (name: "to", value: .number(Double(panel.years[to]))),
      (name: "cohesion", value: .checked(moves.cohesion)),
      (name: "stability", value: .checked(moves.stability)),
      (name: "counts", value: .table(try Table.result(counts))),
      (
        name: "members",
        value: .table(try Table.result(counts + [Column.texts("regions", members)]))
      ),
      (name: "regions", value: .table(regions)),
    ],
    options: [
      (name: "from", value: .number(Double(panel.years[from]))),
      (name: "to", value: .number(Double(panel.years[to]))),
    ],
    shown: ["from", "to", "cohesion", "stability", "members"], n: before.count)
}
