import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `band(m, distance)`.
  static let band = Builtin(
    "band", .space, "Makes weights between regions within a distance.",
    parameters: [
      .map,
      .reach(.none(describes: "the smallest with which no region is an island")),
      .weightStyle,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      Each region counts whose centre is at most so far away. Distances are great circles in kilometres \
      for degrees, and straight lines in the map's own unit in a plane; a plain number is taken for \
      kilometres on the Earth.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], x = [0, 3, 3], y = [0, 0, 4]) |> key(.city)
        t |> map(coordinates = "plane") |> band() |> .edges
        """,
        """
        from  to  weight
        ────  ──  ──────
        A     B      1.0
        B     A      0.5
        B     C      0.5
        C     B      1.0
        4 rows × 3 columns
        """)
    ],
    references: [
      "Cliff, A. D., Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion."
    ],
    searchWords: ["dnearneigh", "DistanceBand", "threshold", "距离阈值", "距离带"],
    body: .function { (call) throws(Stop) in
      let run = try MapDistances(call)
      let reach = try run.limit("distance", call) ?? run.distances.reachOfAll
      let raw = try run.weights { () throws(MethodError) in try run.distances.band(reach) }
      return .result(
        try call.made(raw, run.map.regions, "regions within \(run.words(reach))"))
    })
}
