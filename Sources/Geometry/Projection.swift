import Glibc

/// How longitudes and latitudes are laid out on paper: always so that areas stay in proportion.
///
/// Source: Snyder, J. P. (1987). Map Projections: A Working Manual. US Geological Survey Professional
/// Paper 1395; Šavrič, B., Patterson, T., Jenny, B. (2018). The Equal Earth map projection.
/// International Journal of Geographical Information Science 33, doi:10.1080/13658816.2018.1504949.
public struct Projection: Sendable, Equatable {
  /// The form of it.
  public enum Form: Sendable, Equatable {
    /// Albers' cone through two parallels, in degrees.
    case albers(Double, Double)
    /// Lambert's cylinder, for what lies around the equator; the parallel that keeps its length.
    case cylinder(Double)
    /// Equal Earth, for the whole Earth.
    case equalEarth
  }

  /// The form.
  public let form: Form
  /// The meridian in the middle, in degrees.
  public let centre: Double

  /// The radius in kilometres of the sphere with the Earth's surface.
  private static let radius = 6371.0072
  private static let radian = Double.pi / 180

  /// A projection.
  public init(form: Form, centre: Double) {
    self.form = form
    self.centre = centre
  }

  /// The projection that suits an extent: Albers with the parallels 25° and 47° and the meridian 105° for
  /// China, as its national maps have; else Albers with parallels at a sixth of the height from both
  /// ends; a cylinder around the equator; Equal Earth for more than half of the Earth.
  ///
  /// - Complexity: O(positions).
  public init(covering shapes: [Shape]) {
    let points = shapes.lazy.flatMap { shape in
      shape.polygons.lazy.flatMap { $0.outline }
    }
    var (sine, cosine) = (0.0, 0.0)
    var (south, north) = (Double.infinity, -Double.infinity)
    for point in points {
      sine += sin(point.x * Self.radian)
      cosine += cos(point.x * Self.radian)
      south = min(south, point.y)
      north = max(north, point.y)
    }
    let middle = atan2(sine, cosine) / Self.radian
    var (west, east) = (Double.infinity, -Double.infinity)
    for point in points {
      let away = Self.turned(point.x - middle)
      west = min(west, away)
      east = max(east, away)
    }
    guard south <= north else {
      self.init(form: .cylinder(0), centre: 0)
      return
    }
    let (left, right) = (middle + west, middle + east)
    if (70...76).contains(left), (130...138).contains(right), (0...22).contains(south),
      (50...56).contains(north)
    {
      self.init(form: .albers(25, 47), centre: 105)
    } else if east - west > 180 || north - south > 110 {
      self.init(form: .equalEarth, centre: east - west > 300 ? 0 : (left + right) / 2)
    } else if (south + north).magnitude / 2 < 8 || (south < 0 && north > 0) {
      self.init(form: .cylinder((south + north) / 2), centre: (left + right) / 2)
    } else {
      let sixth = (north - south) / 6
      self.init(form: .albers(south + sixth, north - sixth), centre: (left + right) / 2)
    }
  }

  /// An angle between −180° and 180°.
  private static func turned(_ degrees: Double) -> Double {
    degrees - 360 * (degrees / 360).rounded()
  }

  /// The positions of a ring, which is not torn where it meets the far meridian.
  ///
  /// - Complexity: O(positions).
  public func positions(_ ring: [GeoPoint]) -> [GeoPoint] {
    guard let first = ring.first else { return [] }
    // Whole turns only are added, so that a position of two rings is the same to the last digit.
    var last = Self.turned(first.x - centre)
    let away = ring.map { point in
      let own = Self.turned(point.x - centre)
      last = own + 360 * ((last - own) / 360).rounded()
      return last
    }
    // What lies beyond the far meridian as a whole belongs to the other side.
    let mean = away.reduce(0, +) / Double(away.count)
    let shift = mean > 180 ? -360.0 : mean < -180 ? 360 : 0
    let place = placing
    return zip(ring, away).map { place($0.y, $1 + shift) }
  }

  /// A position in kilometres to the right and upwards.
  ///
  /// Albers: n = (sin φ₁ + sin φ₂)/2, C = cos²φ₁ + 2n sin φ₁, ρ = R √(C − 2n sin φ)/n, x = ρ sin nλ,
  /// y = −ρ cos nλ (Snyder 14-1 to 14-6).
  /// - Complexity: O(1).
  public func position(_ point: GeoPoint) -> GeoPoint {
    placing(point.y, Self.turned(point.x - centre))
  }

  /// Gives the position for a latitude and the degrees from the middle; what all positions share is
  /// taken once.
  private var placing: (_ latitude: Double, _ away: Double) -> GeoPoint {
    let radius = Self.radius
    func sine(_ latitude: Double) -> Double { sin(min(max(latitude, -90), 90) * Self.radian) }
    switch form {
    case .albers(let first, let second):
      let n = (sin(first * Self.radian) + sin(second * Self.radian)) / 2
      let start = cos(first * Self.radian)
      let c = start * start + 2 * n * sin(first * Self.radian)
      return { latitude, degrees in
        let rho = radius * max(c - 2 * n * sine(latitude), 0).squareRoot() / n
        let away = n * (degrees * Self.radian)
        return GeoPoint(x: rho * sin(away), y: -rho * cos(away))
      }
    case .cylinder(let parallel):
      let k = max(cos(parallel * Self.radian), 0.01)
      return { GeoPoint(x: radius * $1 * Self.radian * k, y: radius * sine($0) / k) }
    case .equalEarth: return { Self.equalEarth(sine($0), $1 * Self.radian) }
    }
  }

  private static func equalEarth(_ sine: Double, _ away: Double) -> GeoPoint {
    let half = 3.0.squareRoot() / 2
    let t = asin(half * sine)
    let t2 = t * t
    let t6 = t2 * t2 * t2
    let slope = 1.340264 - 0.243318 * t2 + t6 * (0.006251 + 0.034164 * t2)
    let height = t * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2))
    return GeoPoint(x: radius * away * cos(t) / (half * slope), y: radius * height)
  }
}
