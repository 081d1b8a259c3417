import Interpreter
import Plotting
import Tables

extension Picture {
  /// Moves between the quadrants.
  static let transitionDiagram = Picture(
    "diagram", of: ["transitions"],
    "Arrows between the quadrants, as wide as the number of regions that moved."
  ) { (picture) throws(Stop) in
    let table = try picture.table("regions")
    let (from, to) = (try table.texts("from"), try table.texts("to"))
    let corners = [("HH", 1.0, 1.0), ("LH", -1, 1), ("LL", -1, -1), ("HL", 1, -1)]
    var counts: [[String]: Int] = [:]
    for pair in zip(from, to) { counts[[pair.0, pair.1], default: 0] += 1 }
    let most = Double(counts.filter { $0.key[0] != $0.key[1] }.values.max() ?? 1)
    var arrows: [Arrow] = []
    var labels: [PointLabel] = []
    for a in corners {
      let stayed = counts[[a.0, a.0]] ?? 0
      let first = from.count { $0 == a.0 }
      let last = to.count { $0 == a.0 }
      labels += [
        PointLabel(x: a.1, y: a.2 + 0.1, text: a.0, place: .over),
        PointLabel(
          x: a.1, y: a.2 - 0.03, text: picture.say("\(first) → \(last)"), place: .over),
        PointLabel(x: a.1, y: a.2 - 0.15, text: picture.say("\(stayed) stayed"), place: .over),
      ]
      for b in corners where b.0 != a.0 {
        guard let count = counts[[a.0, b.0]] else { continue }
        let (dx, dy) = (b.1 - a.1, b.2 - a.2)
        let length = (dx * dx + dy * dy).squareRoot()
        let (ux, uy) = (dx / length, dy / length)
        // Arrows there and back run beside each other, and start outside of the boxes.
        let (sideX, sideY) = (-uy * 0.07, ux * 0.07)
        let (startX, startY) = (a.1 + ux * 0.42 + sideX, a.2 + uy * 0.34 + sideY)
        let (endX, endY) = (b.1 - ux * 0.42 + sideX, b.2 - uy * 0.34 + sideY)
        arrows.append(
          Arrow(
            from: Place(startX, startY), to: Place(endX, endY),
            width: 1 + 3 * Double(count) / most))
        labels.append(
          PointLabel(
            x: startX + (endX - startX) * 0.4 - uy * 0.09,
            y: startY + (endY - startY) * 0.4 + ux * 0.09, text: "\(count)", place: .over))
      }
    }
    let boxes = corners.map {
      Box(x0: $0.1 - 0.3, x1: $0.1 + 0.3, y0: $0.2 - 0.25, y1: $0.2 + 0.22)
    }
    let panel = Panel(
      x: Axis(range: -1.4...1.4), y: Axis(range: -1.35...1.35),
      series: [
        Series("", .boxes(boxes), .pale(0)), Series("", .arrows(arrows), .series(5)),
      ], labels: labels, frame: .bare)
    let years = [picture.number("from"), picture.number("to")].filter(\.isFinite)
    let span = years.map { "\(Int($0))" }.joined(separator: "–")
    return picture.figure(
      span.isEmpty
        ? "Moves between the quadrants" : "Moves between the quadrants, \(span)", [panel])
  }

  /// The types of moves.
  static let transitionTypes = Picture(
    "bars", of: ["transitions"], "How many regions moved in each of the five ways."
  ) { (picture) throws(Stop) in
    let table = try picture.table("counts")
    let names = try table.texts("type")
    let counts = try table.numbers("count")
    let boxes = counts.enumerated().map { place, count in
      Box(x0: Double(place) + 0.66, x1: Double(place) + 1.34, y0: 0, y1: count)
    }
    let labels = counts.enumerated().map { place, count in
      PointLabel(x: Double(place + 1), y: count, text: "\(Int(count))", place: .above)
    }
    return picture.figure(
      "Types of moves",
      [
        Panel(
          x: Axis(picture.say("type of move"), .names(names)),
          y: Axis(picture.say("regions"), .counts, including: [0]),
          series: [Series("", .boxes(boxes), .series(0))], labels: labels)
      ])
  }
}
