import Geometry
import Interpreter
import Tables
import Threading

/// What a map does about outlines that cross themselves.
enum MapCrossings: String, CaseIterable {
  /// It is an error.
  case stop
  /// They stay as they are, which a note says.
  case keep

  /// Looks at the outlines of a map.
  ///
  /// - Returns: the remark on those that are kept.
  /// - Throws: D090 with the first place where an outline crosses.
  static func check(
    _ call: Call, _ shapes: [Shape], _ regions: [Region], file: String?
  ) throws(Stop) -> [Phrase] {
    let found = shapes.indices.compactMap { place in
      Cancellation.isRequested ? nil : shapes[place].crossing.map { (place: place, crossing: $0) }
    }
    guard let first = found.first else { return [] }
    let names = found.map { regions[$0.place].name }
    if MapCrossings(rawValue: try call.text("crossings")) == .keep {
      return [
        names.count == 1
          ? "the outline of 1 region crosses itself, which may make its area and centre wrong: \(names[0])"
          : "the outlines of \(names.count) regions cross themselves, which may make areas and centres wrong: \(listed(names))"
      ]
    }
    let name = regions[first.place].name
    let way = way(first.crossing, of: shapes[first.place])
    var notes: [Phrase] = []
    if names.count > 1 { notes.append("outlines that cross: \(listed(names))") }
    throw call.wrong(
      "path", "D090",
      file.map { "\"\($0)\", feature \(first.place + 1) (\(name)): \(way)" }
        ?? "the outline of \(name): \(way)",
      notes: notes,
      mend: file == nil
        ? "give the corners in the order of the outline"
        : "mend the outline in the file, or take it as it is: `crossings = \"keep\"`")
  }

  private static func way(_ crossing: RingCrossing, of shape: Shape) -> Phrase {
    let (x, y) = (text(crossing.position.x), text(crossing.position.y))
    let own = ring(crossing.ring, crossing, shape)
    guard crossing.ring != crossing.other else { return "\(own) crosses itself at (\(x), \(y))" }
    return "\(own) crosses \(ring(crossing.other, crossing, shape)) at (\(x), \(y))"
  }

  private static func ring(_ number: Int, _ crossing: RingCrossing, _ shape: Shape) -> Phrase {
    shape.polygons.count == 1
      ? "ring \(number + 1)" : "ring \(number + 1) of polygon \(crossing.polygon + 1)"
  }

  private static func text(_ number: Double) -> String {
    NumberText.significant(number, digits: 9)
  }
}
