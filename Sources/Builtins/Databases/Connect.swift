import DataIO
import Interpreter
import Syntax

extension Builtin {
  /// `connect(address)`.
  static let connect = Builtin(
    "connect", .tables, "Opens a SQLite file or connects to a PostgreSQL server.",
    parameters: [
      BuiltinParameter(
        "address", .text,
        "`\"sqlite:data.db\"`, a file ending in .sqlite or .db, or `\"postgresql://user@host/name\"`.",
        paths: .address),
      BuiltinParameter(
        "create", .flag, "Whether a SQLite file that is not there is made.",
        default: .value(.flag(false))),
    ],
    result: "a connection: `.address .kind`",
    discussion: """
      `tables(c)` lists what there is, `query(c, \"select …\")` reads, and `save(t, c, name = \"…\")` \
      writes a table. Files are opened only to read until something is saved; queries of a server run in \
      transactions that only read. A password never stands in the address: it comes from ~/.pgpass, a service \
      file or the variable PGPASSWORD, as for other programs of PostgreSQL. What else stands in the \
      address is PostgreSQL's: `?sslmode=require`, `?connect_timeout=3`. libsqlite3 and libpq are \
      opened when they are first needed.
      """,
    examples: [
      Example(
        """
        let c = connect("plan.sqlite", create = true)
        save(table(city = ["Nanjing", "Suzhou"], "co2 [Mt CO2]" = [42, 97]), c, name = "results")
        tables(c)
        query(c, "select city, \\"co2 [Mt CO2]\\" from results where city = ?", params = ["Suzhou"])
        """,
        """
        table    kind   columns
        ───────  ─────  ──────────────────
        results  table  city, co2 [Mt CO2]
        1 row × 3 columns

        city         co2
                [Mt CO2]
        ──────  ────────
        Suzhou        97
        1 row × 2 columns
        """)
    ],
    searchWords: ["dbConnect", "sqlite3", "psycopg", "odbc", "PostgreSQL", "数据库", "连接"],
    reach: .elsewhere,
    body: .function { (call) throws(Stop) in
      let written = try call.text("address")
      if Secrets.isIn(written) {
        throw .failure(Failure(DataError.passwordInAddress, argument: "address"))
      }
      let address = try call.asking("address") { () throws(DataError) in
        try DatabaseAddress(written)
      }
      let creates = try call.flag("create")
      var location: String?
      if case .sqlite(let path) = address {
        let resolved = FilePath.resolved(path, in: call.module.folder)
        // SQLite gives names that start with `:` or `file:` a meaning of its own.
        location = resolved.hasPrefix("/") ? resolved : "./\(resolved)"
        if creates { _ = try call.writablePath(path, from: "address") }
      }
      let database = try call.asking("address") { () throws(DataError) in
        try Database(address, location: location, creates: creates)
      }
      return .result(DatabaseConnection(database))
    })
}
