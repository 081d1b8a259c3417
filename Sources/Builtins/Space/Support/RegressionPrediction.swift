import Interpreter
import Spatial
import Tables

/// What a model predicts for a table, or for its own rows.
struct RegressionPrediction {
  let call: Call
  let model: RegressionModel

  init(_ call: Call, _ model: RegressionModel) {
    self.call = call
    self.model = model
  }

  func table() throws(Stop) -> Value {
    guard call.isGiven("t"), !call.isMissing("t") else {
      let panel = model.data.panel
      let values = try response(signal(panel, panel.design.regressors), panel)
      return try result(
        model.data.keyColumns, model.data.key, panel.inTableOrder(values), notes: [])
    }
    let input = try RegressionInput(predicting: model, call, try call.table())
    let panel = try panel(input)
    let values = try response(signal(panel, panel.design.regressors), panel)
    let keys = (input.table.key?.columns ?? []).compactMap { input.table.column(named: $0) }
    return try result(keys, input.table.key, panel.inTableOrder(values), notes: input.notes)
  }

  private func result(
    _ heads: [Column], _ key: Key?, _ values: [Double], notes: [Phrase]
  ) throws(Stop) -> Value {
    let own = Column("predicted", .numbers(values))
    let heads = heads.filter { $0.name != own.name }
    return try call.resultTable(
      heads + [own], key: heads.map(\.name), roles: key, notes: notes)
  }

  /// Whether neighbours count.
  private var isSpatial: Bool {
    model.estimates.terms.contains { $0 == "rho" || $0.hasPrefix("W*") }
  }

  private func panel(_ input: RegressionInput) throws(Stop) -> RegressionPanel {
    if isSpatial, let weights = model.spatial?.weights {
      return try RegressionPanel(input, weights: weights)
    }
    return ["none", "random"].contains(model.effects)
      ? try RegressionPanel(pooling: input) : try RegressionPanel(input)
  }

  private func coefficient(_ term: String) -> Double {
    model.estimates.terms.firstIndex(of: term).map { model.estimates.values[$0] } ?? 0
  }

  /// Xb + WXt over a stack, without effects.
  private func terms(_ panel: RegressionPanel, _ columns: [[Double]]) -> [Double] {
    var sums = [Double](repeating: coefficient("intercept"), count: panel.rows.count)
    for (term, column) in zip(model.data.panel.design.terms, columns) {
      let b = coefficient(term)
      for row in sums.indices { sums[row] += b * column[row] }
      let t = coefficient("W*\(term)")
      guard t != 0, let weights = model.spatial?.weights.matrix else { continue }
      let lag = weights.lag(column, periods: panel.design.periods)
      for row in sums.indices { sums[row] += t * lag[row] }
    }
    return sums
  }

  /// Xb + WXt + effects over a stack.
  private func signal(
    _ panel: RegressionPanel, _ columns: [[Double]]
  ) throws(Stop) -> [Double] {
    var sums = terms(panel, columns)
    guard ["region", "year", "twoway"].contains(model.effects) else { return sums }
    let known = KnownEffects(
      model, without: terms(model.data.panel, model.data.panel.design.regressors))
    for row in sums.indices {
      let count = max(1, panel.regions.count)
      let region = panel.regions[row % count]
      let year = panel.years.isEmpty ? 0 : panel.years[row / count]
      if model.effects != "year" {
        guard let effect = known.regions[region] else {
          throw unseen("the model has no constant for \(region), which it was not fitted on")
        }
        sums[row] += effect
      }
      if model.effects != "region" {
        guard let effect = known.years[year] else {
          throw unseen("the model has no constant for \(year), which it was not fitted on")
        }
        sums[row] += effect
      }
    }
    return sums
  }

  private func unseen(_ message: Phrase) -> Stop {
    call.wrong(
      "t", "M273", message, kind: "missing",
      mend: "predict the regions and years of the model, or fit it without these effects")
  }

  private func response(_ signal: [Double], _ panel: RegressionPanel) throws(Stop) -> [Double] {
    let rho = coefficient("rho")
    guard rho != 0, let weights = model.spatial?.weights.matrix else { return signal }
    return try methods { () throws(MethodError) in
      try SpatialRegression.response(
        to: signal, rho: rho, weights, periods: panel.design.periods)
    }
  }
}

/// The constants of regions and years: means of what terms and spatial lag leave of y.
private struct KnownEffects {
  var regions: [String: Double] = [:]
  var years: [Int: Double] = [:]

  init(_ model: RegressionModel, without terms: [Double]) {
    let panel = model.data.panel
    let (n, t) = (panel.design.regions, panel.design.periods)
    var rest = zip(panel.design.response, terms).map { $0 - $1 }
    if let fit = model.spatial?.fit, fit.rho.isFinite, let weights = model.spatial?.weights.matrix {
      let lag = weights.lag(panel.design.response, periods: t)
      for row in rest.indices { rest[row] -= fit.rho * lag[row] }
    }
    let mean = model.effects == "twoway" ? rest.reduce(0, +) / Double(rest.count) : 0
    for (place, region) in panel.regions.enumerated() {
      var sum = 0.0
      for period in 0..<t { sum += rest[period * n + place] }
      regions[region] = sum / Double(t)
    }
    for (period, year) in panel.years.enumerated() {
      let own = rest[(period * n)..<((period + 1) * n)]
      years[year] = own.reduce(0, +) / Double(n) - mean
    }
  }
}
