package import Syntax

/// What was entered at a prompt, and what came of it.
package struct Entry {
  /// A statement that ran to its end.
  package struct Landed {
    /// The statement.
    package var statement: Statement
    /// What its names mean.
    package var resolution: Resolution
    /// What it bound, for later references to be recognised.
    package var binding: Binding
    /// Whether it left a last result.
    package var hasValue: Bool
  }

  /// What a statement binds at the top of a session.
  package enum Binding {
    /// Nothing.
    case none
    /// A `let`.
    case value(String, Module.Global)
    /// A recipe.
    case recipe(String, Function)
    /// A used file.
    case module(String, Module)
  }

  /// The text.
  package var source: Source
  /// How it ended.
  package var outcome: Session.Outcome
  /// The statements that ran to their end, in order.
  package var landed: [Landed] = []
}

/// Entering programs at a prompt, one after the other over the same names.
extension Session {
  /// The name of the last result.
  package static let lastResult = "ans"

  /// The value of `ans`, if there is one.
  package var answer: Value? { module.globals[Self.lastResult]?.value }

  /// Gives `ans` a value, or takes it away.
  package func setAnswer(_ value: Value?) {
    if module.globals[Self.lastResult] == nil {
      module.globals[Self.lastResult] = Module.Global(span: .none)
    }
    module.globals[Self.lastResult]?.value = value
  }

  /// Runs what was entered. Where the text has an error, the statements before it are run, so that
  /// what came before stands.
  package func enter(_ source: Source) -> Entry {
    machine.watchingLimits { enterWatched(source) }
  }

  private func enterWatched(_ source: Source) -> Entry {
    let parsed = parse(source)
    if module.globals[Self.lastResult] == nil { setAnswer(nil) }
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else {
      report(parsed.diagnostics)
      return enter(parsed.program, of: source)
    }
    var entry = enterHead(of: parsed.program, before: first.span.start, source)
    // A failure of the statements before says enough.
    if entry.outcome == .done {
      report(parsed.diagnostics)
      entry.outcome = .syntaxError
    }
    return entry
  }

  private func enter(_ program: Program, of source: Source) -> Entry {
    let before = module.names
    let resolver = Resolver(registry: machine.registry, module: module, allowsShadowing: true)
    let failures = loadUsed(program)
    report(failures)
    resolver.resolve(program, runsTests: machine.options.runsTests)
    let errors = resolver.diagnostics.filter { $0.severity == .error }
    if let first = errors.map(\.span.start).min() {
      module.restore(before)
      var entry = enterHead(of: program, before: first, source)
      if entry.outcome == .done {
        report(resolver.diagnostics)
        entry.outcome = .failed
      }
      return entry
    }
    guard failures.isEmpty else {
      module.restore(before)
      return Entry(source: source, outcome: .failed)
    }
    report(resolver.diagnostics)
    return execute(program, resolver.resolution, of: source, before: before)
  }

  /// Runs the statements that end before an offset.
  private func enterHead(
    of program: Program, before offset: Int32, _ source: Source
  ) -> Entry {
    var head = program
    head.statements = program.statements.filter { $0.span.end <= offset }
    guard !head.statements.isEmpty, head.statements.count < program.statements.count else {
      return Entry(source: source, outcome: .done)
    }
    return enter(head, of: source)
  }

  private func execute(
    _ program: Program, _ resolution: Resolution, of source: Source, before: Module.Names
  ) -> Entry {
    var entry = Entry(source: source, outcome: .done)
    let runner = ProgramRunner(machine: machine, module: module, resolution: resolution)
    for statement in program.statements {
      do throws(Stop) {
        let value = try runner.run(statement, shows: true)
        machine.flushWarnings()
        var hasValue = true
        if case .nothing = value { hasValue = false } else { setAnswer(value) }
        entry.landed.append(
          Entry.Landed(
            statement: statement, resolution: resolution,
            binding: binding(of: statement, resolution), hasValue: hasValue))
      } catch {
        entry.outcome = finish(error, at: statement.span)
        module.restoreUnbound(before)
        return entry
      }
    }
    return entry
  }

  private func binding(of statement: Statement, _ resolution: Resolution) -> Entry.Binding {
    switch statement.kind {
    case .binding(let name, let value):
      return resolution.globals[value.id].map { .value(name.text, $0) } ?? .none
    case .recipe(let recipe):
      return module.recipes[recipe.name.text].map { .recipe(recipe.name.text, $0) } ?? .none
    case .use(let path, let alias):
      let name = alias?.text ?? UseTarget(path.text).moduleName
      return module.uses[name].map { .module(name, $0) } ?? .none
    default: return .none
    }
  }
}
