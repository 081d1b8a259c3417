import Interpreter
import Tables

extension Builtin {
  /// `rollup(t, of, to, skip_na)`.
  static let rollup = Builtin(
    "rollup", .tables,
    "Adds regions up to provinces, countries or groups, and says how complete they are.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a region in its key."),
      BuiltinParameter(
        "of", .columnNames, "The columns that are added up.",
        default: .none(describes: "all that add up: amounts, and numbers without a stated unit")),
      .territory,
      BuiltinParameter(
        "skip_na", .flag, "Whether missing values are left out instead of making the sum missing.",
        default: .value(.flag(false))),
    ],
    result: "a table: the key with the larger regions, the sums, covered, members",
    discussion: """
      `covered` counts the parts that have a row, `members` all parts there are: prefecture-level units \
      where the table has such, else provinces or states. A note names the parts that are \
      lacking. What divides one amount by another, such as an intensity, does not add up and is \
      left out with a note; add its parts up and divide afterwards. \(Territory.explanation)
      """,
    examples: [
      Example(
        """
        let t = table(
          city = ["杭州", "宁波", "西安", "杭州市", "宁波市", "西安市"],
          year = [2019, 2019, 2019, 2020, 2020, 2020], "co2 [Mt CO2]" = [40, 95, 40, 41, 98, 42])
          |> key(.city, .year)
        t |> rollup(to = "four_regions")
        """,
        """
        city  year       co2  covered  members
                    [Mt CO2]
        ────  ────  ────────  ───────  ───────
        东部  2019       135        2       88
        西部  2019        40        1      131
        东部  2020       139        2       88
        西部  2020        42        1      131
        4 rows × 5 columns · key: city, year
        note: 东部: 86 of its 88 parts are lacking in some or all rows
        note: 西部: 130 of its 131 parts are lacking in some or all rows
        """)
    ],
    references: Territory.references,
    searchWords: ["collapse by province", "aggregate regions", "分省汇总", "汇总到省", "groupby sum"],
    body: .function { (call) throws(Stop) in
      let table = try call.table()
      let territory = Territory(rawValue: try call.text("to")) ?? .province
      let (names, note) = try summed(call, table)
      let skips = try call.flag("skip_na")
      var result = try tables("t") { () throws(TableError) in
        try table.rolledUp(to: territory, summing: names, skipMissing: skips)
      }
      if let note { result.notes.append(note) }
      return .table(result)
    })
}

/// The columns that are added up, and a note on the numbers that are not.
private func summed(_ call: Call, _ table: Table) throws(Stop) -> ([String], TableNote?) {
  if call.isGiven("of"), let names = call.columnNames("of") { return (names, nil) }
  let (adding, others) = table.columnsThatAddUp
  guard !adding.isEmpty else {
    throw call.wrong(
      "t", "T093", "the table has no column of amounts to add up",
      mend: "name the columns: `of = [.co2, .gdp]`")
  }
  guard !others.isEmpty else { return (adding, nil) }
  let names = others.map { ".\($0)" }.joined(separator: ", ")
  return (
    adding,
    TableNote(
      others.count == 1
        ? "\(names) does not add up and is left out; name it in `of` to add it all the same"
        : "\(names) do not add up and are left out; name them in `of` to add them all the same")
  )
}
