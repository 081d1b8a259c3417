import Methods
import TestSupport
import Testing

@Suite struct CoefficientOfVariationTests {
  @Test(arguments: try cases("cv.json", "cv"))
  func unweighted(_ item: Case) throws {
    let x = try item.input.member("x").doubles()
    let sample = try CoefficientOfVariation(of: x)
    let population = try CoefficientOfVariation(of: x, kind: .population)
    let pairs = [
      ("sample", sample.ratio), ("population", population.ratio),
      ("max_possible_sample", sample.largestPossible),
      ("max_possible_population", population.largestPossible),
    ]
    for (name, got) in pairs {
      #expect(item.tolerance.agrees(got, try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("cv.json", "cv.weighted"))
  func weighted(_ item: Case) throws {
    let got = try CoefficientOfVariation(
      of: item.input.member("x").doubles(), weights: item.input.member("w").doubles())
    #expect(item.tolerance.agrees(got.ratio, try item.expected.member("cv").double()))
  }

  @Test func everyFixtureCaseIsTested() throws {
    #expect(try cases("cv.json").map(\.id) == ["c2", "c7"])
  }

  @Test func equalWeightsGiveThePopulationForm() throws {
    let x = [3.0, 1, 4, 1, 5]
    let weighted = try CoefficientOfVariation(of: x, weights: [2, 2, 2, 2, 2])
    let population = try CoefficientOfVariation(of: x, kind: .population)
    #expect((weighted.ratio - population.ratio).magnitude < 1e-15)
    #expect((weighted.largestPossible - population.largestPossible).magnitude < 1e-12)
  }

  @Test func oneValueThatCarriesAllIsNoted() throws {
    let lone = try CoefficientOfVariation(of: [0, 0, 0, 9])
    #expect((lone.ratio - lone.largestPossible).magnitude < 1e-12)
    #expect(lone.notes.map(\.name) == ["near-largest"])
    #expect(try CoefficientOfVariation(of: [1, 2, 3]).notes.isEmpty)
  }

  @Test func constantsNegativeMeansAndScale() throws {
    #expect(try CoefficientOfVariation(of: [0.1, 0.1, 0.1]).ratio < 1e-15)
    let negative = try CoefficientOfVariation(of: [-1, -2, -3])
    #expect(negative.ratio == 0.5)
    #expect(negative.notes.map(\.name) == ["negative-mean"])
    let far = try CoefficientOfVariation(of: [1e9 + 1, 1e9 + 2, 1e9 + 3])
    #expect((far.standardDeviation - 1).magnitude < 1e-9)
  }

  @Test func largestValueIsReached() {
    let largest = CoefficientOfVariation.largestValue(mean: 2.25, sampleDeviation: 4.5, count: 4)
    #expect(largest == 9)
  }

  @Test func casesWithoutARatio() {
    expectFailure(.degenerate) { try CoefficientOfVariation(of: [1, -1]) }
    expectFailure(.degenerate) { try CoefficientOfVariation(of: [1]) }
    expectFailure(.tooShort) { try CoefficientOfVariation(of: []) }
    expectFailure(.missing, row: 1) { try CoefficientOfVariation(of: [1, .nan]) }
    expectFailure(.shape) { try CoefficientOfVariation(of: [1, 2], weights: [1]) }
    expectFailure(.domain, row: 1) {
      try CoefficientOfVariation(of: [1, 2], weights: [1, -1])
    }
    expectFailure(.degenerate) {
      try CoefficientOfVariation(of: [1, 2], weights: [0, 0])
    }
  }

  @Test func whatIsLeftOfValuesThatCancelIsNoMean() {
    for weights in [nil, [1.0, 1, 1]] {
      #expect(throws: MethodError.self) {
        try CoefficientOfVariation(of: [0.1, 0.2, -0.3], kind: .population, weights: weights)
      }
    }
  }
}
