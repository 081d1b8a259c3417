import Interpreter
import NumericCore
import Spatial
import Tables

/// One call of `ols`.
struct OLSRun {
  let call: Call
  let input: RegressionInput
  let panel: RegressionPanel
  let effects: PanelEffects

  init(_ call: Call) throws(Stop) {
    self.call = call
    input = try RegressionInput(call)
    effects = PanelEffects(rawValue: try call.text("effects")) ?? .none
    panel =
      effects == .none
      ? try RegressionPanel(pooling: input) : try RegressionPanel(input)
    if [.region, .twoway, .random].contains(effects), panel.years.count < 2 {
      throw call.wrong(
        "effects", "M266", "effects of regions need at least two years, and there is one",
        kind: "too_short", mend: "leave `effects` out, or take more years")
    }
  }

  func model() throws(Stop) -> RegressionModel {
    let covariance = try covariance()
    let fitted = try methods(
      { () throws(MethodError) in
        guard effects != .random else {
          return try LinearModel.random(panel.design, covariance: covariance)
        }
        return try LinearModel.ordinary(panel.design, effects: effects, covariance: covariance)
      })
    let estimates = RegressionEstimates(
      terms: fitted.terms, values: fitted.coefficients, covariance: fitted.covariance,
      degreesOfFreedom: Double(fitted.fit.degreesOfFreedom))
    return RegressionModel(
      call, title: title, estimates: estimates,
      measures: measures(fitted, isClassical: covariance == .classical),
      extras: [(name: "effects_test", value: try effectsTest(fitted))],
      data: RegressionData(
        input, panel, fitted: fitted.fitted, residuals: fitted.residuals),
      options: call.options(["formula", "effects", "se", "missing"]),
      notes: input.notes + fitted.notes.map(\.message))
  }

  private var title: Phrase {
    let response = input.responseLabel
    return switch effects {
    case .none: "Least squares of \(response)"
    case .region: "Least squares of \(response) with region effects"
    case .year: "Least squares of \(response) with year effects"
    case .twoway: "Least squares of \(response) with region and year effects"
    case .random: "Least squares of \(response) with random region effects"
    }
  }

  private func covariance() throws(Stop) -> LinearCovariance {
    let name = try call.text("se")
    if let robust = LinearCovariance.Robust(rawValue: name == "robust" ? "hc1" : name) {
      return .robust(robust)
    }
    guard name == "clustered" else { return .classical }
    let table = input.table
    let given = call.isGiven("cluster") ? try call.columnName("cluster") : table.key?.region
    guard let cluster = given else {
      throw call.wrong(
        "se", "M267", "clustered errors need clusters, and the key of the table has no region",
        mend: "name their column: `cluster = .province`")
    }
    let grouping = try tables("cluster") { () throws(TableError) in
      try table.groups(by: [cluster])
    }
    let correction = LinearCovariance.SmallSample(rawValue: try call.text("small_sample"))
    return .clustered(panel.rows.map { Int(grouping.codes[$0]) }, correction ?? .clusters)
  }

  private func measures(
    _ model: LinearModel, isClassical: Bool
  ) -> [(name: String, value: Double)] {
    let fit = model.fit
    let slopes = model.terms.count - (model.terms.first == "intercept" ? 1 : 0)
    let isDemeaned = effects != .random && effects != .none
    let share = isDemeaned ? fit.rSquaredWithin : fit.rSquared
    let degrees = Double(fit.degreesOfFreedom)
    let f =
      isClassical && degrees > 0 && slopes > 0
      ? share / Double(slopes) / ((1 - share) / degrees) : .nan
    let hasLikelihood = effects != .random
    return [
      ("nobs", Double(fit.count)), ("r2", fit.rSquared), ("adj_r2", fit.adjustedRSquared),
      ("r2_within", isDemeaned ? fit.rSquaredWithin : .nan),
      ("adj_r2_within", isDemeaned ? fit.adjustedRSquaredWithin : .nan),
      ("sigma2", fit.variance), ("loglik", hasLikelihood ? fit.logLikelihood : .nan),
      ("aic", hasLikelihood ? fit.aic : .nan), ("bic", hasLikelihood ? fit.bic : .nan),
      ("f", f),
      ("f_p", FisherF.upperTail(f, numerator: Double(slopes), denominator: degrees)),
      ("condition", model.conditionNumber), ("theta", model.random?.theta ?? .nan),
      ("sigma2_region", model.random?.region ?? .nan),
      ("sigma2_idiosyncratic", model.random?.idiosyncratic ?? .nan),
    ]
  }

  private func effectsTest(_ model: LinearModel) throws(Stop) -> Value {
    guard let test = model.effectsTest else { return .missing }
    return .table(
      try Table.result([
        Column.texts("test", [test.kind.rawValue]),
        Column("statistic", .numbers([test.statistic])),
        Column("df1", .numbers([test.degreesOfFreedom])),
        Column("df2", .numbers([test.denominator])), Column.probabilities("p", [test.p]),
      ]))
  }
}
