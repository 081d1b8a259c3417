import CSystem
import Glibc
import Syntax
import Tables

/// Reads used files and packages: their recipes, units and top-level values, nothing else of them runs.
final class ModuleLoader {
  /// Where the text behind a `use` stands.
  private enum Origin {
    /// In a file of a folder, or in a session.
    case folder(String)
    /// In a file of a package, in a folder of it.
    case package(FoundPackage, folder: String)
  }

  private let machine: Machine
  private var loaded: [String: Module] = [:]
  /// The files that were asked for, of those that are no part of a package.
  private(set) var files: [String] = []
  private var loading: [String] = []
  private static let sizeLimit: Int64 = 64 << 20
  private var packages: [String: FoundPackage] = [:]
  private var loadingPackages: [String] = []

  /// The packages that were read, by name.
  var usedPackages: [TableSource.Package] {
    packages.values.map(\.identity).sorted { $0.name < $1.name }
  }

  init(machine: Machine) { self.machine = machine }

  /// The module of a file or package; the same one is read once.
  func load(_ text: String, from folder: String, at span: Span) throws(Stop) -> Module {
    try load(text, from: .folder(folder), at: span)
  }

  private func load(_ text: String, from origin: Origin, at span: Span) throws(Stop) -> Module {
    switch (UseTarget(text), origin) {
    case (.file(let path), .folder(let folder)): try loadFile(path, from: folder, at: span)
    case (.file(let path), .package(let package, let folder)):
      try loadPart(PathWithin.joined(folder, path), written: path, of: package, at: span)
    case (.package(let name, let versions), .folder(let folder)):
      try loadPackage(name, versions, from: folder, for: nil, at: span)
    case (.package(let name, let versions), .package(let package, _)):
      try loadPackage(name, versions, from: package.folder, for: package, at: span)
    }
  }

  private func loadFile(
    _ path: String, from folder: String, at span: Span
  ) throws(Stop) -> Module {
    let full = path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
    files.append(full)
    // Devices and pipes may have no end, and a program has no gigabytes.
    guard let real = realPath(full), (0...Self.sizeLimit).contains(tonne_file_size(real)),
      let bytes = SystemFile.read(real)
    else {
      throw .failed(.noRecipeFile(path, near: Self.near(full), at: span))
    }
    if let module = loaded[real] { return module }
    let (parent, stem) = Self.split(real)
    return try reading(real, path, at: span) { () throws(Stop) in
      try read(
        path, bytes, as: Module(name: stem, folder: parent, isRestricted: true), .folder(parent))
    }
  }

  private func loadPackage(
    _ name: String, _ versions: String, from folder: String, for user: FoundPackage?, at span: Span
  ) throws(Stop) -> Module {
    guard let search = machine.options.packages else { throw .failed(.noPackages(name, at: span)) }
    let found: FoundPackage
    do throws(Diagnostic) {
      found = try search.find(name, versions: versions, from: folder, for: user, at: span)
    } catch { throw .failed(error) }
    if let other = packages[name], other.folder != found.folder {
      throw .failed(.twoVersions(other, found, at: span))
    }
    if let first = loadingPackages.firstIndex(of: name) {
      throw .failed(.packageCircle(loadingPackages[first...] + [name], at: span))
    }
    loadingPackages.append(name)
    defer { loadingPackages.removeLast() }
    let module = try loadPart(found.main, written: found.main, of: found, at: span)
    packages[name] = found
    return module
  }

  /// The module of a file of a package, from what was read of the package.
  private func loadPart(
    _ path: String?, written: String, of package: FoundPackage, at span: Span
  ) throws(Stop) -> Module {
    guard let path, let bytes = package.files[path] else {
      throw .failed(.leavesPackage(written, package.name, at: span))
    }
    let full = "\(package.folder)/\(path)"
    if let module = loaded[full] { return module }
    let stem = path == package.main ? package.name : Self.stem(of: path)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return try reading(full, written, at: span) { () throws(Stop) in
      try read(
        "\(package.name)/\(path)", bytes,
        as: Module(name: stem, folder: Self.split(full).folder, isRestricted: true),
        .package(package, folder: folder))
    }
  }

  /// Reads a module once, and not while it is being read.
  private func reading(
    _ key: String, _ path: String, at span: Span, _ body: () throws(Stop) -> Module
  ) throws(Stop) -> Module {
    guard !loading.contains(key) else {
      throw .failed(
        Diagnostic("R011", "the file \"\(path)\" uses itself", at: span))
    }
    loading.append(key)
    defer { loading.removeLast() }
    let module = try body()
    loaded[key] = module
    return module
  }

  private func read(
    _ name: String, _ bytes: [UInt8], as module: Module, _ origin: Origin
  ) throws(Stop) -> Module {
    let source = machine.sources.add(name: name, bytes: bytes)
    let parsed = parse(source)
    if let error = parsed.diagnostics.first(where: { $0.severity == .error }) {
      throw .failed(error)
    }
    for statement in parsed.program.statements {
      guard case .use(let inner, let alias) = statement.kind else { continue }
      if case .file(let path) = UseTarget(inner.text) {
        try checkRecipeFile(path, at: inner.span)
      }
      let used = try load(inner.text, from: origin, at: inner.span)
      module.uses[alias?.text ?? used.name] = used
    }
    if case .package(let package, _) = origin { Self.note(package, in: module) }
    let resolver = Resolver(registry: machine.registry, module: module, allowsShadowing: false)
    resolver.resolve(parsed.program, runsTests: false)
    if let error = resolver.diagnostics.first(where: { $0.severity == .error }) {
      throw .failed(error)
    }
    let runner = ProgramRunner(machine: machine, module: module, resolution: resolver.resolution)
    for statement in parsed.program.statements {
      switch statement.kind {
      case .binding where machine.rehearsal != nil:
        // What cannot be known without running stays unknown.
        do throws(Stop) { try runner.run(statement, shows: false) } catch { machine.discard() }
      case .lang, .binding, .unit: try runner.run(statement, shows: false)
      case .use, .recipe, .test, .expression: break
      }
    }
    return module
  }

  /// What a package gives may rest on all that it uses.
  private static func note(_ package: FoundPackage, in module: Module) {
    module.packages = [TableSource(package: package.identity)]
    for used in module.uses.values.flatMap(\.packages).sorted(by: { $0.path < $1.path })
    where !module.packages.contains(used) { module.packages.append(used) }
  }

  /// What came by `use` may bring in files of recipes and no others: text that cannot be read is shown
  /// in messages, and a data file is nothing for it to read.
  private func checkRecipeFile(_ path: String, at span: Span) throws(Stop) {
    guard !path.hasSuffix(".tonne") else { return }
    throw .failed(
      Diagnostic(
        "R012", "a file that came by `use` may use files of recipes alone, which end in .tonne",
        at: span))
  }

  /// The file of recipes in the same folder whose name comes nearest.
  private static func near(_ path: String) -> String? {
    let (folder, _) = split(path)
    final class Names { var all: [String] = [] }
    let names = Names()
    let context = Unmanaged.passUnretained(names).toOpaque()
    _ = tonne_list_folder(path.contains("/") ? "\(folder)/" : ".", context) { context, name in
      guard let context else { return }
      Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().all.append(String(cString: name))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let files = names.all.filter { $0.hasSuffix(".tonne") }.sorted()
    return nearest(name, among: files, limit: 1).first
  }

  private func realPath(_ path: String) -> String? {
    guard let real = tonne_real_path(path) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func split(_ path: String) -> (folder: String, stem: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast().joined(separator: "/"), stem(of: path))
  }

  /// The name that a file gives its module.
  static func stem(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let file = parts.last.map(String.init) ?? path
    return file.hasSuffix(".tonne") ? String(file.dropLast(6)) : file
  }
}

/// Whole files as bytes.
package enum SystemFile {
  /// The bytes of a file; `nil` when it cannot be read.
  package static func read(_ path: String) -> [UInt8]? {
    var bytes = TonneBytes()
    guard tonne_load_file(path, &bytes) == 0 else { return nil }
    defer { tonne_release_bytes(&bytes) }
    guard let start = bytes.bytes else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: bytes.count))
  }
}
