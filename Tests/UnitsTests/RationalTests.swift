import Testing
import Units

@Suite struct RationalTests {
  @Test func lowestTerms() {
    #expect(Rational(6, -4)?.description == "-3/2")
    #expect(Rational(0, 5) == .zero)
    #expect(Rational(1, 0) == nil)
    #expect(Rational(Int64.min, 1) == nil)
    #expect(Rational(Int64(Int32.max) + 1, 1) == nil)
    #expect(Rational(Int64(Int32.max) * 4, 8)?.denominator == 2)
  }

  @Test func arithmetic() {
    #expect(Rational(1, 2)?.adding(Rational(-1, 3) ?? .zero) == Rational(1, 6))
    #expect(Rational(2, 3)?.multiplied(by: Rational(3, 4) ?? .zero) == Rational(1, 2))
    #expect(Rational(.max).adding(.one) == nil)
    #expect(Rational(.max).multiplied(by: Rational(2)) == nil)
    #expect(Rational(.min).negated == Rational(.max))
    #expect(Rational(-3, 2)?.magnitude == Rational(3, 2))
  }

  @Test(
    arguments: [(0.5, "1/2"), (-2, "-2"), (1.0 / 3, "1/3"), (0.75, "3/4"), (0, "0")]
      as [(Double, String)])
  func fromNumber(_ value: Double, _ text: String) {
    #expect(Rational(nearly: value)?.description == text)
  }

  @Test(arguments: [Double.nan, .infinity, .pi, 1e9])
  func noFraction(_ value: Double) { #expect(Rational(nearly: value) == nil) }
}
