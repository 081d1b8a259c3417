import Glibc

/// Distances on a sphere with the mean radius of the Earth.
public enum GreatCircle {
  /// The mean radius of the Earth in kilometres, (2a + b)/3 of the GRS 80 ellipsoid.
  public static let earthRadius = 6371.0088

  /// The distance in kilometres between two positions in degrees.
  ///
  /// d = 2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)), the haversine form, which keeps its
  /// digits for near positions (Sinnott 1984, Sky and Telescope 68, 159).
  public static func distance(_ a: GeoPoint, _ b: GeoPoint) -> Double {
    let radians = Double.pi / 180
    let (phiA, phiB) = (a.y * radians, b.y * radians)
    let south = sin((phiB - phiA) / 2)
    let east = sin((b.x - a.x) * radians / 2)
    let square = south * south + cos(phiA) * cos(phiB) * east * east
    return 2 * earthRadius * asin(min(1, square.squareRoot()))
  }

  /// The square of the chord of the unit sphere under a great circle of so many kilometres:
  /// (2 sin(d / 2R))², 4 from half the way round the Earth on.
  static func squaredChord(_ distance: Double) -> Double {
    let half = distance / (2 * earthRadius)
    guard half < Double.pi / 2 else { return 4 }
    return 4 * sin(half) * sin(half)
  }
}
