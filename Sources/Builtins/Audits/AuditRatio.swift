import Interpreter
import Methods
import Tables

extension Builtin {
  /// `audit.ratio(claims)`.
  static let auditRatio = Builtin(
    "audit.ratio", .audits, "Checks claims such as ten times against the two numbers they compare.",
    parameters: [
      BuiltinParameter(
        "claims", .either([.table, .list]),
        "A table with columns `claimed`, `above`, `below`; or a list of such three numbers.",
        mayBeNamedFirst: true),
      .decimals,
    ],
    result: "table: check, verdict, why; a row for each claim",
    discussion: """
      The ratio of two printed numbers lies between (a − h)/(b + h) and (a + h)/(b − h), h half a \
      unit of the last decimal; the claim is rounded to its own last digit. A claim outside fails. \
      The key of the table, or its column `claim`, names the rows.
      """,
    examples: [
      Example(
        "audit.ratio([[10, 0.19, 0.05], [30, 0.56, 0.02]]) |> select(.check, .verdict)",
        """
        check     verdict
        ────────  ───────
        ratio, 1  fails
        ratio, 2  holds
        2 rows × 2 columns
        """)
    ],
    references: [
      "Brown, N. J. L., Heathers, J. A. J. (2017). The GRIM test. Soc. Psychol. Pers. Sci. 8."
    ],
    searchWords: ["times", "multiple", "倍数", "倍", "ratio"],
    body: .function { (call) throws(Stop) in
      let claims = try claims(call)
      let half = call.halfUnit(of: claims.flatMap { [$0.above, $0.below] })
      return try call.audit(
        try methods(
          { () throws(MethodError) in
            try Audit.ratio(
              labels: claims.map(\.label), claimed: claims.map(\.claimed),
              above: claims.map(\.above), below: claims.map(\.below), half: half)
          }, row: { claims.indices.contains($0) ? Phrase(verbatim: claims[$0].label) : nil }))
    })
}

private typealias Claim = (label: String, claimed: Double, above: Double, below: Double)

private func claims(_ call: Call) throws(Stop) -> [Claim] {
  if case .table(let table) = call.value("claims") {
    let claimed = try call.auditColumn(["claimed"], table, "claims")
    let above = try call.auditColumn(["above"], table, "claims")
    let below = try call.auditColumn(["below"], table, "claims")
    let labels = Call.auditLabels(table, "claim")
    return labels.indices.map { (labels[$0], claimed[$0], above[$0], below[$0]) }
  }
  guard case .list(let list) = call.value("claims") else { return [] }
  var found: [Claim] = []
  for (place, item) in list.items.enumerated() {
    let numbers = item.members.compactMap(\.asNumber)
    guard numbers.count == 3, item.members.count == 3 else {
      throw call.wrong(
        "claims", "M190",
        "item \(place + 1) is not three numbers: what is claimed, above and below",
        mend: "write `[[10, 0.19, 0.05]]`")
    }
    found.append((list.names?[place] ?? "\(place + 1)", numbers[0], numbers[1], numbers[2]))
  }
  return found
}
