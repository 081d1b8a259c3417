import Interpreter
import Methods
import Tables

extension Builtin {
  /// `sda(t, intensity, technology, demand, over, across, by)`.
  static let sda = Builtin(
    "sda", .decomposition,
    "Splits a change of emissions by input and output into intensity, technology and demand.",
    parameters: [
      BuiltinParameter("t", .table, "A table keyed by sector and year."),
      BuiltinParameter("intensity", .column, "Emissions a unit of output of each sector."),
      BuiltinParameter(
        "technology", .columns,
        "The input coefficients: in the row of a sector what the sector of each column needs of it."
      ),
      BuiltinParameter("demand", .column, "Final demand for each sector."),
      Call.windowsParameter,
      BuiltinParameter(
        "across", .columnNames, "The column of the sectors.",
        default: .none(describes: "the last key column besides the year")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with its effects.",
        default: .none(describes: "the key columns left over")),
    ],
    result: "`.effects` (by…, from, to, intensity, technology, demand, total), the mean of all "
      + "orders; `.polar`, that of the two polar ones",
    discussion: """
      Emissions are c (I − A)⁻¹ y with c the intensities, A the coefficients and y final demand. \
      The factors are replaced one after the other; `.effects` is the mean over all six orders, \
      `.polar` over the order intensity, technology, demand and its reverse. Both add to the \
      total. Columns of `technology` that have the names of the sectors are matched by name; else \
      they stand in the order of the sectors in the table, which is noted. A matrix without \
      Leontief inverse is an error.
      """,
    examples: [
      Example(
        """
        let t = key(table(sector = ["a", "b", "a", "b"], year = [2010, 2010, 2015, 2015],
          c = [0.5, 0.8, 0.4, 0.9], a = [0.2, 0.3, 0.15, 0.25], b = [0.1, 0.2, 0.1, 0.25],
          y = [100, 80, 130, 90]), .sector, .year)
        (t |> sda(intensity = .c, technology = [.a, .b], demand = .y)).effects
        """,
        """
        from    to  intensity  technology   demand    total
        ────  ────  ─────────  ──────────  ───────  ───────
        2010  2015   0.681387    -7.18445  40.8075  34.3044
        1 row × 6 columns
        """)
    ],
    references: [
      "Dietzenbacher, E., Los, B. (1998). Structural decomposition techniques: sense and "
        + "sensitivity. Economic Systems Research 10(4). doi:10.1080/09535319800000023"
    ],
    searchWords: [
      "structural decomposition analysis", "input-output", "Leontief", "结构分解", "投入产出",
    ],
    body: .function { (call) throws(Stop) in .result(try SDARun(call).result()) })
}
