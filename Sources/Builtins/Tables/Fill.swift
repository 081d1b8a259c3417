import Interpreter
import Methods
import Tables

extension Builtin {
  /// `fill(t, .x, method = "linear", ratio = .y, edge = "leave")`.
  static let fill = Builtin(
    "fill", .tables, "Fills missing numbers by year within each member of the panel.",
    parameters: [
      .table,
      BuiltinParameter("columns", .columnNames, "The columns.", rest: .positional),
      BuiltinParameter(
        "method", .choice(FillMethod.allCases.map(\.rawValue)),
        "How a value is found: see below.", default: .value(.text("linear"))),
      BuiltinParameter(
        "ratio", .column, "The other column that `method = \"ratio\"` goes by.",
        default: .none(describes: "none")),
      BuiltinParameter(
        "edge", .choice(["leave", "carry"]),
        "Whether `linear`, `geometric` and `ratio` stay `na` before the first and behind the last value.",
        default: .value(.text("leave"))),
    ],
    result: "the table with filled cells marked; the footer says what stays `na` and why",
    discussion: """
      A member is what the key columns other than the year tell apart. With t between the known years \
      t0 and t1, and w = (t - t0) / (t1 - t0), so that a gap counts its years and not its rows: \
      `linear` gives x0 (1 - w) + x1 w, `geometric` x0 (x1 / x0)^w between positive values, `carry` the \
      last value before, `back` the next value behind, `mean` the mean of the member. `ratio` \
      interpolates the ratio to another column, for instance energy to output, and multiplies it with \
      that column. `grey` fits EGM(1,1) to the four or more known values, with steps as long as the \
      years between them, and fills gaps, earlier and later years from it. `edge = "carry"` takes the \
      nearest value, or ratio, beyond the ends. Rows are not made: `gaps` tells which are not there, and \
      `or_else(.x, 0)` puts in a fixed value.

      A filled cell is printed with `*`, and so is what is computed from it: by row, and aggregates whose \
      group holds one. `is_filled(.x)` asks for it, `save(t, path, flags = true)` writes it, and methods \
      say how many filled cells came to them. Marks stay through verbs that keep or bring together \
      rows. `rank`, `share`, `index` and `scan` mark only the rows that were filled themselves; \
      arithmetic of vectors outside a verb marks nothing.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, x = [1, na, 4]) |> key(.p, .year)
        t |> fill(.x) |> derive(half = .x / 2)
        """,
        """
        p  year     x   half
        ─  ────  ────  ─────
        a  2018  1.0   0.50
        a  2019  2.5*  1.25*
        a  2020  4.0   2.00
        3 rows × 4 columns · key: p, year
        * filled: .x (linear), .half (computed from filled cells)
        note: fill gave 1 of 1 missing cell of .x a value
        """),
      Example(
        """
        let t = table(year = 2017..2020, x = [10, na, 30, na], gdp = [100, 150, 200, 240]) |> key(.year)
        t |> fill(.x, method = "ratio", ratio = .gdp, edge = "carry") |> select(.year, .x)
        """,
        """
        year       x
        ────  ──────
        2017  10.00
        2018  18.75*
        2019  30.00
        2020  36.00*
        4 rows × 2 columns · key: year
        * filled: .x (ratio)
        note: fill gave 2 of 2 missing cells of .x a value
        """),
    ],
    references: [
      "Deng, J. (1982). Control problems of grey systems. Systems & Control Letters 1, 288-294. "
        + "doi:10.1016/S0167-6911(82)80025-X"
    ],
    searchWords: ["interpolate", "na.approx", "ipolate", "ffill", "bfill", "na.locf", "插值", "填补"],
    body: .function { (call) throws(Stop) in
      try call.needRest("column")
      let table = try call.table()
      let names = try call.restNames(in: table)
      let rule = try fillRule(call, table)
      return .table(
        try tables { () throws(TableError) in try table.filled(names, by: rule) })
    })
}

/// The method of a call with what belongs to it.
private func fillRule(_ call: Call, _ table: Table) throws(Stop) -> FillRule {
  let method = FillMethod(rawValue: try call.text("method")) ?? .linear
  var rule = FillRule(method, carriesEdges: try call.text("edge") == "carry")
  if call.isGiven("edge"), ![.linear, .geometric, .ratio].contains(method) {
    throw call.wrong(
      "edge", "T085", "`method = \"\(method.rawValue)\"` has no use for `edge`",
      mend: "leave `edge` out, or take \"linear\", \"geometric\" or \"ratio\"")
  }
  switch (method == .ratio, call.isGiven("ratio")) {
  case (true, true): rule.other = try call.numbers(try call.expression("ratio"), table, as: "ratio")
  case (true, false):
    throw call.wrong(
      "method", "T086", "to fill by a ratio there must be another column",
      mend: "name it: `ratio = .gdp`")
  case (false, true):
    throw call.wrong(
      "ratio", "T085", "`method = \"\(method.rawValue)\"` has no use for `ratio`",
      mend: "leave `ratio` out, or write `method = \"ratio\"`")
  case (false, false): break
  }
  if method == .grey {
    rule.model = { years, values, wanted in
      (try? UnevenGrey(years: years, values: values)).map { model in
        wanted.map { model.value(in: $0) }
      }
    }
  }
  return rule
}
