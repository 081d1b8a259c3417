import DataIO
import Interpreter

extension Builtin {
  /// `tables(c)`.
  static let tablesOf = Builtin(
    "tables", .tables, "Lists the tables and views of a database with their columns.",
    parameters: [.connection],
    result: "a table: table, kind, columns",
    discussion: """
      Tables of PostgreSQL outside the current schema are written with theirs: `energy.balance`. Those that \
      belong to the database itself are left out.
      """,
    examples: [
      Example(
        """
        let c = connect("plan.sqlite", create = true)
        save(table(city = ["Nanjing"]), c, name = "cities")
        length(tables(c))
        """, "1")
    ],
    searchWords: ["dbListTables", "show tables", ".tables", "\\dt", "表清单"],
    reach: .elsewhere,
    body: .function { (call) throws(Stop) in
      let database = try call.database()
      return .table(try call.asking("c") { () throws(DataError) in try database.tables() })
    })
}
