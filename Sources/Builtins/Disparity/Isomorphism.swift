import Interpreter
import Methods
import Tables

extension Builtin {
  /// `isomorphism(t, of, across, by, to)`.
  static let isomorphism = Builtin(
    "isomorphism", .disparity, "Measures how alike the structures of regions are.",
    parameters: BuiltinParameter.ofStructure(.comparedWith("pairs")),
    result: "table: by…, region, other, isomorphism; with `to = \"nation\"`: by…, isomorphism",
    discussion: """
      Σ s_aj s_bj / √(Σ s_aj² Σ s_bj²) over industries j, with s the shares of two regions, or of \
      a region and all regions of the table together. 1 means equal structures, 0 that they share \
      nothing. Pairs are ordered: each stands twice. `na` for a region whose total is 0.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "a", "b", "b"], industry = ["x", "y", "x", "y"],
          jobs = [3, 4, 4, 3]), .city, .industry)
        t |> isomorphism(of = .jobs)
        """,
        """
        city  other  isomorphism
        ────  ─────  ───────────
        a     b             0.96
        b     a             0.96
        2 rows × 3 columns · key: city, other
        """)
    ],
    references: [
      "UNIDO (1979). World Industry since 1960: Progress and Prospects. The coefficient of "
        + "structural similarity."
    ],
    searchWords: [
      "structural similarity", "产业同构", "产业结构相似系数", "cosine similarity", "UNIDO",
    ],
    body: .function { (call) throws(Stop) in
      let run = try StructureCall(call)
      return try call.text("to") == "nation"
        ? run.regionTable("isomorphism", \.isomorphism)
        : run.pairTable("isomorphism") { $0.isomorphism($1, $2) }
    })
}
