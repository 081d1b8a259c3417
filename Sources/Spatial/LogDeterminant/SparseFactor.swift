internal import CEigen

/// I - r W, factored for one r at a time, for log-determinants and solutions.
///
/// The order of elimination is found once. Computing changes the factor, so one thread owns it while
/// it computes; solving does not change it.
final class SparseFactor: @unchecked Sendable {
  private let form: SymmetricForm
  private let factor: OpaquePointer

  /// Analyses the pattern; nil when memory runs out.
  init?(_ form: SymmetricForm) {
    guard
      let factor = tonne_factor_create(
        form.scales.count, form.starts, form.columns, form.values, form.isSymmetric)
    else { return nil }
    self.form = form
    self.factor = factor
  }

  deinit { tonne_factor_free(factor) }

  /// ln|det(I - r W)|; nil where the matrix is singular or r lies outside the admissible range.
  func logDeterminant(_ r: Double) -> Double? {
    var value = 0.0
    return tonne_factor_compute(factor, r, &value) == 0 ? value : nil
  }

  /// (I - r W)^-1 B, or (I - r W')^-1 B, for the r of the last factor.
  ///
  /// - Parameter block: B, `width` values a region, region after region; replaced.
  func solve(_ block: inout [Double], width: Int = 1, transposed: Bool = false) {
    guard form.isSymmetric else {
      _ = tonne_factor_solve(factor, &block, width, transposed)
      return
    }
    // W = D^-½ S D^½, so (I - r W)^-1 = D^-½ (I - r S)^-1 D^½.
    scale(&block, width, inverse: transposed)
    _ = tonne_factor_solve(factor, &block, width, false)
    scale(&block, width, inverse: !transposed)
  }

  private func scale(_ block: inout [Double], _ width: Int, inverse: Bool) {
    for (region, scale) in form.scales.enumerated() {
      let factor = inverse ? 1 / scale : scale
      for i in region * width..<(region + 1) * width { block[i] *= factor }
    }
  }
}
