/// A Markov chain as counted from classes that follow each other.
///
/// p_ij = n_ij / n_i·. The ergodic shares π solve π = πP; the mean first passage time from i to j is
/// m_ij = 1 + Σ_{k≠j} p_ik m_kj, with m_ii = 1/π_i the time of return.
///
/// Source: Kemeny and Snell 1960; Quah 1993; Rey 2001.
public struct MarkovChain: Sendable, Equatable {
  /// n_ij: the moves from class i to class j.
  public let counts: [[Double]]
  /// p_ij; NaN in the row of a class that nothing starts from.
  public let probabilities: [[Double]]

  /// The chain of counts.
  /// - Throws: `shape` when they do not form a square, `domain` when one is negative, `degenerate`
  ///   when all are 0.
  public init(counts: [[Double]]) throws(MethodError) {
    for row in counts {
      guard row.count == counts.count else {
        throw .lengths("counts", row.count, expected: counts.count)
      }
      try requireNonNegative(row, "counts")
    }
    guard counts.contains(where: { $0.contains { $0 > 0 } }) else {
      throw MethodError(.degenerate, "nothing moves between two times")
    }
    self.counts = counts
    probabilities = counts.map { row in
      let total = row.reduce(0, +)
      return row.map { total > 0 ? $0 / total : .nan }
    }
  }

  /// The chain of classes that follow each other: one list of classes a time, all of the same regions,
  /// numbered from 0.
  /// - Throws: As `init(counts:)`, and `shape` when the times differ in length or a class is not below
  ///   `classes`.
  public init(_ times: [[Int]], classes: Int) throws(MethodError) {
    var counts = [[Double]](repeating: [Double](repeating: 0, count: classes), count: classes)
    for (before, after) in zip(times, times.dropFirst()) {
      guard before.count == after.count else {
        throw .lengths("times", after.count, expected: before.count)
      }
      for (from, to) in zip(before, after) {
        guard (0..<classes).contains(from), (0..<classes).contains(to) else {
          throw MethodError(.shape, "a class is not among those counted")
        }
        counts[from][to] += 1
      }
    }
    try self.init(counts: counts)
  }

  /// π, the shares that stay as they are; nil where they depend on the start, or a class that is
  /// reached was never left or stayed in.
  ///
  /// By elimination without subtractions (Grassmann, Taksar and Heyman 1985, doi:10.1287/opre.33.5.1107)
  /// within the one set of classes that is not left again.
  /// - Complexity: O(k³).
  public var ergodic: [Double]? {
    let reach = reachable
    let closed = counts.indices.filter { from in
      probabilities[from].allSatisfy { !$0.isNaN }
        && counts.indices.allSatisfy { !reach[from][$0] || reach[$0][from] }
    }
    guard let first = closed.first, closed.allSatisfy({ reach[first][$0] }),
      counts.indices.allSatisfy({
        reach[$0][first] || counts[$0].allSatisfy { $0 == 0 } && !isReached($0)
      })
    else { return nil }
    var p = closed.map { from in closed.map { probabilities[from][$0] } }
    for last in stride(from: closed.count - 1, to: 0, by: -1) {
      let out = p[last][..<last].reduce(0, +)
      for row in 0..<last {
        p[row][last] /= out
        for column in 0..<last { p[row][column] += p[row][last] * p[last][column] }
      }
    }
    var shares = [1.0]
    for place in closed.indices.dropFirst() {
      shares.append((0..<place).reduce(0) { $0 + shares[$1] * p[$1][place] })
    }
    let total = shares.reduce(0, +)
    var all = [Double](repeating: 0, count: counts.count)
    for (place, share) in zip(closed, shares) { all[place] = share / total }
    return all
  }

  /// m_ij, the mean number of steps from class i until class j is first reached; nil unless every class
  /// reaches every other.
  /// - Complexity: O(k⁴).
  public var firstPassage: [[Double]]? {
    let reach = reachable
    guard reach.allSatisfy({ $0.allSatisfy(\.self) }), let shares = ergodic else { return nil }
    let size = counts.count
    var times = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for target in 0..<size {
      let others = (0..<size).filter { $0 != target }
      let system = others.map { from in
        others.map { (from == $0 ? 1 : 0) - probabilities[from][$0] }
      }
      let steps = solve(system, others.map { _ in 1 })
      for (from, time) in zip(others, steps) { times[from][target] = time }
      times[target][target] = 1 / shares[target]
    }
    return times
  }

  private func isReached(_ target: Int) -> Bool {
    counts.indices.contains { counts[$0][target] > 0 }
  }

  /// Which class can be reached from which, in one step or more.
  private var reachable: [[Bool]] {
    var reach = counts.map { $0.map { $0 > 0 } }
    for middle in counts.indices {
      for from in counts.indices where reach[from][middle] {
        for to in counts.indices where reach[middle][to] { reach[from][to] = true }
      }
    }
    return reach
  }
}

/// Solves a small system of equations by elimination with pivots; NaN where it is singular.
private func solve(_ system: [[Double]], _ right: [Double]) -> [Double] {
  var (a, b) = (system, right)
  let size = b.count
  for column in 0..<size {
    let pivot = (column..<size).max { a[$0][column].magnitude < a[$1][column].magnitude } ?? column
    a.swapAt(column, pivot)
    b.swapAt(column, pivot)
    guard a[column][column] != 0 else { return [Double](repeating: .nan, count: size) }
    for row in column + 1..<size {
      let factor = a[row][column] / a[column][column]
      for place in column..<size { a[row][place] -= factor * a[column][place] }
      b[row] -= factor * b[column]
    }
  }
  for row in (0..<size).reversed() {
    let known = (row + 1..<size).reduce(0) { $0 + a[row][$1] * b[$1] }
    b[row] = (b[row] - known) / a[row][row]
  }
  return b
}
