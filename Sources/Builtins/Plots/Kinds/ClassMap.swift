import Interpreter
import Plotting
import Tables

extension Picture {
  /// A map coloured by classes of a column.
  static let classMap = Picture(
    "classes", of: ["map"],
    "Regions coloured by classes of a column; those without a value hatched."
  ) { (picture) throws(Stop) in
    let call = picture.call
    let data = try picture.mapData()
    // The clusters of `lisa` have a map of their own.
    if !call.isGiven("kind"), !call.isGiven("of"), data.table.column(named: "cluster") != nil {
      return try clusterFigure(picture, data)
    }
    let name = try picture.mapColumn(data)
    let drawn = try MapPicture(picture)
    let (rows, year) = try picture.rows(ofOneYear: data)
    let places = try drawn.rows(data, rows)
    let title = PictureTable.title(try data.column(name, "of"))
    let caption: Phrase = year.isEmpty ? "\(title)" : "\(title), \(year)"
    let (classes, missing) = try mapClasses(picture, data, name, places)
    var figure = picture.figure(
      caption, [try drawn.panel(classes, missing: missing)], notes: picture.approval,
      remarks: drawn.remarks(missing))
    // A title of its own need not say what is drawn.
    if call.isGiven("title") { figure.legendTitle = title }
    return figure
  }

  /// A map of the clusters of local statistics.
  static let clusterMap = Picture(
    "clusters", of: ["map"], "Regions coloured by the cluster that `lisa` puts them into."
  ) { (picture) throws(Stop) in
    try clusterFigure(picture, try picture.mapData())
  }
}

/// The classes of a column: of numbers by breaks, of texts by their own values.
private func mapClasses(
  _ picture: PictureCall, _ data: PictureTable, _ name: String, _ places: [Int]
) throws(Stop) -> (classes: [(name: String, colour: Colour, regions: [Int])], missing: [Int]) {
  let column = try data.column(name, "of")
  guard case .numbers = column.values else {
    let cells = (0..<column.count).map { column.cellText($0) }
    var seen: Set<String> = []
    let names = places.filter { $0 >= 0 }.map { cells[$0] }
      .filter { $0 != "na" && seen.insert($0).inserted }.sorted()
    let classes = names.prefix(PictureTable.groupLimit).enumerated().map { number, name in
      (
        name: name, colour: Colour.series(number),
        regions: places.indices.filter { places[$0] >= 0 && cells[places[$0]] == name }
      )
    }
    let drawn = Set(classes.flatMap(\.regions))
    return (classes, places.indices.filter { !drawn.contains($0) })
  }
  let values = try data.numbers(name, "of")
  let missing = places.indices.filter { places[$0] < 0 || !values[places[$0]].isFinite }
  let known = places.indices.filter { places[$0] >= 0 && values[places[$0]].isFinite }
  guard !known.isEmpty else {
    throw picture.call.wrong("of", "M253", "the column `\(name)` has no values to draw")
  }
  let breaks = try ClassBreaks(picture, known.map { values[places[$0]] })
  let count = breaks.upper.count
  let classes = breaks.upper.indices.map { number in
    (
      name: breaks.name(number),
      colour: Colour.shade(
        count == 1 ? 0.5 : 0.08 + 0.92 * Double(number) / Double(count - 1), .sequential),
      regions: known.filter { breaks.place(values[places[$0]]) == number }
    )
  }
  return (classes, missing)
}

/// The clusters of `lisa` on a map.
private func clusterFigure(_ picture: PictureCall, _ data: PictureTable) throws(Stop) -> Figure {
  let clusters = try data.texts("cluster")
  let drawn = try MapPicture(picture)
  let (rows, year) = try picture.rows(ofOneYear: data)
  let places = try drawn.rows(data, rows)
  let known: [(String, Phrase, Colour)] = [
    ("HH", "high among high", .series(5)), ("LL", "low among low", .series(0)),
    ("LH", "low among high", .series(4)), ("HL", "high among low", .series(1)),
    ("ns", "not significant", .white),
  ]
  let others: [(String, Phrase, Colour)] = [
    ("hot", "hot spot", .series(5)), ("cold", "cold spot", .series(0)),
    ("ns", "not significant", .white),
  ]
  let isOfSpots = (data.table.origin as? ResultOrigin)?.method == "hotspots"
  let classes = (isOfSpots ? others : known).map { word, name, colour in
    (
      name: word.count == 2 && word != "ns" ? "\(word)  \(picture.say(name))" : picture.say(name),
      colour: colour,
      regions: places.indices.filter { places[$0] >= 0 && clusters[places[$0]] == word }
    )
  }
  let shown = Set(classes.flatMap(\.regions))
  let missing = places.indices.filter { !shown.contains($0) }
  return picture.figure(
    year.isEmpty ? "Local clusters" : "Local clusters, \(year)",
    [try drawn.panel(classes, missing: missing)], notes: picture.approval,
    remarks: drawn.remarks(missing))
}

extension PictureCall {
  /// The table that colours a map; the map's own when none is given.
  fileprivate func mapData() throws(Stop) -> PictureTable {
    if case .table(let table) = call.value("data") { return PictureTable(table, self) }
    return try table("table")
  }

  /// The column that colours a map.
  ///
  /// - Throws: M251 when the call does not tell.
  fileprivate func mapColumn(_ data: PictureTable) throws(Stop) -> String {
    if call.isGiven("of") { return try call.columnName("of") }
    let key = data.table.key?.columns ?? []
    let free = data.table.columns.filter { column in
      if case .numbers = column.values { return !key.contains(column.name) }
      return false
    }
    if call.isGiven("data"), free.count == 1 { return free[0].name }
    throw call.wrong(
      "data", "M251",
      free.isEmpty
        ? "the table has no column of numbers to draw"
        : "the table has several columns of numbers: \(listed(free.map(\.name)))",
      mend: free.first.map {
        "say which one to draw: `of = \(ColumnExpression.columnSource($0.name))`"
      })
  }

  /// The line with the approval number of a map.
  var approval: [String] {
    guard let number = call.optionalText("approval") else { return [] }
    return [say("Map approval number: \(number)")]
  }
}
