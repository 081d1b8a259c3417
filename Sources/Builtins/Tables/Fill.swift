import Interpreter
import Tables

extension Builtin {
  /// `fill(t, .x, method = "linear")`.
  static let fill = Builtin(
    "fill", .tables, "Fills missing numbers by year within each member of the panel.",
    parameters: [
      .table,
      BuiltinParameter("columns", .columnNames, "The columns.", rest: .positional),
      BuiltinParameter(
        "method", .choice(FillMethod.names),
        "On the line between the years around, the year before, the year after, or the mean.",
        default: .value(.text("linear"))),
    ],
    result: "the table; the footer says how many values were filled",
    discussion: """
      `linear` does not go beyond the first and last value that is there. `or_else(.x, 0)` puts in a fixed value.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, na, 4]) |> key(.p, .year)
        t |> fill(.x)
        """,
        """
        p  year    x
        ─  ────  ───
        a  2018  1.0
        a  2019  2.5
        a  2020  4.0
        3 rows × 3 columns · key: p, year
        note: fill gave 1 of 1 missing cell of .x a value
        """)
    ],
    searchWords: ["interpolate", "na.approx", "ipolate", "ffill", "插值", "填补"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      let names = try call.restNames(in: table)
      let method = FillMethod(named: try call.text("method")) ?? .linear
      return .table(
        try tables { () throws(TableError) in try table.filled(names, method: method) })
    })
}
