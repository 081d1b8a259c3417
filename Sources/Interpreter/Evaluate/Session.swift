package import Syntax
package import Tables
import Units

/// Runs programs one after the other over the same names: a script is one program, a prompt many.
///
/// Confined to one thread.
package final class Session: @unchecked Sendable {
  /// How a program ended.
  package enum Outcome: Sendable, Equatable {
    /// Everything ran.
    case done
    /// The text could not be read.
    case syntaxError
    /// A name, argument or value was wrong.
    case failed
    /// Ctrl-C.
    case interrupted
  }

  /// Evaluation.
  package let machine: Machine
  /// The names of the session.
  package let module: Module
  /// Whether a `let` may take a taken name, as at the prompt.
  package let allowsShadowing: Bool
  let loader: ModuleLoader
  /// The name `args`.
  package let arguments = Module.Global(span: .none)

  /// A session over a folder that relative paths start from.
  package init(machine: Machine, folder: String, allowsShadowing: Bool) {
    self.machine = machine
    self.allowsShadowing = allowsShadowing
    module = Module(name: "session", folder: folder, isRestricted: false)
    loader = ModuleLoader(machine: machine)
    arguments.value = .list(ListValue(machine.options.arguments.map { .text($0) }))
    module.globals["args"] = arguments
  }

  /// The packages of recipes that its programs used so far, by name.
  package var usedPackages: [TableSource.Package] { loader.usedPackages }

  /// Parses and resolves without running; reports what is wrong.
  package func check(_ source: Source) -> Outcome {
    let examination = examine(source)
    report(examination.diagnostics)
    return examination.outcome
  }

  /// Runs a program, within its limits.
  package func run(_ source: Source) -> Outcome {
    machine.watchingLimits { runWatched(source) }
  }

  private func runWatched(_ source: Source) -> Outcome {
    let parsed = parse(source)
    report(parsed.diagnostics)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return .syntaxError }
    let before = module.names
    let failures = loadUsed(parsed.program)
    report(failures)
    guard failures.isEmpty else {
      module.restore(before)
      return .failed
    }
    let resolver = Resolver(
      registry: machine.registry, module: module, allowsShadowing: allowsShadowing)
    resolver.resolve(parsed.program, runsTests: machine.options.runsTests)
    report(resolver.diagnostics)
    if resolver.diagnostics.contains(where: { $0.severity == .error }) {
      module.restore(before)
      return .failed
    }
    let outcome = execute(parsed.program, resolver.resolution)
    if outcome != .done { module.restoreUnbound(before) }
    return outcome
  }

  private func execute(_ program: Program, _ resolution: Resolution) -> Outcome {
    let runner = ProgramRunner(machine: machine, module: module, resolution: resolution)
    for statement in program.statements {
      do throws(Stop) {
        try runner.run(statement, shows: true)
        machine.flushWarnings()
      } catch {
        return finish(error, at: statement.span)
      }
    }
    return .done
  }

  func finish(_ stop: Stop, at span: Span) -> Outcome {
    machine.flushWarnings()
    machine.reset()
    if let reached = machine.limitReached(stop, at: span) {
      report([reached])
      return .failed
    }
    if case .interrupted = stop { return .interrupted }
    report([stop.diagnostic(at: span)])
    return .failed
  }

  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { machine.output.report(diagnostic) }
  }

  /// Reads the used files; what was wrong with them.
  func loadUsed(_ program: Program) -> [Diagnostic] {
    var failures: [Diagnostic] = []
    for statement in program.statements {
      guard case .use(let path, let alias) = statement.kind else { continue }
      do throws(Stop) {
        let used = try loader.load(path.text, from: module.folder, at: path.span)
        let name = alias?.text ?? used.name
        module.uses[name] = used
        if allowsShadowing {
          module.globals[name] = nil
          module.recipes[name] = nil
        }
      } catch {
        failures.append(
          machine.limitReached(error, at: statement.span) ?? error.diagnostic(at: statement.span))
      }
    }
    return failures
  }

  func checkUnits(_ program: Program) -> [Diagnostic] {
    var checker = UnitChecker(units: module.units)
    checker.check(program)
    return checker.diagnostics
  }
}

extension Stop {
  /// The failure as a diagnostic.
  package func diagnostic(at span: Span) -> Diagnostic {
    switch self {
    case .failed(let diagnostic): diagnostic
    case .failure(let failure): failure.diagnostic(at: span)
    case .interrupted: Diagnostic("X002", "interrupted", at: span)
    }
  }
}
