import Interpreter
import Plotting
import Tables

/// A statistic of a table that is drawn over the years.
struct Course: Sendable {
  /// Its column.
  let column: String
  /// What the axis and the legend call it.
  let words: Phrase

  init(_ column: String, _ words: Phrase) {
    self.column = column
    self.words = words
  }

  /// A picture of a method's statistics over time: one statistic by groups; several together where there
  /// is one group.
  static func picture(_ method: String, _ title: Phrase, _ courses: [Course]) -> Picture {
    Picture("line", of: [method], "The statistic over the years, a line for each group.") {
      (picture) throws(Stop) in
      let table = try picture.table(method)
      guard let year = table.year else { return try bars(picture, table, title, courses) }
      let by = table.keys(without: [year])
      let known = courses.filter { course in
        guard table.has(course.column) else { return false }
        return table.table.column(named: course.column)?.numberCells.contains(where: \.isFinite)
          ?? false
      }
      guard let first = known.first else {
        _ = try table.numbers(courses[0].column)
        return picture.figure(title, [])
      }
      let isSingle = try table.groups(by).count == 1
      guard isSingle, known.count > 1 else {
        let (series, remarks) = try table.lines(first.column, by: by)
        return picture.figure(
          title,
          [
            Panel(
              x: Axis("", .years), y: Axis(table.title(first.words, unitOf: first.column)),
              series: series)
          ], remarks: remarks)
      }
      var series: [Series] = []
      for course in known {
        let places = try table.courses(course.column, by: by).first?.places ?? []
        series.append(.numbered(series.count, picture.say(course.words), .path(places)))
      }
      return picture.figure(
        title,
        [
          Panel(
            x: Axis("", .years),
            y: Axis(table.title(first.words, unitOf: first.column), including: [0]),
            series: series)
        ])
    }
  }

  /// Without years the groups stand side by side, or below each other where they are many.
  private static func bars(
    _ picture: PictureCall, _ table: PictureTable, _ title: Phrase, _ courses: [Course]
  ) throws(Stop) -> Figure {
    let first = courses[0]
    let values = try table.numbers(first.column)
    let keys = table.keys(without: [])
    let labels = try table.groups(keys).map(\.label)
    return RankedBars.figure(
      picture, title, Array(zip(labels, values)),
      axis: table.title(first.words, unitOf: first.column))
  }
}
