import Spatial
import TestSupport

/// Data of a regression and what other programs make of them.
struct RegressionFixture {
  let design: PanelDesign
  let weights: SpatialWeights
  let expected: JSON
  let independent: JSON?
  let published: JSON?
  private let tolerances: JSON

  init(_ name: String) throws {
    let json = try fixture(name + ".json")
    let regions = try json.member("regions").int()
    design = try PanelDesign(
      regions: regions, periods: try json.member("periods").int(),
      response: try json.member("response").doubles(),
      regressors: try json.member("regressors").rows(),
      terms: try json.member("terms").list().map { try $0.text() })
    weights = try Self.weights(
      json.member("edges").rows(), regions, scaled: try json.member("style").text() == "W")
    expected = try json.member("expected")
    independent = json["independent"]
    published = json["published"]
    tolerances = try json.member("tolerance")
  }

  /// Weights from edges, scaled by row unless told otherwise.
  static func weights(
    _ edges: [[Double]], _ regions: Int, scaled: Bool = true
  ) throws -> SpatialWeights {
    var rows = [[(neighbour: Int, weight: Double)]](repeating: [], count: regions)
    for edge in edges { rows[Int(edge[0])].append((Int(edge[1]), edge[2])) }
    guard scaled else { return try SpatialWeights(rows: rows) }
    let shares = rows.map { row in
      let sum = row.reduce(0) { $0 + $1.weight }
      return row.map { ($0.neighbour, $0.weight / sum) }
    }
    return try SpatialWeights(rows: shares, style: .row)
  }

  /// A relative or absolute tolerance of the file.
  func tolerance(relative: String? = nil, absolute: String? = nil) throws -> Tolerance {
    Tolerance(
      relative: try relative.map { try tolerances.member($0).double() } ?? 0,
      absolute: try absolute.map { try tolerances.member($0).double() } ?? 1e-12)
  }
}

/// One member called `name`, through a path of names.
func member(_ json: JSON, _ path: String...) throws -> JSON {
  try path.reduce(json) { try $0.member($1) }
}

extension SpatialFit {
  /// The coefficient of a term as R names it.
  func coefficient(_ name: String) -> Coefficient? {
    var term = name.replacingPrefix("I(x - lambda * WX)", with: "")
    term = term.replacingPrefix("lag.", with: "W*").replacingPrefix("W_", with: "W*")
    if term == "(Intercept)" { term = "intercept" }
    return coefficients.first { $0.term == term }
  }

  /// How many of the named numbers differ from the estimates.
  func disagreeing(_ named: JSON, _ tolerance: Tolerance, errors: Bool = false) throws -> [String] {
    try named.members.compactMap { name, value in
      guard let coefficient = coefficient(name) else { return name }
      let got = errors ? coefficient.standardError : coefficient.estimate
      return tolerance.agrees(got, try value.double()) ? nil : "\(name) \(got) \(value)"
    }
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
