import Interpreter
import Syntax

/// A text that is checked again and again, with the names and values that it left.
final class CheckedFile {
  let session: Session
  private let name: String
  private let header: [ArraySlice<UInt8>]
  private let options: RunOptions
  /// What was wrong with the used files.
  let failures: [Diagnostic]
  /// Whether the used files were evaluated as in a run.
  let isExact: Bool
  private let usedFiles: [(path: String, state: FileStates)]
  private(set) var statements: [CheckedStatement]
  private var versions = 0

  /// Begins with a text, whose used files are read.
  init(
    _ text: PartedText, folder: String, registry: Registry, options: RunOptions,
    interrupt: UnsafePointer<Int32>?
  ) {
    name = text.source.name
    header = text.header
    self.options = options
    let machine = Machine(
      registry: registry, output: Silence(), options: options, interrupt: interrupt)
    let understudy = Understudy(rowLimit: Self.rowLimit)
    machine.rehearsal = understudy
    machine.fuel = Budget.whole
    let session = Session(machine: machine, folder: folder, allowsShadowing: false)
    self.session = session
    session.arguments.value = nil
    _ = machine.sources.add(name: text.source.name, bytes: text.source.bytes)
    let first = Self.statements(of: text, module: session.module, kept: [], version: { 0 })
    statements = first
    failures = session.loadUsed(first.map(\.passage))
    isExact = understudy.isExact
    usedFiles = Set(session.usedFiles).sorted().map { ($0, FileStates($0)) }
  }

  /// The names of the file and the code that sees them hold each other.
  deinit { session.module.letGo() }

  private static let rowLimit = 200_000

  /// Whether what is kept may be gone on with for a text.
  func fits(_ text: PartedText, folder: String) -> Bool {
    name == text.source.name && folder == session.module.folder && header == text.header
      && failures.isEmpty && usedFiles.allSatisfy { FileStates($0.path) == $0.state }
  }

  /// Whether the used files were left in the middle.
  var isInterrupted: Bool { session.machine.isInterrupted }

  /// A number that nothing has had.
  func newVersion() -> Int {
    versions += 1
    return versions
  }

  /// Takes a text in: statements that it has as before are kept with what is known of them.
  func take(_ text: PartedText) {
    let machine = session.machine
    machine.options = options
    machine.sources.replace(with: text.source)
    statements = Self.statements(
      of: text, module: session.module, kept: statements, version: newVersion)
    machine.sources.setParts(statements.map(\.passage.source))
    for statement in statements { statement.isPassed = false }
  }

  /// What is around the first statement.
  func beginning() -> Surroundings {
    let understudy = Understudy(rowLimit: Self.rowLimit, isExact: isExact)
    session.machine.rehearsal = understudy
    session.machine.fuel = Budget.whole
    return Surroundings(machine: session.machine, module: session.module, understudy: understudy)
  }

  private static func statements(
    of text: PartedText, module: Module, kept: [CheckedStatement], version: () -> Int
  ) -> [CheckedStatement] {
    var known: [Key: [CheckedStatement]] = [:]
    for statement in kept.reversed() {
      let key = Key(statement.passage.source.bytes[...], statement.passage.statement)
      known[key, default: []].append(statement)
    }
    let keys = text.parts.map { Key(text.bytes($0), $0.statement) }
    let found = keys.map { known[$0]?.popLast() }
    // A value that is bound anew goes on under its name, so that who names it need not ask again.
    var free: [String: Module.Global] = [:]
    for statement in known.values.joined() {
      statement.passage.letGo()
      if let name = statement.passage.name?.text { free[name] = statement.passage.global }
    }
    return zip(text.parts, found).map { part, found in
      if let found { return found }
      let source = Source(
        id: part.statement.span.source, name: text.source.name, bytes: Array(text.bytes(part)))
      var global: Module.Global?
      if case .binding(let name, _) = part.statement.kind {
        global = free.removeValue(forKey: name.text)
      }
      return CheckedStatement(
        Passage(part.statement, source: source, module: module, global: global),
        version: version())
    }
  }

  /// What a statement is known by: its bytes, and its comment, which is part of a recipe.
  private struct Key: Hashable {
    private let bytes: ArraySlice<UInt8>
    private let documentation: String?

    init(_ bytes: ArraySlice<UInt8>, _ statement: Statement) {
      self.bytes = bytes
      documentation = statement.documentation
    }

    static func == (left: Key, right: Key) -> Bool {
      left.bytes == right.bytes && left.documentation == right.documentation
    }

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}
