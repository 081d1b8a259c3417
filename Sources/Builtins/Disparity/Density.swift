import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `density(t, of, at, bandwidth, across, by)`.
  static let density = Builtin(
    "density", .disparity, "Estimates how values are distributed by a Gaussian kernel.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The values."),
      BuiltinParameter(
        "at", .series, "Where the density is wanted.",
        default: .none(describes: "101 places from 3 bandwidths below to 3 above the values")),
      BuiltinParameter(
        "bandwidth", .number(0...Double.greatestFiniteMagnitude), "The bandwidth h, above 0.",
        default: .none(describes: "Silverman's")),
      .acrossRegions, .byGroups, MissingRule.parameter,
    ],
    result: "`.h`, `.at`, `.density` (lists), `.curve` (by…, at, density); several groups: "
      + "`.models` with h and n for each",
    discussion: """
      f(t) = Σ exp(−((t − xᵢ)/h)²/2) / (n h √(2π)), with Silverman's bandwidth h = 0.9 min(s, \
      IQR/1.34) n^(−1/5), s the sample standard deviation and quartiles of type 7; where the \
      quartiles coincide, s alone. With several groups `.h`, `.at` and `.density` are `na`, and \
      groups without `at` have their own places.
      """,
    examples: [
      Example(
        """
        let t = table(city = 1..4, x = [1, 2, 3, 6])
        let d = t |> density(of = .x, across = .city, at = [2], bandwidth = 1)
        d.density
        """,
        """
        [0.2207544]
        """)
    ],
    references: [
      "Silverman, B. W. (1986). Density Estimation for Statistics and Data Analysis. Chapman & Hall."
    ],
    searchWords: [
      "kernel density", "核密度", "kdensity", "gaussian_kde", "bandwidth", "distribution",
    ],
    body: .function { (call) throws(Stop) in
      let run = try RegionalCall(call, ["of"])
      let measure = run.columns[0].measure
      let grid = try call.places(in: measure)
      let bandwidth = try call.bandwidth(in: measure)
      let found = try run.results { (rows) throws(MethodError) in
        try KernelDensity(of: run.cells(0, rows), at: grid, bandwidth: bandwidth)
      }
      return .result(try densityResult(run, found, measure))
    })
}

/// The fields of `density`.
private func densityResult(
  _ run: RegionalCall, _ found: [KernelDensity], _ measure: Measure
) throws(Stop) -> MethodResult {
  let inverse = (try? Measure.plain.divided(by: measure)) ?? (.unstated, 1)
  func densities(_ values: [Double]) -> [Double] { values.map { $0 * inverse.1 } }
  let repeated = found.enumerated().flatMap { group, one in
    Array(repeating: group, count: one.at.count)
  }
  let curve = try Table.result(
    run.groups.heads(repeating: repeated) + [
      Column("at", .numbers(found.flatMap(\.at)), measure),
      Column("density", .numbers(found.flatMap { densities($0.density) }), inverse.0),
    ])
  var fields: [(name: String, value: Value)] = []
  if run.groups.names.isEmpty, let one = found.first {
    fields = [
      (name: "h", value: Value(Quantity(one.bandwidth, measure))),
      (name: "at", value: .quantities(one.at, measure)),
      (name: "density", value: .quantities(densities(one.density), inverse.0)),
    ]
  } else {
    let models = try Table.result(
      run.groups.heads() + [
        Column("h", .numbers(found.map(\.bandwidth)), measure),
        Column("n", .numbers(found.map { Double($0.count) })),
      ], key: run.groups.names, roles: run.table.key)
    fields = [(name: "models", value: .table(models))]
    fields += ["h", "at", "density"].map { (name: $0, value: .missing) }
  }
  fields.append((name: "curve", value: .table(curve)))
  return MethodResult(
    method: "density", title: "Gaussian kernel density", fields: fields,
    options: run.settled + run.call.options(["bandwidth", "missing"]), notes: run.notes,
    shown: fields.map(\.name).filter { !["at", "density"].contains($0) },
    rowsUsed: run.table.rowCount)
}

extension Call {
  /// The places of `at` in the unit of the values; nil where it is left out.
  fileprivate func places(in measure: Measure) throws(Stop) -> [Double]? {
    guard isGiven("at"), !isMissing("at") else { return nil }
    let column = try series("at")
    let factor = try factor(column.measure, to: measure, "at")
    return column.numberCells.map { $0 * factor }
  }

  /// The bandwidth in the unit of the values; nil where it is left out.
  fileprivate func bandwidth(in measure: Measure) throws(Stop) -> Double? {
    guard isGiven("bandwidth"), !isMissing("bandwidth") else { return nil }
    let given = try quantity("bandwidth")
    return given.value * (try factor(given.measure, to: measure, "bandwidth"))
  }

  /// What numbers in a unit are multiplied with to be in that of a column; plain ones are taken to
  /// be in it.
  func factor(_ own: Measure, to measure: Measure, _ argument: String) throws(Stop) -> Double {
    guard own != .plain else { return 1 }
    do {
      return try measure.matched(with: own, operation: argument).rightFactor
    } catch { throw wrong(argument, error.code, error.message, mend: error.mend) }
  }
}

extension Value {
  /// A list of numbers in one unit; missing ones are `na`.
  static func quantities(_ numbers: [Double], _ measure: Measure) -> Value {
    .list(ListValue(numbers.map { Value(Quantity($0, measure)) }))
  }
}
