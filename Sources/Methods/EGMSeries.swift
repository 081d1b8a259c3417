import Glibc

/// One series of a batch of EGM(1,1) models, in memory that others own.
struct EGMSeries {
  /// The data.
  let x: UnsafeBufferPointer<Double>
  /// The data after the buffer.
  let y: UnsafeBufferPointer<Double>
  /// Whether the two differ.
  let isBuffered: Bool
  /// The bounds of class ratios for series of this length.
  let bounds: Bounds

  /// Between what class ratios must lie for a model to hold: e^(-2/(n+1)) and e^(2/(n+1)).
  struct Bounds {
    /// Length of the series they are for.
    let count: Int
    let low: Double
    let high: Double

    /// The bounds for series of `count` values.
    init(_ count: Int) {
      self.count = count
      (low, high) = (exp(-2 / Double(count + 1)), exp(2 / Double(count + 1)))
    }
  }

  /// What a batch keeps of a model.
  struct Fit {
    var a = Double.nan
    var b = Double.nan
    var ratio = Double.nan
    var frequency = Double.nan
    var error = Double.nan
    var errorObserved = Double.nan
    var holds = true

    /// Writes the numbers to a row of seven columns.
    @inline(__always)
    func write(to columns: [UnsafeMutablePointer<Double>], at row: Int) {
      columns[0][row] = a
      columns[1][row] = b
      columns[2][row] = ratio
      columns[3][row] = frequency
      columns[4][row] = error
      columns[5][row] = errorObserved
      columns[6][row] = holds ? 1 : 0
    }
  }

  /// Steps after which running products start from an exponential again, which keeps their
  /// rounding below a hundred units in the last place.
  private static let stretch = 64

  /// Fits the series; nil where `EGM` has no model. `room` holds as many values as the series.
  @inline(__always)
  func fit(_ room: UnsafeMutablePointer<Double>) -> Fit? {
    guard x.count >= EGM.fewestValues, x.allSatisfy({ $0 > 0 && $0 < .infinity }),
      let line = EGM.coefficients(y)
    else { return nil }
    let curve = UnsafeMutableBufferPointer(start: room, count: y.count)
    Self.curve(first: y[0], a: line.a, b: line.b, from: 0, into: curve)
    var fit = Fit()
    (fit.a, fit.b, fit.holds) = (line.a, line.b, holds)
    fit.error = Self.meanRelativeError(y, curve)
    fit.errorObserved = isBuffered ? Self.meanRelativeError(x, curve) : fit.error
    judge(curve, &fit)
    return fit
  }

  /// C and P; `curve` is left with the residuals.
  @inline(__always)
  private func judge(_ curve: UnsafeMutableBufferPointer<Double>, _ fit: inout Fit) {
    let n = Double(y.count)
    var (sum, sumOfErrors) = (0.0, 0.0)
    var isConstant = true
    for k in 0..<y.count {
      curve[k] = y[k] - curve[k]
      sum += y[k]
      sumOfErrors += curve[k]
      isConstant = isConstant && y[k] == y[0]
    }
    let (mean, meanError) = (sum / n, sumOfErrors / n)
    var (squares, squaresOfErrors) = (0.0, 0.0)
    for k in 0..<y.count {
      squares += (y[k] - mean) * (y[k] - mean)
      squaresOfErrors += (curve[k] - meanError) * (curve[k] - meanError)
    }
    let s1 = (squares / n).squareRoot()
    let s2 = (squaresOfErrors / n).squareRoot()
    guard !isConstant, s1 > 0, !s2.isNaN else { return }
    var near = 0
    for error in curve where (error - meanError).magnitude < 0.6745 * s1 { near += 1 }
    (fit.ratio, fit.frequency) = (s2 / s1, Double(near) / n)
  }

  /// Whether all class ratios lie between their bounds.
  private var holds: Bool {
    let (low, high) = (bounds.low, bounds.high)
    var holds = true
    for k in 1..<y.count {
      let ratio = y[k - 1] / y[k]
      holds = holds && ratio > low && ratio < high
    }
    return holds
  }

  /// Mean of the relative errors that exist.
  @inline(__always)
  private static func meanRelativeError(
    _ x: UnsafeBufferPointer<Double>, _ curve: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    var (sum, known) = (0.0, 0.0)
    for k in 0..<x.count {
      let error = ((x[k] - curve[k]) / x[k]).magnitude
      sum += error.isNaN ? 0 : error
      known += error.isNaN ? 0 : 1
    }
    return known == 0 ? .nan : sum / known
  }

  /// The model from step `from` on, step 0 being the first value of the series.
  ///
  /// f(0) = x(1), f(k) = (1 - e^a)(x(1) - b/a) e^(-ak), by one multiplication a step.
  @inline(__always)
  static func curve(
    first: Double, a: Double, b: Double, from: Int, into target: UnsafeMutableBufferPointer<Double>
  ) {
    guard target.count > 0 else { return }
    let isStraight = a.magnitude < EGM.straight
    let change = expm1(a)
    let start = isStraight ? b : change / a * b - change * first
    let growth = isStraight ? 1 : exp(-a)
    var value = start
    for i in 0..<target.count {
      if i % stretch == 0, from + i > 0, !isStraight { value = start * exp(-a * Double(from + i)) }
      target.initializeElement(at: i, to: value.isFinite ? value : .nan)
      value *= growth
    }
    if from == 0 { target[0] = first }
  }
}
