import Interpreter
import Methods
import Syntax
import Tables

/// A decomposition whose numbers are read where they stand: the table is a balanced panel in order,
/// and each factor is made of columns and their sums by multiplying and dividing.
struct LMDIPanelSource {
  let grid: PanelGrid
  /// The groups of the members.
  let groups: MethodGroups
  let of: Column
  private let panel: LMDIPanel

  /// The panel of a call; `nil` where rows or factors are not of this kind, or wrong: then the factors
  /// are evaluated as columns, which also says what is wrong.
  init?(_ call: Call, _ table: Table, by names: [String]) throws(Stop) {
    guard case .column(let name) = try call.expression("of").node, let grid = table.panelGrid,
      !names.contains(table.key?.year ?? ""), let heads = try? table.members(grid, names),
      heads.columns.allSatisfy({ Self.isConstant($0.name, table, grid) })
    else { return nil }
    var terms = FactorTerms(table)
    guard terms.add(name) == 0 else { return nil }
    var factors: [[LMDIPanel.Power]] = []
    for factor in try call.expressions("factors") {
      guard let powers = terms.powers(factor.expression) else { return nil }
      factors.append(powers)
    }
    guard Self.evaluates(call, table) else { return nil }
    of = terms.columns[0]
    self.grid = grid
    groups = try MethodGroups(heads, by: names)
    panel = LMDIPanel(
      columns: terms.columns.map(\.numberCells), factors: factors, members: grid.members,
      years: grid.years.count, memberStride: grid.memberStride, yearStride: grid.yearStride,
      groups: groups.grouping.count <= 1 ? [] : groups.grouping.codes,
      groupCount: max(1, groups.grouping.count))
  }

  /// Whether the units of the factors go together, which one row tells.
  private static func evaluates(_ call: Call, _ table: Table) -> Bool {
    do throws(Stop) {
      let row = try tables("t") { () throws(TableError) in try table.head(1) }
      try call.machine.withoutWarnings { () throws(Stop) in
        for factor in try call.expressions("factors") {
          _ = try call.numbers(factor.expression, row, as: "factors")
        }
      }
      return true
    } catch {
      return false
    }
  }

  /// Whether a column that makes groups stays the same in all years of a member; key columns do.
  private static func isConstant(_ name: String, _ table: Table, _ grid: PanelGrid) -> Bool {
    if table.key?.panelColumns.contains(name) == true { return true }
    return table.column(named: name).map(grid.isConstant) ?? false
  }

  /// The effects between the years of each window; `nil` where the columns of the factors must tell.
  func decompose(_ ends: [[Int]], _ options: LMDIOptions) -> [[LMDIResult]]? {
    let windows = ends.map { ends in
      zip(ends, ends.dropFirst()).map { LMDIPanel.Window(from: $0, to: $1) }
    }
    guard let results = LMDI.decompose(panel, windows: Array(windows.joined()), options) else {
      return nil
    }
    var taken = 0
    return windows.map { windows in
      taken += windows.count
      return Array(results[taken - windows.count..<taken])
    }
  }
}

/// The columns that factors are made of.
private struct FactorTerms {
  let table: Table
  /// The columns in order of appearance.
  private(set) var columns: [Column] = []

  init(_ table: Table) { self.table = table }

  /// The number of a column of numbers; `nil` when the table has none of that name.
  mutating func add(_ name: String) -> Int? {
    if let known = columns.firstIndex(where: { $0.name == name }) { return known }
    guard let column = table.column(named: name), case .numbers = column.values else { return nil }
    columns.append(column)
    return columns.count - 1
  }

  /// A factor as a product of powers; `nil` when it is none.
  mutating func powers(_ expression: ColumnExpression) -> [LMDIPanel.Power]? {
    switch expression.node {
    case .column(let name):
      return add(name).map { [LMDIPanel.Power(column: $0, isTotal: false, exponent: 1)] }
    case .constant(.number(let number)):
      // What is the same in both years has no effect.
      return number > 0 && number.isFinite ? [] : nil
    case .binary(.multiply, let left, let right):
      guard let left = powers(left), let right = powers(right) else { return nil }
      return left + right
    case .binary(.divide, let left, let right):
      guard let left = powers(left), let right = powers(right) else { return nil }
      return left + right.map(\.inverse)
    case .call(let builtin, let arguments):
      guard builtin.name == "sum", arguments.count == 1,
        case .column(let name) = arguments[0].expression?.node
      else { return nil }
      return add(name).map { [LMDIPanel.Power(column: $0, isTotal: true, exponent: 1)] }
    default: return nil
    }
  }
}

extension LMDIPanel.Power {
  /// The power of the other sign.
  fileprivate var inverse: LMDIPanel.Power {
    LMDIPanel.Power(column: column, isTotal: isTotal, exponent: -exponent)
  }
}
