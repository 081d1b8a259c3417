import Interpreter
import Tables

extension Builtin {
  /// `describe(t)`.
  static let describe = Builtin(
    "describe", .tables,
    "Describes each column: kind, unit, missing values, mean, spread and range.",
    parameters: [
      .table
    ],
    result: "a table with one row for each column",
    discussion: """
      Missing values are left out and counted. The standard deviation divides by n − 1. Figures are in the unit
      of their own column.
      """,
    examples: [
      Example(
        "describe(table(x = [1, 3, na]))",
        """
        column  kind    unit  n  missing  mean       sd  min  median  max
        ──────  ──────  ────  ─  ───────  ────  ───────  ───  ──────  ───
        x       number  na    2        1     2  1.41421    1       2    3
        1 row × 10 columns
        """)
    ],
    searchWords: ["summary", "summarize", "codebook", "info", "描述统计"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      return .table(try tables("t") { () throws(TableError) in try table.described() })
    })
}
