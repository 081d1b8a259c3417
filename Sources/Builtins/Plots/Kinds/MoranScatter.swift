import Interpreter
import Plotting
import Spatial
import Tables

extension Picture {
  /// Moran's scatter plot of local statistics.
  static let lisaScatter = Picture(
    "scatter", of: ["lisa"], "Values and those of the neighbours, with the slope that is Moran's I."
  ) { (picture) throws(Stop) in
    let table = try picture.table("lisa")
    let (z, lag) = (try table.numbers("z"), try table.numbers("lag"))
    let (rows, year) = try picture.rows(ofOneYear: table)
    let names = try table.texts(try picture.regionName(table))
    let clusters = table.table.column(named: "cluster") == nil ? [] : try table.texts("cluster")
    let of = picture.studied ?? "z"
    let panel = moranPanel(
      picture, rows.map { Place(z[$0], lag[$0]) }, rows.map { names[$0] },
      isSignificant: clusters.isEmpty ? nil : rows.map { clusters[$0] != "ns" }, of: of)
    return picture.figure(
      year.isEmpty ? "Moran's scatter plot" : "Moran's scatter plot, \(year)", [panel])
  }

  /// Moran's scatter plot of a column of a table and weights.
  static let moranScatter = Picture(
    "moran",
    "With `of` and `w`: values and those of the neighbours, with the slope that is Moran's I."
  ) { (picture) throws(Stop) in
    let call = picture.call
    guard call.isGiven("of"), call.isGiven("w"), case .table(let whole) = picture.value else {
      throw call.wrong(
        "kind", "M251", "Moran's scatter plot takes a column and weights",
        mend: "write `plot(t, of = .x, w = w)`")
    }
    let table = PictureTable(whole, picture)
    let of = try call.columnName("of")
    let values = try table.numbers(of, "of")
    let (rows, year) = try picture.rows(ofOneYear: table)
    let names = try table.texts(try picture.regionName(table))
    let weights = try call.weights()
    let index = weights.index
    guard
      case .regions(let codes, let categories) = try table.column(
        try picture.regionName(table)
      ).values
    else { return picture.figure("Moran's scatter plot", []) }
    var x = [Double](repeating: .nan, count: weights.regions.count)
    var labels = weights.regions.map(\.name)
    for row in rows where codes[row] >= 0 {
      guard let region = categories.regions?[Int(codes[row])] else { continue }
      let place = try index.place(of: region)
      x[place] = values[row]
      labels[place] = names[row]
    }
    if let gap = x.firstIndex(where: { !$0.isFinite }) {
      throw call.wrong(
        "of", "M003", "`\(of)` is missing for \(weights.regions[gap].name)", kind: "missing",
        mend: "narrow the weights to the regions that have values: `w[t.region]`")
    }
    let mean = x.reduce(0, +) / Double(x.count)
    let deviation = (x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)).squareRoot()
    guard deviation > 0 else {
      throw call.wrong("of", "M253", "all values of `\(of)` are equal")
    }
    let z = x.map { ($0 - mean) / deviation }
    let lag = weights.matrix.lag(z)
    let panel = moranPanel(
      picture, zip(z, lag).map { Place($0, $1) }, labels, isSignificant: nil, of: of)
    return picture.figure(
      year.isEmpty ? "Moran's scatter plot" : "Moran's scatter plot, \(year)", [panel])
  }
}

/// The four quadrants with their points and the line through the middle, whose slope is Σ z lag / Σ z².
private func moranPanel(
  _ picture: PictureCall, _ places: [Place], _ names: [String], isSignificant: [Bool]?, of: String
) -> Panel {
  let finite = places.filter(\.isFinite)
  let squares = finite.reduce(0) { $0 + $1.x * $1.x }
  let slope = squares > 0 ? finite.reduce(0) { $0 + $1.x * $1.y } / squares : .nan
  let series: [Series]
  if let isSignificant {
    series = [
      Series(
        picture.say("significant"),
        .points(places.indices.filter { isSignificant[$0] }.map { places[$0] }), .series(5)),
      Series(
        picture.say("not significant"),
        .points(places.indices.filter { !isSignificant[$0] }.map { places[$0] }), .series(0),
        symbol: .ring),
    ].filter { !$0.marks.isWithoutPoints }
  } else {
    series = [Series("", .points(places), .series(0))]
  }
  let corners = [("HH", 1.0, 1.0), ("LH", -1, 1), ("LL", -1, -1), ("HL", 1, -1)].map {
    PointLabel(x: $0.1, y: $0.2, text: $0.0, place: .corner)
  }
  return Panel(
    title: slope.isFinite ? "I = \(NumberText.significant(slope, digits: 3))" : "",
    x: Axis(picture.say("\(Phrase(verbatim: of)), standardised"), including: [0]),
    y: Axis(picture.say("mean of the neighbours"), including: [0]), series: series,
    lines: [
      ReferenceLine(.horizontal(0)), ReferenceLine(.vertical(0)),
      ReferenceLine(.slope(intercept: 0, slope: slope), isStrong: true),
    ], labels: corners + moranLabels(picture, places, names, isSignificant))
}

/// The names of all points where they are few, else of those that are significant.
private func moranLabels(
  _ picture: PictureCall, _ places: [Place], _ names: [String], _ isSignificant: [Bool]?
) -> [PointLabel] {
  let most = 40
  guard places.count > most, !picture.call.isGiven("labels"), let isSignificant else {
    return Scatter.labels(picture, places, names, most: most)
  }
  let kept = places.indices.filter { isSignificant[$0] }
  return Scatter.labels(picture, kept.map { places[$0] }, kept.map { names[$0] }, most: most)
}

extension PictureCall {
  /// What the method of a result or table studied.
  var studied: String? {
    let origin: ResultOrigin?
    switch value {
    case .table(let table): origin = table.origin as? ResultOrigin
    case .result(let result): origin = result.origin
    default: origin = nil
    }
    guard let of = origin?.options.first(where: { $0.name == "of" })?.value else { return nil }
    if case .column(let expression) = of { return expression.columnName ?? expression.source }
    return of.inlineText
  }

  /// The rows of the year asked for, else of the last one, and that year for the title.
  ///
  /// - Throws: M223 for a year that is not there.
  func rows(ofOneYear table: PictureTable) throws(Stop) -> (rows: [Int], year: String) {
    let all = Array(0..<table.table.rowCount)
    guard let name = table.table.key?.year else { return (all, "") }
    let years = try table.numbers(name)
    let known = Set(years.filter(\.isFinite)).sorted()
    let wanted = call.isGiven("year") ? Double(try call.whole("year")) : known.last ?? 0
    let rows = all.filter { years[$0] == wanted }
    guard !rows.isEmpty else {
      throw call.wrong(
        "year", "M223", "the table has no year \(Phrase(verbatim: "\(Int(wanted))"))",
        mend: "its years are \(listed(known.map { "\(Int($0))" }))")
    }
    return (rows, "\(Int(wanted))")
  }

  /// The region column of a table.
  ///
  /// - Throws: M252 when it has none.
  func regionName(_ table: PictureTable, _ argument: String = "r") throws(Stop) -> String {
    if let region = table.table.key?.region { return region }
    let found = table.table.columns.first { column in
      if case .regions = column.values { return true }
      return false
    }
    guard let found else {
      throw call.wrong(
        argument, "M252", "the picture names regions, and the table has no region column",
        mend: "set the key: `key(t, .region)`")
    }
    return found.name
  }
}
