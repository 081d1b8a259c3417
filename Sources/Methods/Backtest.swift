/// Forecasts of the last values of a series from what came before them, beside naive and linear
/// ones.
///
/// Every origin from n - hold on is taken once: the model is fitted to the values up to it and
/// forecasts the next ones. Naive: the last value goes on. Linear: a least-squares line of the same
/// values goes on (Tashman 2000, doi:10.1016/S0169-2070(00)00065-0).
public struct Backtest: Sendable, Equatable {
  /// Who forecasts.
  public enum Forecaster: String, Sendable, CaseIterable {
    /// The model under test.
    case model
    /// The last value goes on.
    case naive
    /// The line of all values goes on.
    case linear
  }

  /// One forecast beside what was observed.
  public struct Entry: Sendable, Equatable {
    /// Who made it.
    public let forecaster: Forecaster
    /// Position of the last value that was known.
    public let origin: Int
    /// Position of the value that was forecast.
    public let target: Int
    /// What was observed.
    public let observed: Double
    /// The forecast; missing where the model has none.
    public let forecast: Double

    /// Observed less forecast.
    public var error: Double { observed - forecast }
    /// |error| / |observed|, missing where that is 0.
    public var relativeError: Double {
      observed == 0 ? .nan : (error / observed).magnitude
    }
  }

  /// The errors of a forecaster at one distance.
  public struct Score: Sendable, Equatable {
    /// Who forecast.
    public let forecaster: Forecaster
    /// Steps from the origin.
    public let steps: Int
    /// Number of forecasts that exist.
    public let count: Int
    /// Mean of |error|.
    public let meanError: Double
    /// Root of the mean squared error.
    public let rootMeanSquare: Double
    /// Mean of the relative errors.
    public let meanRelativeError: Double
    /// Root mean square over that of the naive forecast (Theil's U): below 1 is better than naive;
    /// missing when the naive forecast has no error.
    public let ratioToNaive: Double
  }

  /// All forecasts: by forecaster, origin and distance.
  public let entries: [Entry]
  /// The errors of each forecaster at each distance.
  public let scores: [Score]
  /// Remarks.
  public let notes: [MethodNote]

  /// Runs a model over the last `hold` origins.
  /// - Parameters:
  ///   - ahead: steps forecast from each origin, 1 ... hold.
  ///   - fewest: values the model needs at least.
  ///   - forecast: fits the model to values and gives the next `ahead` ones.
  /// - Throws: `missing`; `domain` for `hold` below 1 and `ahead` outside 1 ... hold; `too_short`
  ///   when fewer than `fewest` values are left before; what the model throws.
  /// - Complexity: `hold` fits.
  public init(
    _ x: [Double], hold: Int, ahead: Int = 1, fewest: Int = EGM.fewestValues,
    forecast: (_ known: [Double], _ ahead: Int) throws(MethodError) -> [Double]
  ) throws(MethodError) {
    try requireFinite(x, "of")
    guard hold >= 1 else {
      throw MethodError(.domain, "at least one value is held back", argument: "hold")
    }
    guard (1...hold).contains(ahead) else {
      throw MethodError(
        .domain, "forecasts reach 1 to \(hold) steps ahead", argument: "ahead")
    }
    guard x.count - hold >= max(2, fewest) else {
      throw MethodError(
        .tooShort, "\(x.count) values less \(hold) held back are too few for the model",
        argument: "hold")
    }
    var made: [Forecaster: [Entry]] = [:]
    for known in (x.count - hold)..<x.count {
      let past = Array(x.prefix(known))
      let steps = min(ahead, x.count - known)
      let line = try Trend(past, at: past.indices.map(Double.init))
      let forecasts: [(Forecaster, [Double])] = [
        (.model, try forecast(past, steps)),
        (.naive, [Double](repeating: past[known - 1], count: steps)),
        (.linear, line.predict(at: (known..<known + steps).map(Double.init)).map(\.value)),
      ]
      for (forecaster, values) in forecasts {
        made[forecaster, default: []] += values.prefix(steps).enumerated().map { step, value in
          Entry(
            forecaster: forecaster, origin: known - 1, target: known + step,
            observed: x[known + step], forecast: value)
        }
      }
    }
    entries = Forecaster.allCases.flatMap { made[$0] ?? [] }
    scores = Self.scores(entries, ahead)
    notes = Self.remarks(scores)
  }

  private static func scores(_ entries: [Entry], _ ahead: Int) -> [Score] {
    Forecaster.allCases.flatMap { forecaster in
      (1...ahead).map { steps in
        let own = Self.errors(entries, forecaster, steps)
        let errors = own.map(\.error.magnitude)
        let relative = own.map(\.relativeError).filter { !$0.isNaN }
        let root = rootMeanSquare(errors)
        let naive = rootMeanSquare(Self.errors(entries, .naive, steps).map(\.error))
        return Score(
          forecaster: forecaster, steps: steps, count: errors.count, meanError: mean(errors),
          rootMeanSquare: root, meanRelativeError: mean(relative),
          ratioToNaive: naive > 0 ? root / naive : .nan)
      }
    }
  }

  private static func errors(
    _ entries: [Entry], _ forecaster: Forecaster, _ steps: Int
  ) -> [Entry] {
    entries.filter {
      $0.forecaster == forecaster && $0.target - $0.origin == steps && !$0.forecast.isNaN
    }
  }

  private static func mean(_ x: [Double]) -> Double {
    x.isEmpty ? .nan : x.reduce(0, +) / Double(x.count)
  }

  private static func rootMeanSquare(_ x: [Double]) -> Double {
    mean(x.map { $0 * $0 }).squareRoot()
  }

  /// The note on a model that does not beat the naive forecast.
  private static func remarks(_ scores: [Score]) -> [MethodNote] {
    let own = scores.filter { $0.forecaster == .model && $0.ratioToNaive >= 1 }
    return own.isEmpty
      ? []
      : [
        MethodNote(
          "not-better", "the model does not forecast better than the last value carried on")
      ]
  }
}
