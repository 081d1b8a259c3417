import Analysis
import Builtins
import DataIO
import Interpreter
import JSON
import LanguageServer
import Methods
import Notebook
import NumericCore
import RecipePackages
import Reports
import Shell
import Site
import Spatial
import Syntax
import Tables
import TestSupport
import Units
import Wording

/// The catalogues of all modules, and the sources that they are for.
enum Catalogues {
  /// The Chinese parts by module.
  static let chinese: [(module: String, parts: [WordingPart])] = [
    ("Analysis", AnalysisWording.parts(.chinese)), ("Builtins", BuiltinsWording.parts(.chinese)),
    ("DataIO", DataIOWording.parts(.chinese)),
    ("Interpreter", InterpreterWording.parts(.chinese)),
    ("JSON", JSONWording.parts(.chinese)),
    ("LanguageServer", LanguageServerWording.parts(.chinese)),
    ("Methods", MethodsWording.parts(.chinese)),
    ("NumericCore", NumericCoreWording.parts(.chinese)),
    ("RecipePackages", RecipePackagesWording.parts(.chinese)),
    ("Shell", ShellWording.parts(.chinese)),
    ("Notebook", NotebookWording.parts(.chinese)),
    ("Reports", ReportsWording.parts(.chinese)), ("Spatial", SpatialWording.parts(.chinese)),
    ("Site", SiteWording.parts(.chinese)),
    ("Syntax", SyntaxWording.parts(.chinese)),
    ("Tables", TablesWording.parts(.chinese)), ("Units", UnitsWording.parts(.chinese)),
  ]

  /// All entries; of one template those of several modules.
  static let entries: [String: [String]] = Dictionary(
    grouping: chinese.flatMap(\.parts).flatMap { $0.map { ($0.key, $0.value) } }, by: \.0
  ).mapValues { $0.map(\.1) }

  /// The literals of all sources, the catalogues left out, with their paths below `Sources`.
  static func literals() throws -> [(path: String, literals: [SourceLiteral])] {
    try Repository.files(below: "Sources", endings: [".swift"])
      .filter { !$0.contains("/Wording/") }
      .map {
        (String($0.dropFirst("Sources/".count)), SourceLiteral.all(in: try Repository.text($0)))
      }
  }
}
