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
      let run = try RegionalCall(call, ["of"], optional: ["weight"])
      let kind = StandardDeviationKind(rawValue: try call.text("sd")) ?? .sample
      let found = try run.results { (rows) throws(MethodError) in
        try CoefficientOfVariation(
          of: run.cells(0, rows), kind: kind, weights: run.optionalCells(1, rows))
      }
      let measure = run.columns[0].measure
      return try run.table(
        [
          Column("n", .numbers(found.map { Double($0.count) })),
          Column("mean", .numbers(found.map(\.mean)), measure),
          Column("sd", .numbers(found.map(\.standardDeviation)), measure),
          Column("cv", .numbers(found.map(\.ratio))),
        ], notes: found.map(\.notes))
    })
}
