import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.factors(energy, total)`.
  static let auditFactors = Builtin(
    "audit.factors", .audits, "Checks whether any fixed emission factors can give a printed total.",
    parameters: [
      BuiltinParameter(
        "energy", .either([.table, .list]), "The table of the fuels, or a list of them.",
        mayBeNamedFirst: true),
      BuiltinParameter(
        "total", .either([.series, .column]),
        "The printed total: numbers, or a column of the table."),
      BuiltinParameter(
        "fuels", .columns, "The fuels of the table.",
        default: .none(describes: "all its columns of numbers but the key and the total")),
    ],
    result: "table: check, verdict, why",
    discussion: """
      Looks for factors f ≥ 0, the same in all rows, with Σ energy · f = total. The factors that \
      make the largest miss smallest are found by linear programming; `fixed factors` fails when \
      they still miss some row after every printed number has been allowed to be anything that is \
      rounded to it. The second row tells how close factors of any sign come.
      """,
    examples: [
      Example(
        """
        let t = table(year = 2011..2013, coal = [4.01, 5.02, 6.04],
          co2 = [12.03, 15.06, 19.02])
        key(t, .year) |> audit.factors(total = .co2) |> select(.check, .verdict)
        """,
        """
        check                verdict
        ───────────────────  ─────────
        fixed factors        fails
        factors of any sign  undecided
        2 rows × 2 columns
        """)
    ],
    references: [
      "Chvátal, V. (1983). Linear Programming. Freeman.",
      "IPCC (2006). Guidelines for National Greenhouse Gas Inventories, vol. 2, ch. 1.",
    ],
    searchWords: ["emission factors", "排放系数", "linear programming", "Chebyshev", "minimax"],
    body: .function { (call) throws(Stop) in
      let (energy, total) = try printedFuels(call)
      return try call.audit(
        try methods(
          { () throws(MethodError) in try Audit.factors(energy: energy, total: total) },
          row: { "row \($0 + 1)" }))
    })
}

private func printedFuels(_ call: Call) throws(Stop) -> (energy: [[Double]], total: [Double]) {
  guard case .table(let table) = call.value("energy") else {
    var energy: [[Double]] = []
    for (place, member) in (call.value("energy")?.members ?? []).enumerated() {
      switch member {
      case .vector(let vector): energy.append(vector.column.numberCells)
      case .list(let list): energy.append(list.items.map { $0.asNumber ?? .nan })
      default:
        throw call.wrong(
          "energy", "M191",
          "item \(place + 1) is \(member.kindWithArticle), not the numbers of a fuel"
        )
      }
    }
    return (energy, try call.printedNumbers("total"))
  }
  var total: [Double]
  var taken = table.key?.columns ?? []
  if case .column(let expression) = call.value("total") {
    total = try call.numbers(expression, table, as: "total").numberCells
    if let name = expression.columnName { taken.append(name) }
  } else {
    total = try call.printedNumbers("total")
  }
  if call.isGiven("fuels") {
    var energy: [[Double]] = []
    for fuel in try call.expressions("fuels") {
      energy.append(try call.numbers(fuel.expression, table, as: "fuels").numberCells)
    }
    return (energy, total)
  }
  let fuels = table.columns.filter { column in
    if case .numbers = column.values { return !taken.contains(column.name) }
    return false
  }
  return (fuels.map(\.numberCells), total)
}
