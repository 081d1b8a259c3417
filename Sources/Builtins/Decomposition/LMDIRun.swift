import Interpreter
import Methods
import Syntax
import Tables

/// One call of `lmdi`: the expressions evaluated over the table once, then each window.
struct LMDIRun {
  let call: Call
  let table: Table
  let groups: MethodGroups
  /// How the groups divide into random draws, when the call names a column of them.
  let draws: DrawGroups?
  let across: [String]
  let yearName: String
  let factorExpressions: [ColumnExpression]
  let scope: Grouping
  let of: Column
  let factorNames: [String]
  let factors: [Column]
  let index: PanelIndex
  let slabs: Slabs
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
    let groups = try MethodGroups(table, by: by + (drawName.map { [$0] } ?? []))
    self.groups = groups
    if let drawName {
      draws = try DrawGroups(groups, by: by, draw: drawName, call)
    } else {
      draws = nil
    }
    let scope = try MethodGroups(table, by: groups.names + [yearName]).grouping
    let expression = try call.expression("of")
    of = try call.numbers(expression, table, grouping: scope, as: "of")
    let named = try call.expressions("factors")
    factorNames = named.map { $0.label ?? $0.expression.source }
    // Divisions by zero of absent members are the method's business, not a warning.
    factors = try call.machine.withoutWarnings { () throws(Stop) in
      var columns: [Column] = []
      for factor in named {
        columns.append(
          try call.numbers(factor.expression, table, grouping: scope, as: "factors"))
      }
      return columns
    }
    factorExpressions = named.map(\.expression)
    self.scope = scope
    index = try PanelIndex(table, year: yearName)
    slabs = Slabs(index, of: of, factors: factors, groups: groups.grouping)
    windows = try Self.windows(call, index.years)
    options = try Self.options(call)
    try checkNames()
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

  /// For each factor, whether its divisor is 0 in a row; false where it is no quotient.
  func divisorTests() throws(Stop) -> [@Sendable (Int) -> Bool] {
    try call.machine.withoutWarnings { () throws(Stop) in
      var tests: [@Sendable (Int) -> Bool] = []
      for expression in factorExpressions {
        guard case .binary(.divide, _, let divisor) = expression.node else {
          tests.append { _ in false }
          continue
        }
        let cells = try call.numbers(divisor, table, grouping: scope, as: "factors").numberCells
        tests.append { cells[$0] == 0 }
      }
      return tests
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
