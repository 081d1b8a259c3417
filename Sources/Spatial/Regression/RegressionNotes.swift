extension ConcentratedLikelihood {
  /// 2 - √5, where a golden section on [-1, 1] begins.
  private static let firstProbe = 2 - 5.0.squareRoot()

  /// What a reader of a fit should know.
  func notes(_ fit: SpatialFit) -> [MethodNote] {
    var notes: [MethodNote] = []
    if data.options.model.hasLag { notes += remarks(fit.rho, "rho", fit) }
    if data.options.model.hasError { notes += remarks(fit.lambda, "lambda", fit) }
    notes += data.weights.islandNotes
    if !fit.isExpectedInformation, data.options.effects != .random {
      notes.append(
        MethodNote(
          "observed-information",
          "standard errors come from the Hessian of the likelihood, as is usual for so many regions"
        ))
    }
    if fit.coefficients.contains(where: { $0.standardError.isNaN }) {
      notes.append(
        MethodNote(
          "singular-information",
          "the information matrix is singular, so standard errors are missing"
        ))
    }
    return notes
  }

  private func remarks(_ value: Double, _ name: String, _ fit: SpatialFit) -> [MethodNote] {
    var notes: [MethodNote] = []
    let (low, high) = fit.range
    if value - low < 0.001 || high - value < 0.001 {
      notes.append(
        MethodNote(
          "edge",
          """
          \(name) lies at the edge of its range from \(shortNumber(low)) to \(shortNumber(high)), \
          where the likelihood means little
          """, mend: "look at the weights and for terms that are missing"))
    }
    if (value - Self.firstProbe).magnitude < 5e-5 {
      notes.append(
        MethodNote(
          "first-probe",
          """
          \(name) is 2 - sqrt(5), where a search by golden section starts: elsewhere this number \
          comes from searches that never moved, but this one did
          """))
    }
    let error = fit.coefficients.first { $0.term == name }?.standardError ?? .nan
    if error > (high - low) / 4 {
      notes.append(
        MethodNote(
          "flat", "the likelihood hardly changes with \(name): its standard error spans the range"))
    }
    if name == "rho", value < 0, moranOfResponse() > 0 {
      notes.append(
        MethodNote(
          "opposite-sign",
          "rho is negative although neighbours' values of the dependent variable are alike"))
    }
    return notes
  }

  /// The sign of Moran's I of the dependent variable without its effects.
  private func moranOfResponse() -> Double {
    let mean = Summation.mean(data.y)
    let z = data.y.map { $0 - mean }
    return dot(z, data.weights.lag(z, periods: data.periods))
  }
}
