import Interpreter
import Methods
import Syntax
import Tables

/// One call of `lmdi`: what it asks for, and where its numbers come from.
struct LMDIRun {
  /// Where the numbers come from.
  enum Source {
    /// Columns of a balanced panel that the factors are products of.
    case panel(LMDIPanelSource)
    /// The factors' own columns.
    case rows(LMDIRows)
  }

  let call: Call
  let table: Table
  let groups: MethodGroups
  /// How the groups divide into random draws, when the call names a column of them.
  let draws: DrawGroups?
  let across: [String]
  let yearName: String
  let source: Source
  let of: Column
  let factorNames: [String]
  /// The years of the table, rising.
  let years: [Int]
  let memberCount: Int
  let windows: [ClosedRange<Int>]
  var options: LMDIOptions

  init(_ call: Call) throws(Stop) {
    self.call = call
    let table = try call.table()
    self.table = table
    yearName = try call.yearName(table)
    across = call.columnNames("across") ?? []
    let drawName = call.columnNames("draws")?.first
    let by = call.byNames(table, leavingOut: across + [yearName] + (drawName.map { [$0] } ?? []))
    let names = by + (drawName.map { [$0] } ?? [])
    let panel = try LMDIPanelSource(call, table, by: names)
    groups = if let panel { panel.groups } else { try MethodGroups(table, by: names) }
    if let drawName {
      draws = try DrawGroups(groups, by: by, draw: drawName, call)
    } else {
      draws = nil
    }
    if let panel {
      (source, of) = (.panel(panel), panel.of)
      (years, memberCount) = (panel.grid.years, panel.grid.members)
    } else {
      let rows = try LMDIRows(call, table, groups, year: yearName)
      (source, of) = (.rows(rows), rows.of)
      (years, memberCount) = (rows.index.years, rows.index.members.count)
    }
    factorNames = try call.expressions("factors").map { $0.label ?? $0.expression.source }
    windows = try Self.windows(call, years)
    options = try Self.options(call)
    try checkNames()
  }

  /// The factors' own columns, made now where the numbers come from a panel.
  func rows() throws(Stop) -> LMDIRows {
    switch source {
    case .rows(let rows): return rows
    case .panel:
      return try LMDIRows(
        call, table, try MethodGroups(table, by: groups.names), year: yearName)
    }
  }

  private func checkNames() throws(Stop) {
    guard !factorNames.isEmpty else {
      throw call.wrong("factors", "M013", "lmdi needs at least one factor", kind: "shape")
    }
    let taken = groups.names + across + ["from", "to", "total", "residual"]
    for (position, name) in factorNames.enumerated() {
      if taken.contains(name) || factorNames.prefix(position).contains(name) {
        throw call.wrong(
          "factors", "M015", "the factor name `\(name)` stands for another column of the result",
          kind: "shape", mend: "give the factor another name")
      }
    }
  }

  private static func windows(
    _ call: Call, _ years: [Int]
  ) throws(Stop) -> [ClosedRange<Int>] {
    guard let low = years.first, let high = years.last else {
      throw call.wrong("t", "M007", "the table has no rows", kind: "too_short")
    }
    guard let over = call.value("over") else { return [low...high] }
    var windows: [ClosedRange<Int>] = []
    for item in over.members {
      guard case .range(let range) = item else {
        throw call.wrong(
          "over", "N008", "`over` takes ranges of years, and this is \(item.kindWithArticle)")
      }
      let first = range.first ?? low
      let last = range.last ?? high
      guard first < last else {
        throw call.wrong(
          "over", "M017", "a window needs two different years", kind: "too_short")
      }
      windows.append(first...last)
    }
    return windows
  }

  private static func options(_ call: Call) throws(Stop) -> LMDIOptions {
    LMDIOptions(
      form: try call.text("form") == "additive" ? .additive : .multiplicative,
      variant: try call.text("variant") == "I" ? .one : .two,
      zero: try call.text("zero") == "limit" ? .limit : .small(try call.number("delta")),
      cells: false)
  }
}
