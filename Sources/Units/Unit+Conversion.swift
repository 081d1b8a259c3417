extension Unit {
  /// How this unit goes together with another in `+`, in a comparison or under `to`.
  public func compatibility(with other: Unit) -> Compatibility {
    if self == other { return .same }
    if isPlain != other.isPlain,
      !dimension.components.isEmpty || !other.dimension.components.isEmpty
    {
      return .dimensionMismatch
    }
    let verdict = Compatibility(dimension, other.dimension)
    guard case .same = verdict else { return verdict }
    guard let factor = multiplier(to: other) else { return .dimensionMismatch }
    return factor == 1 ? .same : .scaled(factor)
  }

  /// What numbers in this unit are multiplied by to be in another one.
  ///
  /// What one side does not state is taken from the other. Numbers written as powers of ten convert
  /// without rounding.
  public func factor(to other: Unit) throws(UnitError) -> Double {
    switch compatibility(with: other) {
    case .same: return 1
    case .scaled(let factor): return factor
    case .states:
      guard let factor = multiplier(to: other) else { throw .overflow("\(self)/\(other)") }
      return factor
    case .dimensionMismatch: throw .dimension(left: self, right: other)
    case .substanceMismatch(let a, let b):
      throw .substance(left: self, right: other, leftSubstance: a, rightSubstance: b)
    case .priceYearMismatch(let a, let b):
      throw .priceYear(left: self, right: other, leftYear: a, rightYear: b)
    }
  }

  /// The unit and the multiplier of `to`: a target that states no substance or price year keeps the
  /// one that is there, so `[Mt CO2]` to `[kt]` is `kt CO2`.
  public func converting(to target: Unit) throws(UnitError) -> (unit: Unit, factor: Double) {
    let factor = try factor(to: target)
    return (try target.taking(from: self), factor)
  }

  /// This unit with the substances and price years that it lacks and the other one states.
  public func taking(from other: Unit) throws(UnitError) -> Unit {
    guard factors.contains(where: { $0.takesSubstance || $0.takesPriceYear }) else { return self }
    let parts = other.dimension.components
    let own = dimension.components
    return try Unit(
      factors.map { factor in
        guard factor.takesSubstance || factor.takesPriceYear,
          let base = factor.symbol.components.first?.base
        else { return factor }
        let stated = parts.filter {
          $0.base == base && $0.tag != nil && $0.exponent.sign == factor.exponent.sign
        }
        guard stated.count == 1, let tag = stated.first?.tag,
          !own.contains(where: {
            $0.base == base && $0.tag == tag && $0.exponent.sign == factor.exponent.sign
          })
        else { return factor }
        var factor = factor
        factor.tag = tag
        return factor
      })
  }

  /// The unit with its money at the prices of a year; `nil` where it names no money without a year.
  public func atPrices(of year: Int) throws(UnitError) -> Unit? {
    guard factors.contains(where: \.takesPriceYear) else { return nil }
    return try Unit(
      factors.map { factor in
        guard factor.takesPriceYear else { return factor }
        var factor = factor
        factor.tag = .priceYear(year)
        return factor
      })
  }

  /// The unit without what is only a number in it, and what values are multiplied by to be in it.
  ///
  /// `Mt/kt` becomes plain times 1000, `%·Mt` becomes `Mt` times 0.01, `tce·t C/TJ` becomes `t C`
  /// times 0.0293076. A `%` that stands alone, and the numbers in front of symbols, stay.
  public func reduced() throws(UnitError) -> (unit: Unit, factor: Double) {
    if factors.count == 1, !factors[0].symbol.isNumber, factors[0].exponent == .one {
      return (self, 1)
    }
    var kept = factors.filter { !$0.symbol.components.isEmpty }
    var l = 0
    while l < kept.count {
      let partner = kept.indices.first {
        $0 > l && kept[$0].tag == kept[l].tag && CancelledPair(kept[l], kept[$0]) != nil
      }
      guard let r = partner, let pair = CancelledPair(kept[l], kept[r]),
        let leftRest = kept[l].exponent.adding(pair.fromLeft.negated),
        let rightRest = kept[r].exponent.adding(pair.fromRight.negated)
      else {
        l += 1
        continue
      }
      kept[l].exponent = leftRest
      kept[r].exponent = rightRest
      kept.removeAll { $0.exponent == .zero }
      l = 0
    }
    let unit = try Unit(kept)
    guard let factor = multiplier(to: unit) else { throw .overflow(spelling) }
    return (unit, factor)
  }

  /// The ratio of the sizes, rounded once and put right where it misses a power of ten by rounding.
  private func multiplier(to other: Unit) -> Double? {
    let (a, b) = (scaleParts, other.scaleParts)
    var ratio = (a.above * b.below) / (a.below * b.above)
    if !ratio.isNormal { ratio = (a.above / a.below) / (b.above / b.below) }
    return ratio.isNormal ? PowerOfTen.snapped(ratio) : nil
  }
}
