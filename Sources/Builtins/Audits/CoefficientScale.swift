import Units

/// Whether printed coefficients of variation are ratios or in %.
struct CoefficientScale {
  /// What brings them to ratios.
  let factor: Double
  /// That they were taken to be in %.
  let notes: [Phrase]

  /// The scale that a unit says, or else the numbers themselves: coefficients of which the middle one
  /// is more than ten times the ratio beside it are in %.
  init(_ unit: Unit?, _ coefficients: [Double], beside ratios: [Double]) {
    if let unit, unit.isRatio {
      (factor, notes) = (unit.scale, [])
      return
    }
    let sizes = zip(coefficients, ratios).compactMap { coefficient, ratio in
      let size = coefficient / ratio
      return size.isFinite ? size : nil
    }.sorted()
    let isPercent = !sizes.isEmpty && sizes[sizes.count / 2] > 10
    factor = isPercent ? 0.01 : 1
    notes =
      isPercent
      ? ["cv is taken to be in %: as a ratio it is a hundred times deviation over mean"] : []
  }
}
