import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `inverse_distance(m, power, distance)`.
  static let inverseDistance = Builtin(
    "inverse_distance", .space, "Makes weights that fall with the distance between regions.",
    parameters: [
      .map,
      BuiltinParameter(
        "power", .number(0...100), "p in w = 1 / dᵖ.", default: .value(.number(1))),
      .reach(.none(describes: "none: all pairs")),
      .weightStyle,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      w = d⁻ᵖ between the centres, up to `distance`. Great circles in kilometres for degrees, straight lines \
      in a plane. Two regions at the same place have no such weight and are an error. All pairs are linked \
      up to 50 million links; beyond, give a distance.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], x = [0, 3, 3], y = [0, 0, 4]) |> key(.city)
        t |> map(coordinates = "plane") |> inverse_distance(style = "binary") |> .edges |> head(2)
        """,
        """
        from  to    weight
        ────  ──  ────────
        A     B   0.333333
        A     C   0.200000
        2 rows × 3 columns
        note: head shows 2 of 6 rows
        """)
    ],
    references: [
      "Cliff, A. D., Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion."
    ],
    searchWords: ["spmatrix idistance", "nbdists", "反距离", "反距离权重", "地理距离矩阵"],
    body: .function { (call) throws(Stop) in
      let run = try MapDistances(call)
      let (power, reach) = (try call.number("power"), try run.limit("distance", call))
      let raw = try run.weights { () throws(MethodError) in
        try run.distances.inverse(power: power, within: reach)
      }
      let shown = NumberText.significant(power)
      return .result(
        try call.made(
          raw, run.map.regions,
          reach.map { "inverse distance to the power \(shown) within \(run.words($0))" }
            ?? "inverse distance to the power \(shown)"))
    })
}
