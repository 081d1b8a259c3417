import Glibc

/// GM(1,N), the grey model of a series and its drivers: x(k) + a z(k) = sum b_i D_i(k), with D_i
/// the running sums of the drivers.
///
/// `response`: X(k) = (x(1) - u(k)) exp(-a (k-1)) + u(k) with u(k) = sum b_i D_i(k) / a, which is
/// only approximate, then differences. `difference`: the equation solved for x(k),
/// x(k) = (sum b_i D_i(k) - a X(k-1)) / (1 + a/2), with X summed from the modelled values
/// (Deng 1982, doi:10.1016/S0167-6911(82)80025-X; Liu & Lin 2006).
struct GreyDrivers: GreyCurve {
  let first: Double
  let form: GreyForm
  /// Running sums of the drivers, past the series where there are forecasts.
  let sums: [[Double]]
  let parameters: GreyParameters

  /// Fits the model; drivers are as long as the series or longer.
  /// - Throws: `shape`, `too_short` with fewer equations than parameters, `degenerate`.
  /// - Complexity: O(n N^2) for N drivers.
  init(_ x: [Double], drivers: [[Double]], form: GreyForm) throws(MethodError) {
    guard !drivers.isEmpty else {
      throw MethodError(.shape, "GM(1,N) needs at least one driver", argument: "drivers")
    }
    for driver in drivers {
      guard driver.count >= x.count else {
        throw .lengths("drivers", driver.count, expected: x.count)
      }
      try requireFinite(driver, "drivers")
    }
    guard x.count - 1 >= drivers.count + 1 else {
      throw MethodError(
        .tooShort, "\(x.count) values are too few for \(drivers.count) drivers",
        argument: "drivers")
    }
    let total = GreyAccumulation.accumulate(x)
    sums = drivers.map { GreyAccumulation.accumulate($0) }
    let middles = zip(total, total.dropFirst()).map { -($0 + $1) / 2 }
    let design = [middles] + sums.map { Array($0[1..<x.count]) }
    guard let fit = try? LeastSquares.solve(design: design, Array(x.dropFirst())) else {
      throw MethodError(
        .degenerate, "the drivers do not determine a model: one depends on the others",
        argument: "drivers", mend: "leave a driver out")
    }
    (first, self.form) = (x[0], form)
    var found = GreyParameters()
    (found.a, found.drivers) = (fit.coefficients[0], Array(fit.coefficients.dropFirst()))
    parameters = found
  }

  func values(count: Int) -> [Double] {
    let length = min(count, sums.first?.count ?? 0)
    let action = (0..<length).map { k in
      zip(parameters.drivers, sums).reduce(0) { $0 + $1.0 * $1.1[k] }
    }
    let curve = form == .response ? responses(action) : differences(action)
    return curve.map { $0.isFinite ? $0 : .nan }
  }

  private func responses(_ action: [Double]) -> [Double] {
    let a = parameters.a
    let sums = action.enumerated().map { k, action -> Double in
      k == 0 ? first : (first - action / a) * exp(-a * Double(k)) + action / a
    }
    return GreyAccumulation.differences(sums)
  }

  private func differences(_ action: [Double]) -> [Double] {
    let a = parameters.a
    var total = 0.0
    return action.enumerated().map { k, action in
      let value = k == 0 ? first : (action - a * total) / (1 + a / 2)
      total += value
      return value
    }
  }
}
