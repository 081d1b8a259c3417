import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `knn(m, k)`.
  static let knn = Builtin(
    "knn", .space, "Makes weights from each region to its k nearest.",
    parameters: [
      .map,
      BuiltinParameter(
        "k", .whole(1...1_000_000), "How many.", default: .value(.number(4))),
      .weightStyle,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      Distances are those of the centres: great circles on a sphere of 6371.0088 km for degrees, straight \
      lines in a plane. Of equally near regions the first in the order of the map is taken. Nearness is not \
      mutual, so these weights are not symmetric.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], x = [0, 3, 3], y = [0, 0, 4]) |> key(.city)
        t |> map(coordinates = "plane") |> knn(1) |> .edges
        """,
        """
        from  to  weight
        ────  ──  ──────
        A     B        1
        B     A        1
        C     B        1
        3 rows × 3 columns
        """)
    ],
    references: ["Anselin, L. (1988). Spatial Econometrics: Methods and Models. Kluwer."],
    searchWords: ["knearneigh", "KNN", "knn2nb", "k nearest neighbours", "K近邻", "K最近邻"],
    body: .function { (call) throws(Stop) in
      let map = try call.map()
      let distances = DistanceWeights(map.centroids, map.coordinates)
      let k = try call.whole("k")
      let raw = try methods { () throws(MethodError) in try distances.nearest(k) }
      return .result(
        try call.made(
          raw, map.regions, k == 1 ? "the nearest region" : "the \(k) nearest regions",
          findings: EdgeTable.remarks(raw)))
    })
}
