import Interpreter
import Methods
import Tables

extension Builtin {
  /// `hhi(t, of, across, by)`.
  static let hhi = Builtin(
    "hhi", .disparity, "Measures how concentrated the structure of a region is.",
    parameters: BuiltinParameter.ofStructure(),
    result: "table: by…, hhi",
    discussion: """
      Σ s_j² over industries j, with s the shares of a region: 1 when one industry is all of it, 1 \
      over their number when all are equal. For the concentration of an industry over regions, \
      write `across = .region, by = .industry`. `na` where a total is 0.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "a", "b", "b"], industry = ["x", "y", "x", "y"],
          jobs = [10, 30, 20, 20]), .city, .industry)
        t |> hhi(of = .jobs)
        """,
        """
        city    hhi
        ────  ─────
        a     0.625
        b     0.500
        2 rows × 2 columns · key: city
        """)
    ],
    references: [
      "Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5), 761."
    ],
    searchWords: ["Herfindahl", "Hirschman", "赫芬达尔指数", "集中度", "concentration", "hhi"],
    body: .function { (call) throws(Stop) in
      try StructureCall(call).regionTable("hhi", \.concentration)
    })
}
