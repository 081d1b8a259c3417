import Interpreter
import Methods
import Tables

extension Builtin {
  /// `ellipse(t, x, y, weight, across, by)`.
  static let ellipse = Builtin(
    "ellipse", .disparity,
    "Gives the weighted centre of places and the standard deviational ellipse around it.",
    parameters: [
      .panel, BuiltinParameter("x", .column, "Positions to the east."),
      BuiltinParameter("y", .column, "Positions to the north."),
      BuiltinParameter(
        "weight", .column, "Weights, such as emissions.", default: .none(describes: "equal ones")),
      .acrossRegions, .byGroups, MissingRule.parameter,
    ],
    result: "table: by…, x, y, theta (degrees clockwise from north), across, along, area",
    discussion: """
      The centre is the weighted mean. With dx, dy the differences from it, A = Σ w (dx² − dy²), \
      B = 2 Σ w dx dy and C = √(A² + B²), θ = atan2(A + C, B); across = √(2 Σ w (dx cos θ − \
      dy sin θ)² / Σ w), along the same with dx sin θ + dy cos θ; area = π across along. The axes \
      carry the factor √2. `along` lies in the direction θ, and is the longer one. Degrees of \
      longitude and latitude are taken as they are: project them first where that matters. For a \
      spread that is the same in all directions θ is `na`.
      """,
    examples: [
      Example(
        """
        let t = table(city = ["a", "b", "c"], x = [0, 1, 2], y = [0, 1, 2], w = [1, 2, 1])
        t |> ellipse(x = .x, y = .y, weight = .w) |> .theta
        """,
        """
        theta
        ─────
           45
        1 value
        """)
    ],
    references: [
      "Lefever, D. W. (1926). Measuring geographic concentration by means of the standard "
        + "deviational ellipse. American Journal of Sociology 32(1). doi:10.1086/214027",
      "Yuill, R. S. (1971). The standard deviational ellipse. Geografiska Annaler B 53(1).",
    ],
    searchWords: [
      "standard deviational ellipse", "标准差椭圆", "重心", "gravity centre", "mean centre",
      "directional distribution", "aspace",
    ],
    body: .function { (call) throws(Stop) in
      let run = try RegionalCall(call, ["x", "y"], optional: ["weight"])
      let (x, y) = (run.columns[0].measure, run.columns[1].measure)
      guard x == y else {
        throw call.wrong(
          "y", "M107", "`y` must be in the unit of `x`: \(y.label) and \(x.label)", kind: "shape",
          mend: "convert one of them with `to`")
      }
      let area = try call.product(x, y)
      let found = try run.results { (rows) throws(MethodError) in
        try DeviationalEllipse(
          x: run.cells(0, rows), y: run.cells(1, rows), weights: run.optionalCells(2, rows))
      }
      return try run.table(
        [
          Column("x", .numbers(found.map(\.x)), x), Column("y", .numbers(found.map(\.y)), y),
          Column("theta", .numbers(found.map(\.theta))),
          Column("across", .numbers(found.map(\.across)), x),
          Column("along", .numbers(found.map(\.along)), x),
          Column("area", .numbers(found.map { $0.area * area.factor }), area.measure),
        ], notes: found.map(\.notes))
    })
}

extension Call {
  /// The unit of a product of two columns, and what the product is multiplied with.
  fileprivate func product(
    _ a: Measure, _ b: Measure
  ) throws(Stop) -> (measure: Measure, factor: Double) {
    do {
      let product = try a.multiplied(by: b)
      return (product.0, product.1)
    } catch { throw wrong("x", error.code, error.message, mend: error.mend) }
  }
}
