import Interpreter
import Methods
import Tables

extension Builtin {
  /// `convergence(t, of, over, across, by)`.
  static let convergence = Builtin(
    "convergence", .disparity,
    "Tests whether regions come closer: growth against the starting level, and the spread.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The column studied; above 0."),
      BuiltinParameter(
        "over", .range, "The first and the last year.",
        default: .none(describes: "all years of the table")),
      BuiltinParameter(
        "across", .columnNames, "The column of regions.",
        default: .none(describes: "the region column")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with a result.",
        default: .none(describes: "the key columns left over, without the year")),
      MissingRule.parameter,
    ],
    result: "table: by…, alpha, slope, p, r2, speed, half_life, sigma_first, sigma_last",
    discussion: """
      ln(y₁/y₀)/T = α + slope ln y₀ by least squares over regions; a negative slope is beta \
      convergence, p its two-sided p-value (Student's t with n − 2 degrees of freedom). speed = \
      −ln(1 + slope T)/T, which exists where 1 + slope T is above 0; half_life = ln 2/speed, which \
      exists where the speed is above 0. sigma is the sample standard deviation of ln y in the \
      first and the last year; a fall is sigma convergence. Regions without a row in one of the \
      years are left out, which is noted.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "b", "c", "a", "b", "c"],
          year = [2010, 2010, 2010, 2020, 2020, 2020], y = [1, 2, 4, 3, 4, 6]), .city, .year)
        t |> convergence(of = .y) |> select(.slope, .speed, .half_life)
        """,
        """
        slope      speed  half_life
        ─────  ─────────  ─────────
        -0.05  0.0693147         10
        1 row × 3 columns
        """)
    ],
    references: [
      "Barro, R. J., Sala-i-Martin, X. (1992). Convergence. Journal of Political Economy 100(2). "
        + "doi:10.1086/261816"
    ],
    searchWords: [
      "beta convergence", "sigma convergence", "收敛", "β收敛", "σ收敛", "half-life", "catch-up",
    ],
    body: .function { (call) throws(Stop) in
      let run = try TwoYears(call)
      var notes = run.notes
      var found: [Methods.Convergence] = []
      var points = GrowthPoints()
      for (group, members) in run.members.enumerated() {
        let whole = members.filter { $0.first != nil && $0.last != nil }
        if whole.count < members.count {
          notes.append(
            run.groups.naming(
              """
              left out \(members.count - whole.count) of \(members.count) regions, which lack one of \
              the years
              """, group))
        }
        found.append(
          try methods(
            { () throws(MethodError) in
              try Methods.Convergence(
                first: run.values(whole, \.first), last: run.values(whole, \.last),
                years: Double(run.years.last - run.years.first))
            }, place: { run.place($0, whole) },
            group: run.groups.names.isEmpty ? nil : run.groups.label(group)))
        points.add(run, whole, group)
        notes += found[group].notes.map { run.groups.naming($0.message, group) }
      }
      return try call.resultTable(
        drawn: try points.table(),
        run.groups.heads() + [
          Column("alpha", .numbers(found.map(\.alpha))),
          Column("slope", .numbers(found.map(\.slope))), Column.probabilities("p", found.map(\.p)),
          Column("r2", .numbers(found.map(\.rSquared))),
          Column("speed", .numbers(found.map(\.speed))),
          Column("half_life", .numbers(found.map(\.halfLife))),
          Column("sigma_first", .numbers(found.map(\.sigmaFirst))),
          Column("sigma_last", .numbers(found.map(\.sigmaLast))),
        ], key: run.groups.names, roles: run.table.key, options: run.settled, notes: notes,
        n: found.reduce(0) { $0 + $1.count }, rowsUsed: run.used)
    })
}
