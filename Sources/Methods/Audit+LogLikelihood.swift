import Glibc

/// A regression as a table prints it.
public struct PrintedModel: Sendable, Equatable {
  /// What it is called.
  public var label: String
  /// R², adjusted or not, the same for all that are compared.
  public var rSquared: Double
  /// The logarithm of the likelihood.
  public var logLikelihood: Double
  /// The number of observations.
  public var count: Double
  /// Models with one group have the same data, dependent variable and effects.
  public var group: String

  /// A model.
  public init(
    label: String, rSquared: Double, logLikelihood: Double, count: Double, group: String
  ) {
    (self.label, self.rSquared, self.logLikelihood) = (label, rSquared, logLikelihood)
    (self.count, self.group) = (count, group)
  }

  /// σ² = exp(−2 log L / n − 1 − ln 2π), the variance that a normal likelihood without a Jacobian
  /// implies.
  public var errorVariance: Double {
    exp(-2 * logLikelihood / count - 1 - log(2 * Double.pi))
  }

  /// σ² / (1 − R²): the variance of the dependent variable.
  public var totalVariance: Double { errorVariance / (1 - rSquared) }
}

extension Audit {
  /// Whether printed R², log-likelihoods and numbers of observations go together.
  ///
  /// Models of one group have one dependent variable, so the variance that they imply for it must
  /// agree: `holds` where another model of the group agrees within 1 %, `undecided` within 5 % or
  /// for a lone model, else `fails`. Where models agree, the numbers of observations that pairs of
  /// them imply, n = −2 (Lᵢ − Lⱼ) / ln((1 − R²ᵢ)/(1 − R²ⱼ)), stand beside the printed one.
  ///
  /// - Throws: `missing`; `domain` for R² outside (−1, 1) and n that is not positive.
  /// - Complexity: O(models²).
  public static func logLikelihood(
    _ models: [PrintedModel]
  ) throws(MethodError) -> [AuditFinding] {
    for (row, model) in models.enumerated() {
      guard model.rSquared.isFinite, model.logLikelihood.isFinite, model.count.isFinite else {
        throw .missing("models", row: row)
      }
      guard model.rSquared < 1, model.rSquared > -1, model.count > 0 else {
        throw MethodError(
          .domain, "R² lies below 1 and n above 0", argument: "models", row: row)
      }
    }
    var findings = models.map { finding($0, among: models) }
    var groups: [String] = []
    for model in models where !groups.contains(model.group) { groups.append(model.group) }
    for group in groups {
      if let found = observations(models.filter { $0.group == group }, group) {
        findings.append(found)
      }
    }
    return findings
  }

  private static func finding(
    _ model: PrintedModel, among models: [PrintedModel]
  ) -> AuditFinding {
    let own = model.totalVariance
    let others = models.filter { $0.group == model.group && $0 != model }
    let gaps = others.map { ($0.totalVariance / own - 1).magnitude }
    let nearest = gaps.min()
    let text = shortNumber(own)
    guard let nearest else {
      return AuditFinding(
        "variance, \(model.label)", .undecided,
        "it implies a variance of \(text), and there is no other model to compare with")
    }
    let verdict: AuditVerdict = nearest <= 0.01 ? .holds : nearest <= 0.05 ? .undecided : .fails
    return AuditFinding(
      "variance, \(model.label)", verdict,
      "R² and log-likelihood imply a variance of \(text) of the dependent variable; the nearest other model of the group differs by \(shortNumber((1000 * nearest).rounded() / 10)) %"
    )
  }

  /// What the pairs of models that agree say of the number of observations.
  private static func observations(_ models: [PrintedModel], _ group: String) -> AuditFinding? {
    var implied: [Double] = []
    for (place, left) in models.enumerated() {
      for right in models.dropFirst(place + 1) {
        guard (left.totalVariance / right.totalVariance - 1).magnitude <= 0.01 else { continue }
        let ratio = log((1 - left.rSquared) / (1 - right.rSquared))
        guard ratio.magnitude > 1e-3 else { continue }
        implied.append(-2 * (left.logLikelihood - right.logLikelihood) / ratio)
      }
    }
    guard let low = implied.min(), let high = implied.max(), let count = models.first?.count else {
      return nil
    }
    let isNear = low >= 0.98 * count && high <= 1.02 * count
    return AuditFinding(
      "n, \(group)", isNear ? .holds : .undecided,
      "models that agree imply \(shortNumber((10 * low).rounded() / 10)) to \(shortNumber((10 * high).rounded() / 10)) observations, and \(shortNumber(count)) are given; so the likelihood has no Jacobian term, and rows lost to lags are not in it"
    )
  }
}
