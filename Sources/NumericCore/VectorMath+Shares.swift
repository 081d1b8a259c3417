import CNumerics

extension VectorMath {
  /// The smallest and largest of a block, nil when a value is missing or infinite.
  package static func range(
    _ x: UnsafePointer<Double>, count: Int
  ) -> (low: Double, high: Double)? {
    var (low, high) = (0.0, 0.0)
    return tonne_range(x, count, &low, &high) ? (low, high) : nil
  }

  /// Sums over a block of z and of z ln z with z = (x - offset) scale + shift, in a fixed order;
  /// z ln z of what is not positive counts as 0.
  package static func shareSums(
    _ x: UnsafePointer<Double>, count: Int, offset: Double, scale: Double, shift: Double
  ) -> (sum: Double, sumLog: Double) {
    var (sum, sumLog) = (0.0, 0.0)
    tonne_share_sums(x, count, offset, scale, shift, &sum, &sumLog)
    return (sum, sumLog)
  }

  /// Adds (x - offset) scale to `total`, over a block.
  package static func addScaled(
    _ x: UnsafePointer<Double>, count: Int, offset: Double, scale: Double,
    to total: UnsafeMutablePointer<Double>
  ) {
    tonne_add_scaled(x, count, offset, scale, total)
  }

  /// (x - offset) scale / total over a block, into `out`.
  package static func scaledRatio(
    _ x: UnsafePointer<Double>, count: Int, offset: Double, scale: Double,
    total: UnsafePointer<Double>, into out: UnsafeMutablePointer<Double>
  ) {
    tonne_scaled_ratio(x, count, offset, scale, total, out)
  }
}
