import Glibc

/// The grey models of a single series, and GM(1,N).
public enum GreyKind: String, Sendable, CaseIterable {
  /// Even form with exponential response.
  case egm
  /// Even form with its difference equation.
  case edgm
  /// Original form.
  case odgm
  /// Discrete model.
  case dgm
  /// Discrete model with a line.
  case ndgm
  /// Saturating level.
  case verhulst
  /// Fractional accumulation.
  case fgm
  /// With drivers.
  case gm1n
  /// EGM on a moving window.
  case rolling
}

/// How GM(1,N) answers.
public enum GreyForm: String, Sendable, CaseIterable {
  /// The approximate closed response.
  case response
  /// The difference equation.
  case difference
}

/// What some grey models take besides the series.
public struct GreyOptions: Sendable, Equatable {
  /// FGM: order of the accumulation, nil to search the one with the smallest error.
  public var order: Double?
  /// Rolling: number of values in the window.
  public var window = 5
  /// GM(1,N): drivers, as long as the series and its forecast.
  public var drivers: [[Double]] = []
  /// GM(1,N): how it answers.
  public var form = GreyForm.response

  /// The options that are documented as defaults.
  public init() {}
}

/// A grey model of any kind with its fit, forecast and accuracy.
///
/// EGM, EDGM, ODGM, DGM, NDGM, Verhulst, FGM, GM(1,N) and rolling EGM share data, errors and
/// notes; what is fitted is told at each kind. The first fitted value is the first of the series,
/// for NDGM that plus p4.
public struct GreyModel: Sendable, Equatable {
  /// Which model it is.
  public let kind: GreyKind
  /// What was estimated.
  public let parameters: GreyParameters
  /// The data.
  public let observed: [Double]
  /// The series the model was fitted to: the data after the buffer.
  public let modelled: [Double]
  /// The model at the times of the data.
  public let fitted: [Double]
  /// The model after the data.
  public let forecast: [Double]
  /// Errors against the series that was fitted.
  public let accuracy: GreyAccuracy
  /// Errors against the data.
  public let accuracyObserved: GreyAccuracy
  /// Class ratios of the series that was fitted.
  public let classRatio: GreyClassRatio
  /// Remarks.
  public let notes: [MethodNote]

  /// Fits a model.
  /// - Parameters:
  ///   - x: the data, positive, at equal steps.
  ///   - ahead: number of steps to forecast.
  ///   - buffer: the buffer operator applied first, nil for none.
  ///   - times: how often the buffer is applied.
  /// - Throws: `too_short` below four values; `missing`; `domain` for values that are not
  ///   positive and for `ahead` outside 0 ... 10,000; `shape` for drivers that end before the
  ///   forecast; `degenerate` when the data do not determine a model.
  /// - Complexity: O(n + ahead), FGM O((n + ahead)^2).
  public init(
    _ x: [Double], kind: GreyKind, ahead: Int = 0, buffer: GreyBuffer? = nil, times: Int = 1,
    options: GreyOptions = GreyOptions()
  ) throws(MethodError) {
    try EGM.check(x, ahead)
    let series = try buffer?.apply(x, times: times) ?? x
    if kind == .gm1n, let short = options.drivers.first(where: { $0.count < x.count + ahead }) {
      throw .lengths("drivers", short.count, expected: x.count + ahead)
    }
    let curve = try Self.curve(series, kind, options)
    let values = curve.values(count: x.count + ahead)
    (self.kind, parameters, observed, modelled) = (kind, curve.parameters, x, series)
    fitted = Array(values.prefix(x.count))
    forecast = Array(values.dropFirst(x.count))
    accuracy = try GreyAccuracy(of: series, fitted: fitted)
    accuracyObserved = try GreyAccuracy(of: x, fitted: fitted)
    classRatio = GreyClassRatio(of: series)
    notes = Self.remarks(kind, parameters, classRatio, accuracy.grade, forecast)
  }

  /// The curve of a kind.
  private static func curve(
    _ x: [Double], _ kind: GreyKind, _ options: GreyOptions
  ) throws(MethodError) -> any GreyCurve {
    switch kind {
    case .egm: return try EvenGrey(x)
    case .edgm: return try EDGM(x)
    case .odgm: return try ODGM(x)
    case .dgm: return try DGM(x)
    case .ndgm: return try NDGM(x)
    case .verhulst: return try GreyVerhulst(x)
    case .fgm:
      guard let order = options.order else { return try FGM(searching: x) }
      return try FGM(x, order: order)
    case .gm1n: return try GreyDrivers(x, drivers: options.drivers, form: options.form)
    case .rolling: return try RollingGrey(x, window: options.window)
    }
  }

  private static func remarks(
    _ kind: GreyKind, _ p: GreyParameters, _ ratio: GreyClassRatio, _ grade: GreyAccuracy.Grade?,
    _ forecast: [Double]
  ) -> [MethodNote] {
    let isExponential = [.egm, .edgm, .odgm, .dgm].contains(kind)
    // DGM's factor of growth is e^-a, so its logarithm is judged by the same range.
    let a = kind == .dgm ? -log(p.p1) : isExponential || kind == .rolling ? p.a : .nan
    var notes = GreyRemarks.notes(
      a: a, holds: ratio.holds, grade: grade, forecasts: isExponential && !forecast.isEmpty)
    if forecast.contains(where: \.isNaN) {
      notes.append(
        MethodNote("no-forecast", "the model runs out of range: some forecasts do not exist"))
    }
    if kind == .fgm, p.order <= FGM.leastOrder * 1.01 {
      notes.append(
        MethodNote(
          "order-at-edge",
          "the order \(shortNumber(p.order)) is the lowest that is tried: sums hardly help this series",
          mend: "use another model"))
    }
    return notes
  }
}

/// EGM as a curve.
struct EvenGrey: GreyCurve {
  let first: Double
  let parameters: GreyParameters

  init(_ x: [Double]) throws(MethodError) {
    guard let line = x.withUnsafeBufferPointer(EGM.coefficients) else { throw .noGreyModel }
    first = x[0]
    var found = GreyParameters()
    (found.a, found.b) = (line.a, line.b)
    parameters = found
  }

  func values(count: Int) -> [Double] {
    EGM.response(first: first, a: parameters.a, b: parameters.b, count: count)
  }
}
