import Glibc
import Spatial
import TestSupport
import Testing

/// The linear sets of NIST's Statistical Reference Datasets: how many digits of the certified values
/// come out.
@Suite struct ReferenceDataSetTests {
  /// Digits of coefficients, of standard errors, and the condition number of the scaled design.
  ///
  /// The data that the powers of x make are rounded themselves, which costs Filip its digits.
  static let digits: [(id: String, coefficients: Double, errors: Double)] = [
    ("Norris", 12, 12), ("Pontius", 12, 12), ("NoInt1", 14, 13), ("NoInt2", 14, 13),
    ("Filip", 7, 7), ("Longley", 12, 12), ("Wampler1", 13, 0), ("Wampler2", 13, 0),
    ("Wampler3", 13, 12), ("Wampler4", 13, 12), ("Wampler5", 12, 12),
  ]

  private func design(_ set: JSON) throws -> PanelDesign {
    let y = try set.member("response").doubles()
    var columns = try set.member("columns").rows()
    let power = try set.member("power").int()
    for exponent in 2..<max(power + 1, 2) {
      columns.append(columns[0].map { pow($0, Double(exponent)) })
    }
    return try PanelDesign(
      regions: y.count, periods: 1, response: y, regressors: columns,
      terms: columns.indices.map { "x\($0 + 1)" },
      intercept: set.member("intercept").flag())
  }

  /// −log10 of the relative difference, 16 at most.
  private func agreement(_ got: [Double], _ certified: [Double]) -> Double {
    zip(got, certified).map { got, certified in
      let difference = (got - certified).magnitude / certified.magnitude
      return difference > 0 ? min(16, -log10(difference)) : 16
    }.min() ?? 0
  }

  @Test(arguments: digits.map(\.id))
  func certifiedValuesComeOut(_ id: String) throws {
    let wanted = try #require(Self.digits.first { $0.id == id })
    let set = try #require(
      try fixture("nist_strd.json").member("sets").list().first {
        try $0.member("id").text() == id
      })
    let model = try LinearModel.ordinary(try design(set))
    let coefficients = agreement(model.coefficients, try set.member("coef").doubles())
    print("digits of \(id): \(coefficients), condition \(model.conditionNumber)")
    #expect(coefficients >= wanted.coefficients)
    let errors = try set.member("sd").doubles()
    if errors.allSatisfy({ $0 > 0 }) {
      let reached = agreement(model.standardErrors, errors)
      print("digits of errors of \(id): \(reached)")
      #expect(reached >= wanted.errors)
      let deviation = try set.member("residual_sd").double()
      #expect(agreement([model.fit.variance.squareRoot()], [deviation]) >= wanted.errors)
      #expect(agreement([model.fit.rSquared], [try set.member("r2").double()]) >= 8)
    } else {
      // An exact fit: nothing but rounding is left.
      #expect(model.standardErrors.allSatisfy { $0 < 1e-6 })
    }
    let warns = model.notes.contains { $0.name == "condition" }
    #expect(warns == (model.conditionNumber > 1e4))
  }
}
