import Interpreter
import Plotting
import Spatial
import Tables

extension Picture {
  /// How many neighbours regions have.
  static let neighbourBars = Picture(
    "bars",
    of: [
      "contiguity", "knn", "band", "inverse_distance", "kernel_weights", "economic", "weights",
      "link", "join_islands",
    ], "How many regions have how many neighbours."
  ) { (picture) throws(Stop) in
    let counts = try picture.table("summary").numbers("neighbours").map { Int($0) }
    guard let low = counts.min(), let high = counts.max() else { return picture.figure("", []) }
    // As many bars as can be told apart.
    let width = max(1, (high - low + 40) / 40)
    let bars = (high - low) / width + 1
    var regions = [Int](repeating: 0, count: bars)
    for count in counts { regions[(count - low) / width] += 1 }
    let boxes = regions.enumerated().filter { $0.element > 0 }.map { place, number in
      let left = Double(low + place * width)
      return Box(
        x0: left - 0.4, x1: left + Double(width) - 0.6, y0: 0, y1: Double(number))
    }
    let panel = Panel(
      x: Axis(picture.say("neighbours"), .counts),
      y: Axis(picture.say("regions"), .counts, including: [0]),
      series: [Series("", .boxes(boxes), .series(0))])
    return picture.figure("Neighbours", [panel])
  }

  /// The links between neighbours on a map.
  static let linkMap = Picture(
    "links", of: ["map"], "With `w`: lines between the centres of neighbours."
  ) { (picture) throws(Stop) in
    let call = picture.call
    guard call.isGiven("w") else {
      throw call.wrong(
        "kind", "M251", "a map of links takes weights", mend: "write `plot(m, w = w)`")
    }
    let drawn = try MapPicture(picture)
    let weights = try call.weights()
    let index = RegionIndex(drawn.map.regions)
    let centres = drawn.centres
    var places: [Place] = []
    for region in weights.regions { places.append(centres[try index.place(of: region)]) }
    var links: [Place] = []
    for (from, start) in places.enumerated() {
      for entry in weights.raw.row(from) {
        let to = Int(weights.raw.columns[entry])
        // A link that goes both ways is drawn once.
        if to < from, weights.raw.row(to).contains(where: { weights.raw.columns[$0] == from }) {
          continue
        }
        links += [start, places[to], Place(.nan, .nan)]
      }
    }
    let islands = weights.raw.islands.map { places[$0] }
    var panel = try drawn.panel(
      [(name: "", colour: .white, regions: Array(drawn.map.regions.indices))], missing: [])
    panel.series += [
      Series(picture.say("link"), .line(links), .series(0), width: 0.7),
      Series(
        picture.say(islands.isEmpty ? "region" : "region with neighbours"), .points(places),
        .series(0)),
    ]
    if !islands.isEmpty {
      panel.series.append(
        Series(picture.say("region without neighbours"), .points(islands), .series(5)))
    }
    return picture.figure("Neighbours", [panel])
  }
}
