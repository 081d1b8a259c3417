import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `impacts(m, errors, draws, seed)`.
  static let impacts = Builtin(
    "impacts", .space,
    "Splits what a term does into effects in the region itself and in other regions.",
    parameters: [
      BuiltinParameter("m", .result, "A spatial regression.", mayBeNamedFirst: true),
      BuiltinParameter(
        "errors", .choice(["draws", "delta"]),
        "Where standard errors come from: draws of the coefficients, or linearisation.",
        default: .value(.text("draws"))),
      BuiltinParameter(
        "draws", .whole(2...1_000_000), "How many draws.", default: .value(.number(1000)),
        isDrawCount: true),
      .seed,
    ],
    result: "table: term, direct, indirect, total, direct_se, indirect_se, total_se",
    discussion: """
      With S = (I − ρW)⁻¹(bI + tW), t being the coefficient of W*term where there is one: direct = \
      tr(S)/n, total = 1′S1/n, indirect = total − direct (LeSage and Pace). With weights whose rows sum \
      to 1 the total of an `slm` is b/(1 − ρ). Without a spatial lag direct = b and indirect = t. A \
      term that stands beside its lags in time, `x` and `lag(x, 1)`, gets a further row, `x + lags`, \
      with their sum. Standard errors are the spread of draws of coefficients and ρ from their normal \
      distribution; draws of ρ outside its range are drawn again.
      """,
    examples: [
      Example(
        SpatialModelRecord.panel
          + #"impacts(t |> slm(.y ~ .x, w, effects = "region"), errors = "delta")"#,
        """
        term    direct  indirect    total  direct_se  indirect_se   total_se
        ────  ────────  ────────  ───────  ─────────  ───────────  ─────────
        x     0.834903  0.437454  1.27236  0.0379515    0.0549831  0.0528533
        1 row × 7 columns
        """)
    ],
    references: [
      "LeSage, J., Pace, R. K. (2009). Introduction to Spatial Econometrics. CRC Press."
    ],
    searchWords: [
      "impacts", "direct effects", "indirect effects", "spillover", "estat impact", "直接效应", "间接效应",
      "溢出效应", "总效应",
    ],
    body: .function { (call) throws(Stop) in
      let model = try call.regression("m")
      guard let spatial = model.spatial else {
        throw call.wrong(
          "m", "M272", "this model has no spatial part: its coefficients are its effects",
          mend: "estimate it with `slm`, `sdm` or `slx`")
      }
      let seed = call.seed
      let isDrawn = try call.text("errors") == "draws"
      let errors: Impacts.Errors =
        isDrawn ? .draws(try call.whole("draws"), seed: seed) : .delta
      let found = try methods { () throws(MethodError) in
        try Impacts(
          spatial.fit, spatial.weights.matrix, errors: errors, sums: model.lagSums)
      }
      func cells(_ get: (Impacts.Row) -> Double) -> [Double] { found.rows.map(get) }
      let columns = [
        Column.texts("term", found.rows.map(\.term)),
        Column("direct", .numbers(cells(\.direct.estimate))),
        Column("indirect", .numbers(cells(\.indirect.estimate))),
        Column("total", .numbers(cells(\.total.estimate))),
        Column("direct_se", .numbers(cells(\.direct.standardError))),
        Column("indirect_se", .numbers(cells(\.indirect.standardError))),
        Column("total_se", .numbers(cells(\.total.standardError))),
      ]
      let count = try call.whole("draws")
      let said: [Phrase] =
        isDrawn ? ["standard errors from \(count) draws, seed \("\(seed)")"] : []
      return try call.resultTable(
        columns, options: isDrawn ? [(name: "seed", value: .number(Double(seed)))] : [],
        notes: said + found.notes.map(\.message), n: model.data.rows.count)
    })
}
