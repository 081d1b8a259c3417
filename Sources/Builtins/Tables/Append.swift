import Interpreter
import Tables

extension Builtin {
  /// `append(a, b)`, `append([x = a, y = b], name = .scenario)`.
  static let append = Builtin(
    "append", .tables, "Puts the rows of tables below each other.",
    parameters: [
      BuiltinParameter("a", .either([.table, .list]), "A table, or a list of tables."),
      BuiltinParameter(
        "b", .table, "The table whose rows come below.",
        default: .none(describes: "nothing, with a list")),
      BuiltinParameter(
        "name", .columnName, "With a named list: the column that says which table a row is from.",
        default: .none(describes: "no such column")),
    ],
    result: "a table; the key stays when all have the same one",
    discussion: """
      The tables must have the same columns; they are brought to the first one's order and units. The column
      `name` joins the key. A row that two tables have is an error where there is a key.
      """,
    examples: [
      Example(
        "append(table(x = [1]), table(x = [2, 3]))",
        """
        x
        ─
        1
        2
        3
        3 rows × 1 column
        """),
      Example(
        "append([low = table(x = [1]), high = table(x = [2])], name = .case)",
        """
        case  x
        ────  ─
        low   1
        high  2
        2 rows × 2 columns
        """),
    ],
    searchWords: ["rbind", "bind_rows", "concat", "union", "追加", "纵向合并"],
    body: .function { (call) throws(Stop) in
      if case .table(let first) = call.value("a") {
        guard case .table(let second) = call.value("b") else {
          throw .failure(
            Failure("T081", "append needs a second table", mend: "write `append(a, b)`"))
        }
        return .table(try tables("b") { () throws(TableError) in try first.appending(second) })
      }
      return .table(try appended(call))
    })
}

private func appended(_ call: Call) throws(Stop) -> Table {
  guard case .list(let list) = call.value("a") else {
    throw call.wrong("a", "T081", "append takes two tables or a list of tables")
  }
  var parts: [(name: String, table: Table)] = []
  for (position, item) in list.items.enumerated() {
    guard case .table(let table) = item else {
      throw call.wrong(
        "a", "T081",
        "append takes a list of tables, and item \(position + 1) is \(item.kindWithArticle)")
    }
    parts.append((name: list.names?[position] ?? "\(position + 1)", table: table))
  }
  if call.isGiven("name") {
    guard list.names != nil else {
      throw call.wrong(
        "a", "T084", "with `name` the tables of the list need names",
        mend: "write `append([x = a, y = b], name = …)`")
    }
    let name = try call.columnName("name")
    return try tables("a") { () throws(TableError) in
      try Table.appended(parts, nameColumn: name)
    }
  }
  guard var table = parts.first?.table else {
    throw call.wrong("a", "T081", "append needs at least one table")
  }
  for part in parts.dropFirst() {
    let before = table
    table = try tables("a") { () throws(TableError) in try before.appending(part.table) }
  }
  return table
}
