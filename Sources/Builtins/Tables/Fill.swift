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
        "let t = table(p = [\"x\", \"x\", \"x\"], year = 2018..2020, v = [1, na, 3]) |> key(.p, .year)\n\"{(t |> fill(.v)).v}\"",
        "[1, 2, 3]")
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
