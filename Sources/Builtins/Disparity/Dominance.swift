import Interpreter
import Methods
import Tables

extension Builtin {
  /// `dominance(t, of, across, by, over)`.
  static let dominance = Builtin(
    "dominance", .disparity,
    "Compares each region with each other one: which is lower in both of two years.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The column studied: an intensity, low is good."),
      BuiltinParameter(
        "across", .columnNames, "The column of regions.",
        default: .none(describes: "the region column")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups; regions are compared within them.",
        default: .none(describes: "the key columns left over, without the year")),
      BuiltinParameter(
        "over", .range, "The first and the last year.",
        default: .none(describes: "all years of the table")),
      MissingRule.parameter,
    ],
    result: "table: by…, region, other, relation (dominates, dominated, crosses, tie, na), "
      + "ratio_first, ratio_last",
    discussion: """
      One row an ordered pair. A region dominates another when its value is lower in both years, \
      is dominated when it is higher in both, and crosses when it is lower in one and higher in \
      the other; equal values in a year are a tie. The ratios are other over self, which for an \
      intensity is how many times as productive the region is; `na` where self is 0. Unlike \
      `advantage` this needs no benchmark.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "b", "a", "b"], year = [2010, 2010, 2020, 2020],
          ci = [0.31, 2.18, 0.2, 1.5]), .city, .year)
        t |> dominance(of = .ci)
        """,
        """
        city  other  relation   ratio_first  ratio_last
        ────  ─────  ─────────  ───────────  ──────────
        a     b      dominates      7.03226     7.50000
        b     a      dominated      0.14220     0.13333
        2 rows × 5 columns · key: city, other
        note: only 2 regions are compared, which says little
        """)
    ],
    references: [
      "Pairwise dominance in two periods; productivity is one over intensity."
    ],
    searchWords: ["pairwise comparison", "成对比较", "优势比较", "classify", "productivity ratio"],
    body: .function { (call) throws(Stop) in
      let run = try TwoYears(call)
      var notes = run.notes
      var (own, other) = ([Int](), [Int]())
      var pairs: [Methods.Dominance] = []
      for (group, members) in run.members.enumerated() {
        try call.machine.checkInterrupt()
        let (first, last) = (run.values(members, \.first), run.values(members, \.last))
        for a in members.indices {
          for b in members.indices where a != b {
            own.append(members[a].row)
            other.append(members[b].row)
            pairs.append(
              Dominance(first: first[a], last: last[a], otherFirst: first[b], otherLast: last[b]))
          }
        }
        if members.count < 3 {
          notes.append(
            run.groups.naming(
              "only \(members.count) regions are compared, which says little", group))
        }
      }
      let lengths = run.members.map { $0.count * ($0.count - 1) }
      let regions = [run.regions(own), run.regions(other, named: "other")].compactMap { $0 }
      return try call.resultTable(
        run.heads(lengths) + regions + [
          Column.texts("relation", pairs.map { $0.relation?.rawValue }),
          Column("ratio_first", .numbers(pairs.map(\.ratioFirst))),
          Column("ratio_last", .numbers(pairs.map(\.ratioLast))),
        ], key: run.groups.names + [run.region, "other"], roles: run.table.key,
        options: run.settled,
        notes: notes, rowsUsed: run.used)
    })
}
