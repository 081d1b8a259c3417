import Glibc

/// The grey Verhulst model of a level that saturates: y(k) - y(k-1) + a z(k) = b z(k)^2.
///
/// z is the mean of neighbouring levels, a and b are by least squares over k = 2 ... n; the level is
/// a y(1) / (b y(1) + (a - b y(1)) exp(a (k-1))), which tends to a/b when a < 0. A curve that runs
/// to infinity ends there: later values do not exist (Deng 1982, doi:10.1016/S0167-6911(82)80025-X;
/// Liu & Lin 2006).
struct GreyVerhulst: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  /// Fits the model.
  /// - Complexity: O(n).
  init(_ y: [Double]) throws(MethodError) {
    let middles = zip(y, y.dropFirst()).map { ($0 + $1) / 2 }
    let steps = zip(y, y.dropFirst()).map { $1 - $0 }
    let design = [middles.map { -$0 }, middles.map { $0 * $0 }]
    guard let fit = try? LeastSquares.solve(design: design, steps) else {
      throw MethodError(
        .degenerate, "the levels do not determine a Verhulst curve", argument: "of",
        mend: "use another model, such as EGM")
    }
    first = y[0]
    var found = GreyParameters()
    (found.a, found.b) = (fit.coefficients[0], fit.coefficients[1])
    if found.a < 0, found.b < 0 { found.limit = found.a / found.b }
    parameters = found
  }

  func values(count: Int) -> [Double] {
    let (a, b) = (parameters.a, parameters.b)
    let isStraight = a.magnitude < EGM.straight
    var exists = true
    return (0..<count).map { k in
      let t = Double(k)
      // Divided by a, the formula is y1 / (e^at + b y1 (1 - e^at) / a), and its limit at a = 0.
      let growth = isStraight ? t : expm1(a * t) / a
      let divisor = exp(a * t) - b * first * growth
      exists = exists && divisor > 0
      let value = first / divisor
      return exists && value.isFinite ? value : .nan
    }
  }
}
