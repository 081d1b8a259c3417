import TestSupport
import Testing

@Suite struct FloorTests {
  @Test func noArrowPointsUp() throws {
    let package = try PackageDescription.current()
    #expect(package.targets.contains { $0.name == "Units" })
    #expect(Floors.faults(package) == [])
  }

  @Test func everyFolderIsATarget() throws {
    let known = Set(try PackageDescription.current().targets.map(\.folder))
    for root in ["Sources", "Tests"] {
      for name in try Repository.names(in: root) where Repository.isFolder("\(root)/\(name)") {
        #expect(known.contains("\(root)/\(name)"), "\(root)/\(name) is no target of the package")
      }
    }
  }

  @Test func onlyDeclaredModulesAreImported() throws {
    let package = try PackageDescription.current()
    let own = Set(package.targets.map(\.name))
    for target in package.targets where Repository.isFolder(target.folder) && !target.isTest {
      for path in try Repository.files(below: target.folder, endings: [".swift"]) {
        for module in SourceScan.imports(try Repository.text(path)) where own.contains(module) {
          #expect(target.dependencies.contains(module), "\(path) imports \(module)")
        }
      }
    }
  }

  @Test(arguments: [
    (#"module("Units", ["Tables"])"#, "Units (0) points up at Tables (1)"),
    (#"module("Syntax", ["NumericCore"])"#, "Syntax (1) points up at NumericCore (1)"),
    (#"module("Attic")"#, "Attic has no floor"),
    (#"module("Shell", ["ShellTests"])"#, "Shell depends on the test target ShellTests"),
    (#".target(name: "Methods", dependencies: ["Tables"])"#, "Methods must not know Tables"),
  ])
  func faultsAreFound(target: String, fault: String) throws {
    let replaced = target.split(separator: "\"", maxSplits: 2)[1]
    let others = ["Tables", "NumericCore"].filter { $0 != replaced }.map { "module(\"\($0)\"), " }
    let manifest = "Package(\n targets: [\(others.joined()) \(target), tests(\"ShellTests\", [])])"
    #expect(Floors.faults(try PackageDescription(manifest: manifest)) == [fault])
  }
}

@Suite struct PackageDescriptionTests {
  @Test func allFormsOfTargetsAreRead() throws {
    let package = try PackageDescription(
      manifest: """
        let package = Package(
          name: "p",  // a remark, with ( and [
          targets: [
            module("A"), module("B", ["A"]),
            .target(name: "C", linkerSettings: [.linkedLibrary("m")]),
            .executableTarget(
              name: "d",
              dependencies: ["B", .product(name: "P", package: "q"), .target(name: "C")],
              swiftSettings: strict),
            .target(name: "S", path: "Tests/S"), tests("BTests", ["B"], fixtures: true),
          ])
        """)
    #expect(package.targets.map(\.name) == ["A", "B", "C", "d", "S", "BTests"])
    #expect(package.targets.map(\.dependencies) == [[], ["A"], [], ["B", "P", "C"], [], ["B"]])
    #expect(package.targets.map(\.isTest) == [false, false, false, false, true, true])
    #expect(package.targets.map(\.folder).suffix(2) == ["Tests/S", "Tests/BTests"])
  }

  @Test(arguments: [
    "Package(\n targets: [room(\"A\")])", "Package(\n targets: [module(name)])",
    "Package(\n targets: targets)", "Package(name: \"p\")", "",
  ])
  func unknownFormsAreErrors(manifest: String) {
    #expect(throws: PackageDescription.UnknownForm.self) {
      try PackageDescription(manifest: manifest)
    }
  }

  @Test(arguments: ["Package(\n targets: [module(\"A\") module(\"B\")])", "Package(\n a: \"b"])
  func unknownSignsAreErrors(manifest: String) {
    #expect(throws: ManifestReader.Failure.self) {
      try PackageDescription(manifest: manifest)
    }
  }
}
