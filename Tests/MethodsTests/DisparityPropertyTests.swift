import Methods
import NumericCore
import TestSupport
import Testing

/// Identities of the measures of inequality, structure and place, on random data with zeros, equal
/// values and single regions among them.
@Suite struct DisparityPropertyTests {
  /// Values that are not negative, sometimes with zeros, sometimes all equal, sometimes one.
  private func sample(_ random: inout RandomStream) -> [Double] {
    let count = 1 + random.integer(below: 9)
    let shape = random.integer(below: 4)
    let level = 1 + random.uniform()
    return (0..<count).map { place in
      switch shape {
      case 0: random.uniform() * 100
      case 1: place > 0 && random.integer(below: 3) == 0 ? 0 : 0.5 + random.uniform()
      case 2: level
      default: VectorMath.exp([3 * random.normal()])[0]
      }
    }
  }

  private func groups(_ count: Int, _ random: inout RandomStream) -> [Int] {
    (0..<count).map { _ in random.integer(below: 3) }
  }

  private func near(_ a: Double, _ b: Double, _ slack: Double = 1e-10) -> Bool {
    (a - b).magnitude <= slack * max(1, a.magnitude, b.magnitude)
  }

  @Test func theilAndGiniSplitWithoutARest() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 50)
      let x = sample(&random)
      let parts = groups(x.count, &random)
      let weights = x.map { _ in 0.1 + random.uniform() }
      let theil = try Theil(of: x, weights: weights, groups: parts)
      #expect(near(theil.total, theil.between + theil.within), "\(seed)")
      #expect(min(theil.total, theil.between, theil.within) >= 0)
      let gini = try DagumGini(of: x, groups: parts)
      let sum = gini.within + gini.betweenNet + gini.transvariation
      #expect(near(gini.total, sum), "\(seed): \(x) \(parts)")
      #expect(gini.total >= 0 && gini.total <= 1 - 1 / Double(x.count) + 1e-12)
      #expect(min(gini.within, gini.betweenNet, gini.transvariation) >= -1e-15)
      let one = try Theil(of: x, groups: x.map { _ in 0 })
      #expect(near(one.total, one.within) && one.between < 1e-12)
    }
  }

  @Test func inequalityDoesNotKnowUnitsOrOrder() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 51)
      let x = sample(&random)
      let order = random.permutation(x.count)
      let other = order.map { 1e4 * x[$0] }
      #expect(near(try Theil(of: x).total, try Theil(of: other).total))
      #expect(near(try DagumGini(of: x).total, try DagumGini(of: other).total))
      if x.count > 1 {
        let cv = try CoefficientOfVariation(of: x)
        #expect(near(cv.ratio, try CoefficientOfVariation(of: other).ratio))
        #expect(cv.ratio <= cv.largestPossible * (1 + 1e-12))
        let population = try CoefficientOfVariation(of: x, kind: .population)
        #expect(population.ratio <= population.largestPossible * (1 + 1e-12) + 1e-12)
      }
    }
  }

  @Test func equalValuesHaveNoInequality() throws {
    for count in 1...6 {
      let x = [Double](repeating: 0.1, count: count)
      #expect(try Theil(of: x).total < 1e-15)
      #expect(try DagumGini(of: x).total < 1e-15)
    }
  }

  @Test func structuresKeepTheirBounds() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 52)
      let industries = 1 + random.integer(below: 5)
      var rows = (0..<(1 + random.integer(below: 4))).map { _ in
        (0..<industries).map { _ in random.integer(below: 4) == 0 ? 0 : random.uniform() }
      }
      rows.append([Double](repeating: 1, count: industries))
      let got = try Structure(rows)
      let totals = rows.map { $0.reduce(0, +) }
      let whole = totals.reduce(0, +)
      #expect(near(got.common.reduce(0, +), 1))
      for region in rows.indices {
        let hasShares = totals[region] > 0
        #expect(got.krugman[region].isNaN == !hasShares)
        guard hasShares else { continue }
        #expect(got.krugman[region] >= 0 && got.krugman[region] <= 2 + 1e-12)
        #expect(got.isomorphism[region] >= 0 && got.isomorphism[region] <= 1)
        let least = 1 / Double(industries)
        #expect(got.concentration[region] >= least - 1e-12)
        #expect(got.concentration[region] <= 1 + 1e-12)
        #expect(near(got.isomorphism(region, region), 1) && got.krugman(region, region) == 0)
        for other in rows.indices where totals[other] > 0 {
          #expect(got.isomorphism(region, other) == got.isomorphism(other, region))
          #expect(got.krugman(region, other) == got.krugman(other, region))
        }
      }
      // Weighted by the size of the regions, the quotients of an industry have the mean 1.
      for column in 0..<industries {
        let mean = rows.indices.reduce(0.0) { sum, region in
          totals[region] > 0
            ? sum + totals[region] / whole * got.locationQuotients[region][column] : sum
        }
        #expect(near(mean, 1))
      }
    }
  }

  @Test func zonesDoNotDependOnTheDivisor() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 53)
      let count = 2 + random.integer(below: 8)
      let x = (0..<count).map { _ in Double(random.integer(below: 9)) / 10 } + [2]
      let y = (0..<count).map { _ in random.normal() } + [-9]
      let sample = try Quadrant(x: x, y: y)
      #expect(try Quadrant(x: x, y: y, kind: .population).zones == sample.zones)
      #expect(near(sample.zx.reduce(0, +), 0) && near(sample.zy.reduce(0, +), 0))
      #expect(
        try Quadrant(x: x.map { 3 * $0 }, y: y.map { 7 * $0 }).zones == sample.zones)
    }
    // A value at the mean is not below it, although 0.6 / 3 is not 0.2 in binary.
    let zones = try Quadrant(x: [0.1, 0.2, 0.3], y: [0.1, 0.2, 0.3]).zones
    #expect(zones == [.observation, .core, .core])
  }

  @Test func convergenceFindsTheLineItWasMadeFrom() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 54)
      let first = (0..<(3 + random.integer(below: 8))).map { _ in 0.5 + 4 * random.uniform() }
      let (alpha, slope) = (0.05 * random.normal(), -0.09 * random.uniform())
      let logs = VectorMath.log(first)
      let last = VectorMath.exp(logs.map { $0 + 10 * (alpha + slope * $0) })
      let got = try Convergence(first: first, last: last, years: 10)
      #expect(near(got.slope, slope, 1e-9) && near(got.alpha, alpha, 1e-9), "\(seed)")
      #expect(near(got.sigmaLast, (1 + 10 * slope) * got.sigmaFirst, 1e-8))
      #expect(near(got.speed * got.halfLife, 0.693147180559945, 1e-9))
      let scaled = try Convergence(
        first: first.map { 1e3 * $0 }, last: last.map { 1e3 * $0 }, years: 10)
      #expect(near(scaled.slope, got.slope, 1e-9))
    }
  }

  @Test func densityIntegratesToOne() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 55)
      let x = (0..<(2 + random.integer(below: 20))).map { _ in 10 + 3 * random.normal() }
      let h = try KernelDensity(of: x).bandwidth
      let low = (x.min() ?? 0) - 9 * h
      let step = ((x.max() ?? 0) + 9 * h - low) / 2_000
      let got = try KernelDensity(of: x, at: (0...2_000).map { low + step * Double($0) })
      #expect(near(got.density.reduce(0, +) * step, 1, 1e-8))
      #expect(got.density.allSatisfy { $0 >= 0 })
    }
  }

  @Test func ellipseMovesTurnsAndGrowsWithItsPlaces() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 56)
      let count = 3 + random.integer(below: 8)
      let x = (0..<count).map { _ in random.normal() }
      let y = (0..<count).map { _ in 3 * random.normal() }
      let w = (0..<count).map { _ in 0.1 + random.uniform() }
      let got = try DeviationalEllipse(x: x, y: y, weights: w)
      #expect(got.along >= got.across && got.theta >= 0 && got.theta <= 180)
      let far = try DeviationalEllipse(
        x: x.map { 2 * $0 + 100 }, y: y.map { 2 * $0 - 50 }, weights: w.map { 5 * $0 })
      #expect(near(far.area, 4 * got.area, 1e-8) && near(far.x, 2 * got.x + 100))
      // A quarter turn clockwise adds 90 degrees, up to half a turn.
      let turned = try DeviationalEllipse(x: y, y: x.map { -$0 }, weights: w)
      let difference = (turned.theta - got.theta - 90).magnitude
      #expect(min(difference, (difference - 180).magnitude) < 1e-6, "\(seed)")
      #expect(near(turned.along, got.along, 1e-9))
    }
    let square = try DeviationalEllipse(x: [0, 1, 0, 1], y: [0, 0, 1, 1])
    #expect(square.theta.isNaN && square.notes.map(\.name) == ["circle"])
    #expect(near(square.across, square.along))
  }

  @Test func standingsAndDominanceMirror() throws {
    for seed in 0..<UInt64(propertyRuns) {
      var random = RandomStream(seed: seed, stream: 57)
      let v = (0..<4).map { _ in
        random.integer(below: 9) == 0 ? Double.nan : Double(random.integer(below: 3))
      }
      let a = Dominance(first: v[0], last: v[1], otherFirst: v[2], otherLast: v[3])
      let b = Dominance(first: v[2], last: v[3], otherFirst: v[0], otherLast: v[1])
      #expect((a.relation == nil) == v.contains(where: \.isNaN))
      switch a.relation {
      case .dominates: #expect(b.relation == .dominated)
      case .dominated: #expect(b.relation == .dominates)
      case .crosses, .tie, nil: #expect(b.relation == a.relation)
      }
      let low = try Advantage(first: [v[0]], last: [v[1]], benchmarks: ([v[2]], [v[3]]))
      let high = try Advantage(
        first: [-v[0]], last: [-v[1]], benchmarks: ([-v[2]], [-v[3]]), isLowBetter: false)
      #expect(low == high)
    }
  }
}
