import Interpreter
import Plotting
import Tables
import Units

/// A plain table that is drawn with `x`, `y` and `by`.
struct XYTable {
  /// The table.
  let table: PictureTable
  /// The columns that are drawn.
  let y: [String]
  /// The column to the right; `nil` where there is none.
  let xName: String?
  /// The columns that make a series each.
  let by: [String]

  /// Reads the call: what is not given follows from the key.
  ///
  /// - Throws: M251 when it does not tell what to draw.
  init(_ picture: PictureCall, needsX: Bool = true) throws(Stop) {
    guard case .table(let table) = picture.value else {
      throw picture.call.wrong("r", "X001", "plot cannot use its argument `r`")
    }
    let call = picture.call
    self.table = PictureTable(table, picture)
    let key = table.key?.columns ?? []
    let given = call.isGiven("x") ? try call.columnName("x") : nil
    xName = given ?? self.table.year ?? (needsX ? key.first : nil)
    let taken = Set(key + (xName.map { [$0] } ?? []) + (call.columnNames("by") ?? []))
    if call.isGiven("y"), let names = call.columnNames("y") {
      y = names
    } else {
      let free = table.columns.filter { column in
        if case .numbers = column.values { return !taken.contains(column.name) }
        return false
      }
      guard free.count == 1 else {
        throw call.wrong(
          "r", "M251",
          free.isEmpty
            ? "the table has no column of numbers to draw"
            : "the table has several columns of numbers: \(listed(free.map(\.name)))",
          mend: free.first.map {
            "say which one to draw: `y = \(ColumnExpression.columnSource($0.name))`"
          })
      }
      y = free.map(\.name)
    }
    let across = xName
    by = call.isGiven("by") ? call.columnNames("by") ?? [] : key.filter { $0 != across }
    guard xName != nil || !needsX else {
      throw call.wrong(
        "r", "M251", "the table does not tell what runs to the right", mend: "name it: `x = .year`")
    }
  }

  /// What runs to the right: numbers, years, or names at 1, 2, 3.
  func x() throws(Stop) -> (values: [Double], axis: Axis) {
    guard let xName else { return ([], Axis()) }
    let column = try table.column(xName, "x")
    if case .numbers(let cells) = column.values {
      let title = PictureTable.title(column)
      let isYear = table.table.key?.year == xName || (xName == table.year)
      return (cells, Axis(isYear ? "" : title, isYear ? .years : .numbers))
    }
    var places: [String: Int] = [:]
    var names: [String] = []
    let values = (0..<column.count).map { row -> Double in
      let text = column.cellText(row)
      if let place = places[text] { return Double(place) }
      names.append(text)
      places[text] = names.count
      return Double(names.count)
    }
    return (values, Axis("", .names(names)))
  }

  /// The name of a series: the group, and the column where there are several.
  func name(_ column: String, _ group: String) -> String {
    if group.isEmpty { return column }
    return y.count == 1 ? group : "\(column), \(group)"
  }

  /// The title of the vertical axis: the column, or what several share.
  var yTitle: String {
    guard y.count > 1 else { return table.title(y[0]) }
    let units = Set(y.map { table.table.column(named: $0)?.measure.unit?.spelling ?? "" })
    return units.count == 1 ? units.first ?? "" : ""
  }

  /// The title of the figure.
  var title: Phrase { Phrase(verbatim: y.joined(separator: ", ")) }
}
