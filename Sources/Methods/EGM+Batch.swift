import Glibc
import NumericCore
import Threading

/// EGM(1,1) models of many series of the same length.
public struct EGMBatch: Sendable, Equatable {
  /// Number of values of every series.
  public let length: Int
  /// Number of forecasts of every series.
  public let ahead: Int
  /// Development coefficients, one a series; missing where the series has no model.
  public let a: [Double]
  /// Grey actions, one a series.
  public let b: [Double]
  /// Mean relative error of the fit over all values but the first, which is always met.
  public let meanRelativeError: [Double]
  /// Forecasts, `ahead` values for one series after the other.
  public let forecasts: [Double]

  /// Series in a chunk of parallel work.
  private static let chunk = 4_096

  /// Fits a model to each of many series, stored one after the other.
  ///
  /// A series with a missing or non-positive value gets missing results. Each series takes one
  /// pass for a and b, one exponential, and one multiplication a value.
  /// - Throws: `too_short` below four values a series; `shape` when the values do not fill the
  ///   last series; `domain` for `ahead` outside 0 ... 10,000.
  /// - Complexity: O(series x (length + ahead)).
  public init(
    _ values: [Double], length: Int, ahead: Int, threads: Int? = nil
  ) throws(MethodError) {
    guard length >= EGM.fewestValues else {
      throw MethodError(
        .tooShort, "a grey model needs at least \(EGM.fewestValues) values", argument: "of")
    }
    guard values.count % length == 0 else {
      throw MethodError(.shape, "the series differ in length", argument: "of")
    }
    guard (0...EGM.longestForecast).contains(ahead) else {
      throw MethodError(
        .domain, "a forecast has 0 to \(EGM.longestForecast) steps", argument: "ahead")
    }
    let count = values.count / length
    let (size, steps) = (length, ahead)
    var results = (0..<3).map { _ in [Double](repeating: .nan, count: count) }
    let forecasts = [Double](unsafeUninitializedCapacity: count * ahead) { buffer, initialized in
      nonisolated(unsafe) let target = buffer.baseAddress
      if count > 0 {
        withPointers(reading: [values], writing: &results) { pointers in
          parallelChunks(count: (count + Self.chunk - 1) / Self.chunk, threads: threads) { part in
            for i in part * Self.chunk..<Swift.min(count, (part + 1) * Self.chunk) {
              let x = UnsafeBufferPointer(start: pointers.input[0] + i * size, count: size)
              let model = Self.fit(x, into: target.map { $0 + i * steps }, ahead: steps)
              pointers.output[0][i] = model.a
              pointers.output[1][i] = model.b
              pointers.output[2][i] = model.error
            }
          }
        }
      }
      initialized = count * ahead
    }
    (self.length, self.ahead, self.forecasts) = (length, ahead, forecasts)
    (a, b, meanRelativeError) = (results[0], results[1], results[2])
  }

  /// Fits one series and writes its forecasts.
  @inline(__always)
  private static func fit(
    _ x: UnsafeBufferPointer<Double>, into target: UnsafeMutablePointer<Double>?, ahead: Int
  ) -> (a: Double, b: Double, error: Double) {
    var smallest = Double.infinity
    for value in x { smallest = value > smallest ? smallest : value }
    guard smallest > 0, let (a, b) = EGM.coefficients(x) else {
      for h in 0..<ahead { target?[h] = .nan }
      return (.nan, .nan, .nan)
    }
    // 1 - e^a is (e^-a - 1) / e^-a: one exponential serves the start and every step.
    let change = expm1(-a)
    let step = 1 + change
    let isStraight = a.magnitude < EGM.straight
    let start = isStraight ? b : change / step * (x[0] - b / a)
    let growth = isStraight ? 1 : step
    var value = start * growth
    var error = 0.0
    for k in 1..<x.count {
      error += ((value - x[k]) / x[k]).magnitude
      value *= growth
    }
    for h in 0..<ahead {
      target?[h] = value.isFinite ? value : .nan
      value *= growth
    }
    return (a, b, error / Double(x.count - 1))
  }
}
