/// One cell of a decomposition, checked, with the factors of an absent period filled in.
struct LMDICell {
  /// The quantity in both periods.
  let v0: Double
  let v1: Double
  /// The factors of both periods.
  private(set) var x0: [Double]
  private(set) var x1: [Double]
  private let index: Int

  /// Takes cell `j` out of the columns.
  ///
  /// A factor that is missing where the quantity is 0 takes the value of the other period, so that
  /// it does not change; missing in both periods it is 1 in both.
  /// - Throws: `missing` or `domain` as `LMDI.decompose` says.
  init(_ input: LMDIInput, _ j: Int) throws(MethodError) {
    (v0, v1, index) = (input.v0[j], input.v1[j], j)
    (x0, x1) = (input.factors0.map { $0[j] }, input.factors1.map { $0[j] })
    try requireValue(v0, period: 0)
    try requireValue(v1, period: 1)
    for i in x0.indices {
      try requireFactor(x0[i], input, LMDIInput.Place(factor: i, period: 0, cell: j))
      try requireFactor(x1[i], input, LMDIInput.Place(factor: i, period: 1, cell: j))
      if x0[i].isNaN { x0[i] = x1[i].isNaN ? 1 : x1[i] }
      if x1[i].isNaN { x1[i] = x0[i] }
    }
  }

  /// The effects of the factors: L(v1, v0) ln(x1 / x0), or their limits at zero.
  ///
  /// `mean` replaces L(v1, v0) and `change` replaces v1 - v0 when the weights are normalised.
  func effects(mean: Double, change: Double) throws(MethodError) -> [Double] {
    if v0 == 0 && v1 == 0 { return x0.map { _ in 0 } }
    if v0 > 0 && v1 > 0 {
      return zip(x0, x1).map { mean * LogarithmicMean.logRatio($0, to: $1) }
    }
    let side = v0 == 0 ? x0 : x1
    let zeros = side.count { $0 == 0 }
    guard zeros > 0 else {
      throw MethodError(
        .domain, "the quantity is 0 where none of its factors is", argument: "factors", row: index,
        period: v0 == 0 ? 0 : 1,
        mend: "check that the factors multiply to the quantity")
    }
    return side.map { $0 == 0 ? change / Double(zeros) : 0 }
  }

  /// Checks a value of the quantity.
  private func requireValue(_ v: Double, period: Int) throws(MethodError) {
    if v.isNaN { throw .missing("of", row: index, period: period) }
    guard v >= 0, v.isFinite else {
      throw MethodError(
        .domain, "the quantity is negative or infinite", argument: "of", row: index,
        period: period)
    }
  }

  /// Checks a factor against the quantity of its period.
  private func requireFactor(
    _ x: Double, _ input: LMDIInput, _ place: LMDIInput.Place
  ) throws(MethodError) {
    let v = place.period == 0 ? v0 : v1
    var name: Phrase { input.factorName(place.factor) }
    func wrong(
      _ kind: MethodError.Kind, _ message: Phrase, mend: Phrase? = nil
    ) -> MethodError {
      MethodError(
        kind, message, argument: "factors", row: index, period: place.period, item: place.factor,
        mend: mend)
    }
    if x.isNaN {
      guard v != 0 else { return }
      if input.gap?(place) == .zeroDivisor {
        throw wrong(.domain, "\(name) divides by 0 where the quantity is not 0")
      }
      throw wrong(
        .missing, "\(name) is missing where the quantity is not 0",
        mend: "name a rule for missing values, or drop the row")
    }
    guard x >= 0, x.isFinite else {
      throw wrong(.domain, "\(name) is negative or infinite")
    }
    if x == 0, v != 0 {
      throw wrong(.domain, "\(name) is 0 where the quantity is not 0")
    }
  }
}
