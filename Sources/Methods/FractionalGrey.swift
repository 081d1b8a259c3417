import Glibc

/// FGM(r), the grey model on sums of fractional order: X_r(k) - X_r(k-1) + a z_r(k) = b.
///
/// z_r is the mean of neighbouring sums; X_r(k) = (x(1) - b/a) exp(-a (k-1)) + b/a, turned back by
/// order -r. FGM(1) is EGM (Wu, Liu, Yao, Yan & Liu 2013, doi:10.1016/j.cnsns.2012.11.017).
struct FGM: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  /// Fits the model of one order.
  /// - Complexity: O(n^2).
  init(_ x: [Double], order: Double) throws(MethodError) {
    let sums = GreyAccumulation.accumulate(x, order: order)
    let middles = zip(sums, sums.dropFirst()).map { ($0 + $1) / 2 }
    let steps = zip(sums, sums.dropFirst()).map { $1 - $0 }
    guard let line = leastSquaresLine(middles, steps) else { throw .noGreyModel }
    first = x[0]
    var found = GreyParameters()
    (found.a, found.b, found.order) = (-line.slope, line.constant, order)
    parameters = found
  }

  /// The lowest order that the search tries.
  static let leastOrder = 0.001

  /// Fits the model of the order in 0.001 ... 1 with the smallest mean relative error: the best of a
  /// grid of hundredths, refined by golden section between its neighbours.
  /// - Complexity: O(n^2) for each of about 130 orders.
  init(searching x: [Double]) throws(MethodError) {
    func error(_ order: Double) -> Double {
      guard let model = try? FGM(x, order: order) else { return .infinity }
      let errors = zip(model.values(count: x.count), x).map { (($0 - $1) / $1).magnitude }
      let sum = errors.reduce(0, +)
      return sum.isFinite ? sum : .infinity
    }
    var best = (order: 1.0, error: error(1))
    for hundredths in 1..<100 {
      let order = Double(hundredths) / 100
      let here = error(order)
      if here < best.error { best = (order, here) }
    }
    let refined = goldenSection(
      max(Self.leastOrder, best.order - 0.01), min(1, best.order + 0.01), error)
    try self.init(x, order: error(refined) < best.error ? refined : best.order)
  }

  func values(count: Int) -> [Double] {
    let (a, b) = (parameters.a, parameters.b)
    let isStraight = a.magnitude < EGM.straight
    let sums = (0..<count).map { k -> Double in
      let t = Double(k)
      if isStraight { return first + b * t }
      // (1 - e^-at) b/a without the loss of b/a - b/a e^-at for small a.
      return first * exp(-a * t) - expm1(-a * t) / a * b
    }
    return GreyAccumulation.differences(sums, order: parameters.order)
      .map { $0.isFinite ? $0 : .nan }
  }
}

/// The place of the smallest value of a function with one minimum between two bounds, to 1e-9.
private func goldenSection(
  _ low: Double, _ high: Double, _ f: (Double) -> Double
) -> Double {
  let ratio = (5.0.squareRoot() - 1) / 2
  var (low, high) = (low, high)
  var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
  var (atLeft, atRight) = (f(left), f(right))
  while high - low > 1e-9 {
    if atLeft <= atRight {
      (high, right, atRight) = (right, left, atLeft)
      left = high - ratio * (high - low)
      atLeft = f(left)
    } else {
      (low, left, atLeft) = (left, right, atRight)
      right = low + ratio * (high - low)
      atRight = f(right)
    }
  }
  return (low + high) / 2
}
