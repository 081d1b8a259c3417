import Geometry
import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `join_islands(w, m)`.
  static let joinIslands = Builtin(
    "join_islands", .space, "Links each island of weights to the nearest region.",
    parameters: [
      .weights, .map,
      BuiltinParameter(
        "k", .whole(1...1000), "How many of the nearest.", default: .value(.number(1))),
    ],
    result: "the weights with the links, scaled anew",
    discussion: """
      An island is a region without neighbours. It is linked both ways to the k regions whose centres are \
      nearest, with the weight 1 before scaling; the links are noted. Which region that is decides the \
      spatial lag of the island, so name it with `link` where there is a convention.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], x = [0, 1, 9], y = [0, 0, 0]) |> key(.city)
        let m = map(t, coordinates = "plane")
        band(m, 2) |> join_islands(m) |> .edges
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
      "Bivand, R., Portnov, B. (2004). Exploring spatial data analysis techniques using R: the case of "
        + "observations with no neighbors. In: Advances in Spatial Econometrics. Springer."
    ],
    searchWords: ["attach_islands", "islands", "孤岛", "fill_nb", "no neighbours"],
    body: .function { (call) throws(Stop) in
      let (weights, map) = (try call.weights(), try call.map())
      let index = RegionIndex(map.regions)
      let islands = weights.raw.islands
      guard !islands.isEmpty else { return .result(weights) }
      var places: [Int] = []
      for region in weights.regions {
        do throws(Stop) { places.append(try index.place(of: region)) } catch {
          throw error.placed(at: call.span(of: "m"))
        }
      }
      let centroids = map.centroids
      let distances = DistanceWeights(places.map { centroids[$0] }, map.coordinates)
      let k = try call.whole("k")
      let nearest = try methods { () throws(MethodError) in try distances.nearest(k) }
      var links: [(from: Int, to: Int)] = []
      var notes: [Phrase] = []
      for island in islands {
        let others = nearest.row(island).map { Int(nearest.columns[$0]) }
        for other in others { links += [(island, other), (other, island)] }
        notes.append(
          "the island \(weights.regions[island].name) is linked to the nearest: \(listed(others.map { weights.regions[$0].name }))"
        )
      }
      let raw = try methods { () throws(MethodError) in
        try weights.raw.setting(links, to: 1)
      }
      return .result(try weights.replacing(raw: raw, findings: notes, call: call))
    })
}
