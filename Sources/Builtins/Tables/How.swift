import Interpreter
import Tables

extension Builtin {
  /// `how(t)`.
  static let how = Builtin(
    "how", .tables, "Tells how the files behind a table were understood when they were read.",
    parameters: [.table],
    result: "a table: file, what, found, option",
    discussion: """
      One row for each thing that was found out and not said by the script: where the heading stands, \
      the unit of the whole table, years made long, marks taken off, why numbers are missing, what \
      was left out. `option` is the argument of `load` that says otherwise; it is `na` where there \
      is none. A plain text table, of which nothing had to be found out, has no rows.
      """,
    examples: [
      Example(
        "save(table(city = [\"A\", \"B\"], \"2019\" = [1, 2], \"2020\" = [3, 4]), \"wide.csv\")\n"
          + "how(load(\"wide.csv\", key = [.city, .year], value = \"co2\"))",
        """
        file      what                    found         option
        ────────  ──────────────────────  ────────────  ────────
        wide.csv  encoding                UTF-8         encoding
        wide.csv  heading                 line 1        header
        wide.csv  rows                    lines 2 to 3  range
        wide.csv  years across made long  2             key
        4 rows × 4 columns
        """)
    ],
    searchWords: ["attributes", "problems", "spec", "describe using", "读取说明", "识别"],
    body: .function { (call) throws(Stop) in
      var rows: [(file: String, fact: ReadingFact)] = []
      for source in try call.table().sources {
        rows += source.reading.map { (source.path, $0) }
      }
      let columns = [
        Column.texts("file", rows.map(\.file)),
        Column.texts("what", rows.map(\.fact.what.english)),
        Column.texts("found", rows.map(\.fact.found.english)),
        Column.texts("option", rows.map { $0.fact.option.isEmpty ? nil : $0.fact.option }),
      ]
      return .table(
        try tables("t") { () throws(TableError) in
          try Table(columns: columns, rowCount: rows.count)
        })
    })
}
