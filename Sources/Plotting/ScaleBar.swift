import Glibc

/// The bar that tells distances on a map.
enum ScaleBar {
  /// A round length in kilometres that takes about 80 pixels.
  static func length(kilometresPerPixel: Double) -> Double? {
    let wanted = 80 * kilometresPerPixel
    guard wanted > 0, wanted.isFinite else { return nil }
    let power = pow(10, floor(log10(wanted)))
    return ([1.0, 2, 5, 10].last { $0 * power <= wanted } ?? 1) * power
  }
}
