/// Lagrange multiplier tests for a spatial lag and a spatial error, from least squares alone.
///
/// With e and s² = e'e / N T of the regression without space, T_W = T tr(WW + W'W),
/// d_l = e'Wy / s², d_e = e'We / s² and J = (WXb)'M(WXb) / s² + T_W:
///
///     lm_lag = d_l² / J                        lm_error = d_e² / T_W
///     rlm_lag = (d_l - d_e)² / (J - T_W)       rlm_error = (d_e - d_l T_W / J)² / (T_W (1 - T_W / J))
///     sarma = lm_error + rlm_lag, with 2 degrees of freedom
///
/// The robust ones allow for the other kind of dependence (Anselin, Bera, Florax and Yoon 1996,
/// doi:10.1016/0166-0462(95)02111-6); in panels as Elhorst (2010) has them. With effects of periods,
/// papers mostly take means out before they lag (`demean_first`).
public struct LagrangeTests: Sendable, Equatable {
  /// `lm_lag`, `lm_error`, `rlm_lag`, `rlm_error` and `sarma`, in this order.
  public let tests: [SpatialTest]
  /// Remarks.
  public let notes: [MethodNote]

  /// Tests of a regression without space.
  /// - Throws: as `SpatialRegression.fit`; `domain` for random effects; `degenerate` when no region has
  ///   a neighbour, or W X b lies in the span of X so that lag and error cannot be told apart.
  /// - Complexity: O(N T k²).
  public init(
    _ design: PanelDesign, _ weights: SpatialWeights, effects: PanelEffects = .none,
    transform: PanelTransform = .demeanFirst
  ) throws(MethodError) {
    guard effects != .random else {
      throw MethodError(
        .domain, "the tests are for fixed effects or none", argument: "effects",
        mend: "take effects = \"region\"")
    }
    guard !weights.columns.isEmpty else {
      throw MethodError(.degenerate, "no region has a neighbour", argument: "w")
    }
    let data = try RegressionData(
      design, weights, SpatialOptions(.slm, effects: effects, transform: transform))
    let fit = try data.leastSquares(data.y, on: data.x)
    let e = fit.residuals
    guard fit.residualSumOfSquares > 1e-22 * dot(data.y, data.y) else {
      throw MethodError(.degenerate, "the terms explain the dependent variable completely")
    }
    try requireWanted()
    let variance = fit.residualSumOfSquares / Double(data.count)
    let trace = Double(data.periods) * weights.crossProducts
    let lag = dot(e, data.laggedY) / variance
    let error = dot(e, weights.lag(e, periods: data.periods)) / variance
    let rest = try Self.unexplained(data, residuals: e)
    let j = rest / variance + trace
    guard rest > 1e-12 * variance else {
      throw MethodError(
        .degenerate, "the spatial lag of the fit is a combination of the terms",
        mend: "add a term that varies between regions")
    }
    let robustLag = (lag - error) * (lag - error) / (j - trace)
    let shift = error - lag * trace / j
    tests = [
      SpatialTest("lm_lag", lag * lag / j, degrees: 1),
      SpatialTest("lm_error", error * error / trace, degrees: 1),
      SpatialTest("rlm_lag", robustLag, degrees: 1),
      SpatialTest("rlm_error", shift * shift / (trace * (1 - trace / j)), degrees: 1),
      SpatialTest("sarma", error * error / trace + robustLag, degrees: 2),
    ]
    notes = weights.islandNotes
  }

  /// (WXb)'M(WXb), the part of the fit's spatial lag that X and the effects do not explain.
  private static func unexplained(
    _ data: RegressionData, residuals: [Double]
  ) throws(MethodError) -> Double {
    let transform = Transform(data.weights, data.effects, data.options.transform)
    // Lag first: the fit with its effects. Means first: they are gone from it already.
    let response = data.options.transform == .lagFirst ? data.response : data.y
    let fitted = zip(response, residuals).map { $0 - $1 }
    return try data.leastSquares(transform.lagged(fitted), on: data.x).residualSumOfSquares
  }
}

extension SpatialWeights {
  /// tr(WW + W'W) = Σ w_ij (w_ij + w_ji).
  var crossProducts: Double {
    var sum = 0.0
    forRegions { region in
      for entry in row(region) {
        sum += values[entry] * (values[entry] + weight(from: Int(columns[entry]), to: region))
      }
    }
    return sum
  }

  /// How many regions have no neighbours, where any.
  var islandNotes: [MethodNote] {
    let islands = islands.count
    guard islands > 0 else { return [] }
    return [
      MethodNote(
        "islands", "regions without neighbours: \(islands); their spatial lag is 0",
        mend: "join them to a neighbour if they should not stand alone")
    ]
  }
}
