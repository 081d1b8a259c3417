import Glibc

/// Leaves out positions that nobody could see: a picture has a few hundred columns of pixels.
enum Thinning {
  /// At most so many positions of a series are drawn.
  static let limit = 20_000

  /// The positions of a line: of each stretch the first, the lowest, the highest and the last, so that
  /// its outline stays (Jugel et al. 2014, M4, doi:10.14778/2732951.2732953).
  ///
  /// - Complexity: O(positions).
  static func line(_ places: [Place]) -> [Place] {
    guard places.count > limit else { return places }
    let stretches = limit / 4
    var kept: [Place] = []
    kept.reserveCapacity(limit)
    for stretch in 0..<stretches {
      let first = places.count * stretch / stretches
      let last = places.count * (stretch + 1) / stretches - 1
      var (low, high) = (first, first)
      for place in first...last {
        if !(places[place].y >= places[low].y) { low = place }
        if !(places[place].y <= places[high].y) { high = place }
      }
      for place in Set([first, low, high, last]).sorted() { kept.append(places[place]) }
    }
    return kept
  }

  /// Points: one of those that would cover each other, then every n-th.
  ///
  /// - Complexity: O(points).
  static func points(_ places: [Place]) -> [Place] {
    guard places.count > limit else { return places }
    var extent = Extent()
    for place in places { extent.add(place) }
    guard !extent.x.isEmpty else { return [] }
    let (columns, rows) = (600.0, 400.0)
    let across = max(extent.x.high - extent.x.low, 1e-300)
    let up = max(extent.y.high - extent.y.low, 1e-300)
    var isTaken = [Bool](repeating: false, count: Int((columns + 1) * (rows + 1)))
    var kept: [Place] = []
    for place in places where place.isFinite {
      let column = Int(((place.x - extent.x.low) / across * columns).rounded())
      let row = Int(((place.y - extent.y.low) / up * rows).rounded())
      let cell = min(max(row * Int(columns + 1) + column, 0), isTaken.count - 1)
      if isTaken[cell] { continue }
      isTaken[cell] = true
      kept.append(place)
    }
    guard kept.count > limit else { return kept }
    let step = (kept.count + limit - 1) / limit
    return stride(from: 0, to: kept.count, by: step).map { kept[$0] }
  }
}

extension Figure {
  /// The figure with no more positions in a series than can be seen, and for each series that lost some
  /// how many it had and has.
  package func thinned() -> (figure: Figure, lost: [(from: Int, to: Int)]) {
    var figure = self
    var lost: [(from: Int, to: Int)] = []
    for panel in figure.panels.indices {
      for series in figure.panels[panel].series.indices {
        let (before, after, marks): (Int, Int, Marks)
        switch figure.panels[panel].series[series].marks {
        case .line(let places):
          let kept = Thinning.line(places)
          (before, after, marks) = (places.count, kept.count, .line(kept))
        case .path(let places) where places.count > Thinning.limit:
          let kept = Thinning.line(places)
          (before, after, marks) = (places.count, kept.count, .line(kept))
        case .points(let places):
          let kept = Thinning.points(places)
          (before, after, marks) = (places.count, kept.count, .points(kept))
        default: continue
        }
        guard after < before else { continue }
        figure.panels[panel].series[series].marks = marks
        lost.append((before, after))
      }
    }
    return (figure, lost)
  }
}
