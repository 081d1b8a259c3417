extension Unit {
  /// The unit of a product, as `Product` describes it.
  ///
  /// - Complexity: O(n·m) in the numbers of factors.
  public func multiplied(by other: Unit) throws(UnitError) -> Unit {
    if isPlain { return other }
    if other.isPlain { return self }
    var product = Product(factors, other.factors)
    return try product.unit()
  }

  /// The unit of a quotient.
  public func divided(by other: Unit) throws(UnitError) -> Unit {
    if other.isPlain { return self }
    let inverse = try other.raised(to: Rational(-1))
    if isPlain { return inverse }
    return try multiplied(by: inverse)
  }

  /// The unit of a power; every exponent is multiplied, to the power 0 it is plain.
  public func raised(to power: Rational) throws(UnitError) -> Unit {
    if power == .zero || isPlain { return .one }
    if power == .one { return self }
    var raised: [Factor] = []
    for factor in factors {
      guard let next = factor.raised(to: power) else { throw .overflow("(\(self))^\(power)") }
      raised.append(next)
    }
    return try Unit(raised)
  }

  /// The unit of a square root; exponents may become fractions.
  public func squareRoot() throws(UnitError) -> Unit {
    guard let half = Rational(1, 2) else { return self }
    return try raised(to: half)
  }
}
