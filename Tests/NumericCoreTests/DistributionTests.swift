import NumericCore
import Testing

/// Closed forms where the distribution has one, and values of the standard tables.
@Suite struct DistributionTests {
  private func agree(_ got: Double, _ expected: Double, _ relative: Double = 1e-11) -> Bool {
    (got - expected).magnitude <= relative * expected.magnitude
  }

  @Test func student() {
    let t2 = StudentT(degreesOfFreedom: 2)
    // P(T > t) = 1/2 - t / (2 sqrt(2 + t^2)) with two degrees of freedom.
    #expect(agree(t2.upperTail(1), 0.5 - 1 / (2 * 3.0.squareRoot())))
    #expect(agree(t2.twoSided(-1), 2 * t2.upperTail(1)))
    // and its inverse t = (2p - 1) / sqrt(2p (1 - p)).
    #expect(agree(t2.quantile(0.975), 0.95 / 0.04875.squareRoot()))
    // One degree: Cauchy, P(T > t) = 1/2 - atan(t) / pi.
    #expect(agree(StudentT(degreesOfFreedom: 1).upperTail(1), 0.25))
    #expect(agree(StudentT(degreesOfFreedom: 1).upperTail(1e8), 1e-8 / .pi, 1e-9))
    #expect(StudentT(degreesOfFreedom: 5).twoSided(0) == 1)
    #expect(StudentT(degreesOfFreedom: 0).upperTail(1).isNaN)
    #expect(t2.upperTail(.nan).isNaN && t2.quantile(1).isNaN && t2.quantile(-1).isNaN)
  }

  @Test func normal() {
    #expect(agree(StandardNormal.quantile(0.975), 1.959963984540054))
    #expect(agree(StandardNormal.cumulative(1.959963984540054), 0.975))
    #expect(agree(StandardNormal.upperTail(10), 7.619853024160527e-24))
    #expect(agree(StandardNormal.twoSided(-1), 0.31731050786291415))
    #expect(StandardNormal.quantile(0).isNaN && StandardNormal.cumulative(.nan).isNaN)
  }

  @Test func chiSquared() {
    // Two degrees: P(X > x) = exp(-x/2).
    let expected = VectorMath.exp([-0.5, -50])
    #expect(agree(ChiSquared.upperTail(1, degreesOfFreedom: 2), expected[0]))
    #expect(agree(ChiSquared.upperTail(100, degreesOfFreedom: 2), expected[1]))
    #expect(agree(ChiSquared.upperTail(3.841458820694124, degreesOfFreedom: 1), 0.05))
    #expect(ChiSquared.upperTail(1, degreesOfFreedom: -1).isNaN)
  }

  @Test func fisher() {
    // F with (1, d) degrees is the square of Student's t with d.
    let t = StudentT(degreesOfFreedom: 7).twoSided(2.5)
    #expect(agree(FisherF.upperTail(6.25, numerator: 1, denominator: 7), t))
    // Two numerator degrees: (1 + 2 x / d)^(-d/2).
    #expect(agree(FisherF.upperTail(3, numerator: 2, denominator: 4), 0.16))
    #expect(FisherF.upperTail(3, numerator: 0, denominator: 4).isNaN)
  }
}
