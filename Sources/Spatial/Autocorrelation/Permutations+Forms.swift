import CNumerics
import Threading

extension Permutations {
  /// Orders that a piece of parallel work takes, and orders between two looks at `isStopped`.
  private static let (chunk, batch) = (16, 2048)

  /// Tests z′(D + W)z of several variables against the same variables in other orders.
  ///
  /// - Parameters:
  ///   - variables: z, one array of n values each.
  ///   - pairs: W.
  ///   - diagonal: D; none unless given.
  ///   - isStopped: Asked now and then; when true, the tests so far are given.
  /// - Returns: One test a variable; nothing when no order is to be drawn.
  /// - Complexity: O(orders · variables · (n + m)) for m pairs, on all threads.
  package func tests(
    _ variables: [[Double]], _ pairs: NeighbourPairs, diagonal: [Double]? = nil,
    isStopped: () -> Bool = { false }
  ) -> [PermutationTest]? {
    guard count > 0, pairs.count > 1 else { return nil }
    var counts = variables.map { z in
      PermutationCounts(
        observed: pairs.form(z, diagonal: diagonal),
        tolerance: 1e-12
          * pairs.form(z.map(\.magnitude), diagonal: diagonal?.map(\.magnitude)).magnitude)
    }
    let isExact = pairs.count <= Self.exactLimit
    let lanes = VariableLanes(variables)
    if isExact {
      for order in Self.allOrders(pairs.count) {
        let values = lanes.forms(order, pairs, diagonal)
        for variable in counts.indices { counts[variable].add(values[variable]) }
      }
    } else if variables.count == 1 {
      let z = variables[0]
      run(count: 1, into: &counts, isStopped) { orders, out in
        var shuffled = z
        for (place, order) in orders.enumerated() where !Cancellation.isRequested {
          shuffled.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: z) }
          _ = withWords(order) { tonne_shuffle(&shuffled, z.count, $0) }
          out[place] = pairs.form(shuffled, diagonal: diagonal)
        }
      }
    } else {
      let start = (0..<Int32(pairs.count)).map(\.self)
      run(count: lanes.stride, into: &counts, isStopped) { orders, out in
        var shuffled = start
        for (place, order) in orders.enumerated() where !Cancellation.isRequested {
          shuffled.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: start) }
          _ = withWords(order) { tonne_shuffle_order(&shuffled, start.count, $0) }
          tonne_pair_sums(
            lanes.cells, lanes.stride, shuffled, pairs.starts, pairs.columns, pairs.weights,
            diagonal, pairs.count, out + place * lanes.stride)
        }
      }
    }
    return counts.map { $0.test(isExact: isExact) }
  }

  /// Tests Σ_i c_i y_i of several pairs of c and y against y in other orders.
  /// - Complexity: O(orders · pairs · n), on all threads.
  package func tests(
    coefficients: [[Double]], values: [[Double]], isStopped: () -> Bool = { false }
  ) -> [PermutationTest]? {
    guard count > 0, let size = values.first?.count, size > 1 else { return nil }
    var tests: [PermutationTest] = []
    for (c, y) in zip(coefficients, values) {
      var counts = [
        PermutationCounts(
          observed: VectorMath.dot(c, y, count: size),
          tolerance: 1e-12
            * VectorMath.dot(c.map(\.magnitude), y.map(\.magnitude), count: size))
      ]
      if size <= Self.exactLimit {
        for order in Self.allOrders(size) {
          counts[0].add(VectorMath.dot(c, order.map { y[Int($0)] }, count: size))
        }
      } else {
        run(count: 1, into: &counts, isStopped) { orders, out in
          var shuffled = y
          for (place, order) in orders.enumerated() where !Cancellation.isRequested {
            shuffled.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: y) }
            _ = withWords(order) { tonne_shuffle(&shuffled, size, $0) }
            out[place] = VectorMath.dot(c, shuffled, count: size)
          }
        }
      }
      tests.append(counts[0].test(isExact: size <= Self.exactLimit))
    }
    return tests
  }

  /// Runs all drawn orders in batches and counts what they give, in their order.
  private func run(
    count width: Int, into counts: inout [PermutationCounts], _ isStopped: () -> Bool,
    _ body: @Sendable (_ orders: Range<Int>, _ out: UnsafeMutablePointer<Double>) -> Void
  ) {
    let isOutermost = Work.begin((count + Self.batch - 1) / Self.batch)
    defer { if isOutermost { Work.end() } }
    var values = [Double](repeating: 0, count: width * min(count, Self.batch))
    for first in stride(from: 0, to: count, by: Self.batch) {
      let length = min(Self.batch, count - first)
      values.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        nonisolated(unsafe) let out = base
        parallelChunks(count: (length + Self.chunk - 1) / Self.chunk) { part in
          let start = part * Self.chunk
          let orders = first + start..<first + min(length, start + Self.chunk)
          body(orders, out + start * width)
        }
      }
      for order in 0..<length {
        for variable in counts.indices { counts[variable].add(values[order * width + variable]) }
      }
      if isOutermost { Work.advance() }
      if isStopped() { return }
    }
  }
}

/// Several variables with the values of a region side by side.
private struct VariableLanes: Sendable {
  /// The variables, filled up with zeros to a multiple of eight.
  let stride: Int
  /// The values, region after region.
  let cells: [Double]

  init(_ variables: [[Double]]) {
    let stride = (variables.count + 7) / 8 * 8
    let size = variables.first?.count ?? 0
    var cells = [Double](repeating: 0, count: stride * size)
    for (variable, values) in variables.enumerated() {
      for region in 0..<size { cells[region * stride + variable] = values[region] }
    }
    (self.stride, self.cells) = (stride, cells)
  }

  func forms(_ order: [Int32], _ pairs: NeighbourPairs, _ diagonal: [Double]?) -> [Double] {
    var out = [Double](repeating: 0, count: stride)
    tonne_pair_sums(
      cells, stride, order, pairs.starts, pairs.columns, pairs.weights, diagonal, pairs.count,
      &out)
    return out
  }
}
