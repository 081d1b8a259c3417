import Interpreter
import Tables

extension Call {
  /// The key columns of a table with the rows' results beside them; a table without a key keeps its
  /// columns of names.
  func rowTable(_ table: Table, _ columns: [Column]) throws(Stop) -> Table {
    let heads =
      table.key?.columns ?? table.columns.filter { $0.kindName != "number" }.map(\.name)
    if let clash = columns.first(where: { heads.contains($0.name) }) {
      throw wrong(
        "t", "M145",
        "the table identifies its rows by a column `\(clash.name)`, and the result has another of that name",
        mend: "rename it first: `rename(new = .\(clash.name))`")
    }
    return try tables("t") { () throws(TableError) in
      var result = try table.selecting(heads.map { (name: $0, from: $0) })
      (result.grouping, result.notes) = (nil, [])
      for column in columns { result = try result.deriving(column) }
      return result
    }
  }
}
