/// EDGM: EGM's a and b, answered by the difference equation itself instead of an exponential.
///
/// With q = (1 - a/2) / (1 + a/2), X(k) = (x(1) - b/a) q^(k-1) + b/a; the series is its
/// differences, (b - a x(1)) / (1 + a/2) q^(k-2) from the second value on. Exact on x = c q^k
/// (Liu, Zeng, Liu & Xie 2015).
struct EDGM: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  /// Fits x(k) + a z(k) = b over k = 2 ... n.
  /// - Complexity: O(n).
  init(_ x: [Double]) throws(MethodError) {
    guard let line = x.withUnsafeBufferPointer(EGM.coefficients), line.a != -2 else {
      throw .noGreyModel
    }
    first = x[0]
    var found = GreyParameters()
    (found.a, found.b) = (line.a, line.b)
    parameters = found
  }

  func values(count: Int) -> [Double] {
    let (a, b) = (parameters.a, parameters.b)
    return geometric(
      first, then: (b - a * first) / (1 + a / 2), factor: (1 - a / 2) / (1 + a / 2), count: count)
  }
}

/// ODGM, the original difference grey model: x(k) + a X(k) = b, with the running sum itself.
///
/// X(k) = (x(1) - b/a) q^(k-1) + b/a with q = 1 / (1 + a); the series is its differences. Exact on
/// x = c q^k (Liu, Zeng, Liu & Xie 2015).
struct ODGM: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  /// Fits by least squares over k = 2 ... n.
  /// - Complexity: O(n).
  init(_ x: [Double]) throws(MethodError) {
    let sums = GreyAccumulation.accumulate(x)
    guard let line = leastSquaresLine(Array(sums.dropFirst()), Array(x.dropFirst())),
      line.slope != 1
    else { throw .noGreyModel }
    first = x[0]
    var found = GreyParameters()
    (found.a, found.b) = (-line.slope, line.constant)
    parameters = found
  }

  func values(count: Int) -> [Double] {
    let (a, b) = (parameters.a, parameters.b)
    return geometric(
      first, then: (b - a * first) / (1 + a), factor: 1 / (1 + a), count: count)
  }
}

/// DGM(1,1), the discrete grey model: X(k+1) = p1 X(k) + p2, run from x(1).
///
/// Exact on x = c q^k (Xie & Liu 2009, doi:10.1016/j.apm.2008.01.011).
struct DGM: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  /// Fits by least squares over k = 1 ... n-1.
  /// - Complexity: O(n).
  init(_ x: [Double]) throws(MethodError) {
    let sums = GreyAccumulation.accumulate(x)
    guard let line = leastSquaresLine(Array(sums.dropLast()), Array(sums.dropFirst())) else {
      throw .noGreyModel
    }
    first = x[0]
    var found = GreyParameters()
    (found.p1, found.p2) = (line.slope, line.constant)
    parameters = found
  }

  func values(count: Int) -> [Double] {
    let (p1, p2) = (parameters.p1, parameters.p2)
    return geometric(first, then: (p1 - 1) * first + p2, factor: p1, count: count)
  }
}

/// NDGM, the discrete model of a series that is nearly exponential around a line:
/// X(k+1) = p1 X(k) + p2 k + p3, run from x(1) + p4.
///
/// p4 minimises the squared errors of the running sums: the recursion is linear in its start, so p4
/// is the least-squares coefficient of X - recursion on p1^(k-1), k = 1 ... n (Xie & Liu 2009,
/// doi:10.1016/j.apm.2008.01.011).
struct NDGM: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  /// Fits p1, p2, p3 over k = 1 ... n-1, then p4.
  /// - Complexity: O(n).
  init(_ x: [Double]) throws(MethodError) {
    let sums = GreyAccumulation.accumulate(x)
    let steps = (1..<x.count).map(Double.init)
    let design = [Array(sums.dropLast()), steps, steps.map { _ in 1 }]
    guard let fit = try? LeastSquares.solve(design: design, Array(sums.dropFirst())) else {
      throw MethodError(
        .degenerate, "the running sums do not determine the three parameters of NDGM",
        argument: "of", mend: "use another model, such as DGM")
    }
    var found = GreyParameters()
    (found.p1, found.p2, found.p3) = (fit.coefficients[0], fit.coefficients[1], fit.coefficients[2])
    first = x[0]
    let run = Self.sums(from: x[0], found, count: x.count)
    var (power, squares, products) = (1.0, 0.0, 0.0)
    for (sum, modelled) in zip(sums, run) {
      squares += power * power
      products += power * (sum - modelled)
      power *= found.p1
    }
    found.p4 = products / squares
    parameters = found
  }

  func values(count: Int) -> [Double] {
    let run = Self.sums(from: first + parameters.p4, parameters, count: count)
    return GreyAccumulation.differences(run).map { $0.isFinite ? $0 : .nan }
  }

  /// The recursion from a start.
  private static func sums(from start: Double, _ p: GreyParameters, count: Int) -> [Double] {
    var value = start
    return (0..<count).map { k in
      if k > 0 { value = p.p1 * value + p.p2 * Double(k) + p.p3 }
      return value
    }
  }
}

extension MethodError {
  /// The running sums of a series leave the model undetermined.
  static var noGreyModel: MethodError {
    MethodError(.degenerate, "the running sums do not determine a model", argument: "of")
  }
}
