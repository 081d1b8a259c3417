import Interpreter
import Methods
import Tables

extension Builtin {
  /// `theil(t, of, weight, groups, across, by)`.
  static let theil = Builtin(
    "theil", .disparity, "Measures inequality by Theil's index, between and within groups.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "What is shared out; not negative."),
      BuiltinParameter(
        "weight", .column, "The shares it is compared with, such as population.",
        default: .none(describes: "equal ones")),
      .innerGroups, .acrossRegions, .byGroups, MissingRule.parameter,
    ],
    result: "table: by…, total, between, within",
    discussion: """
      T = Σ (yᵢ/Y) ln((yᵢ/Y) / (pᵢ/P)), with 0 ln 0 = 0 and p the weights; without `weight` every \
      region counts alike. `between` is the same on the totals of the groups, `within` the sum of \
      the groups' own indices, each times its share in Y; the two add to `total`, and are `na` \
      without `groups`. 0 means equal shares.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["a", "b", "c", "d"], zone = ["E", "E", "W", "W"], co2 = [1, 3, 2, 2])
        t |> theil(of = .co2, groups = .zone) |> .total
        """,
        """
           total
        ────────
        0.065406
        1 value
        """)
    ],
    references: ["Theil, H. (1967). Economics and Information Theory. North-Holland, Amsterdam."],
    searchWords: ["Theil index", "泰尔指数", "inequality", "ineqdeco", "ineq", "decomposition"],
    body: .function { (call) throws(Stop) in
      let run = try RegionalCall(call, ["of"], optional: ["weight"])
      let found = try run.results { (rows) throws(MethodError) in
        try Methods.Theil(
          of: run.cells(0, rows), weights: run.optionalCells(1, rows), groups: run.inner(rows))
      }
      return try run.table(
        [
          Column("total", .numbers(found.map(\.total))),
          Column("between", .numbers(found.map(\.between))),
          Column("within", .numbers(found.map(\.within))),
        ])
    })
}
