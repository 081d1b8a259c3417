import Interpreter
import Plotting

extension Picture {
  /// Classes with their sizes.
  static let breakBars = Picture("bars", of: ["breaks"], "How many values each class has.") {
    (picture) throws(Stop) in
    let table = try picture.table("bounds")
    let upper = try table.numbers("upper")
    let counts = try table.numbers("count")
    let names = upper.map { "≤ \(NumberText.significant($0, digits: 4))" }
    let boxes = counts.enumerated().map { place, count in
      Box(x0: Double(place) + 0.6, x1: Double(place) + 1.4, y0: 0, y1: count)
    }
    let labels = counts.enumerated().map { place, count in
      PointLabel(x: Double(place + 1), y: count, text: "\(Int(count))", place: .above)
    }
    let series = boxes.enumerated().map { place, box in
      Series(
        "", .boxes([box]),
        .shade(
          boxes.count == 1 ? 0.6 : 0.15 + 0.85 * Double(place) / Double(boxes.count - 1),
          .sequential))
    }
    return picture.figure(
      "Classes",
      [
        Panel(
          x: Axis(table.title("class", unitOf: "upper"), .names(names)),
          y: Axis(picture.say("values"), .counts, including: [0]), series: series, labels: labels)
      ])
  }
}
