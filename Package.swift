// swift-tools-version: 6.2
import PackageDescription

/// Settings that every Swift target of the package is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A Swift target of ours with the strict settings.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target; fixtures are read from the source tree.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false,
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    exclude: exclude + (fixtures ? ["Fixtures"] : []), swiftSettings: strict)
}

let package = Package(
  name: "tonne",
  products: [
    .executable(name: "tonne", targets: ["tonne"]),
    .library(name: "Units", targets: ["Units"]),
    .library(name: "NumericCore", targets: ["NumericCore"]),
    .library(name: "Methods", targets: ["Methods"]),
    .library(name: "Spatial", targets: ["Spatial"]),
    .library(name: "Tables", targets: ["Tables"]),
  ],
  targets: [
    // Cellar
    module("Wording"),
    module("Decimals"),
    .target(name: "CLibraries"),
    // Floor 0
    module("Units", ["Wording"]),
    module("JSON", ["Wording"]),
    module("Hashing"),
    module("Geometry"),
    module("Threading"),
    module("TextWidth"),
    module("Markup"),
    .target(
      name: "CNumerics",
      linkerSettings: [.linkedLibrary("m")]),
    .target(name: "CEigen", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "CSystem"),
    .target(name: "CArchive", dependencies: ["CLibraries"]),
    .target(name: "CForeign", dependencies: ["CLibraries"]),
    .target(name: "CZeroMQ", dependencies: ["CLibraries"]),
    .target(name: "CEditLine", dependencies: ["CLibraries"]),
    // Floor 1
    module("Syntax", ["Wording"]),
    module("NumericCore", ["Decimals", "Threading", "Wording", "CNumerics"]),
    module("Tables", ["Units", "Decimals", "Threading", "Wording"]),
    // Floor 2
    module("Methods", ["NumericCore", "Threading", "Wording"]),
    module(
      "Spatial", ["NumericCore", "Geometry", "Threading", "Wording", "CEigen", "CNumerics"]),
    module(
      "DataIO",
      [
        "Tables", "Units", "Geometry", "NumericCore", "Hashing", "Decimals", "Threading", "Wording",
        "CNumerics", "CSystem", "CArchive", "CForeign",
      ]),
    module(
      "Interpreter",
      ["Syntax", "Tables", "Units", "NumericCore", "Decimals", "Threading", "Wording", "CSystem"]),
    module("Plotting", ["TextWidth", "Decimals", "Wording", "CSystem"]),
    // Floor 3
    module("Reports", ["DataIO", "Hashing", "Markup", "TextWidth", "Threading", "Wording"]),
    module("Site", ["Syntax", "Markup", "Wording"]),
    module(
      "Analysis", ["Interpreter", "DataIO", "Tables", "Units", "Syntax", "Wording", "CSystem"]),
    module(
      "RecipePackages", ["Interpreter", "Syntax", "Tables", "Hashing", "Wording", "CSystem"]),
    // Floor 4
    module(
      "Builtins",
      [
        "Interpreter", "DataIO", "Reports", "Plotting", "CSystem", "Methods", "Spatial", "Geometry",
        "Tables", "Units", "Syntax", "NumericCore", "Threading", "Wording",
      ]),
    module(
      "Shell",
      [
        "Analysis", "RecipePackages", "Site", "Interpreter", "Tables", "Units", "Syntax", "JSON",
        "Markup", "TextWidth", "Threading", "Wording", "CSystem", "CEditLine",
      ]),
    module(
      "LanguageServer",
      ["Analysis", "Interpreter", "Tables", "Syntax", "JSON", "Wording", "CSystem"]),
    // Floor 5
    module(
      "Notebook",
      [
        "Shell", "Builtins", "Reports", "Analysis", "Plotting", "Interpreter", "Tables", "Syntax",
        "TextWidth", "Hashing", "JSON", "Markup", "Threading", "Wording", "CZeroMQ", "CSystem",
      ]),
    // Floor 6
    .executableTarget(
      name: "tonne",
      dependencies: [
        "Notebook", "LanguageServer", "Shell", "Builtins", "NumericCore", "Threading", "CSystem",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Builtins", "Interpreter", "NumericCore", "Spatial", "Syntax", "Threading", "CSystem",
      ],
      exclude: ["workloads", "tool.json"], swiftSettings: strict),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Builtins", "Shell", "RecipePackages", "Interpreter", "DataIO", "NumericCore", "Syntax",
        "Units", "CSystem",
      ], swiftSettings: strict),
    // Tests
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TestSupport", dependencies: ["CSystem"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("SyntaxTests", ["Syntax"], exclude: ["Programs"]),
    tests("PromptTests", ["tonne", "CPseudoTerminal"]),
    tests("ArchitectureTests", []),
    tests("FuzzTests", ["fuzz", "tonne", "CSystem"], exclude: ["Found"]),
    tests(
      "WordingTests",
      [
        "Wording", "Syntax", "Units", "Tables", "JSON", "NumericCore", "DataIO", "Interpreter",
        "Methods", "Spatial", "Reports", "Site", "Analysis", "RecipePackages", "Builtins",
        "LanguageServer", "Shell", "Notebook",
      ]),
    tests(
      "RecipePackagesTests",
      ["RecipePackages", "Shell", "Builtins", "Interpreter", "Syntax", "CSystem"]),
    tests("SiteTests", ["Site", "DataIO", "Wording"]),
    tests("ReportsTests", ["Reports", "DataIO", "Markup", "Wording", "CSystem"], fixtures: true),
    tests("DecimalsTests", ["Decimals"]),
    tests("UnitsTests", ["Units"]),
    tests("JSONTests", ["JSON"]),
    tests("PlottingTests", ["Plotting", "TextWidth"]),
    tests("HashingTests", ["Hashing"]),
    tests("ThreadingTests", ["Threading"]),
    tests("NumericCoreTests", ["NumericCore", "Threading", "CNumerics"]),
    tests("TablesTests", ["Tables", "Units", "Threading"]),
    tests("DataIOTests", ["DataIO", "Tables", "Units", "CSystem"]),
    tests(
      "BuiltinsTests",
      [
        "Builtins", "Interpreter", "Shell", "Syntax", "Tables", "Plotting", "TextWidth", "DataIO",
        "Wording", "CSystem",
      ],
      fixtures: true, exclude: ["Pictures"]),
    tests(
      "ShellTests", ["Shell", "Interpreter", "Tables", "Units", "Syntax", "Wording", "CSystem"]),
    tests(
      "ProgramTests",
      [
        "Notebook", "Shell", "Builtins", "RecipePackages", "Interpreter", "Plotting", "Syntax",
        "Site", "DataIO", "Wording", "CSystem",
      ]),
    tests(
      "InterpreterTests", ["Interpreter", "Builtins", "Syntax", "CSystem"],
      exclude: ["Programs"]),
    tests(
      "AnalysisTests",
      [
        "Analysis", "Builtins", "Interpreter", "Shell", "Syntax", "Tables", "NumericCore",
        "CSystem",
      ]),
    tests(
      "LanguageServerTests",
      [
        "LanguageServer", "Builtins", "Interpreter", "Syntax", "JSON", "Wording", "CSystem",
        "tonne",
      ], exclude: ["Editors"]),
    tests(
      "NotebookTests",
      ["Notebook", "Shell", "Builtins", "Interpreter", "Syntax", "JSON", "Wording", "tonne"],
      exclude: ["client.py"]),
    tests("MethodsTests", ["Methods", "NumericCore"], fixtures: true),
    tests("GeometryTests", ["Geometry"]),
    tests("SpatialTests", ["Spatial", "Geometry", "NumericCore"], fixtures: true),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
