import Interpreter
import Plotting
import Tables

/// Pairs of regions as a square of cells.
private struct Pairs {
  let names: [String]
  let cells: [(row: Int, column: Int, place: Int)]

  /// Reads the pairs of a table: the column before `other` and that column.
  init(_ table: PictureTable) throws(Stop) {
    let all = table.table.names
    guard let second = all.firstIndex(of: "other"), second > 0 else {
      _ = try table.column("other")
      (names, cells) = ([], [])
      return
    }
    let (a, b) = (try table.texts(all[second - 1]), try table.texts("other"))
    var places: [String: Int] = [:]
    var order: [String] = []
    for name in a + b where places[name] == nil {
      places[name] = order.count
      order.append(name)
    }
    names = order
    cells = a.indices.map { (places[a[$0]] ?? 0, places[b[$0]] ?? 0, $0) }
  }
}

extension Picture {
  /// Which region stands above which.
  static let dominanceHeat = Picture(
    "heat", of: ["dominance"], "How the region of each row stands to that of each column."
  ) { (picture) throws(Stop) in
    let table = try picture.table("dominance")
    let pairs = try Pairs(table)
    let relations = try table.texts("relation")
    let kinds: [(String, Phrase, Colour)] = [
      ("dominates", "dominates", .series(0)), ("dominated", "is dominated", .series(1)),
      ("crosses", "crosses", .series(4)), ("tie", "equal", .grey),
    ]
    let series = kinds.map { word, name, colour in
      Series(
        picture.say(name),
        .boxes(
          pairs.cells.filter { relations[$0.place] == word }.map { cell in
            let (x, y) = (Double(cell.column + 1), Double(cell.row + 1))
            return Box(x0: x - 0.48, x1: x + 0.48, y0: y - 0.46, y1: y + 0.46)
          }), colour)
    }
    return picture.figure(
      "Dominance",
      [
        Panel(
          x: Axis("", .names(pairs.names)), y: Axis("", .names(pairs.names), isReversed: true),
          series: series)
      ])
  }

  /// How alike the structures of two regions are.
  static let similarityHeat = Picture(
    "heat", of: ["isomorphism"], "The similarity of each pair of regions."
  ) { (picture) throws(Stop) in
    let table = try picture.table("isomorphism")
    let pairs = try Pairs(table)
    let values = try table.numbers("isomorphism")
    let empty = [Double](repeating: .nan, count: pairs.names.count)
    var cells = [[Double]](repeating: empty, count: pairs.names.count)
    for cell in pairs.cells { cells[cell.row][cell.column] = values[cell.place] }
    return picture.figure(
      "Similarity of structures",
      [HeatField.panel(cells, rows: pairs.names, columns: pairs.names, name: HeatField.name)])
  }
}
