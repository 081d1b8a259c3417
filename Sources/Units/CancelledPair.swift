/// What two factors of one dimension and opposite sign take out of each other, tags aside.
struct CancelledPair {
  /// The part of the left one's exponent that goes.
  let fromLeft: Rational
  /// The part of the right one's exponent that goes.
  let fromRight: Rational
  /// The number that stays: `Mt` against `t` leaves 1e6.
  let ratio: Double

  /// `nil` when the two do not cancel.
  init?(_ left: Factor, _ right: Factor) {
    guard left.exponent.sign * right.exponent.sign < 0, !left.symbol.components.isEmpty else {
      return nil
    }
    if left.symbol.components == right.symbol.components {
      let rightIsSmaller = Rational.isSmaller(right.exponent, left.exponent)
      let smaller = rightIsSmaller ? right.exponent.negated : left.exponent
      guard left.tag == nil && right.tag == nil || Self.isWhole(smaller, of: left) else {
        return nil
      }
      fromLeft = smaller
      fromRight = smaller.negated
    } else {
      guard let components = left.untagged, let others = right.untagged,
        Self.areOpposite(components, others)
      else { return nil }
      fromLeft = left.exponent
      fromRight = right.exponent
    }
    ratio = PowerOfTen.snapped(
      Self.ratio(left.symbol.scale, fromLeft, right.symbol.scale, fromRight))
  }

  private static func ratio(
    _ left: Double, _ fromLeft: Rational, _ right: Double, _ fromRight: Rational
  ) -> Double {
    let a = PowerOfTen.raise(left, to: fromLeft.magnitude)
    let b = PowerOfTen.raise(right, to: fromRight.magnitude)
    return fromLeft.sign > 0 ? a / b : b / a
  }

  /// Of `m3 gas` only whole volumes may go, not a length or an area.
  private static func isWhole(_ exponent: Rational, of factor: Factor) -> Bool {
    let natural = factor.naturalExponent
    return natural == .one || exponent.isWhole && exponent.numerator % natural.numerator == 0
  }

  private static func areOpposite(_ a: [Component], _ b: [Component]) -> Bool {
    a.count == b.count
      && a.allSatisfy { part in
        b.contains { $0.base == part.base && $0.exponent == part.exponent.negated }
      }
  }
}
