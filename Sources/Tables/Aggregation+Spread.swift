import Decimals

/// What a variance is divided by.
public enum Divisor: String, Hashable, Sendable, CaseIterable {
  /// n − 1.
  case sample
  /// n.
  case population
}

extension Aggregation {
  /// The variance, Σ(x − x̄)²/(n − 1) or /n, in the square of the column's unit; by two passes.
  /// Missing with a single value and the sample divisor.
  ///
  /// - Complexity: O(rows).
  public func variance(
    _ column: Column, divisor: Divisor = .sample
  ) throws(TableError) -> Column {
    let numbers = try numbers(column, "var")
    let measure: Measure
    do { measure = try column.measure.raised(to: 2) } catch { throw .measure(error) }
    let result = eachGroup(numbers) { variance(of: $0, divisor) }
    return Column(column.name, .numbers(result), measure)
  }

  /// The standard deviation, the root of the variance, in the column's unit.
  ///
  /// - Complexity: O(rows).
  public func deviation(
    _ column: Column, divisor: Divisor = .sample
  ) throws(TableError) -> Column {
    let numbers = try numbers(column, "sd")
    let result = eachGroup(numbers) { variance(of: $0, divisor).squareRoot() }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// The middle value, or the mean of the two middle ones, in the column's unit.
  ///
  /// - Complexity: O(rows).
  public func median(_ column: Column) throws(TableError) -> Column {
    let numbers = try numbers(column, "median")
    let result = eachGroup(numbers) { quantile(of: &$0, 0.5) }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// The quantile of type 7 (Hyndman and Fan 1996): between the sorted values around
  /// position (n − 1)p, linear; `p` in 0...1; in the column's unit.
  ///
  /// - Complexity: O(rows).
  public func quantile(_ column: Column, _ p: Double) throws(TableError) -> Column {
    guard p >= 0, p <= 1 else {
      throw .argument("p", value: shortestText(p), needed: "between 0 and 1")
    }
    let numbers = try numbers(column, "quantile")
    let result = eachGroup(numbers) { quantile(of: &$0, p) }
    return Column(column.name, .numbers(result), column.measure)
  }

  private func variance(of x: [Double], _ divisor: Divisor) -> Double {
    let below = Double(x.count - (divisor == .sample ? 1 : 0))
    guard below > 0 else { return .nan }
    let mean = x.reduce(0, +) / Double(x.count)
    return x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / below
  }

  private func quantile(of x: inout [Double], _ p: Double) -> Double {
    let position = Double(x.count - 1) * p
    let low = min(max(Int(position), 0), x.count - 1)
    let part = position - Double(low)
    let (below, above) = neighbours(&x, at: low)
    // Between equal values, and at a value, nothing is computed that could round.
    if part == 0 || below == above { return below }
    return below * (1 - part) + above * part
  }
}
