import Interpreter
import Plotting
import Tables

extension Picture {
  /// Statistics of spatial autocorrelation over the years.
  static let autocorrelation: [Picture] = [
    course("moran", "i", "Moran's I"), course("geary", "c", "Geary's C"),
    course("getis", "g", "Getis and Ord's G"),
  ]

  private static func course(_ method: String, _ column: String, _ words: Phrase) -> Picture {
    Picture(
      "line", of: [method], "The statistic over the years; filled points are significant at 5 %."
    ) { (picture) throws(Stop) in
      let table = try picture.table(method)
      let years = try table.numbers(try table.requiredYear())
      let values = try table.numbers(column)
      let expected = table.has("expected") ? try table.numbers("expected") : []
      let test = ["p_sim", "p_random", "p_normal"].first { name in
        table.table.column(named: name)?.numberCells.contains(where: \.isFinite) ?? false
      }
      let p = try test.map { (name) throws(Stop) in try table.numbers(name) } ?? []
      let order = years.indices.sorted { years[$0] < years[$1] }
      let places = order.map { Place(years[$0], values[$0]) }
      let isSignificant = order.map { p.indices.contains($0) && p[$0] <= 0.05 }
      var series = [Series("", .line(PictureTable.broken(places)), .series(0))]
      if !p.isEmpty {
        series += [
          Series(
            picture.say("p ≤ 0.05"),
            .points(places.indices.filter { isSignificant[$0] }.map { places[$0] }),
            .series(0)),
          Series(
            picture.say("not significant"),
            .points(places.indices.filter { !isSignificant[$0] }.map { places[$0] }), .series(0),
            symbol: .ring),
        ].filter { !$0.marks.isWithoutPoints }
      }
      if !expected.isEmpty {
        series.append(
          Series(
            picture.say("expected without autocorrelation"),
            .line(order.map { Place(years[$0], expected[$0]) }), .black, dash: .dashed, width: 0.6))
      }
      return picture.figure(
        words, [Panel(x: Axis("", .years), y: Axis(picture.say(words)), series: series)])
    }
  }
}
