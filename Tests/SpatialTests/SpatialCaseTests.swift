import Spatial
import TestSupport
import Testing

/// The reference cases of the file on space.
@Suite struct SpatialCaseTests {
  private func weights(_ input: JSON) throws -> SpatialWeights {
    let style = try input.member("weights").text() == "binary" ? "b" : "r"
    if let matrix = input["W"] {
      let rows = try matrix.rows().map { row in
        row.enumerated().filter { $0.element != 0 }.map {
          (neighbour: $0.offset, weight: $0.element)
        }
      }
      return try standardised(rows, style)
    }
    let names = try input.member("regions").list().map { try $0.text() }
    var rows = [[(neighbour: Int, weight: Double)]](repeating: [], count: names.count)
    for edge in try input.member("edges").list() {
      let ends = try edge.list().map { names.firstIndex(of: try $0.text()) ?? 0 }
      rows[ends[0]].append((ends[1], 1))
      rows[ends[1]].append((ends[0], 1))
    }
    return try standardised(rows, style)
  }

  private func standardised(
    _ rows: [[(neighbour: Int, weight: Double)]], _ style: String
  ) throws -> SpatialWeights {
    guard style == "r" else { return try SpatialWeights(rows: rows) }
    return try SpatialWeights(
      rows: rows.map { row in
        let total = row.reduce(0) { $0 + $1.weight }
        return row.map { ($0.neighbour, $0.weight / total) }
      }, style: .row)
  }

  @Test(arguments: try cases("spatial_cases.json", "moran"))
  func moran(_ item: Case) throws {
    let result = try Moran(
      item.input.member("x").doubles(), weights: weights(item.input))
    for (name, value) in [
      ("I", result.i), ("EI", result.expected), ("VI_norm", result.normal.variance),
      ("z_norm", result.normal.z), ("p_norm", result.normal.p),
      ("VI_rand", result.randomised.variance), ("z_rand", result.randomised.z),
      ("p_rand", result.randomised.p),
    ] {
      #expect(item.tolerance.agrees(value, try item.expected.member(name).double()), "\(name)")
    }
  }

  @Test(arguments: try cases("spatial_cases.json", "lisa"))
  func local(_ item: Case) throws {
    var options = LocalMoran.Options()
    options.scale = .full
    options.ties = .high
    let weights = try weights(item.input)
    let x = try item.input.member("x").doubles()
    let result = try LocalMoran(x, weights: weights, options: options)
    #expect(item.tolerance.agrees(result.i, try item.expected.member("I_i").doubles()))
    #expect(item.tolerance.agrees(result.z, try item.expected.member("z").doubles()))
    #expect(item.tolerance.agrees(result.lag, try item.expected.member("lag").doubles()))
    let corners = try item.expected.member("quadrant").list().map { try $0.text() }
    #expect(result.quadrants.map(\.rawValue) == corners)
    // The local statistics add up to n times the global one.
    let sum = result.i.reduce(0, +)
    let global = try Moran(x, weights: weights)
    #expect(item.tolerance.agrees(sum, Double(x.count) * global.i))
  }

  @Test(arguments: try cases("spatial_cases.json", "lisa.transition"))
  func transitions(_ item: Case) throws {
    let sides = try ["q0", "q1"].map { name in
      try item.input.member(name).list().map {
        try #require(MoranQuadrant(rawValue: try $0.text()))
      }
    }
    let result = try LocalTransitions(from: sides[0], to: sides[1])
    let types = try item.expected.member("type").list().map { try $0.text() }
    #expect(result.types.map(\.rawValue) == types)
    for (type, count) in try item.expected.member("counts").members {
      let type = try #require(LocalTransition(rawValue: type))
      #expect(result.count(type) == (try count.int()))
    }
    #expect(
      item.tolerance.agrees(result.cohesion, try item.expected.member("cohesion").double()))
    #expect(
      item.tolerance.agrees(result.stability, try item.expected.member("stability").double()))
  }

  @Test(arguments: try cases("spatial_cases.json", "moran.exact_permutation"))
  func allOrders(_ item: Case) throws {
    let result = try Moran(
      item.input.member("x").doubles(), weights: weights(item.input),
      permutations: Permutations(999, seed: 1))
    let test = try #require(result.permutation)
    #expect(item.tolerance.agrees(result.i, try item.expected.member("I").double()))
    #expect(item.tolerance.agrees(test.p(.greater), try item.expected.member("p_greater").double()))
    #expect(test.count == (try item.expected.member("permutations").int()))
    #expect(test.isExact)
  }

  @Test(arguments: try cases("spatial_cases.json", "lisa.exact_permutation"))
  func allOrdersOfTheOthers(_ item: Case) throws {
    var options = LocalMoran.Options()
    options.scale = .full
    options.permutations = try Permutations(999, seed: 1)
    let result = try LocalMoran(
      item.input.member("x").doubles(), weights: weights(item.input), options: options)
    #expect(item.tolerance.agrees(result.i, try item.expected.member("I_i").doubles()))
    let p = try result.i.indices.map { try #require(result.permutation($0)).p(.one) }
    #expect(item.tolerance.agrees(p, try item.expected.member("pseudo_p").doubles()))
  }
}
