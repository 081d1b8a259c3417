import Interpreter
import Spatial
import Tables

/// One call of a spatial regression: `slm`, `sem`, `sdm`, `slx` or `sac`.
struct SpatialModelCall {
  let call: Call
  let input: RegressionInput
  let panel: RegressionPanel
  let weights: RegionWeights
  let effects: PanelEffects

  /// Reads formula, weights and effects of a call.
  init(_ call: Call) throws(Stop) {
    self.call = call
    input = try RegressionInput(call)
    weights = try call.weights()
    panel = try RegressionPanel(input, weights: weights)
    effects = PanelEffects(rawValue: try call.text("effects")) ?? .none
  }

  /// The order of lag and means that the call asks for.
  var transform: PanelTransform {
    call.optionalText("transform").flatMap(PanelTransform.init(rawValue:)) ?? .lagFirst
  }

  /// Runs a method on the panel; what it throws points at an argument of the call.
  func run<Value>(_ body: () throws(MethodError) -> Value) throws(Stop) -> Value {
    try methods { () throws(MethodError) in
      do throws(MethodError) { return try body() } catch {
        let isKnown = call.builtin.parameters.contains { $0.name == error.argument }
        throw MethodError(
          error.kind, error.message, argument: isKnown ? error.argument : "formula",
          mend: error.mend)
      }
    }
  }

  /// Estimates a model.
  func fit(
    _ model: SpatialModel, determinant: LogDeterminant? = nil
  ) throws(Stop) -> SpatialFit {
    let correction =
      call.optionalText("correction").flatMap(PanelCorrection.init(rawValue:)) ?? .none
    let options = SpatialOptions(
      model, effects: effects, transform: transform, correction: correction)
    let outcome = attempt { () throws(MethodError) in
      let own: LogDeterminant
      if let determinant { own = determinant } else { own = try LogDeterminant(weights.matrix) }
      return try SpatialRegression.fit(panel.design, weights.matrix, options, determinant: own)
    }
    // What ended because of Ctrl-C is no failure of the method.
    try call.machine.checkInterrupt()
    return try run { () throws(MethodError) in try outcome.get() }
  }

  private func attempt<Value>(
    _ body: () throws(MethodError) -> Value
  ) -> Swift.Result<Value, MethodError> {
    do throws(MethodError) { return .success(try body()) } catch { return .failure(error) }
  }

  /// The model as a value of the language.
  func model(_ model: SpatialModel) throws(Stop) -> RegressionModel {
    let fit = try fit(model)
    let names = fit.coefficients.map(\.term)
    let size = names.count
    var covariance = [Double](repeating: .nan, count: size * size)
    for i in 0..<size {
      for j in 0..<size { covariance[i * size + j] = fit.covariance[i][j] }
    }
    let estimates = RegressionEstimates(
      terms: names, values: fit.coefficients.map(\.estimate), covariance: covariance,
      probabilities: fit.coefficients.map(\.p))
    var made = RegressionModel(
      call, title: title(model), estimates: estimates, measures: measures(fit),
      extras: [
        (
          name: "rho_range",
          value: .list(ListValue([.number(fit.range.low), .number(fit.range.high)]))
        )
      ],
      data: RegressionData(input, panel, fitted: fit.fitted, residuals: fit.residuals),
      options: options(model), notes: input.notes + fit.notes.map(\.message))
    made.spatial = SpatialPart(fit: fit, weights: weights)
    return made
  }

  /// The Durbin model with its tests against the models that it contains.
  func durbin() throws(Stop) -> RegressionModel {
    var made = try model(.sdm)
    guard let own = made.spatial?.fit else { return made }
    let name = "tests"
    made.deferred.append(
      (
        name: name,
        value: DeferredValue { () throws(Stop) in
          let (lag, error) = (try fit(.slm), try fit(.sem))
          return try run { () throws(MethodError) in
            let found = [
              ("wald_slm", try SpatialTest.waldAgainstLag(own)),
              ("wald_sem", try SpatialTest.waldAgainstError(own)),
              ("lr_slm", try SpatialTest.likelihoodRatio(own, lag)),
              ("lr_sem", try SpatialTest.likelihoodRatio(own, error)),
            ]
            var columns = SpatialTest.columns(found.map(\.1))
            columns[0] = Column.texts("test", found.map(\.0))
            return (try? Table.result(columns)).map { .table($0) } ?? .missing
          }
        }
      ))
    return made
  }

  private func options(_ model: SpatialModel) -> [(name: String, value: Value)] {
    let names = ["formula", "effects", "transform", "correction", "missing"]
    return call.options(
      names.filter { name in
        call.builtin.parameters.contains { $0.name == name }
      })
  }

  private func measures(_ fit: SpatialFit) -> [(name: String, value: Double)] {
    let isRandom = effects == .random
    return [
      ("nobs", Double(fit.count)), ("regions", Double(fit.regions)),
      ("years", Double(fit.periods)), ("rho", fit.rho), ("lambda", fit.lambda),
      ("sigma2", fit.sigma2), ("sigma2_region", isRandom ? fit.phi * fit.sigma2 : .nan),
      ("loglik", fit.logLikelihood), ("aic", fit.aic), ("bic", fit.bic),
      ("r2", fit.goodness.rSquared), ("adj_r2", fit.goodness.adjusted),
      ("adj_r2_terms", fit.goodness.adjustedWithoutEffects),
      ("r2_within", fit.goodness.within), ("corr2", fit.goodness.squaredCorrelation),
    ]
  }

  private func title(_ model: SpatialModel) -> Phrase {
    let response = input.responseLabel
    let base: Phrase =
      switch model {
      case .slm: "Spatial lag model of \(response)"
      case .sem: "Spatial error model of \(response)"
      case .sdm: "Spatial Durbin model of \(response)"
      case .slx: "Model of \(response) with spatially lagged terms"
      case .sac: "Model of \(response) with a spatial lag and spatial errors"
      }
    return switch effects {
    case .none: base
    case .region: "\(base), region effects"
    case .year: "\(base), year effects"
    case .twoway: "\(base), region and year effects"
    case .random: "\(base), random region effects"
    }
  }
}

extension BuiltinParameter {
  /// `effects` of spatial regressions.
  static func spatialEffects(random: Bool) -> BuiltinParameter {
    let names = PanelEffects.allCases.filter { random || $0 != .random }.map(\.rawValue)
    return BuiltinParameter(
      "effects", .choice(names),
      random
        ? "Constants beside the terms: none, one a region, one a year, both, or random ones by region."
        : "Constants beside the terms: none, one a region, one a year, or both.",
      default: .value(.text("none")))
  }

  /// `transform` of spatial regressions.
  static func transform(_ preset: PanelTransform) -> BuiltinParameter {
    BuiltinParameter(
      "transform", .choice(PanelTransform.allCases.map(\.rawValue)),
      "Whether spatial lags are formed before means are taken out, or after.",
      default: .value(.text(preset.rawValue)))
  }

  /// `by` of regressions.
  static let byModels = BuiltinParameter(
    "by", .columnNames,
    "The columns that make groups, each with a model and the weights among its own "
      + "regions.", default: .none(describes: "none: one model of all rows"))

  /// `correction` of spatial regressions.
  static let correction = BuiltinParameter(
    "correction", .choice(PanelCorrection.allCases.map(\.rawValue)),
    "What is done about the bias of fixed effects in short panels.",
    default: .value(.text("none")))

  /// The parameters of a spatial regression by likelihood.
  static func spatialModel(random: Bool, hasCorrection: Bool = true) -> [BuiltinParameter] {
    [
      BuiltinParameter("t", .table, "A table keyed by region, or by region and year."), .formula,
      .weights, spatialEffects(random: random), transform(.lagFirst),
    ] + (hasCorrection ? [correction] : []) + [.byModels, MissingRule.parameter]
  }
}

/// What records of spatial regressions share.
enum SpatialModelRecord {
  static let result =
    "`.coefficients` (term, estimate, std_error, z, p; `rho` and `lambda` among them), `.rho`, `.lambda`, "
    + "`.rho_range`, `.sigma2`, `.loglik`, `.aic`, `.bic`, `.r2`, `.adj_r2`, `.adj_r2_terms`, "
    + "`.r2_within`, `.corr2`, `.nobs`, `.regions`, `.years`, `.fitted`, `.residuals`, `.fit`, "
    + "`.covariance`"

  /// What is the same in all models.
  static let common = """
    Weights meet the table by region, and each region must be there in each year: what is missing is \
    named. A cross-section is a panel of one year. Estimates are of exact maximum likelihood with the \
    log-determinant of I − ρW; the search covers the whole admissible range, `.rho_range`. Fixed \
    effects are removed by demeaning: `transform = "lag_first"` forms Wy from the data and then takes \
    means out, which is what dummies give; `"demean_first"` forms W of the demeaned y, as splm and \
    many papers do. The two differ where years have effects. `correction = "lee_yu"` takes the \
    likelihood of the transformed data, `"bias"` takes the bias off; in short panels ρ is too small \
    without.

    With `by` there is a model for each group: `.coefficients` has the group before the terms, \
    `.models` the measures, a row each, and weights are narrowed to the group's regions and scaled anew.

    Standard errors come from the information matrix; p is normal. `.sigma2` divides by n. `.r2` is \
    1 − Σe²/Σ(y − ȳ)² with effects counted as fitted (Elhorst), `.adj_r2` counts effects among the \
    terms and `.adj_r2_terms` does not, `.r2_within` is of the demeaned data, `.corr2` the squared \
    correlation of the demeaned y with what the terms alone predict. `.aic` counts ρ, λ and σ², not \
    the constants of effects.
    """

  static let references = [
    "Ord, K. (1975). Estimation methods for models of spatial interaction. Journal of the American "
      + "Statistical Association 70. doi:10.1080/01621459.1975.10480272",
    "Elhorst, J. P. (2014). Spatial Econometrics: From Cross-Sectional Data to Spatial Panels. "
      + "Springer. doi:10.1007/978-3-642-40340-8",
    "Lee, L.-F., Yu, J. (2010). Estimation of spatial autoregressive panel data models with fixed "
      + "effects. Journal of Econometrics 154. doi:10.1016/j.jeconom.2009.08.001",
  ]

  /// Six regions around a lake in four years.
  static let panel = """
    let ring = table(from = ["a", "b", "c", "d", "e", "f"], to = ["b", "c", "d", "e", "f", "a"])
    let w = weights(ring, symmetric = true)
    let t = table(
      region = ["a", "b", "c", "d", "e", "f", "a", "b", "c", "d", "e", "f",
        "a", "b", "c", "d", "e", "f", "a", "b", "c", "d", "e", "f"],
      year = [2001, 2001, 2001, 2001, 2001, 2001, 2002, 2002, 2002, 2002, 2002, 2002,
        2003, 2003, 2003, 2003, 2003, 2003, 2004, 2004, 2004, 2004, 2004, 2004],
      x = [1, 3, 2, 5, 4, 2, 2, 3, 4, 6, 4, 1, 2, 5, 4, 6, 5, 3, 3, 5, 6, 8, 5, 2],
      y = [2.1, 3.9, 4.2, 6.1, 5.2, 3.4, 3.2, 4.3, 6.0, 7.4, 5.6, 2.9,
        3.8, 6.1, 6.6, 7.6, 6.7, 4.6, 4.5, 6.3, 8.4, 9.9, 7.3, 4.4])
      |> key(.region, .year)

    """
}
