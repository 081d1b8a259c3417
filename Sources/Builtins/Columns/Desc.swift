import Interpreter

extension Builtin {
  /// `desc(x)`.
  static let desc = Builtin(
    "desc", .columns, "Turns the order of a column round inside `sort`.",
    parameters: [BuiltinParameter("x", .column, "The column.")],
    result: "something for `sort`",
    examples: [
      Example(
        "table(x = [1, 3]) |> sort(desc(.x))",
        """
        x
        ─
        3
        1
        2 rows × 1 column
        """)
    ],
    searchWords: ["descending", "decreasing", "gsort", "降序", "倒序"],
    body: .column { (call) throws(Stop) in
      throw .failure(
        Failure(
          "T079", "desc turns the order of `sort` round and has no value of its own",
          mend: "write `sort(t, desc(.x))`; numbers take a minus: `-.x`"))
    })
}
