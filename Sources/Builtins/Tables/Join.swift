import Interpreter
import Tables

extension Builtin {
  /// `join(a, b, on = [.region, .prov = .地区], kind = "left")`.
  static let join = Builtin(
    "join", .tables,
    "Brings in the columns of another table by matching values, never by position.",
    parameters: [
      BuiltinParameter("a", .table, "The table."),
      BuiltinParameter("b", .table, "The table whose columns come in."),
      BuiltinParameter(
        "on", .columnNames, "Columns that must agree; `.x = .y` pairs different names.",
        default: .none(describes: "the key columns that both have")),
      BuiltinParameter(
        "kind", .choice(["left", "inner", "full", "anti", "semi"]),
        "Which rows are kept: all of a, those with a match, all of both, those without, those with.",
        default: .value(.text("left"))),
    ],
    result: "a table with the names, spellings and order of a",
    discussion: """
      b must be unique on the columns, else it is an error that shows the first repeated rows; so is a name that
      both have besides them. Units of the columns are brought together. Rows without a match on either side are
      counted and named in the footer. Regions match by identity, so that differently spelt sources meet.
      `semi` and `anti` bring in no columns.
      """,
    examples: [
      Example(
        """
        let a = table(city = ["x", "y", "z"], gdp = [1, 2, 3])
        let b = table(name = ["y", "x"], pop = [20, 10])
        join(a, b, on = [.city = .name])
        """,
        """
        city  gdp  pop
        ────  ───  ───
        x       1   10
        y       2   20
        z       3   na
        3 rows × 3 columns
        note: 1 of 3 rows of the left table has no match: z
        """)
    ],
    searchWords: ["merge", "left_join", "inner_join", "lookup", "连接", "合并"],
    body: .function { (call) throws(Stop) in
      guard case .table(let left) = call.value("a"), case .table(let right) = call.value("b") else {
        return .nothing
      }
      var pairs = call.namedColumns("on").map { (left: $0.label ?? $0.column, right: $0.column) }
      if pairs.isEmpty {
        pairs = try tables("b") { () throws(TableError) in try left.commonKey(with: right) }
      }
      let kind = JoinKind(rawValue: try call.text("kind")) ?? .left
      return .table(
        try tables(call.isGiven("on") ? "on" : "b") { () throws(TableError) in
          try left.joined(with: right, on: pairs, kind: kind)
        })
    })
}
