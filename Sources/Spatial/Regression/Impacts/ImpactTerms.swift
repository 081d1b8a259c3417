/// The terms of a fit whose impacts are asked for, and where their coefficients stand.
struct ImpactTerms: Sendable {
  private let fit: SpatialFit
  private let groups: [(name: String, places: [(own: Int, lag: Int?)])]
  private let rhoPlace: Int?

  /// The estimate of r, 0 in a model without.
  let rho: Double

  init(_ fit: SpatialFit, _ sums: [(name: String, terms: [String])]) throws(MethodError) {
    self.fit = fit
    let names = fit.coefficients.map(\.term)
    rhoPlace = names.firstIndex(of: "rho")
    rho = rhoPlace.map { fit.coefficients[$0].estimate } ?? 0
    let lagged = Set(names.map { "W*\($0)" }).intersection(names)
    var groups: [(name: String, places: [(own: Int, lag: Int?)])] = []
    for (place, name) in names.enumerated()
    where !["intercept", "rho", "lambda"].contains(name) && !lagged.contains(name) {
      groups.append((name, [(place, names.firstIndex(of: "W*\(name)"))]))
    }
    for sum in sums {
      var places: [(own: Int, lag: Int?)] = []
      for term in sum.terms {
        guard let single = groups.first(where: { $0.name == term && $0.places.count == 1 }) else {
          throw MethodError(.domain, "the model has no term `\(term)`", argument: "terms")
        }
        places += single.places
      }
      groups.append((sum.name, places))
    }
    self.groups = groups
  }

  /// The traces that impacts need for r between two bounds.
  func traces(
    _ determinant: LogDeterminant?, _ weights: SpatialWeights, from low: Double, to high: Double
  ) -> ImpactTraces {
    ImpactTraces(
      meanRowSum: Summation.mean(weights.rowSums),
      traces: determinant.map { MultiplierTraces($0, weights, from: low, to: high) })
  }

  /// One row a group.
  func rows(
    _ effects: ([(own: Int, lag: Int?)]) throws(MethodError) -> (
      Impacts.Effect, Impacts.Effect, Impacts.Effect
    )
  ) throws(MethodError) -> [Impacts.Row] {
    var rows: [Impacts.Row] = []
    for group in groups {
      let (direct, indirect, total) = try effects(group.places)
      rows.append(Impacts.Row(term: group.name, direct: direct, indirect: indirect, total: total))
    }
    return rows
  }

  /// Direct and total effect of coefficients.
  private func effects(
    _ places: [(own: Int, lag: Int?)], _ coefficients: (Int) -> Double, _ m: Multipliers
  ) -> (direct: Double, total: Double) {
    places.reduce((0, 0)) { sum, place in
      let b = coefficients(place.own)
      let t = place.lag.map(coefficients) ?? 0
      return (
        sum.0 + b * m.direct + t * m.directLag, sum.1 + b * m.total + t * m.totalLag
      )
    }
  }

  /// Effects with standard errors by linearisation.
  func delta(
    _ places: [(own: Int, lag: Int?)], _ traces: ImpactTraces
  ) -> (Impacts.Effect, Impacts.Effect, Impacts.Effect) {
    let m = traces.multipliers(rho)
    let slopes = traces.slopes(rho)
    let estimate = effects(places, { fit.coefficients[$0].estimate }, m)
    let change = effects(places, { fit.coefficients[$0].estimate }, slopes)
    func effect(_ value: Double, _ own: Double, _ lag: Double, _ growth: Double) -> Impacts.Effect {
      var gradient: [(place: Int, factor: Double)] = []
      for place in places {
        gradient.append((place.own, own))
        if let other = place.lag { gradient.append((other, lag)) }
      }
      if let rhoPlace { gradient.append((rhoPlace, growth)) }
      let variance = gradient.reduce(0) { sum, a in
        gradient.reduce(sum) { $0 + a.factor * $1.factor * fit.covariance[a.place][$1.place] }
      }
      return Impacts.Effect(
        estimate: value, standardError: variance.squareRoot(), mean: value)
    }
    return (
      effect(estimate.direct, m.direct, m.directLag, change.direct),
      effect(
        estimate.total - estimate.direct, m.total - m.direct, m.totalLag - m.directLag,
        change.total - change.direct),
      effect(estimate.total, m.total, m.totalLag, change.total)
    )
  }
}

extension ImpactTerms {
  /// One draw of all coefficients.
  struct Draw: Sendable {
    let coefficients: [Double]
    let rho: Double
  }

  /// Draws between two looks at whether they are wanted.
  static let drawsOfBlock = 1 << 12

  /// Draws from the normal distribution of the estimates, each from a stream of its own; a draw of r
  /// outside its range is drawn again.
  func sample(
    _ count: Int, seed: UInt64, within range: (low: Double, high: Double)?
  ) throws(MethodError) -> (draws: [Draw], rejected: Int) {
    let size = fit.coefficients.count
    guard let cholesky = Cholesky(fit.covariance.prefix(size).map { Array($0.prefix(size)) }) else {
      throw MethodError(
        .degenerate, "the covariance of the coefficients is singular, so nothing can be drawn",
        mend: "look at the standard errors of the model")
    }
    var draws: [Draw] = []
    var rejected = 0
    for number in 0..<count {
      if number % Self.drawsOfBlock == 0 { try requireWanted() }
      var random = RandomStream(seed: seed, stream: UInt64(number))
      while true {
        let shift = cholesky.correlated((0..<size).map { _ in random.normal() })
        let values = zip(fit.coefficients, shift).map { $0.estimate + $1 }
        let rho = rhoPlace.map { values[$0] } ?? 0
        if let range, rho <= range.low || rho >= range.high {
          rejected += 1
          guard rejected <= 9 * count else {
            throw MethodError(
              .degenerate, "hardly any draw of rho lies in its range, so nothing can be simulated",
              mend: "take standard errors by the delta method")
          }
          continue
        }
        draws.append(Draw(coefficients: values, rho: rho))
        break
      }
    }
    return (draws, rejected)
  }

  /// Whether one draw has more than a twentieth of the variance of some total effect.
  func hasDominantDraw(_ draws: [Draw], _ multipliers: [Multipliers]) -> Bool {
    guard draws.count >= 200 else { return false }
    return groups.contains { group in
      let totals = zip(draws, multipliers).map { draw, m in
        effects(group.places, { draw.coefficients[$0] }, m).total
      }
      let mean = Summation.mean(totals)
      let largest = totals.reduce(0) { Swift.max($0, ($1 - mean) * ($1 - mean)) }
      return largest > Summation.squaredDeviations(totals, from: mean) / 20
    }
  }

  /// Effects with standard errors from draws.
  func simulated(
    _ places: [(own: Int, lag: Int?)], _ traces: ImpactTraces, _ draws: [Draw],
    _ multipliers: [Multipliers]
  ) -> (Impacts.Effect, Impacts.Effect, Impacts.Effect) {
    let estimate = effects(
      places, { fit.coefficients[$0].estimate }, traces.multipliers(rho))
    let drawn = zip(draws, multipliers).map { draw, m in
      effects(places, { draw.coefficients[$0] }, m)
    }
    func effect(_ value: Double, _ values: [Double]) -> Impacts.Effect {
      let mean = Summation.mean(values)
      let variance = Summation.squaredDeviations(values, from: mean) / Double(values.count - 1)
      return Impacts.Effect(
        estimate: value, standardError: variance.squareRoot(), mean: mean)
    }
    return (
      effect(estimate.direct, drawn.map(\.direct)),
      effect(estimate.total - estimate.direct, drawn.map { $0.total - $0.direct }),
      effect(estimate.total, drawn.map(\.total))
    )
  }
}
