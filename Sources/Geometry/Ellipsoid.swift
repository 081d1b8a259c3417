import Glibc

/// Areas on the ellipsoid GRS 80.
enum Ellipsoid {
  /// The half axes in kilometres.
  private static let (a, b) = (6378.137, 6356.752314140356)
  private static let eccentricity = (1 - (b * b) / (a * a)).squareRoot()

  /// The area in km² between the equator and a latitude, over one radian of longitude.
  ///
  /// b²/2 · [sin φ / (1 − e² sin² φ) + artanh(e sin φ) / e] (Snyder 1987, Map Projections: A Working
  /// Manual, US Geological Survey Professional Paper 1395, formula 3-12).
  private static func zone(_ sine: Double) -> Double {
    let e = eccentricity
    return b * b / 2 * (sine / (1 - e * e * sine * sine) + atanh(e * sine) / e)
  }

  /// The area in km² inside a closed ring of longitudes and latitudes, positive when it runs
  /// anticlockwise.
  ///
  /// −∮ zone(φ) dλ, by Gauss's rule with three points on each edge, which leaves an error below 1e-9
  /// for edges of one degree and below 1e-6 for edges of ten.
  /// - Complexity: O(vertices).
  static func area(_ ring: [GeoPoint]) -> Double {
    let radian = Double.pi / 180
    let offset = (3.0 / 5).squareRoot() / 2
    var sum = 0.0
    for place in ring.indices.dropFirst() {
      let (from, to) = (ring[place - 1], ring[place])
      let east = (to.x - from.x) * radian
      guard east != 0 else { continue }
      let (middle, width) = ((from.y + to.y) / 2 * radian, (to.y - from.y) * radian)
      let ends = zone(sin(middle - offset * width)) + zone(sin(middle + offset * width))
      sum -= east * (5 * ends + 8 * zone(sin(middle))) / 18
    }
    return sum
  }
}
