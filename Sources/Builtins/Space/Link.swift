import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `link(w, @Hainan, @Guangdong)`.
  static let link = Builtin(
    "link", .space, "Adds links between regions to weights.",
    parameters: [
      .weights,
      BuiltinParameter("from", .any, "A region, or a list of regions."),
      BuiltinParameter("to", .any, "A region, or a list of regions."),
      BuiltinParameter(
        "weight", .number(0...1e300), "How much a new link counts before scaling; 0 takes it away.",
        default: .value(.number(1))),
      BuiltinParameter(
        "symmetric", .flag, "Whether the link counts both ways.", default: .value(.flag(true))),
    ],
    result: "the weights with the links, scaled anew",
    discussion: """
      Every region of `from` is linked to every one of `to`; a link that is there gets the new weight, and \
      `weight = 0` removes it. What was added is noted, since such links are a convention and no fact: \
      most Chinese studies join Hainan to Guangdong. The style stays.
      """,
    examples: [
      Example(
        """
        let w = weights(table(from = ["A", "B"], to = ["B", "A"]), regions = [@A, @B, @Island])
        link(w, @Island, @B).edges
        """,
        """
        from    to      weight
        ──────  ──────  ──────
        A       B          1.0
        B       A          0.5
        B       Island     0.5
        Island  B          1.0
        4 rows × 3 columns
        """)
    ],
    searchWords: ["add edge", "spmatrix", "海南", "连接", "addlinks1", "union.nb"],
    body: .function { (call) throws(Stop) in
      let weights = try call.weights()
      let index = weights.index
      let (from, to) = (
        try call.regionPlaces("from", index), try call.regionPlaces("to", index)
      )
      let (weight, isMutual) = (try call.number("weight"), try call.flag("symmetric"))
      var links: [(from: Int, to: Int)] = []
      for a in from {
        for b in to {
          guard a != b else {
            throw call.wrong(
              "to", "M212", "\(weights.regions[a].name) is linked to itself",
              mend: "leave it out: the diagonal of weights is 0")
          }
          links.append((a, b))
          if isMutual { links.append((b, a)) }
        }
      }
      let raw = try methods { () throws(MethodError) in
        try weights.raw.setting(links, to: weight)
      }
      return .result(
        try weights.replacing(
          raw: raw, findings: [linkNote(from, to, weight, weights.regions)], call: call))
    })
}

private func linkNote(
  _ from: [Int], _ to: [Int], _ weight: Double, _ regions: [Region]
) -> Phrase {
  let (left, right) = (listed(from.map { regions[$0].name }), listed(to.map { regions[$0].name }))
  return weight == 0
    ? "\(left) and \(right) are not linked by choice" : "\(left) and \(right) are linked by choice"
}

extension Call {
  /// The places of regions that an argument names.
  func regionPlaces(_ name: String, _ index: RegionIndex) throws(Stop) -> [Int] {
    guard let value = value(name), let regions = value.regions, !regions.isEmpty else {
      throw wrong(
        name, "N008",
        "`\(name)` takes regions, and this is \(value(name)?.kindWithArticle ?? "nothing")",
        mend: "write `@A` or `[@A, @B]`")
    }
    var places: [Int] = []
    for region in regions {
      do throws(Stop) { places.append(try index.place(of: region)) } catch {
        throw error.placed(at: span(of: name))
      }
    }
    return places
  }
}
