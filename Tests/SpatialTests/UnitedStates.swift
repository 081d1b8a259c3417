import Spatial
import TestSupport

/// Income per head of 48 states in 81 years.
struct UnitedStates {
  let years: [Int]
  /// One array of states a year.
  let values: [[Double]]
  private let edges: JSON

  init() throws {
    let json = try fixture("stats_us_income.json")
    years = try json.member("years").list().map { try $0.int() }
    values = try json.member("values").rows()
    edges = try json.member("weights")
  }

  func weights(_ style: String) throws -> SpatialWeights {
    try StatisticsFixture.weights(edges, count: values[0].count, style)
  }

  /// The states in one year, and their weights.
  func year(_ year: String, _ style: String) throws -> ([Double], SpatialWeights) {
    let place = years.firstIndex { "\($0)" == year } ?? 0
    return (values[place], try weights(style))
  }
}
