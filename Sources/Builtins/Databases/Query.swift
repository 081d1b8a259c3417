import DataIO
import Interpreter
import Tables

extension Builtin {
  /// `query(c, sql, units, key, params)`.
  static let query = Builtin(
    "query", .tables, "Reads what a query of a database gives into a table.",
    parameters: [
      .connection,
      BuiltinParameter("sql", .text, "A statement that gives rows, in the database's language."),
      BuiltinParameter(
        "key", .columnNames,
        "The columns that identify a row; `region = .a` and `year = .b` name their roles.",
        default: .none(describes: "no key")),
      BuiltinParameter(
        "units", .list, "Units by column: `[gdp = \"yuan\"]`.",
        default: .none(describes: "those in the names")),
      BuiltinParameter(
        "params", .list,
        "Values for the open places: `?` of SQLite, `$1`, `$2` of PostgreSQL.",
        default: .none(describes: "none")),
    ],
    result: "a table",
    discussion: """
      NULL is `na`; numbers of all kinds become numbers, booleans flags (of SQLite in columns declared \
      BOOLEAN), and the rest texts: dates and times as ISO 8601, in UTC where they know a zone. A name \
      may carry a unit as headings of files do: `co2 [Mt CO2]`. A column of SQLite that \
      mixes numbers and texts is an error that names the row. Values in `params` go to the database apart \
      from the text, so that nothing in them is read as a statement. Ctrl-C stops a query on the \
      server too. `how(t)` tells the statement.
      """,
    examples: [
      Example(
        """
        let c = connect("plan.sqlite", create = true)
        save(table(city = ["A", "B"], year = [2019, 2020], co2 = [3, 4]), c, name = "panel")
        let t = query(c, "select * from panel where year >= ?", params = [2020],
          units = [co2 = "Mt CO2"], key = [.city, .year])
        t[@B, 2020].co2
        """, "4 Mt CO2")
    ],
    searchWords: ["dbGetQuery", "read_sql", "odbc load", "SQL", "select", "查询"],
    reach: .elsewhere,
    body: .function { (call) throws(Stop) in
      let database = try call.database()
      let written = try call.text("sql")
      let sql = statement(written)
      let (values, units) = (try placeValues(call), try call.unitsByColumn())
      let file = database.location.flatMap(FileFingerprint.state)
      var table: Table
      do throws(DataError) {
        table = try database.query(sql, values: values, units: units, registry: call.module.units)
      } catch {
        try call.machine.checkInterrupt()
        if case .stopped = error { throw .interrupted }
        throw .failure(Failure(error, argument: place(of: error, call)))
      }
      table.sources = [
        TableSource(
          path: database.address.words, rows: table.rowCount, file: file,
          reading: [ReadingFact("query", Phrase(verbatim: sql), option: "sql")])
      ]
      table = table.read(
        from: QueryCells(path: database.address.words, statement: sql, table: table))
      return .table(try call.keyed(table))
    })
}

/// The statement without the semicolons behind it.
private func statement(_ written: String) -> String {
  var rest = Substring(written)
  while let last = rest.last, last.isWhitespace || last == ";" { rest.removeLast() }
  return String(rest)
}

/// The values for the open places.
private func placeValues(_ call: Call) throws(Stop) -> [DatabaseValue] {
  guard let value = call.value("params") else { return [] }
  if case .missing = value, !call.isGiven("params") { return [] }
  var values: [DatabaseValue] = []
  for member in value.members {
    switch member {
    case .missing: values.append(.missing)
    case .number(let number): values.append(.number(number))
    case .quantity(let quantity): values.append(.number(quantity.value))
    case .text(let text): values.append(.text(text))
    case .region(let region): values.append(.text(region.name))
    case .flag(let flag): values.append(.flag(flag))
    default:
      throw call.wrong(
        "params", "T083",
        "`params` takes numbers, texts and flags, and this is \(member.kindWithArticle)")
    }
  }
  return values
}

/// The argument that an error of a query is about.
private func place(of error: DataError, _ call: Call) -> String {
  switch error {
  case .databaseLost, .noLibrary, .tooLarge: "c"
  case .openPlaces: call.isGiven("params") ? "params" : "sql"
  case .unknownColumn, .badOption: "units"
  default: "sql"
  }
}
