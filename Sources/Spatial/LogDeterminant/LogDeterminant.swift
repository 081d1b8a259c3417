import Glibc
import Threading

/// ln|I - r W| of weights as a function of r, with its first two derivatives.
///
/// Up to `denseLimit` regions it comes from all eigenvalues (Ord 1975,
/// doi:10.1080/01621459.1975.10480272). Beyond, the admissible range is cut into patches that shrink
/// towards its ends; a patch that is asked for is interpolated through sparse factors at Chebyshev's
/// points, by Cholesky's method where the weights have a symmetric form, else by LU. What a patch
/// gives is the same whoever asks first, and on any number of threads. No dense n × n matrix is made
/// beyond `denseLimit`.
public struct LogDeterminant: Sendable {
  /// How it is computed.
  public enum Method: String, Sendable {
    /// All eigenvalues of a dense matrix.
    case eigenvalues
    /// Sparse factors by Cholesky's method.
    case cholesky
    /// Sparse factors by LU.
    case lu
  }

  /// The number of regions up to which all eigenvalues are computed.
  public static let denseLimit = 200

  /// How it is computed.
  public let method: Method
  /// The open range of r in which I - r W is regular.
  public let range: (low: Double, high: Double)
  /// All eigenvalues, or where there are too many a quadrature that is good for a first look.
  let spectrum: Spectrum?
  let form: SymmetricForm
  private let patches: PatchStore
  /// Asked before each factorisation; once true, what is left is missing, and a fit ends with an error
  /// that the one who stopped it need not show.
  public var isStopped: @Sendable () -> Bool = { Cancellation.isRequested }

  /// Prepares the log-determinant of weights.
  /// - Throws: `degenerate` when no region has a neighbour, or the decomposition fails.
  /// - Complexity: O(n^3) for n regions up to `denseLimit`; O(m) beyond, for m entries.
  public init(_ weights: SpatialWeights) throws(MethodError) {
    guard !weights.columns.isEmpty else {
      throw MethodError(
        .degenerate, "no region has a neighbour", argument: "w",
        mend: "regress without space, or take other weights")
    }
    form = SymmetricForm(weights)
    try requireWanted()
    patches = PatchStore()
    if weights.count <= Self.denseLimit {
      guard let spectrum = Spectrum(form) else { throw Self.failed }
      method = .eigenvalues
      self.spectrum = spectrum
      range = spectrum.range
    } else if form.isSymmetric {
      method = .cholesky
      guard
        let spectrum = Spectrum.quadrature(
          form, probes: form.scales.count < 10_000 ? 4 : 2, steps: 24)
      else {
        throw Self.failed
      }
      self.spectrum = spectrum
      range = try Self.ends(form, weights)
    } else {
      method = .lu
      spectrum = nil
      let bound = 1 / (try weights.spectralRadius())
      range = (-bound, bound)
    }
  }

  /// The one that was given, or a new one of the weights.
  static func shared(
    _ given: LogDeterminant?, _ weights: SpatialWeights
  ) throws(MethodError) -> LogDeterminant {
    if let given { return given }
    return try LogDeterminant(weights)
  }

  private static let failed = MethodError(
    .degenerate, "the eigenvalues of the weights could not be computed", argument: "w")

  /// l(r), l'(r) and l''(r); -infinity outside the admissible range.
  ///
  /// - Complexity: O(n) from eigenvalues; from factors O(1), and six to ten factorisations for the first
  ///   r of a patch.
  public func value(_ r: Double) -> LogDeterminantValue {
    guard r > range.low, r < range.high else { return .none }
    if method == .eigenvalues, let spectrum { return spectrum.value(r) }
    return patch(at: r)?.value(r) ?? .none
  }

  /// The largest eigenvalues in modulus bound the admissible range; 1 for weights scaled by row.
  private static func ends(
    _ form: SymmetricForm, _ weights: SpatialWeights
  ) throws(MethodError) -> (low: Double, high: Double) {
    let n = form.scales.count
    var random = RandomStream(seed: 20_170_401, stream: .max)
    var start = (0..<n).map { _ in random.normal() }
    let norm = start.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for i in start.indices { start[i] /= norm }
    guard let lanczos = Lanczos(form, start: start, steps: Swift.min(n, 80)),
      let low = lanczos.nodes.first, let high = lanczos.nodes.last, low < 0, high > 0
    else { throw failed }
    return (1 / low, weights.style == .row ? 1 : 1 / high)
  }
}

extension LogDeterminant {
  /// The half-width of a patch over its distance from the end of the range. Estimates are the sharper,
  /// the more regions there are, so that a narrow patch holds them, and fewer points do.
  private var reach: Double {
    Swift.min(0.25, 16 / Double(form.scales.count).squareRoot())
  }

  /// How many points a patch has: for nine digits, each point more being worth 2 / `reach`.
  private var points: Int { Int((20.7 / Glibc.log(2 / reach)).rounded(.up)) }

  /// How much nearer to the end of the range each patch begins than the one before.
  private var shrink: Double { (1 - reach) / (1 + reach) }

  /// The number of the patch that holds r: 0, 1, … above zero, -1, -2, … below.
  func patchNumber(at r: Double) -> Int {
    let rest = r < 0 ? 1 - r / range.low : 1 - r / range.high
    let steps = Int(Swift.min(400, Glibc.log(Swift.max(rest, 1e-14)) / Glibc.log(shrink)))
    return r < 0 ? -1 - steps : steps
  }

  /// The bounds of a patch.
  func bounds(_ number: Int) -> (low: Double, high: Double) {
    let steps = Double(number < 0 ? -1 - number : number)
    let end = number < 0 ? range.low : range.high
    let near = end * (1 - pow(shrink, steps))
    let far = end * (1 - pow(shrink, steps + 1))
    return (Swift.min(near, far), Swift.max(near, far))
  }

  private func patch(at r: Double) -> ChebyshevPatch? {
    let number = patchNumber(at: r)
    if let patch = patches.stored(number) { return patch }
    // One patch begins several threads: whoever asks for a million r more after Ctrl-C gets none.
    if isStopped() { return nil }
    let (low, high) = bounds(number)
    let values = logDeterminants(
      at: ChebyshevPatch.points(low: low, high: high, count: points))
    let patch = ChebyshevPatch(low: low, high: high, values: values)
    if !isStopped() { patches.store(patch, number) }
    return patch
  }

  /// ln|I - r W| at the points of a first look, which are computed once.
  func coarse(_ points: [Double]) -> [Double] {
    if let values = patches.coarse { return values }
    let values = logDeterminants(at: points)
    if !isStopped() { patches.keepCoarse(values) }
    return values
  }

  /// ln|I - r W| at several r, exactly, on several threads; NaN where it could not be computed.
  func logDeterminants(at points: [Double]) -> [Double] {
    var values = [Double](repeating: .nan, count: points.count)
    values.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let out = buffer
      parallelChunks(count: points.count) { i in
        guard !isStopped(), let factor = patches.takeFactor(form) else { return }
        out[i] = factor.logDeterminant(points[i]) ?? .nan
        patches.giveBack(factor)
      }
    }
    return values
  }

  /// The factor of I - r W for solving, to be given back; nil when r lies outside the admissible range.
  func factor(_ r: Double) -> SparseFactor? {
    guard let factor = patches.takeFactor(form) else { return nil }
    guard factor.logDeterminant(r) != nil else {
      patches.giveBack(factor)
      return nil
    }
    return factor
  }

  /// Gives a factor back for others to use.
  func release(_ factor: SparseFactor) { patches.giveBack(factor) }
}

/// Patches that were computed, and analysed factors that nobody uses at the moment.
private final class PatchStore: Sendable {
  private struct State: Sendable {
    var patches: [Int: ChebyshevPatch] = [:]
    var idle: [SparseFactor] = []
    var coarse: [Double]?
  }
  private let state = Guarded(State())

  func stored(_ number: Int) -> ChebyshevPatch? { state.withLock { $0.patches[number] } }

  func store(_ patch: ChebyshevPatch, _ number: Int) {
    state.withLock { $0.patches[number] = patch }
  }

  var coarse: [Double]? { state.withLock { $0.coarse } }

  func keepCoarse(_ values: [Double]) { state.withLock { $0.coarse = values } }

  /// A factor that belongs to the caller alone until it is given back.
  func takeFactor(_ form: SymmetricForm) -> SparseFactor? {
    state.withLock { $0.idle.popLast() } ?? SparseFactor(form)
  }

  func giveBack(_ factor: SparseFactor) { state.withLock { $0.idle.append(factor) } }
}
