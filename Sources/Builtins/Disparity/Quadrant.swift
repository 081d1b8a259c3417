import Interpreter
import Methods
import Tables
import Threading

extension Builtin {
  /// `quadrant(t, x, y, sd, by)`.
  static let quadrant = Builtin(
    "quadrant", .disparity, "Parts regions into four zones by the means of two indicators.",
    parameters: [
      .panel, BuiltinParameter("x", .column, "The first indicator, such as footprint size."),
      BuiltinParameter("y", .column, "The second indicator, such as footprint depth."),
      BuiltinParameter(
        "sd", .choice(["sample", "population"]), "Divisor n − 1 or n of the z scores.",
        default: .value(.text("sample"))),
      .byPooled, MissingRule.parameter,
    ],
    result: "table: key, zx, zy, zone (core, critical, observation, buffer)",
    discussion: """
      z = (value − mean) / standard deviation of each indicator. Core: both are not below 0; \
      critical: only the second is not; observation: both are below; buffer: only the first is \
      not. Only the signs decide, so zones do not depend on `sd`. Where most regions have depth 1 \
      the mean is above 1, and every region in balance counts as low. Years are pooled unless `by` \
      says otherwise. An indicator that is the same everywhere parts nothing and is an error.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "b", "c"], size = [3, 1, 2], depth = [1.5, 1, 1]), .city)
        (t |> quadrant(x = .size, y = .depth)).zone
        """,
        """
        zone
        ───────────
        core
        observation
        buffer
        3 values
        """)
    ],
    references: [
      "Chen, Lu and Zha (2009), the classification by standardised indicators that the footprint "
        + "literature follows."
    ],
    searchWords: ["quadrant clustering", "象限", "四象限分类", "zones", "z score", "zscore"],
    body: .function { (call) throws(Stop) in
      let run = try RegionalCall(call, ["x", "y"], pools: true)
      let kind = StandardDeviationKind(rawValue: try call.text("sd")) ?? .sample
      let count = run.table.rowCount
      var (zx, zy) = (
        [Double](repeating: .nan, count: count), [Double](repeating: .nan, count: count)
      )
      var zones = [String?](repeating: nil, count: count)
      let places = run.groups.rowsByGroup()
      let found = try run.results { (rows) throws(MethodError) in
        try Methods.Quadrant(x: run.cells(0, rows), y: run.cells(1, rows), kind: kind)
      }
      for (rows, own) in zip(places, found) {
        _ = Cancellation.forBlocks(rows.count) { block in
          for place in block {
            (zx[rows[place]], zy[rows[place]]) = (own.zx[place], own.zy[place])
            zones[rows[place]] = own.zones[place].rawValue
          }
        }
      }
      return try call.resultTable(
        run.table.keyColumns + [
          Column("zx", .numbers(zx)), Column("zy", .numbers(zy)), Column.texts("zone", zones),
        ], key: run.table.key?.columns ?? [], roles: run.table.key, options: run.settled,
        notes: run.notes, rowsUsed: count)
    })
}
