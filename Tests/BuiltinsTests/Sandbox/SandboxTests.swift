import Builtins
import Glibc
import Interpreter
import Testing

/// Code that came by `use` reaches nothing but its arguments.
@Suite struct SandboxTests {
  private static let files = [
    "x.csv": "a\n1\n", "w.gal": "0 1 w id\n",
    "m.geojson": "{\"type\": \"FeatureCollection\", \"features\": []}",
    "deep.tonne": "recipe read() = load(\"x.csv\")\n",
  ]

  private func inFolder(_ used: String, _ body: (String) throws -> Void) throws {
    try withFolder { folder in
      for (name, text) in Self.files { try write(text, to: "\(folder)/\(name)") }
      try write(used + "\n", to: "\(folder)/used.tonne")
      symlink("used.tonne", "\(folder)/linked.tonne")
      try body(folder)
    }
  }

  @Test("there are at least 40 attempts")
  func count() { #expect(Escape.all.count >= 40) }

  @Test(arguments: Escape.all)
  func isRefused(_ escape: Escape) throws {
    try inFolder(escape.used) { folder in
      let before = try contents(of: folder)
      let program = "use \"used.tonne\" as u\nuse \"linked.tonne\"\n\(escape.script)"
      let ended = run(program, folder: folder)
      #expect(ended.outcome == .failed)
      #expect(ended.error?.hasPrefix("\(escape.code) ") == true, "\(ended.error ?? "no error")")
      #expect(try contents(of: folder) == before)
    }
  }

  /// The files of a folder, without those that attempts with a database of the script's own make.
  private func contents(of folder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for name in names(in: folder) where !name.hasPrefix("k.db") {
      found[name] = try readText("\(folder)/\(name)")
    }
    return found
  }

  @Test("what was written in the script keeps its rights wherever it is called")
  func callbacks() throws {
    try inFolder("recipe apply(f, x) = f(x)\nrecipe keep(f) = [f = f]") { folder in
      let uses = "use \"used.tonne\" as u\n"
      for call in [
        #"u.apply(fn(p) => load(p), "x.csv").a"#, #"u.keep(fn(p) => load(p)).f("x.csv").a"#,
        "recipe mine(p) = load(p)\nu.apply(mine, \"x.csv\").a",
        "u.keep(load).f(\"x.csv\").a",
      ] {
        let ended = run(uses + call, folder: folder)
        #expect(ended.error == nil)
        #expect(ended.text == "[1]")
      }
    }
  }

  @Test("gaps reads no file again for a recipe")
  func gaps() throws {
    try inFolder("recipe go(t) = gaps(t, key = [.p, .year]).missing.unknown") { folder in
      try write("p,year,x\na,2019,\na,2020,1\n", to: "\(folder)/p.csv")
      let ended = run(
        "use \"used.tonne\" as u\nu.go(load(\"p.csv\"))", folder: folder)
      #expect(ended.text.contains("1"), "\(ended.error ?? ended.text)")
    }
  }

  /// Every record that says it reaches outside.
  private static let reaching = StandardLibrary.registry.all.filter(\.needsRights)

  @Test("every built-in that reaches outside is refused in a used file", arguments: reaching)
  func records(_ builtin: Builtin) throws {
    if builtin.reachesThrough == nil {
      // The name alone is refused before anything runs.
      try inFolder("recipe go() = \(builtin.name)") { folder in
        let ended = run("use \"used.tonne\" as u", folder: folder)
        #expect(ended.error?.hasPrefix("R001 ") == true, "\(builtin.name)")
      }
    }
    // Handed over it is refused when it is called, with arguments of the types that it takes.
    let (values, words) = Self.arguments(of: builtin)
    let names = (0..<values.count).map { "a\($0)" }
    let used = "recipe go(f, \(names.joined(separator: ", "))) = f(\(words(names)))"
    try inFolder(used) { folder in
      let ended = run(
        "use \"used.tonne\" as u\nu.go(\(builtin.name), \(values.joined(separator: ", ")))",
        folder: folder)
      #expect(
        ended.error?.hasPrefix("R001 ") == true, "\(builtin.name): \(ended.error ?? "no error")")
    }
  }

  /// Programs for the arguments that a built-in needs, and how they stand in its call.
  private static func arguments(of builtin: Builtin) -> ([String], ([String]) -> String) {
    let table = "table(a = [1], year = [2020])"
    let database = "connect(\"k.db\", create = true)"
    let values: [String: [String]] = [
      "load": ["\"x.csv\""], "save": [table, "\"y.csv\""], "trace": [table, ".a"],
      "provenance": [table], "plot": [table, "\"y.svg\""], "report": ["\"y.html\"", "[1]"],
      "export": [table, "\"y.csv\""], "query": [database, "\"select 1 as x\""],
      "tables": [database], "view": [table], "connect": ["\"x.db\""], "map": ["\"m.geojson\""],
      "weights": ["\"w.gal\""],
    ]
    return (
      values[builtin.name] ?? [],
      { names in
        guard builtin.name == "plot" else { return names.joined(separator: ", ") }
        return "\(names[0]), save = \(names[1])"
      }
    )
  }

  @Test("a parameter through which a built-in reaches outside is one of its own")
  func parameters() {
    for builtin in Self.reaching {
      guard let name = builtin.reachesThrough else { continue }
      #expect(builtin.parameters.contains { $0.name == name }, "\(builtin.name)")
    }
  }

  @Test("column functions reach nothing: they run where verbs evaluate them")
  func columns() {
    for builtin in Self.reaching {
      guard case .function = builtin.body else {
        Issue.record("\(builtin.name) is a column function")
        continue
      }
    }
  }

  /// What in the source of a built-in reads, writes, connects or runs a program.
  private static let doors = [
    "tonne_", "TableWriter.", "LoadedFile.", "CSVReader.read", "MapLayer.read", "WeightsFile.read",
    "ZipWriter.write", "Gnuplot.", "Database(", "FileFingerprint.", "FilePath.", "origin.places(",
    "fopen", "getenv", "format.write(",
  ]

  /// The files that may, and the built-ins that come to them; all of these need rights.
  private static let doorkeepers: [String: [String]] = [
    "Databases/Connect.swift": ["connect"], "Databases/Query.swift": ["query"],
    "Papers/Export.swift": ["export"], "Papers/Report.swift": ["report"],
    "Papers/FigureValue+Pictured.swift": ["export", "report"],
    "Papers/Support/PaperOptions.swift": ["export", "report"],
    "Plots/PictureFile.swift": ["plot"], "Results/Provenance.swift": ["provenance"],
    "Space/Support/MapFile.swift": ["map"], "Space/Support/WeightsSource.swift": ["weights"],
    "Support/Call+Writing.swift": ["save", "export", "report", "plot", "connect"],
    "Tables/FilePath.swift": ["load", "report"], "Tables/Load.swift": ["load"],
    "Tables/Save.swift": ["save"], "Tables/Trace.swift": ["trace"],
  ]
  /// Files with a door that is no way out, and why.
  private static let harmless: [String: String] = [
    "Tables/MissingReasons.swift": "reads files again only for code with rights (test above)",
    "Plots/FigureValue.swift": "draws what is shown at a terminal that takes pictures",
    "Space/Support/SpatialModelCall.swift": "asks for the clock",
    "Support/SystemReason.swift": "names an error of the system",
    "StandardLibrary+Libraries.swift": "tells versions to the command",
  ]

  @Test("no other source of a built-in has a way out")
  func sources() throws {
    let registry = StandardLibrary.registry
    var withDoors: Set<String> = []
    for path in try Repository.files(below: "Sources/Builtins", endings: [".swift"])
    where !path.contains("/Wording/") {
      let lines = try Repository.text(path).split(separator: "\n").filter { line in
        !line.drop { $0 == " " }.hasPrefix("//") && !line.hasPrefix("import")
      }
      let found = Self.doors.filter { door in lines.contains { $0.contains(door) } }
      guard !found.isEmpty else { continue }
      let name = String(path.dropFirst("Sources/Builtins/".count))
      withDoors.insert(name)
      let isKnown = Self.doorkeepers[name] != nil || Self.harmless[name] != nil
      #expect(isKnown, "\(name) has \(found.joined(separator: ", "))")
    }
    for (file, builtins) in Self.doorkeepers {
      #expect(withDoors.contains(file), "\(file) has no door any more")
      for builtin in builtins { #expect(registry[builtin]?.needsRights == true, "\(builtin)") }
    }
  }
}
