import Interpreter
import Methods
import Tables

extension Builtin {
  /// `gini(t, of, groups, across, by)`.
  static let gini = Builtin(
    "gini", .disparity, "Measures inequality by Gini's coefficient, split by groups as Dagum does.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "What is shared out; not negative."),
      .innerGroups, .acrossRegions, .byGroups, MissingRule.parameter,
    ],
    result: "table: by…, total, within, between_net, transvariation",
    discussion: """
      G = Σ |xᵢ − xⱼ| / (2 n² mean), without a small-sample correction. `within` is what comes \
      from inside the groups, `between_net` the net difference between them, `transvariation` what \
      comes from groups that overlap; the three add to `total`, and are `na` without `groups`.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["a", "b", "c", "d"], zone = ["E", "E", "W", "W"], co2 = [1, 3, 2, 2])
        t |> gini(of = .co2, groups = .zone) |> select(.total, .within, .transvariation)
        """,
        """
         total  within  transvariation
        ──────  ──────  ──────────────
        0.1875  0.0625           0.125
        1 row × 3 columns
        """)
    ],
    references: [
      "Dagum, C. (1997). A new approach to the decomposition of the Gini income inequality ratio. "
        + "Empirical Economics 22, 515–531. doi:10.1007/BF01205777"
    ],
    searchWords: ["Gini coefficient", "基尼系数", "Dagum", "达古姆", "ineq", "inequality", "超变密度"],
    body: .function { (call) throws(Stop) in
      let run = try RegionalCall(call, ["of"])
      let found = try run.results { (rows) throws(MethodError) in
        try DagumGini(of: run.cells(0, rows), groups: run.inner(rows))
      }
      return try run.table(
        [
          Column("total", .numbers(found.map(\.total))),
          Column("within", .numbers(found.map(\.within))),
          Column("between_net", .numbers(found.map(\.betweenNet))),
          Column("transvariation", .numbers(found.map(\.transvariation))),
        ])
    })
}
