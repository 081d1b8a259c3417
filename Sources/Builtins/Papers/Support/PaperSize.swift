import Interpreter
import Reports
import Tables

/// How large tables for papers may be.
enum PaperSize {
  /// Rows of a table that is read on pages.
  private static let rows = 20_000
  /// Cells of any table: more are data, which `save` writes without holding each as a text.
  private static let cells = 2_000_000
  /// Word does not open tables with more columns.
  private static let columnsOfWord = 63
  /// Lists of lists are followed to this depth.
  private static let depthLimit = 20

  /// Stops at a value with a table that the format is not for, before it is made.
  static func checkRows(
    _ value: Value, _ format: PaperFormat, _ call: Call, part: String? = nil, argument: String
  ) throws(Stop) {
    for shape in shapes(of: value, part: part, depth: 0) {
      if shape.rows > rows, !format.isForData {
        throw call.wrong(
          argument, "M290", "a table of \(shape.rows) rows is too long to be read",
          mend: "write it as .csv or .xlsx, or take its `head`")
      }
      if shape.rows > cells / max(1, shape.columns) {
        throw call.wrong(
          argument, "M290", "a table of \(shape.rows) × \(shape.columns) cells is data, not a page",
          mend: "write it by `save`, or take its `head`")
      }
    }
  }

  /// Stops at a table that Word would not open.
  static func checkColumns(
    _ table: PaperTable, _ call: Call, argument: String
  ) throws(Stop) {
    guard table.columnCount > columnsOfWord else { return }
    throw call.wrong(
      argument, "M290",
      "a table of \(table.columnCount) columns is too wide for Word, which has at most \(columnsOfWord)",
      mend: "choose columns by `select`, or make them rows by `longer`")
  }

  /// Rows and columns of the tables of a value.
  private static func shapes(
    of value: Value, part: String?, depth: Int
  ) -> [(rows: Int, columns: Int)] {
    switch value {
    case .table(let table): return [(table.rowCount, table.columns.count)]
    case .vector(let vector): return [(vector.column.count, vector.keyColumns.count + 1)]
    case .list(let list) where depth < depthLimit:
      return list.items.flatMap { shapes(of: $0, part: nil, depth: depth + 1) }
    case .result(let result) where depth < depthLimit:
      let names = part.map { [$0] } ?? result.shownFields
      return names.compactMap { result.field($0) }.flatMap { field in
        switch field {
        case .table, .vector: shapes(of: field, part: nil, depth: depth + 1)
        default: [(rows: Int, columns: Int)]()
        }
      }
    default: return []
    }
  }
}
