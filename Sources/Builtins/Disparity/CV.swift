import Interpreter
import Methods
import Tables

extension Builtin {
  /// `cv(t, of, across, by, sd, weight)`.
  static let cv = Builtin(
    "cv", .disparity, "Measures how unequal regions are by the coefficient of variation.",
    parameters: [
      BuiltinParameter("t", .table, "A table, most often a panel."),
      BuiltinParameter("of", .column, "The column studied."),
      BuiltinParameter(
        "across", .columnNames, "The dimension it varies over.",
        default: .none(describes: "the region column")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a result.",
        default: .none(describes: "the key columns left over")),
      BuiltinParameter(
        "sd", .choice(["sample", "population"]), "Divisor n − 1 or n.",
        default: .value(.text("sample"))),
      BuiltinParameter(
        "weight", .column, "Weights, for Williamson's form without divisor.",
        default: .none(describes: "none")),
      MissingRule.parameter,
    ],
    result: "table: by…, n, mean, sd, cv (a ratio)",
    discussion: """
      V = s / mean, with s the standard deviation across regions. The largest value n regions of \
      non-negative data can have is √n with the sample divisor and √(n − 1) with the other; a \
      value above 95 % of it is noted, because one region then carries almost everything. A \
      negative mean is used by its size and noted. Weighted: √Σ w (x − m)² / m with weights that \
      sum to 1.
      """,
    examples: [
      Example(
        "(table(city = [\"a\", \"b\", \"c\"], x = [1, 2, 3]) |> cv(of = .x, across = .city)).cv",
        " cv\n───\n0.5\n1 value")
    ],
    references: [
      "Pearson, K. (1896). Regression, heredity and panmixia. Phil. Trans. R. Soc. A 187.",
      "Williamson, J. G. (1965). Regional inequality and the process of national development.",
    ],
    searchWords: ["coefficient of variation", "变异系数", "variation", "coefvar"],
    body: .function { (call) throws(Stop) in
      let (table, column, missing) = try call.treatingMissing("of", try call.table())
      let across = call.columnNames("across") ?? table.key?.region.map { [$0] } ?? []
      let groups = try MethodGroups(table, by: call.byNames(table, leavingOut: across))
      let weights =
        try call.isGiven("weight")
        ? call.numbers(try call.expression("weight"), table, as: "weight").numberCells : nil
      let kind = StandardDeviationKind(rawValue: try call.text("sd")) ?? .sample
      var (n, mean, sd, cv) = ([Double](), [Double](), [Double](), [Double]())
      var notes = missing
      for (group, rows) in groups.rowsByGroup().enumerated() {
        let values = rows.map { column.numberCells[$0] }
        let result = try methods { () throws(MethodError) in
          try CoefficientOfVariation(
            of: values, kind: kind, weights: weights.map { all in rows.map { all[$0] } })
        }
        n.append(Double(result.count))
        mean.append(result.mean)
        sd.append(result.standardDeviation)
        cv.append(result.ratio)
        let label = groups.names.isEmpty ? "" : "\(groups.label(group)): "
        notes += result.notes.map { label + $0.message }
      }
      return try call.resultTable(
        groups.heads() + [
          Column("n", .numbers(n)), Column("mean", .numbers(mean), column.measure),
          Column("sd", .numbers(sd), column.measure), Column("cv", .numbers(cv)),
        ], key: groups.names,
        options: [Call.settled("across", across), Call.settled("by", groups.names)], notes: notes,
        rowsUsed: table.rowCount)
    })
}
