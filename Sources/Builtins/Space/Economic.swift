import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `economic(t, of, years)`.
  static let economic = Builtin(
    "economic", .space, "Makes weights that fall with the difference between two economies.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a region in its key."),
      BuiltinParameter("of", .column, "What is compared, such as output per head."),
      BuiltinParameter(
        "years", .range, "The years whose mean is taken.", default: .none(describes: "all")),
      .weightStyle, MissingRule.parameter,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      w = 1 / |x̄ᵢ − x̄ⱼ| for all pairs, with x̄ the mean of a region over its years. Rows of several sectors \
      are all averaged. Two regions with the same mean have no such weight and are an error.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], gdp = [10, 12, 20]) |> key(.city)
        economic(t, of = .gdp, style = "binary").edges |> head(2)
        """,
        """
        from  to  weight
        ────  ──  ──────
        A     B      0.5
        A     C      0.1
        2 rows × 3 columns
        note: head shows 2 of 6 rows
        """)
    ],
    references: [
      "Case, A. C., Rosen, H. S., Hines, J. R. (1993). Budget spillovers and fiscal policy "
        + "interdependence. Journal of Public Economics 52, 285-307."
    ],
    searchWords: ["economic distance", "经济距离", "经济距离矩阵", "经济权重"],
    body: .function { (call) throws(Stop) in
      let whole = try call.table()
      let (table, column, notes) = try call.treatingMissing("of", whole)
      let region = try call.meetingColumn(table)
      let groups = try MethodGroups(table, by: [region])
      let means = try regionMeans(call, table, column.numberCells, groups)
      let regions = Value.vector(
        Vector(groups.heads()[0], rows: RowIdentity(), keyColumns: [], key: nil)
      ).regions
      let raw = try methods(
        { () throws(MethodError) in try SpatialWeights.economic(means) },
        row: { "\(groups.label($0))" })
      return .result(
        try call.made(
          raw, regions ?? [], "economic distance by \(try call.expression("of").source)",
          findings: notes))
    })
}

/// The mean of each region over the years asked for.
private func regionMeans(
  _ call: Call, _ table: Table, _ cells: [Double], _ groups: MethodGroups
) throws(Stop) -> [Double] {
  let wanted = call.optionalRange("years")
  var years: [Double]?
  if wanted != nil { years = table.column(named: try call.yearName(table))?.numberCells }
  var sums = [Double](repeating: 0, count: groups.grouping.count)
  var counts = sums
  for (row, group) in groups.grouping.codes.enumerated() {
    if let wanted, let years, !wanted.contains(years[row]) { continue }
    sums[Int(group)] += cells[row]
    counts[Int(group)] += 1
  }
  if let empty = counts.firstIndex(of: 0) {
    throw call.wrong(
      "years", "M003", "\(groups.label(empty)) has no row in these years", kind: "missing")
  }
  return zip(sums, counts).map { $0 / $1 }
}
