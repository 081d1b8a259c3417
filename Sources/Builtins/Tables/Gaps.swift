import Interpreter
import Tables
import Threading

extension Builtin {
  /// `gaps(t, key = [.region, .year])`.
  static let gaps = Builtin(
    "gaps", .tables, "Reports which years the members of a panel lack, and why values are missing.",
    parameters: [
      .table,
      BuiltinParameter(
        "key", .columnNames,
        "The columns that ought to identify a row; `year = .b` names the year.",
        default: .none(describes: "the key")),
    ],
    result:
      "`.balanced`, `.balance` (members, years, first, last, expected, present, absent, repeated), "
      + "`.regions` (key…, present, absent, years), `.missing` (column, missing, blank, nil, "
      + "unavailable, word, unmatched, computed, unknown)",
    discussion: """
      Members are what the key columns other than the year tell apart; a year is expected of all of them when \
      the table has it for one. `repeated` counts rows beyond the first of a member and year, which a table \
      with a key cannot have: give `key` to look at one that has none yet. Missing values are counted by \
      what the cell of the file says, which is read once more: `blank` nothing, `nil` a dash (none, or \
      less than half of the smallest unit), `unavailable` dots, `word` such as NA. `unmatched` had no row \
      in a join, `computed` came of other missing values, `unknown` is what no file tells.
      """,
    examples: [
      Example(
        """
        let t = table(p = ["a", "a", "b", "b", "b"], year = [2018, 2020, 2018, 2019, 2020], x = [1, na, 3, 4, 5])
        gaps(t |> key(.p, .year)).regions
        """,
        """
        p  present  absent  years
        ─  ───────  ──────  ─────
        a        2       1  2019
        b        3       0  na
        2 rows × 4 columns · key: p
        """)
    ],
    searchWords: ["xtdescribe", "is.pbalanced", "make.pbalanced", "misstable", "缺失", "平衡面板"],
    body: .function { (call) throws(Stop) in .result(try gapReport(call)) })
}

private func gapReport(_ call: Call) throws(Stop) -> MethodResult {
  let table = try call.table()
  let (members, year) = try panelColumns(call, table)
  let balance = PanelBalance(table, members: members, year: year)
  let reasons = MissingReasons(table, mayRead: !call.module.isRestricted)
  let regions = try balance.regions(table)
  let counts: [(String, Double)] = [
    ("members", Double(balance.members.count)), ("years", Double(balance.years.count)),
    ("first", balance.years.first ?? .nan), ("last", balance.years.last ?? .nan),
    ("expected", Double(balance.expected)), ("present", Double(balance.present)),
    ("absent", Double(balance.expected - balance.present)), ("repeated", Double(balance.repeated)),
  ]
  let isBalanced = balance.expected == balance.present && balance.repeated == 0
  return MethodResult(
    method: "gaps", title: "Balance of the panel",
    fields: [
      (name: "balanced", value: .flag(isBalanced)),
      (
        name: "balance",
        value: .table(try Table.result(counts.map { Column($0.0, .numbers([$0.1])) }))
      ),
      (name: "regions", value: .table(regions)),
      (name: "missing", value: .table(try reasons.table())),
    ], notes: balance.notes + reasons.notes)
}

/// The columns of the members and the column of the year.
private func panelColumns(
  _ call: Call, _ table: Table
) throws(Stop) -> (members: [Column], year: Column) {
  guard call.isGiven("key") else {
    let name = try call.yearName(table)
    let year = try tables("t") { () throws(TableError) in try table.required(name) }
    return (table.keyColumns.filter { $0.name != name }, year)
  }
  var columns: [(role: String?, column: Column)] = []
  for item in call.namedColumns("key") {
    let column = try tables("key") { () throws(TableError) in try table.required(item.column) }
    columns.append((item.label, column))
  }
  guard
    let place = columns.firstIndex(where: { $0.role == "year" })
      ?? columns.lastIndex(where: { $0.column.holdsYears })
  else {
    throw call.wrong(
      "key", "T005", "\(call.builtin.name) goes by year, and none of these columns holds years",
      mend: "say which it is: `key = [.region, year = .period]`")
  }
  let year = columns.remove(at: place).column
  return (columns.map(\.column), year)
}

/// Which member has which years.
private struct PanelBalance {
  let members: Grouping
  let years: [Double]
  private let own: [Set<Double>]
  private let names: [Column]
  private(set) var repeated = 0
  private(set) var notes: [Phrase] = []

  init(_ table: Table, members columns: [Column], year: Column) {
    members = Grouping(columns, rowCount: table.rowCount)
    names = columns
    var own = [Set<Double>](repeating: [], count: members.count)
    var (repeated, dateless) = (0, 0)
    let (numbers, codes) = (year.numberCells, members.codes)
    _ = Cancellation.forBlocks(numbers.count) { block in
      for row in block {
        if numbers[row].isNaN {
          dateless += 1
        } else if !own[Int(codes[row])].insert(numbers[row]).inserted {
          repeated += 1
        }
      }
    }
    self.own = own
    self.repeated = repeated
    years = own.reduce(into: Set<Double>()) {
      if !Cancellation.isRequested { $0.formUnion($1) }
    }.sorted()
    if let first = years.first, let last = years.last, last - first < 10_000 {
      let known = Set(years)
      let none = stride(from: first, through: last, by: 1).filter { !known.contains($0) }
      if !none.isEmpty { notes.append("no member has \(YearList.text(none))") }
    }
    if dateless > 0 {
      notes.append(dateless == 1 ? "1 row has no year" : "\(dateless) rows have no year")
    }
  }

  /// Member and year pairs that there ought to be.
  var expected: Int { members.count * years.count }
  /// Those that there are.
  var present: Int { own.reduce(0) { $0 + $1.count } }

  /// A row for each member with the years that it lacks.
  func regions(_ table: Table) throws(Stop) -> Table {
    let lacking = own.map { own in
      Cancellation.isRequested ? [] : years.filter { !own.contains($0) }
    }
    let heads = names.map { $0.gathered(members.firstRows) }
    return try Table.result(
      heads + [
        Column("present", .numbers(own.map { Double($0.count) })),
        Column("absent", .numbers(lacking.map { Double($0.count) })),
        Column.texts("years", lacking.map { $0.isEmpty ? nil : YearList.text($0) }),
      ], key: heads.map(\.name), roles: table.key)
  }
}

/// Years as people write them: `2011, 2013..2015`.
private enum YearList {
  static func text(_ years: [Double]) -> String {
    var runs: [(first: Double, last: Double)] = []
    for year in years {
      if let last = runs.last?.last, year == last + 1 {
        runs[runs.count - 1].last = year
      } else {
        runs.append((year, year))
      }
    }
    return runs.map { run in
      let first = NumberText.shortest(run.first)
      return run.first == run.last ? first : "\(first)..\(NumberText.shortest(run.last))"
    }.joined(separator: ", ")
  }
}
