import Syntax
import Units

/// Reads every unit literal of a program without running it; knows the names that its `unit`
/// statements will define.
struct UnitChecker {
  var units: UnitRegistry
  var diagnostics: [Diagnostic] = []

  init(units: UnitRegistry) { self.units = units }

  mutating func check(_ program: Program) {
    for statement in program.statements { know(statement) }
    for statement in program.statements { check(statement.units) }
  }

  /// Knows the unit that a statement will define.
  mutating func know(_ statement: Statement) {
    if case .unit(let name, _) = statement.kind,
      let known = try? units.adding(name: name.text, definition: nil)
    {
      units = known
    }
  }

  mutating func check(_ literals: [UnitLiteral]) {
    for literal in literals {
      do throws(UnitError) { _ = try Unit(parsing: literal.text, in: units) } catch {
        diagnostics.append(.badUnit(error, literal))
      }
    }
  }
}
