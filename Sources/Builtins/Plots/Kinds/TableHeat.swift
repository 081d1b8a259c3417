import Interpreter
import Plotting
import Tables

extension Picture {
  /// A column over two others as shaded cells.
  static let tableHeat = Picture("heat", "A column as shaded cells: series down, `x` to the right.")
  {
    (picture) throws(Stop) in
    let data = try XYTable(picture)
    guard let name = data.y.first, let across = data.xName else { return picture.figure("", []) }
    let values = try data.table.numbers(name, "y")
    let xs = try data.table.texts(across)
    let rows = try data.table.table.rowTexts(data.by, data.table)
    let columns = ordered(xs, isYear: data.table.year == across)
    let names = ordered(rows, isYear: false)
    let most = 60
    var cells = [[Double]](
      repeating: [Double](repeating: .nan, count: columns.count), count: min(names.count, most))
    let columnPlaces = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    let rowPlaces = Dictionary(
      uniqueKeysWithValues: names.prefix(most).enumerated().map { ($1, $0) })
    for row in values.indices {
      guard let column = columnPlaces[xs[row]], let line = rowPlaces[rows[row]] else { continue }
      cells[line][column] = values[row]
    }
    let panel = HeatField.panel(
      cells, rows: Array(names.prefix(most)), columns: columns, name: HeatField.name)
    return picture.figure(
      Phrase(verbatim: data.table.title(name)), [panel],
      remarks: names.count > most ? ["the first \(most) of \(names.count) groups are drawn"] : [])
  }
}

/// Different texts in the order in which they appear, years in their own.
private func ordered(_ texts: [String], isYear: Bool) -> [String] {
  var seen: Set<String> = []
  let kept = texts.filter { seen.insert($0).inserted }
  return isYear ? kept.sorted() : kept
}
