/// Structural decomposition of emissions e = c (I - A)^-1 y into intensity, technology and demand.
///
/// c is the intensity of each sector, A the input coefficients (row i, column j: what j needs from
/// i for a unit of output), y final demand. Each effect is the mean of its change over all 3! orders
/// of replacing the factors, and of the two polar orders (Dietzenbacher & Los 1998,
/// doi:10.1080/09535319800000023).
public struct StructuralDecomposition: Sendable, Equatable {
  /// The effects of one average; they add to the total.
  public struct Effects: Sendable, Equatable {
    /// Effect of the intensities.
    public let intensity: Double
    /// Effect of the input coefficients.
    public let technology: Double
    /// Effect of final demand.
    public let demand: Double
  }

  /// One year of an economy.
  public struct Economy: Sendable, Equatable {
    /// Emissions per unit of output, one a sector.
    public var intensity: [Double]
    /// Input coefficients, one row a sector.
    public var technology: [[Double]]
    /// Final demand, one a sector.
    public var demand: [Double]

    /// A year.
    public init(intensity: [Double], technology: [[Double]], demand: [Double]) {
      (self.intensity, self.technology, self.demand) = (intensity, technology, demand)
    }
  }

  /// Mean of all orders.
  public let effects: Effects
  /// Mean of the two polar orders.
  public let polar: Effects
  /// The change of emissions.
  public let total: Double
  /// Remarks.
  public let notes: [MethodNote]

  /// Decomposes the change between two years.
  /// - Throws: `shape`; `missing`; `domain` for a negative intensity or coefficient; `degenerate`
  ///   when I - A cannot be inverted.
  /// - Complexity: O(n^3) for n sectors.
  public init(from before: Economy, to after: Economy) throws(MethodError) {
    let sectors = before.intensity.count
    guard sectors > 0 else {
      throw MethodError(.tooShort, "there are no sectors", argument: "t")
    }
    let demands = [before.demand, after.demand]
    // Output for technology i and demand j of the two years.
    var outputs: [[[Double]]] = []
    for (period, year) in [before, after].enumerated() {
      do {
        try Self.check(year, sectors)
      } catch { throw error.at(row: error.row, period: period, item: error.item) }
    }
    for (period, year) in [before, after].enumerated() {
      do {
        outputs.append(try leontiefOutputs(year.technology, demands))
      } catch { throw error.at(row: nil, period: period) }
    }
    let intensities = [before.intensity, after.intensity]
    func emissions(_ c: Int, _ a: Int, _ y: Int) -> Double {
      zip(intensities[c], outputs[a][y]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    total = emissions(1, 1, 1) - emissions(0, 0, 0)
    let change = { (i: Int, j: Int) in
      (
        intensity: emissions(1, i, j) - emissions(0, i, j),
        technology: emissions(i, 1, j) - emissions(i, 0, j),
        demand: emissions(i, j, 1) - emissions(i, j, 0)
      )
    }
    // In two of six orders nothing was replaced before, in two all, in one each just one of them.
    let (none, one, other, all) = (change(0, 0), change(1, 0), change(0, 1), change(1, 1))
    effects = Effects(
      intensity: (2 * none.intensity + one.intensity + other.intensity + 2 * all.intensity) / 6,
      technology: (2 * none.technology + one.technology + other.technology + 2 * all.technology)
        / 6,
      demand: (2 * none.demand + one.demand + other.demand + 2 * all.demand) / 6)
    polar = Effects(
      intensity: (none.intensity + all.intensity) / 2,
      technology: (one.technology + other.technology) / 2,
      demand: (none.demand + all.demand) / 2)
    notes =
      outputs[0][0].contains { $0 < 0 } || outputs[1][1].contains { $0 < 0 }
      ? [
        MethodNote(
          "negative-output", "the output of a sector is negative: check coefficients and demand")
      ] : []
  }

  private static func check(_ year: Economy, _ sectors: Int) throws(MethodError) {
    guard year.intensity.count == sectors else {
      throw .lengths("intensity", year.intensity.count, expected: sectors)
    }
    guard year.demand.count == sectors else {
      throw .lengths("demand", year.demand.count, expected: sectors)
    }
    guard year.technology.count == sectors else {
      throw .lengths("technology", year.technology.count, expected: sectors)
    }
    try requireNonNegative(year.intensity, "intensity")
    try requireFinite(year.demand, "demand")
    for (sector, row) in year.technology.enumerated() {
      guard row.count == sectors else {
        throw .lengths("technology", row.count, expected: sectors)
      }
      do {
        try requireNonNegative(row, "technology")
      } catch { throw error.at(row: sector, period: nil, item: error.row) }
    }
  }
}

/// Outputs x of (I - A) x = y for several demands y, by elimination with pivots of rows.
///
/// - Throws: `degenerate` when I - A has no inverse.
/// - Complexity: O(n^3 + n^2 demands).
func leontiefOutputs(
  _ a: [[Double]], _ demands: [[Double]]
) throws(MethodError) -> [[Double]] {
  let n = a.count
  var m = a.enumerated().flatMap { i, row in
    row.enumerated().map { j, value in (i == j ? 1 : 0) - value }
  }
  var x = demands
  let largest = m.reduce(0) { max($0, $1.magnitude) }
  for k in 0..<n {
    let pivot = (k..<n).max { m[$0 * n + k].magnitude < m[$1 * n + k].magnitude } ?? k
    guard m[pivot * n + k].magnitude > 1e-13 * largest else {
      throw MethodError(
        .degenerate, "the input coefficients have no Leontief inverse", argument: "technology")
    }
    if pivot != k {
      for j in 0..<n { m.swapAt(k * n + j, pivot * n + j) }
      for d in x.indices { x[d].swapAt(k, pivot) }
    }
    for i in (k + 1)..<max(n, k + 1) {
      let factor = m[i * n + k] / m[k * n + k]
      guard factor != 0 else { continue }
      for j in k..<n { m[i * n + j] -= factor * m[k * n + j] }
      for d in x.indices { x[d][i] -= factor * x[d][k] }
    }
  }
  for d in x.indices {
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in (i + 1)..<max(n, i + 1) { x[d][i] -= m[i * n + j] * x[d][j] }
      x[d][i] /= m[i * n + i]
    }
  }
  return x
}
