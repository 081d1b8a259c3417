import Geometry
import Interpreter
import Plotting
import Tables
import Threading

/// A map brought to paper: rings of each region in kilometres, or in the units of a plane.
struct MapPicture {
  /// The map.
  let map: RegionMap
  /// What is filled of a region, and the edges that are drawn by themselves.
  struct Land {
    /// Outlines of polygons without holes.
    var plain: [[Place]] = []
    /// Outlines of the others, joined to their holes: these joints must not be drawn.
    var holed: [[Place]] = []
    /// The outlines and holes of those.
    var edges: [[Place]] = []
  }

  /// The land of each region.
  let lands: [Land]
  private let picture: PictureCall
  private let projection: Projection?

  /// Lays out the map of a call.
  ///
  /// - Throws: M255 for a map of positions.
  init(_ picture: PictureCall) throws(Stop) {
    map = try picture.call.map("r")
    self.picture = picture
    guard map.shapes.contains(where: { !$0.polygons.isEmpty }) else {
      throw picture.call.wrong(
        "r", "M255", "the map has positions and no outlines to fill",
        mend: "draw the table as points: `plot(m.table, kind = \"scatter\", x = .x, y = .y)`")
    }
    let isOnEarth = map.coordinates == .geographic
    let projection = isOnEarth ? Projection(covering: map.shapes) : nil
    self.projection = projection
    lands = Self.lands(map.shapes, projection)
    try picture.call.machine.checkInterrupt()
  }

  /// Corners may lie off the line that is drawn by the longer side of the map divided by this: a third of
  /// a pixel on a page.
  private static let parts = 2000.0

  private static func lands(_ shapes: [Shape], _ projection: Projection?) -> [Land] {
    let rings = shapes.flatMap { shape in
      shape.polygons.flatMap { polygon in
        polygon.rings.map { Cancellation.isRequested ? $0 : projection?.positions($0) ?? $0 }
      }
    }
    var rest = SharedOutlines(rings, parts: parts).thinned { Cancellation.isRequested }[...]
    return shapes.map { shape in
      var land = Land()
      if Cancellation.isRequested { return land }
      for polygon in shape.polygons {
        let own = rest.prefix(polygon.rings.count)
        rest = rest.dropFirst(polygon.rings.count)
        // Nor can anybody see the holes of what is too small to be seen.
        guard own.first.map({ !$0.isEmpty }) ?? false else { continue }
        add(own.filter { !$0.isEmpty }.map { ring in ring.map { Place($0.x, $0.y) } }, to: &land)
      }
      return land
    }
  }

  /// Adds a polygon.
  private static func add(_ rings: [[Place]], to land: inout Land) {
    guard rings.count > 1 else {
      land.plain += rings
      return
    }
    land.holed.append(joined(rings))
    land.edges += rings
  }

  /// The outline and the holes of a polygon as one ring: to a hole and back the ring runs along one line,
  /// which encloses nothing.
  private static func joined(_ rings: [[Place]]) -> [Place] {
    var whole = rings[0]
    guard let start = whole.first else { return [] }
    let turn = area(whole)
    for hole in rings.dropFirst() {
      // A hole runs the other way round, so that both rules of filling leave it out.
      let isSame = (area(hole) > 0) == (turn > 0)
      whole += (isSame ? hole.reversed() : hole) + [start]
    }
    return whole
  }

  private static func area(_ ring: [Place]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) }
  }

  /// The row of the table for each region; −1 where the table has none.
  ///
  /// - Throws: M254 for a region of the table that the map does not have; M278 for two rows of one.
  func rows(_ table: PictureTable, _ rows: [Int]) throws(Stop) -> [Int] {
    let call = picture.call
    let name = try picture.regionName(table, "data")
    let column = try tables("data") { () throws(TableError) in
      try table.table.required(name).asRegions()
    }
    guard case .regions(let codes, let categories) = column.values else { return [] }
    let index = RegionIndex(map.regions)
    var found = [Int](repeating: -1, count: map.regions.count)
    var unknown: [String] = []
    for row in rows where codes[row] >= 0 {
      guard let region = categories.regions?[Int(codes[row])] else { continue }
      let places = index.places(of: region)
      guard places.count == 1, let place = places.first else {
        if !unknown.contains(region.name) { unknown.append(region.name) }
        continue
      }
      guard found[place] < 0 else {
        throw call.wrong(
          "data", "M278", "the table has several rows for \(region.name)",
          mend: "take one year, or sum them first: `year = 2020`")
      }
      found[place] = row
    }
    guard unknown.isEmpty else {
      let near = nearest(unknown[0], among: map.regions.map(\.name), limit: 3)
      throw call.wrong(
        "data", "M254",
        unknown.count == 1
          ? "\(unknown[0]) is in the table and not on the map"
          : "\(unknown.count) regions are in the table and not on the map: \(listed(unknown))",
        notes: near.isEmpty ? [] : ["the map has regions of similar names: \(listed(near))"],
        mend: "leave them out with `filter`, or load the table with `aliases`")
    }
    return found
  }

  /// What to say about regions without a value.
  func remarks(_ missing: [Int]) -> [Phrase] {
    guard !missing.isEmpty else { return [] }
    let names = listed(missing.map { map.regions[$0].name })
    return missing.count == 1
      ? ["1 region has no value and is hatched: \(names)"]
      : ["\(missing.count) regions have no value and are hatched: \(names)"]
  }

  /// A panel of classes: each with its name, its colour, and the regions in it.
  func panel(
    _ classes: [(name: String, colour: Colour, regions: [Int])], missing: [Int]
  ) throws(Stop) -> Panel {
    var groups = classes.map {
      (name: $0.name, colour: $0.colour, regions: $0.regions, isHatched: false)
    }
    if !missing.isEmpty {
      groups.append((picture.say("no data"), .series(7), missing, true))
    }
    func series(_ cut: ([[Place]]) -> [[Place]]) -> [Series] {
      var series: [Series] = []
      for group in groups {
        let holed = cut(group.regions.flatMap { lands[$0].holed })
        series.append(
          Series(
            group.name, .areas(cut(group.regions.flatMap { lands[$0].plain })), group.colour,
            isHatched: group.isHatched, isBordered: true))
        guard !holed.isEmpty else { continue }
        series.append(
          Series(
            "", .areas(holed), group.colour, isHatched: group.isHatched, isInLegend: false))
      }
      let edges = cut(lands.flatMap(\.edges))
      guard !edges.isEmpty else { return series }
      return series + [Series("", .outlines(edges), .black, isInLegend: false)]
    }
    let isNamed = if case .flag(true) = picture.call.value("labels") { true } else { false }
    var dark: Set<Int> = []
    for group in classes {
      if case .shade(let share, _) = group.colour, share > 0.55 { dark.formUnion(group.regions) }
    }
    let labels = isNamed ? names(dark) : []
    return Panel(
      series: series { $0 }, labels: labels, frame: .map,
      unitsPerKilometre: projection == nil ? nil : 1, kilometre: picture.say("km"),
      inset: try inset().map { box in series { Outlines.clipped($0, to: box) } } ?? [])
  }

  /// The middle of each region on paper.
  var centres: [Place] {
    map.centroids.map { centre in
      let at = projection?.position(centre) ?? centre
      return Place(at.x, at.y)
    }
  }

  /// The names in the middle of the regions, white on dark ones, those of large regions first.
  private func names(_ dark: Set<Int>) -> [PointLabel] {
    let areas = map.shapes.map { $0.area(map.coordinates) }
    let centres = centres
    return map.regions.indices.sorted { areas[$0] > areas[$1] }.map { place in
      let at = centres[place]
      return PointLabel(
        x: at.x, y: at.y, text: map.regions[place].name, place: .inside,
        isLight: dark.contains(place))
    }
  }

  /// The part for a box of its own, on paper.
  ///
  /// - Throws: M276 for anything but four numbers west, south, east, north.
  private func inset() throws(Stop) -> Box? {
    guard case .list(let list) = picture.call.value("inset") else { return nil }
    let ends = list.items.compactMap(\.asNumber)
    guard list.items.count == 4, ends.count == 4, ends[0] < ends[2], ends[1] < ends[3] else {
      throw picture.call.wrong(
        "inset", "M277", "an inset is told by four numbers: west, south, east, north",
        mend: "write `inset = [106, 3, 123, 24]`")
    }
    let corners = [0.0, 0.25, 0.5, 0.75, 1].flatMap { share in
      let (x, y) = (ends[0] + (ends[2] - ends[0]) * share, ends[1] + (ends[3] - ends[1]) * share)
      return [
        GeoPoint(x: x, y: ends[1]), GeoPoint(x: x, y: ends[3]), GeoPoint(x: ends[0], y: y),
        GeoPoint(x: ends[2], y: y),
      ]
    }.map { projection?.position($0) ?? $0 }
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    guard let x0 = xs.min(), let x1 = xs.max(), let y0 = ys.min(), let y1 = ys.max() else {
      return nil
    }
    return Box(x0: x0, x1: x1, y0: y0, y1: y1)
  }
}
