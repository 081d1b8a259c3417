import Spatial
import TestSupport

/// Variables, weights and expected statistics of one data set.
struct StatisticsFixture {
  let json: JSON
  let exact = Tolerance(relative: 1e-9, absolute: 1e-11)

  init(_ name: String) throws { json = try fixture(name) }

  /// A variable.
  func variable(_ name: String) throws -> [Double] {
    try json.member("variables").member(name).doubles()
  }

  /// Weights by the name of their edge list; `r` row-standardised, `b` binary, `o` as given.
  func weights(_ name: String, _ style: String) throws -> SpatialWeights {
    let size = try json.member("variables").members.values.first?.list().count ?? 0
    return try Self.weights(json.member("weights").member(name), count: size, style)
  }

  /// Weights of an edge list.
  static func weights(_ edges: JSON, count: Int, _ style: String) throws -> SpatialWeights {
    var rows = [[(neighbour: Int, weight: Double)]](repeating: [], count: count)
    for edge in try edges.list() {
      let cells = try edge.doubles()
      rows[Int(cells[0])].append((Int(cells[1]), style == "b" ? 1 : cells[2]))
    }
    guard style == "r" else { return try SpatialWeights(rows: rows) }
    return try SpatialWeights(
      rows: rows.map { row in
        let total = row.reduce(0) { $0 + $1.weight }
        return row.map { ($0.neighbour, $0.weight / total) }
      }, style: .row)
  }

  /// Whether two pseudo p-values differ by no more than chance makes them: four standard deviations
  /// of either.
  static func agree(_ p: Double, of own: Int, _ q: Double, of reference: Int) -> Bool {
    let spread = max(p * (1 - p), q * (1 - q)) * (1 / Double(own) + 1 / Double(reference))
    return (p - q).magnitude <= 4 * spread.squareRoot() + 1 / Double(own + 1)
  }

  /// Whether a test agrees with p-values of PySAL, which compares sums without regard to rounding:
  /// of samples that give the value observed itself it counts some and loses some.
  static func agrees(
    _ test: PermutationTest, _ tail: PermutationTest.Tail, _ expected: Double, of reference: Int
  ) -> Bool {
    let ties = Double(test.atLeast + test.atMost - test.count) / Double(test.count)
    let p = test.p(tail)
    let nearest = min(max(expected, p - ties), p)
    return agree(nearest, of: test.count, expected, of: reference)
  }
}

extension PermutationTest.Tail {
  /// The tail of a member of a fixture.
  init?(_ name: String) {
    switch name {
    case "p_greater": self = .greater
    case "p_less": self = .less
    case "p_directed", "p_sim_directed": self = .one
    default: return nil
    }
  }
}
