import Interpreter
import Methods
import Tables

extension Builtin {
  /// `krugman(t, of, across, by, to)`.
  static let krugman = Builtin(
    "krugman", .disparity, "Measures how far the structure of a region is from that of others.",
    parameters: BuiltinParameter.ofStructure(.comparedWith("nation")),
    result: "table: by…, krugman; with `to = \"pairs\"`: by…, region, other, krugman",
    discussion: """
      K = Σ |s_aj − s_bj| over industries j, with s the shares of a region and of all regions of \
      the table together, or of two regions. 0 means equal structures, 2 that they share nothing. \
      Pairs are ordered: each stands twice. `na` for a region whose total is 0.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "a", "b", "b"], industry = ["x", "y", "x", "y"],
          jobs = [10, 30, 40, 20]), .city, .industry)
        t |> krugman(of = .jobs, to = "pairs")
        """,
        """
        city  other   krugman
        ────  ─────  ────────
        a     b      0.833333
        b     a      0.833333
        2 rows × 3 columns · key: city, other
        """)
    ],
    references: ["Krugman, P. (1991). Geography and Trade. MIT Press, Cambridge (Mass.)."],
    searchWords: [
      "Krugman specialisation index", "克鲁格曼指数", "产业分工", "specialization", "dissimilarity",
    ],
    body: .function { (call) throws(Stop) in
      let run = try StructureCall(call)
      return try call.text("to") == "nation"
        ? run.regionTable("krugman", \.krugman)
        : run.pairTable("krugman") { $0.krugman($1, $2) }
    })
}
