import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `kernel(m, function, bandwidth, k)`.
  static let kernel = Builtin(
    "kernel", .space, "Makes weights by a kernel of the distance between regions.",
    parameters: [
      .map,
      BuiltinParameter(
        "function", .choice(DistanceKernel.allCases.map(\.rawValue)), "How weights fall.",
        default: .value(.text("triangular"))),
      BuiltinParameter(
        "bandwidth", .number(), "The distance h at which weights end, such as `300[km]`.",
        default: .none(describes: "the largest distance to a k-th nearest region")),
      BuiltinParameter(
        "k", .whole(1...1_000_000), "Which nearest region the bandwidth reaches.",
        default: .value(.number(2))),
      BuiltinParameter(
        "adaptive", .flag, "Whether each region has the distance to its own k-th nearest.",
        default: .value(.flag(false))),
      .weightStyle,
    ],
    result: "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`",
    discussion: """
      With z = d/h ≤ 1: triangular 1 − z, uniform ½, quadratic ¾(1 − z²), quartic 15/16 (1 − z²)², gaussian \
      (2π)^−½ exp(−z²/2), cut off at z = 1. A region is not its own neighbour: the diagonal, which some \
      programs keep for kernels, is 0 here. A weight of 0 at the very end of a kernel is no link.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B", "C"], x = [0, 3, 3], y = [0, 0, 4]) |> key(.city)
        t |> map(coordinates = "plane") |> kernel(bandwidth = 6, style = "binary") |> .edges |> head(2)
        """,
        """
        from  to    weight
        ────  ──  ────────
        A     B   0.500000
        A     C   0.166667
        2 rows × 3 columns
        note: head shows 2 of 6 rows
        """)
    ],
    references: [
      "Anselin, L., Rey, S. J. (2014). Modern Spatial Econometrics in Practice. GeoDa Press."
    ],
    searchWords: ["Kernel", "kernel weights", "核函数", "核权重", "bandwidth", "带宽"],
    body: .function { (call) throws(Stop) in
      let run = try MapDistances(call)
      let kernel = DistanceKernel(rawValue: try call.text("function")) ?? .triangular
      let (k, isAdaptive) = (try call.whole("k"), try call.flag("adaptive"))
      var widths: [Double]
      if let width = try run.limit("bandwidth", call) {
        guard !isAdaptive else {
          throw call.wrong(
            "adaptive", "M219", "a bandwidth is either given or found out for each region",
            mend: "leave out one of them")
        }
        widths = run.map.regions.map { _ in width }
      } else {
        widths = try methods { () throws(MethodError) in
          try run.distances.reaches(toNearest: k)
        }
        let largest = widths.max() ?? 0
        if !isAdaptive { widths = widths.map { _ in largest } }
      }
      let raw = try run.weights { () throws(MethodError) in
        try run.distances.kernel(kernel, bandwidths: widths)
      }
      let shown = run.words(widths.max() ?? 0)
      return .result(
        try call.made(
          raw, run.map.regions,
          isAdaptive
            ? "\(Phrase(word: kernel.rawValue)) kernel, bandwidths up to \(shown)"
            : "\(Phrase(word: kernel.rawValue)) kernel, bandwidth \(shown)"))
    })
}
