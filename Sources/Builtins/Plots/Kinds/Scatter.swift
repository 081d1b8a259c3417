import Interpreter
import Plotting
import Tables

/// Points with labels, where there is room for them.
enum Scatter {
  /// Labels beside points: all where they are few, none where they are many, as the call says.
  static func labels(
    _ picture: PictureCall, _ places: [Place], _ names: [String], most: Int = 60
  ) -> [PointLabel] {
    let isAsked: Bool
    if case .flag(let flag) = picture.call.value("labels") {
      isAsked = flag
    } else {
      isAsked = places.count <= most
    }
    guard isAsked else { return [] }
    return zip(places, names).map { PointLabel(x: $0.x, y: $0.y, text: $1) }
  }
}

extension Picture {
  /// The four zones of two standardised variables.
  static let quadrantScatter = Picture(
    "scatter", of: ["quadrant"], "The regions in the four zones, with their names."
  ) { (picture) throws(Stop) in
    let table = try picture.table("quadrant")
    let (x, y) = (try table.numbers("zx"), try table.numbers("zy"))
    let zones = try table.texts("zone")
    let places = zip(x, y).map { Place($0, $1) }
    let names = try table.groups(table.keys(without: [])).map(\.label)
    let known: [(String, Phrase)] = [
      ("core", "core zone"), ("critical", "critical zone"), ("observation", "observation zone"),
      ("buffer", "buffer zone"),
    ]
    let series = known.enumerated().map { place, zone in
      Series.numbered(
        place, picture.say(zone.1),
        .points(places.indices.filter { zones[$0] == zone.0 }.map { places[$0] }))
    }.filter { !$0.marks.isWithoutPoints }
    let source = picture.axes ?? ("x", "y")
    let panel = Panel(
      x: Axis(picture.say("\(Phrase(verbatim: source.0)), standardised")),
      y: Axis(picture.say("\(Phrase(verbatim: source.1)), standardised")), series: series,
      lines: [ReferenceLine(.horizontal(0)), ReferenceLine(.vertical(0))],
      labels: Scatter.labels(picture, places, names))
    return picture.figure("Zones", [panel])
  }

  /// Changes of two variables, with the bounds of Tapio's states.
  static let tapioScatter = Picture(
    "scatter", of: ["tapio"], "Both changes, with the lines between the states of decoupling."
  ) { (picture) throws(Stop) in
    let table = try picture.table("tapio")
    let (x, y) = (try table.numbers("driver_change"), try table.numbers("of_change"))
    let states = try table.texts("state")
    let places = zip(x, y).map { Place($0 * 100, $1 * 100) }
    var seen: Set<String> = []
    let kinds = states.filter { $0 != "na" && seen.insert($0).inserted }
    let series = kinds.enumerated().map { place, state in
      Series.numbered(
        place, picture.say(Phrase(word: state)),
        .points(places.indices.filter { states[$0] == state }.map { places[$0] }))
    }
    let heads = Array(table.table.names.prefix { $0 != "from" })
    var names: [String] = []
    for (row, parts) in try table.table.rowTexts(heads, table).enumerated() {
      let isOneWindow = Set(try table.numbers("from")).count == 1
      let window = isOneWindow ? "" : " \(Int(try table.numbers("from")[row]))"
      names.append(parts + window)
    }
    let panel = Panel(
      x: Axis(picture.say("change of the driver (%)"), including: [0]),
      y: Axis(picture.say("change of emissions (%)"), including: [0]), series: series,
      lines: [
        ReferenceLine(.horizontal(0)), ReferenceLine(.vertical(0)),
        ReferenceLine(.slope(intercept: 0, slope: 0.8), isDashed: true),
        ReferenceLine(.slope(intercept: 0, slope: 1.2), isDashed: true),
      ], labels: Scatter.labels(picture, places, names))
    return picture.figure("Decoupling", [panel])
  }

  /// The ratio to the benchmark in the first and the last year.
  static let advantageScatter = Picture(
    "scatter", of: ["advantage"], "The ratio to the benchmark in the first and in the last year."
  ) { (picture) throws(Stop) in
    let table = try picture.table("advantage")
    let first = zip(try table.numbers("first"), try table.numbers("benchmark_first")).map {
      $0 / $1
    }
    let last = zip(try table.numbers("last"), try table.numbers("benchmark_last")).map { $0 / $1 }
    let classes = try table.texts("class")
    let places = zip(first, last).map { Place($0, $1) }
    let known: [(String, Phrase)] = [
      ("advantage", "advantage"), ("disadvantage", "disadvantage"), ("better", "became better"),
      ("worse", "became worse"),
    ]
    let series = known.enumerated().map { place, kind in
      Series.numbered(
        place, picture.say(kind.1),
        .points(places.indices.filter { classes[$0] == kind.0 }.map { places[$0] }))
    }.filter { !$0.marks.isWithoutPoints }
    let heads = Array(table.table.names.prefix { $0 != "first" })
    let panel = Panel(
      x: Axis(picture.say("ratio to the benchmark, first year")),
      y: Axis(picture.say("ratio to the benchmark, last year")), series: series,
      lines: [ReferenceLine(.horizontal(1)), ReferenceLine(.vertical(1))],
      labels: Scatter.labels(picture, places, try table.table.rowTexts(heads, table)))
    return picture.figure("Advantage", [panel])
  }
}

extension Table {
  /// The cells of some columns of each row in one text.
  func rowTexts(_ names: [String], _ table: PictureTable) throws(Stop) -> [String] {
    var parts: [[String]] = []
    for name in names { parts.append(try table.texts(name)) }
    return (0..<rowCount).map { row in parts.map { $0[row] }.joined(separator: ", ") }
  }
}

extension Marks {
  /// Whether it is a set of no points.
  var isWithoutPoints: Bool {
    if case .points(let places) = self { return places.isEmpty }
    return false
  }
}

extension PictureCall {
  /// What the method of a table was given as `x` and `y`.
  var axes: (String, String)? {
    guard case .table(let table) = value, let origin = table.origin as? ResultOrigin else {
      return nil
    }
    func source(_ name: String) -> String? {
      origin.options.first { $0.name == name }.map { option in
        if case .column(let expression) = option.value {
          return expression.columnName ?? expression.source
        }
        return option.value.inlineText
      }
    }
    guard let x = source("x"), let y = source("y") else { return nil }
    return (x, y)
  }
}
