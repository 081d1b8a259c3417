package import Syntax
package import Tables
package import Units

/// The names of one file, or of a session: what its code sees besides its own locals.
///
/// Confined to the evaluating thread.
package final class Module: @unchecked Sendable {
  /// A top-level `let`: shared by the code that was resolved to it, so a later `let` of the same
  /// name at the prompt leaves older recipes as they were.
  package final class Global: @unchecked Sendable {
    /// The value, once its statement has run.
    package var value: Value?
    /// Where it is bound.
    package internal(set) var span: Span

    /// A global that is not bound yet.
    package init(span: Span) { self.span = span }
  }

  /// The stem of the file, or `session`.
  package let name: String
  /// Whether the code came by `use` and may not reach files.
  package let isRestricted: Bool
  /// The folder that relative paths in its text start from.
  package let folder: String
  /// Known units, with those of `unit` statements.
  package var units: UnitRegistry
  /// Top-level values.
  package var globals: [String: Global] = [:]
  /// Recipes by name.
  package var recipes: [String: Function] = [:]
  /// Used files by their name here.
  package var uses: [String: Module] = [:]
  /// The package that it belongs to and those that it uses, for what its recipes give; none outside of
  /// packages.
  package var packages: [TableSource] = []

  /// A module without names.
  package init(name: String, folder: String, isRestricted: Bool, units: UnitRegistry = .standard) {
    self.name = name
    self.folder = folder
    self.isRestricted = isRestricted
    self.units = units
  }

  /// The names of a module at one time, to go back to when a program fails.
  package struct Names {
    fileprivate var globals: [String: Global]
    fileprivate var recipes: [String: Function]
    fileprivate var uses: [String: Module]
    fileprivate var units: UnitRegistry
  }

  /// The names as they are.
  package var names: Names {
    Names(globals: globals, recipes: recipes, uses: uses, units: units)
  }

  /// Goes back to the names of before: no statement of the program ran.
  package func restore(_ before: Names) {
    (globals, recipes, uses) = (before.globals, before.recipes, before.uses)
    units = before.units
  }

  /// Gives the names whose `let` did not come to a value back to those who had them.
  package func restoreUnbound(_ before: Names) {
    for (name, global) in globals where global.value == nil {
      globals[name] = before.globals[name]
    }
  }

  /// A recipe that other files may call: those with a `_` stay here.
  package func exportedRecipe(_ name: String) -> Function? {
    name.hasPrefix("_") ? nil : recipes[name]
  }

  /// The names of the recipes that other files may call, in order.
  package var exportedNames: [String] {
    recipes.keys.filter { exportedRecipe($0) != nil }.sorted()
  }

  /// Forgets all names, also those of used files: they and the code that sees them hold each other.
  package func letGo() {
    for used in uses.values { used.letGo() }
    for global in globals.values { global.value = nil }
    (globals, recipes, uses) = ([:], [:], [:])
  }

  /// A module with the same names and the values that they have now.
  package var snapshot: Module {
    let copy = Module(name: name, folder: folder, isRestricted: isRestricted, units: units)
    (copy.recipes, copy.uses) = (recipes, uses)
    copy.globals = globals.mapValues { global in
      let kept = Global(span: global.span)
      kept.value = global.value
      return kept
    }
    return copy
  }
}
