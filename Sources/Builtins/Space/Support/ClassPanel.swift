import Interpreter
import Spatial
import Tables

/// Classes that members of a panel have year after year, as `transitions` and `markov` read them.
struct ClassPanel {
  /// The table.
  let table: Table
  /// The column of classes.
  let name: String
  /// The years, rising.
  let years: [Int]
  /// The classes, in order.
  let classes: [String]
  /// A row for each member, where its values are for labels.
  let firstRows: [Int32]
  /// For each year the class of every member; −1 where it has none.
  let places: [[Int]]

  /// Reads the classes of a call.
  ///
  /// - Throws: T005 without a year, M220 for too many different values, M007 without rows.
  init(_ call: Call, _ table: Table, _ name: String) throws(Stop) {
    let column = try tables("of") { () throws(TableError) in try table.required(name) }
    let year = try call.yearName(table)
    let index = try PanelIndex(table, year: year)
    guard !index.years.isEmpty else {
      throw call.wrong(
        "l", "M007", "the table has no rows", kind: MethodError.Kind.tooShort.rawValue)
    }
    let values = Grouping([column], rowCount: table.rowCount)
    let labels = values.firstRows.map { column.cellText(Int($0)) }
    classes = Self.ordered(labels, values.firstRows, column)
    guard classes.count <= Self.mostClasses else {
      throw call.wrong(
        "of", "M220",
        "\(name) has \(classes.count) different values, which are no classes",
        mend: "part them into classes first, with `breaks`")
    }
    let found = classes
    let own = labels.map { found.firstIndex(of: $0) ?? -1 }
    (self.table, self.name, years) = (table, name, index.years)
    firstRows = index.members.firstRows
    places = index.rows.map { rows in
      rows.map { $0 < 0 ? -1 : own[Int(values.codes[Int($0)])] }
    }
  }

  /// More classes than this are values.
  private static let mostClasses = 50

  /// The corners of Moran's scatter plot in their order, numbers by size, texts as they stand in the
  /// alphabet; missing ones are no class.
  private static func ordered(
    _ labels: [String], _ rows: [Int32], _ column: Column
  ) -> [String] {
    let corners = MoranQuadrant.allCases.map(\.rawValue)
    let there = labels.indices.filter { labels[$0] != "na" }
    if Set(there.map { labels[$0] }).isSubset(of: corners) { return corners }
    guard case .numbers(let cells) = column.values else { return there.map { labels[$0] }.sorted() }
    return there.sorted { cells[Int(rows[$0])] < cells[Int(rows[$1])] }.map { labels[$0] }
  }

  /// Whether the classes are the corners of Moran's scatter plot.
  var areCorners: Bool { classes == MoranQuadrant.allCases.map(\.rawValue) }

  /// The name of a member, for messages.
  func label(_ member: Int) -> String {
    let row = Int(firstRows[member])
    return (table.key?.columns ?? []).filter { $0 != table.key?.year }.compactMap {
      table.column(named: $0)?.cellText(row)
    }.joined(separator: ", ")
  }
}

extension ClassPanel {
  /// A table with a row and a column for each class.
  func matrix(_ cells: [[Double]], heads: [Column] = []) throws(Stop) -> Table {
    try Self.matrix(classes, cells, heads: heads)
  }

  /// A table with a row and a column for each class.
  static func matrix(
    _ classes: [String], _ cells: [[Double]], heads: [Column] = []
  ) throws(Stop) -> Table {
    let rows = cells.indices.map { classes[$0 % classes.count] }
    return try Table.result(
      heads + [Column.texts("from", rows)]
        + classes.enumerated().map { place, name in
          Column(name, .numbers(cells.map { $0[place] }))
        })
  }
}
