import Interpreter
import Syntax
import Tables

extension Builtin {
  /// `scan(x, fn(before, now) => …, start = na)`.
  static let scan = Builtin(
    "scan", .columns, "Goes through the years and carries a value along.",
    parameters: [
      .cells,
      BuiltinParameter(
        "step", .function, "Takes the result of the year before and the value of this year."),
      BuiltinParameter(
        "start", .any, "What stands for the result before the first year.",
        default: .value(.missing)),
    ],
    result: "a value for each row",
    discussion: """
      Goes by year within all other key columns, as perpetual inventory does: \
      `scan(.investment, fn(stock, i) => stock * 0.9 + i, start = 100)`. After a gap in the years the \
      result is `na`.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "a"], year = 2018..2020, i = [10, 12, 10]) |> key(.p, .year)
        t |> derive(stock = scan(.i, fn(k, i) => k * 0.9 + i, start = 100))
        """,
        """
        p  year   i  stock
        ─  ────  ──  ─────
        a  2018  10  100.0
        a  2019  12  102.0
        a  2020  10  101.8
        3 rows × 4 columns · key: p, year
        """)
    ],
    searchWords: ["accumulate", "perpetual inventory", "cumulate", "永续盘存", "递推"],
    body: .column { (call) throws(Stop) in
      let order = try call.order()
      let column = try call.column()
      guard case .function(let step) = try call.scalar("step") else { return .rows(column) }
      let start = try call.scalar("start") ?? .missing
      // The step is code of the caller; this module only says where built-ins called by name stand.
      let module = Module(name: "scan", folder: "", isRestricted: true)
      var results = [Value](repeating: .missing, count: column.count)
      for group in 0..<order.grouping.count {
        var before = start
        var expected: Double?
        for position in order.starts[group]..<order.starts[group + 1] {
          let row = Int(order.rows[position])
          let year = order.years[row]
          // A missing year, or one that does not follow, ends what can be carried along.
          guard !year.isNaN, year == expected ?? year else { break }
          before = try call.machine.call(
            step, [before, column.value(at: row)], at: call.span(of: "step"), module: module)
          results[row] = before
          expected = year + 1
        }
      }
      return .rows(
        try call.at("step") { () throws(TableError) in
          try Column(collecting: results, name: column.name)
        })
    })
}
