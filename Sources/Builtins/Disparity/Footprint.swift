import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `footprint(t, emissions, forest, grass, …)`.
  static let footprint = Builtin(
    "footprint", .disparity,
    "Measures the land that would absorb emissions: its size and its depth.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a row for each region, or region and year."),
      BuiltinParameter("emissions", .column, "The emissions, of carbon as the sinks are."),
      BuiltinParameter("forest", .column, "The area of forest."),
      BuiltinParameter("grass", .column, "The area of grassland."),
      BuiltinParameter(
        "sequestration", .list, "What an area takes up a year.",
        default: .value(FootprintRun.pair(3.8096, 0.9482, "t C/ha"))),
      BuiltinParameter(
        "equivalence", .list, "What an area counts for beside other land.",
        default: .value(FootprintRun.pair(1, 1, nil))),
      BuiltinParameter(
        "shares", .either([.choice(["sink", "area"]), .list]),
        "How much of the emissions each kind of land absorbs: in proportion of the sinks or of the "
          + "areas of the row, or the same in all rows.", default: .value(.text("sink"))),
      BuiltinParameter(
        "population", .column, "The people of the row, for values a head.",
        default: .none(describes: "none")),
      MissingRule.parameter,
    ],
    result: "table: key, sink, icf, cec, deficit, surplus, size, depth, icf_pc, cec_pc, size_pc",
    discussion: """
      sink = Σ NEP·A·E; y = Σ NEP·P; icf = emissions / y is the land that the emissions need and \
      cec = sink / y the land there is; deficit = max(icf − cec, 0), surplus = max(cec − icf, 0); \
      size = min(icf, cec); depth = 1 + deficit / cec. So size · depth = icf, and depth is 1 where \
      the land suffices: without the max it would fall below 1, against its meaning. y cancels in \
      depth = max(1, emissions / sink): the shares P move size and never depth. Emissions of CO2 \
      and sinks in carbon do not go together (44/12) and are an error. Emissions without a sink \
      have no depth, which is an error; no emissions give size 0 and depth 1. Without `population` \
      the values a head are `na`.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["a", "b"], "co2 [t C]" = [5e6, 2e6], "forest [ha]" = [8e5, 8e5],
          "grass [ha]" = [3e5, 3e5])
        key(t, .city)
          |> footprint(emissions = .co2, forest = .forest, grass = .grass)
          |> select(.city, .sink, .size, .depth)
        """,
        """
        city     sink    size    depth
                [t C]    [ha]
        ────  ───────  ──────  ───────
        a     3332140  934596  1.50054
        b     3332140  560958  1.00000
        2 rows × 4 columns · key: city
        """)
    ],
    references: [
      "Niccolucci, V., Bastianoni, S., Tiezzi, E. B. P., Wackernagel, M., Marchettini, N. (2009). "
        + "How deep is the footprint? A 3D representation. Ecological Modelling 220.",
      "Niccolucci, V., Galli, A., Reed, A., Neri, E., Wackernagel, M., Bastianoni, S. (2011). "
        + "Towards a 3D national ecological footprint geography. Ecological Modelling 222.",
    ],
    searchWords: ["carbon footprint", "碳足迹", "三维碳足迹", "ecological footprint", "carbon deficit"],
    body: .function { (call) throws(Stop) in try FootprintRun(call).result() })
}
