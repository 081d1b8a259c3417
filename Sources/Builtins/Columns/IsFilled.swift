import Interpreter
import Tables

extension Builtin {
  /// `is_filled(x)`.
  static let isFilled = Builtin(
    "is_filled", .columns, "Asks whether a value was filled, or computed from filled ones.",
    parameters: [BuiltinParameter("x", .any, "A column, vector or single value.")],
    result: "true or false for each value",
    discussion: """
      `fill` marks the cells to which it gives a value; what is computed from them is marked as well. Data \
      that were never filled give false.
      """,
    examples: [
      Example(
        """
        table(year = 2018..2020, x = [1, na, 4]) |> key(.year) |> fill(.x)
          |> derive(guess = is_filled(.x))
        """,
        """
        year     x  guess
        ────  ────  ─────
        2018  1.0   false
        2019  2.5*  true
        2020  4.0   false
        3 rows × 3 columns · key: year
        * filled: .x (linear)
        note: fill gave 1 of 1 missing cell of .x a value
        """)
    ],
    searchWords: ["imputed", "interpolated", "flag", "是否填补", "插补标记"],
    body: .column { (call) throws(Stop) in
      switch call.argument("x") {
      case .rows(let column): .rows(column.filledFlags)
      case .groups(let column): .groups(column.filledFlags)
      case .scalar, nil: .scalar(.flag(false))
      }
    })
}

extension Column {
  /// Whether each cell is marked as filled.
  fileprivate var filledFlags: Column {
    guard let marks else { return Column(name, .flags([Int8](repeating: 0, count: count))) }
    return Column(name, .flags(marks.ways.map { $0 == 0 ? 0 : 1 }))
  }
}
