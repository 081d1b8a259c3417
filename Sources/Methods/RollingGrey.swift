/// The rolling grey model: EGM on the last values, one forecast, the window moved by one.
///
/// In the sample the first window is fitted and every later value is forecast from the observed
/// values of the window before it; after the sample forecasts take the place of observations
/// (Akay & Atak 2007, doi:10.1016/j.energy.2006.11.014).
struct RollingGrey: GreyCurve {
  let series: [Double]
  let window: Int
  let parameters: GreyParameters

  /// Checks the window and fits the last one; a and b are its parameters.
  /// - Throws: `too_short` when the series is shorter than the window.
  /// - Complexity: O(window).
  init(_ x: [Double], window: Int) throws(MethodError) {
    guard window >= EGM.fewestValues else {
      throw MethodError(
        .domain, "a window needs at least \(EGM.fewestValues) values", argument: "window")
    }
    guard x.count >= window else {
      throw MethodError(
        .tooShort, "a window of \(window) values does not fit into \(x.count)",
        argument: "window")
    }
    guard let line = Array(x.suffix(window)).withUnsafeBufferPointer(EGM.coefficients) else {
      throw .noGreyModel
    }
    (series, self.window) = (x, window)
    var found = GreyParameters()
    (found.a, found.b) = (line.a, line.b)
    parameters = found
  }

  func values(count: Int) -> [Double] {
    var known = series
    var curve = model(series.prefix(window), count: window)
    while curve.count < count {
      let end = curve.count
      let next = model(known[(end - window)..<end], count: window + 1).last ?? .nan
      curve.append(next)
      if end >= known.count { known.append(next) }
    }
    return curve
  }

  /// EGM on a window; a window that a forecast left without positive values has no model.
  private func model(_ part: ArraySlice<Double>, count: Int) -> [Double] {
    let x = Array(part)
    guard x.allSatisfy({ $0 > 0 }), let line = x.withUnsafeBufferPointer(EGM.coefficients) else {
      return [Double](repeating: .nan, count: count)
    }
    return EGM.response(first: x[0], a: line.a, b: line.b, count: count)
  }
}
