import Interpreter
import Methods
import Tables

extension Builtin {
  /// `advantage(t, of, across, by, over, benchmark, better)`.
  static let advantage = Builtin(
    "advantage", .disparity,
    "Classes regions by whether they beat a benchmark in the first and in the last year.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The column studied, such as an intensity."),
      BuiltinParameter(
        "across", .columnNames, "The column of regions.",
        default: .none(describes: "the region column")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with its benchmark.",
        default: .none(describes: "the key columns left over, without the year")),
      BuiltinParameter(
        "over", .range, "The first and the last year.",
        default: .none(describes: "all years of the table")),
      BuiltinParameter(
        "benchmark", .column,
        "`\"mean\"`, `\"median\"` or `\"national\"`; or a number or column expression.",
        default: .value(.text("mean"))),
      BuiltinParameter(
        "better", .choice(["low", "high"]), "Whether low or high values are good.",
        default: .value(.text("low"))),
      BuiltinParameter(
        "weight", .column, "Weights of the national benchmark.",
        default: .none(describes: "the divisor of `of`")),
      MissingRule.parameter,
    ],
    result: "table: by…, region, first, last, benchmark_first, benchmark_last, class (advantage, "
      + "disadvantage, better, worse, na)",
    discussion: """
      Better than the benchmark in both years is an advantage, in neither a disadvantage; `better` \
      became better, `worse` became worse. Better means strictly below the benchmark, or above it \
      with `better = "high"`: a tie is not better. `mean` and `median` are those of the regions of \
      the group in the year. `national` is Σ w x / Σ w, for an intensity C/G with w = G the \
      national ΣC/ΣG; the divisor of `of` is taken for w unless `weight` is given. A column \
      expression may aggregate: it is evaluated within group and year. A region without a row in \
      one of the years has the class `na`. Fewer than 3 regions are noted. Authors rarely say \
      which benchmark they used, and classes depend on it.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "b", "a", "b"], year = [2010, 2010, 2020, 2020],
          co2 = [1, 4, 3, 2], gdp = [1, 2, 2, 1]), .city, .year)
        (t |> advantage(of = .co2 / .gdp, benchmark = "national")).class
        """,
        """
        class
        ────────────
        advantage
        disadvantage
        2 values
        """)
    ],
    references: [
      "The rule compares carbon intensities of industries of cities with a benchmark in two years; "
        + "the benchmark is an option because studies differ."
    ],
    searchWords: ["classify", "优势", "劣势", "逆转", "comparative advantage", "reversal", "benchmark"],
    body: .function { (call) throws(Stop) in
      let run = try TwoYears(call)
      return try advantageTable(call, run, try Benchmarks(call, run))
    })
}

/// The table of `advantage`.
private func advantageTable(
  _ call: Call, _ run: TwoYears, _ benchmarks: Benchmarks
) throws(Stop) -> Value {
  let isLowBetter = try call.text("better") == "low"
  var notes = run.notes
  var (first, last, beforeAll, afterAll) = ([Double](), [Double](), [Double](), [Double]())
  var classes: [String?] = []
  for (group, members) in run.members.enumerated() {
    let (start, end) = (run.values(members, \.first), run.values(members, \.last))
    let (before, after) = try benchmarks.values(group, members)
    let result = try methods { () throws(MethodError) in
      try Advantage(
        first: start, last: end, benchmarks: (before, after), isLowBetter: isLowBetter)
    }
    classes += result.standings.map { $0?.rawValue }
    first += start
    last += end
    beforeAll += before
    afterAll += after
    if members.count < 3 {
      notes.append(
        run.groups.naming(
          "only \(members.count) regions are compared, which says little", group))
    }
  }
  let absent = classes.count { $0 == nil }
  if absent > 0 {
    notes.append("\(absent) regions lack a value in one of the years and have no class")
  }
  let measure = run.of.measure
  let regions = run.regions(run.members.flatMap { $0.map(\.row) })
  return try call.resultTable(
    run.heads(run.members.map(\.count)) + [regions].compactMap { $0 } + [
      Column("first", .numbers(first), measure), Column("last", .numbers(last), measure),
      Column("benchmark_first", .numbers(beforeAll), measure),
      Column("benchmark_last", .numbers(afterAll), measure), Column.texts("class", classes),
    ], key: run.groups.names + [run.region], roles: run.table.key, options: run.settled,
    notes: notes, rowsUsed: run.used)
}
