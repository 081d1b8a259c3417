import Geometry
import Interpreter
import Spatial
import Tables
import Threading

extension Builtin {
  /// `contiguity(m, rule, order)`.
  static let contiguity = Builtin(
    "contiguity", .space, "Makes weights between regions that touch.",
    parameters: [
      .map,
      BuiltinParameter(
        "rule", .choice(SharedBorders.Rule.allCases.map(\.rawValue)),
        "Whether a common vertex is enough, or a common edge is needed.",
        default: .value(.text("queen"))),
      BuiltinParameter(
        "order", .whole(1...1000), "How many steps from neighbour to neighbour.",
        default: .value(.number(1))),
      BuiltinParameter(
        "lower", .flag, "Whether nearer regions count too, when the order is above 1.",
        default: .value(.flag(false))),
      BuiltinParameter(
        "snap", .number(), "How far positions may lie apart and count as the same: `50[m]`.",
        default: .none(describes: "not at all")),
      .weightStyle,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      Exact: two regions touch when positions of their rings are the same in all digits; with `snap` when \
      they lie within that distance, for maps with tiny gaps. Order 2 is the \
      neighbours of neighbours that are no neighbours themselves; with `lower = true` all within two \
      steps. Where borders cross or touch without a common vertex, the map cannot tell whether the \
      regions are neighbours: these pairs are noted. Regions that a map joins by convention, as Hainan \
      and Guangdong, are linked by `link`.
      """,
    examples: [
      Example(
        """
        let corners = table(city = ["A", "A", "A", "A", "B", "B", "B", "B", "C", "C", "C"],
          x = [0, 1, 1, 0, 1, 2, 2, 1, 2, 3, 3], y = [0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 2])
        let m = map(corners, name = .city, coordinates = "plane")
        contiguity(m).edges
        contiguity(m, "rook").islands
        """,
        """
        from  to  weight
        ────  ──  ──────
        A     B      1.0
        B     A      0.5
        B     C      0.5
        C     B      1.0
        4 rows × 3 columns

        [C]
        """)
    ],
    references: [
      "Cliff, A. D., Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion."
    ],
    searchWords: [
      "poly2nb", "Queen", "Rook", "spmatrix contiguity", "邻接矩阵", "邻接", "nblag", "higher_order",
    ],
    body: .function { (call) throws(Stop) in
      let map = try call.map()
      guard map.shapes.contains(where: { !$0.polygons.isEmpty }) else {
        throw call.wrong(
          "m", "M218", "the regions of this map are positions, which do not touch",
          mend: "use `knn` or `band`")
      }
      let rule = SharedBorders.Rule(rawValue: try call.text("rule")) ?? .queen
      let (order, lower) = (try call.whole("order"), try call.flag("lower"))
      let shapes =
        map.coordinates == .geographic ? map.shapes.map(\.withinDateLine) : map.shapes
      let snap = try call.reach("snap", map)
      func neighbours(_ rule: SharedBorders.Rule) -> [[Int32]] {
        guard let snap else {
          return SharedBorders.neighbours(shapes, rule) { Cancellation.isRequested }
        }
        return SharedBorders.neighbours(shapes, rule, within: snap, map.coordinates) {
          Cancellation.isRequested
        }
      }
      let vertices = neighbours(.queen)
      try call.machine.checkInterrupt()
      let meetings = BorderMeetings.pairs(map.shapes, neighbours: vertices) {
        Cancellation.isRequested
      }
      try call.machine.checkInterrupt()
      let first = SpatialWeights(neighbours: rule == .queen ? vertices : neighbours(.rook))
      let raw = order > 1 ? first.ofOrder(order, includingLower: lower) : first
      return .result(
        try call.made(
          raw, map.regions, rule == .queen ? "queen contiguity" : "rook contiguity",
          findings: unclear(meetings, map)))
    })
}

/// A remark on borders that meet without a common vertex.
private func unclear(_ meetings: [(Int, Int)], _ map: RegionMap) -> [Phrase] {
  guard !meetings.isEmpty else { return [] }
  let pairs = meetings.map { "\(map.regions[$0.0].name)-\(map.regions[$0.1].name)" }
  return [
    pairs.count == 1
      ? "the borders of 1 pair of regions meet without a common vertex, so they count as no neighbours: \(pairs[0])"
      : "the borders of \(pairs.count) pairs of regions meet without a common vertex, so they count as no neighbours: \(listed(pairs))"
  ]
}

extension Call {
  /// The weights that the call made, in the style it asks for.
  func made(
    _ raw: SpatialWeights, _ regions: [Region], _ construction: Phrase, findings: [Phrase] = []
  ) throws(Stop) -> RegionWeights {
    let style = try weightStyle()
    return try methods { () throws(MethodError) in
      try RegionWeights(
        regions: regions, raw: raw, style: style, method: builtin.name,
        construction: construction, findings: findings)
    }
  }
}
