import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.rho(m)`.
  static let auditRho = Builtin(
    "audit.rho", .audits,
    "Finds spatial coefficients that an optimiser never moved or ran to an end.",
    parameters: [
      BuiltinParameter(
        "m", .either([.result, .table, .series, .list, .number()]),
        "A model, a list of them, a table with a column `rho`, or the numbers; names are labels.",
        mayBeNamedFirst: true),
      BuiltinParameter(
        "low", .number(), "The lower end of the range that was searched.",
        default: .value(.number(-1))),
      BuiltinParameter(
        "high", .number(), "Its upper end.", default: .value(.number(1))),
    ],
    result: "table: check, verdict, why; a row for each coefficient",
    discussion: """
      A golden-section search on [−1, 1] tries 2 − √5 = −0.23607 first. A coefficient within 5e-5 \
      of it comes from an optimiser that stopped there; one within 0.001 of an end of the range \
      was stopped by it. Both fail: they are not estimates.
      """,
    examples: [
      Example(
        "audit.rho([east = 0.4527, central = -0.2361, west = -0.9999]) |> select(.check, .verdict)",
        """
        check         verdict
        ────────────  ───────
        rho, east     holds
        rho, central  fails
        rho, west     fails
        3 rows × 2 columns
        """)
    ],
    references: [
      "Brent, R. P. (1973). Algorithms for Minimization without Derivatives. Prentice-Hall, ch. 5.",
      "Elhorst, J. P. (2014). Spatial Econometrics. Springer.",
    ],
    searchWords: ["fminbnd", "golden section", "spatial lag", "空间滞后系数", "convergence"],
    body: .function { (call) throws(Stop) in
      let found = try coefficients(call)
      let (low, high) = (try call.number("low"), try call.number("high"))
      guard low < high else {
        throw call.wrong("low", "M004", "the range of rho is empty", kind: "domain")
      }
      return try call.audit(
        try methods(
          { () throws(MethodError) in
            try Audit.rho(labels: found.map(\.label), found.map(\.rho), range: low...high)
          }, row: { found.indices.contains($0) ? Phrase(verbatim: found[$0].label) : nil }))
    })
}

/// The coefficients with what they are called.
private func coefficients(_ call: Call) throws(Stop) -> [(label: String, rho: Double)] {
  guard let value = call.value("m") else { return [] }
  if case .table(let table) = value {
    let cells = try call.auditColumn(["rho"], table, "m")
    return zip(Call.auditLabels(table, "model"), cells).map { ($0, $1) }
  }
  if case .vector(let vector) = value {
    return vector.column.numberCells.enumerated().map { place, rho in
      let own = vector.keyColumns.map { $0.cellText(place) }.joined(separator: ", ")
      return (own.isEmpty ? "\(place + 1)" : own, rho)
    }
  }
  var names: [String]?
  if case .list(let list) = value { names = list.names }
  var found: [(label: String, rho: Double)] = []
  for (place, member) in value.members.enumerated() {
    var rho = member.asNumber
    if case .result(let result) = member { rho = result.field("rho")?.asNumber }
    guard let rho else {
      throw call.wrong("m", "M188", "item \(place + 1) has no rho: it is \(member.kindWithArticle)")
    }
    found.append((names?[place] ?? "\(place + 1)", rho))
  }
  return found
}
