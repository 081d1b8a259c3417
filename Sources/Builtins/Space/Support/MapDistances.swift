import Geometry
import Interpreter
import Spatial
import Tables
import Units

/// Distances between the centres of a map, and a limit that a call gives in a unit.
struct MapDistances {
  /// The map.
  let map: RegionMap
  /// The distances.
  let distances: DistanceWeights

  /// Prepares the map of a call.
  init(_ call: Call) throws(Stop) {
    map = try call.map()
    guard map.regions.count > 1 else {
      throw call.wrong(
        "m", "M007", "distances need two regions", kind: MethodError.Kind.tooShort.rawValue)
    }
    distances = DistanceWeights(map.centroids, map.coordinates)
  }

  /// A limit as a number: kilometres on the Earth, and of the plane's own unit in a plane.
  func limit(_ name: String, _ call: Call) throws(Stop) -> Double? { try call.reach(name, map) }

  /// A distance for titles: `120 km`.
  func words(_ distance: Double) -> String {
    let number = NumberText.significant(distance)
    return map.coordinates == .geographic ? "\(number) km" : number
  }

  /// Runs a construction, with the region that its error is about.
  func weights(
    _ body: () throws(MethodError) -> SpatialWeights
  ) throws(Stop) -> SpatialWeights {
    try methods(body, row: { "\(map.regions[$0].name)" })
  }
}

extension Call {
  /// A distance on a map as a number: kilometres on the Earth, and of the plane's own unit in a plane;
  /// `nil` when it is not given.
  ///
  /// - Throws: M219 for a unit that is no length, or for one in a plane.
  func reach(_ name: String, _ map: RegionMap) throws(Stop) -> Double? {
    guard isGiven(name), !isMissing(name) else { return nil }
    let quantity = try quantity(name)
    var value = quantity.value
    if case .unit(let unit) = quantity.measure {
      guard map.coordinates == .geographic else {
        throw wrong(
          name, "M219", "positions in a plane have no unit, and this is in \(unit.spelling)",
          mend: "write a plain number in the unit of x and y")
      }
      value *= try units(name) { () throws(UnitError) in
        try unit.factor(to: try Unit(parsing: "km"))
      }
    }
    guard value > 0 else {
      throw wrong(name, "M219", "`\(name)` is a distance above 0")
    }
    return value
  }
}

extension BuiltinParameter {
  /// `distance` of weights that end somewhere.
  static func reach(_ default: Default) -> BuiltinParameter {
    BuiltinParameter(
      "distance", .number(), "The farthest that counts, such as `300[km]`.", default: `default`)
  }
}
