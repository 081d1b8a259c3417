import CSystem
import Glibc
import Syntax
import Tables

/// Reads used files: their recipes, units and top-level values, nothing else of them runs.
final class ModuleLoader {
  private let machine: Machine
  private var loaded: [String: Module] = [:]
  private var loading: [String] = []
  private static let sizeLimit: Int64 = 64 << 20

  init(machine: Machine) { self.machine = machine }

  /// The module of a file; the same file is read once.
  func load(_ path: String, from folder: String, at span: Span) throws(Stop) -> Module {
    let full = path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)"
    // Devices and pipes may have no end, and a program has no gigabytes.
    guard let real = realPath(full), (0...Self.sizeLimit).contains(tonne_file_size(real)),
      let bytes = SystemFile.read(real)
    else {
      throw .failed(
        Diagnostic("R010", "cannot read the recipe file \"\(path)\"", at: span))
    }
    if let module = loaded[real] { return module }
    guard !loading.contains(real) else {
      throw .failed(
        Diagnostic("R011", "the file \"\(path)\" uses itself", at: span))
    }
    loading.append(real)
    defer { loading.removeLast() }
    let module = try read(path, real, bytes, at: span)
    loaded[real] = module
    return module
  }

  private func read(
    _ path: String, _ real: String, _ bytes: [UInt8], at span: Span
  ) throws(Stop) -> Module {
    let source = machine.sources.add(name: path, bytes: bytes)
    let parsed = parse(source)
    if let error = parsed.diagnostics.first(where: { $0.severity == .error }) {
      throw .failed(error)
    }
    let (folder, stem) = Self.split(real)
    let module = Module(name: stem, folder: folder, isRestricted: true)
    for statement in parsed.program.statements {
      guard case .use(let inner, let alias) = statement.kind else { continue }
      try checkRecipeFile(inner.text, at: inner.span)
      let used = try load(inner.text, from: folder, at: inner.span)
      module.uses[alias?.text ?? used.name] = used
    }
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

  /// What came by `use` may bring in files of recipes and no others: text that cannot be read is shown
  /// in messages, and a data file is nothing for it to read.
  private func checkRecipeFile(_ path: String, at span: Span) throws(Stop) {
    guard path.contains("/") || path.contains("."), !path.hasSuffix(".tonne") else { return }
    throw .failed(
      Diagnostic(
        "R012", "a file that came by `use` may use files of recipes alone, which end in .tonne",
        at: span))
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
