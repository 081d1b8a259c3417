import Builtins
import Interpreter
import Shell

/// What mutations start from: programs and data files of the package, and small hand-written ones.
struct Seeds {
  /// Programs: those of tests and examples, the examples of all built-ins, and the error samples.
  let programs: [[UInt8]]
  /// Files by their ending, without the point.
  private(set) var files: [String: [[UInt8]]] = [:]
  /// Files that programs read, by name.
  private(set) var named: [String: [UInt8]] = [:]
  /// Words of the built-ins.
  let words: [String]

  private static let endings = [
    ".csv", ".tsv", ".txt", ".xlsx", ".geojson", ".gal", ".gwt", ".dta", ".sav",
  ]

  /// Reads the seeds below the root of the package.
  init(root: String) {
    let registry = StandardLibrary.registry
    let records = ErrorCatalog.all
    var programs: [[UInt8]] = []
    for folder in ["Tests", "Examples", "docs", "Sources/benchmarks"] {
      let paths = Files.paths(below: "\(root)/\(folder)", endings: [".tonne"])
      programs += paths.compactMap { Files.read($0) }
    }
    for path in Files.paths(below: "\(root)/docs", endings: [".md"]) {
      programs += Self.fenced(path)
    }
    for record in registry.all { programs += record.examples.map { Array($0.code.utf8) } }
    programs += records.compactMap(\.program)
    self.programs = programs
    words = Vocabulary.builtins(registry)
    for path in Files.paths(below: "\(root)/Examples", endings: Self.endings)
      + Files.paths(below: "\(root)/Tests", endings: Self.endings)
    {
      if let bytes = Files.read(path) { take(path.split(separator: "/").last ?? "", bytes) }
    }
    for record in records {
      guard case .program(_, let files, _) = record.sample else { continue }
      for file in files {
        if case .bytes(let bytes) = file.content { take(file.name[...], bytes) }
      }
    }
    files["package"] = PackageText.seeds(below: "\(root)/Examples/recipes")
    for (name, text) in SmallFiles.all { take(name[...], Array(text.utf8)) }
  }

  private mutating func take(_ name: Substring, _ bytes: [UInt8]) {
    guard let point = name.lastIndex(of: ".") else { return }
    files[String(name[name.index(after: point)...]), default: []].append(bytes)
    named[String(name)] = bytes
  }

  /// The programs in a page.
  private static func fenced(_ path: String) -> [[UInt8]] {
    var programs: [[UInt8]] = []
    var lines: [Substring]?
    for line in String(decoding: Files.read(path) ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```tonne") {
        lines = []
      } else if line.hasPrefix("```"), let program = lines {
        programs.append(Array(program.joined(separator: "\n").utf8))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return programs
  }
}
