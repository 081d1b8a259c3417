import Interpreter
import Methods
import Syntax
import Tables

/// What `lmdi` decomposes and its factors, evaluated over all rows once, then read by each window.
struct LMDIRows {
  let call: Call
  let table: Table
  let yearName: String
  let groups: MethodGroups
  let scope: Grouping
  let of: Column
  let factorExpressions: [ColumnExpression]
  let factorNames: [String]
  let index: PanelIndex
  let slabs: Slabs
  /// For each factor, whether its divisor is 0 in a row; made when members are to be left out.
  private(set) var divisors: [@Sendable (Int) -> Bool] = []

  init(
    _ call: Call, _ table: Table, _ groups: MethodGroups, year yearName: String
  ) throws(Stop) {
    (self.call, self.table, self.groups, self.yearName) = (call, table, groups, yearName)
    let scope = try MethodGroups(table, by: groups.names + [yearName]).grouping
    of = try call.numbers(try call.expression("of"), table, grouping: scope, as: "of")
    let given = try call.expressions("factors")
    let expressions = given.map(\.expression)
    // Divisions by zero of absent members are the method's business, not a warning.
    let factors = try call.machine.withoutWarnings { () throws(Stop) in
      var columns: [Column] = []
      for factor in expressions {
        columns.append(try call.numbers(factor, table, grouping: scope, as: "factors"))
      }
      return columns
    }
    factorExpressions = expressions
    factorNames = given.map { $0.label ?? $0.expression.source }
    self.scope = scope
    index = try PanelIndex(table, year: yearName)
    slabs = Slabs(index, of: of, factors: factors, groups: groups.grouping)
    if call.missingRule == .drop { divisors = try divisorTests() }
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
}

extension Table {
  /// The key of the member that a row belongs to: without the year.
  func memberName(_ row: Int, year: String) -> String {
    let others = (key?.columns ?? []).filter { $0 != year }
    return others.compactMap { column(named: $0)?.cellText(row) }.joined(separator: ", ")
  }
}
