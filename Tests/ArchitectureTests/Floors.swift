/// The floors of the house: an arrow from a target leads to a lower floor.
///
/// The table holds every module that the house has room for; a new target gets its floor here.
enum Floors {
  static let table: [String: Int] = [
    "tonne": 6, "benchmarks": 6, "fuzz": 6,
    "Notebook": 5,
    "Shell": 4, "LanguageServer": 4, "Builtins": 4,
    "Reports": 3, "Analysis": 3, "RecipePackages": 3, "Site": 3,
    "Interpreter": 2, "Methods": 2, "Spatial": 2, "DataIO": 2, "Plotting": 2,
    "Tables": 1, "NumericCore": 1, "Syntax": 1,
    "Units": 0, "JSON": 0, "Hashing": 0, "Threading": 0, "TextWidth": 0, "Markup": 0,
    "Geometry": 0,
    "CNumerics": 0,
    "CSystem": 0, "CEditLine": 0, "CArchive": 0, "CForeign": 0, "CZeroMQ": 0, "CEigen": 0,
    "Wording": -1, "Decimals": -1, "CLibraries": -1,
  ]

  /// Modules that know nothing of others, though those stand lower.
  static let strangers: [String: [String]] = [
    "Methods": ["Syntax", "Tables"],
    "Spatial": ["Syntax", "Tables"],
    "DataIO": ["Syntax"],
  ]

  /// What is wrong with the arrows of a package.
  static func faults(_ package: PackageDescription) -> [String] {
    let tests = Set(package.targets.filter(\.isTest).map(\.name))
    let own = Set(package.targets.map(\.name))
    var faults: [String] = []
    for target in package.targets where !target.isTest {
      guard let floor = table[target.name] else {
        faults.append("\(target.name) has no floor")
        continue
      }
      for dependency in target.dependencies where own.contains(dependency) {
        if tests.contains(dependency) {
          faults.append("\(target.name) depends on the test target \(dependency)")
        } else if let other = table[dependency], other >= floor {
          faults.append("\(target.name) (\(floor)) points up at \(dependency) (\(other))")
        }
      }
      for stranger in strangers[target.name] ?? [] where target.dependencies.contains(stranger) {
        faults.append("\(target.name) must not know \(stranger)")
      }
    }
    return faults
  }
}
