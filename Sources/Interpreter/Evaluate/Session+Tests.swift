package import Syntax

extension Session {
  /// What a `test` block came to.
  package struct TestOutcome: Sendable {
    /// The name of the block.
    package var name: String
    /// Why it failed; `nil` when it held.
    package var failure: Diagnostic?
  }

  /// Runs the top-level values and then each `test` block of a program, within its limits.
  ///
  /// A program `asUsed` has the rights that it has when others bring it in by `use`: none to reach
  /// outside. Its tests reach what a script does.
  package func runTests(
    _ source: Source, asUsed: Bool = false
  ) -> (outcome: Outcome, tests: [TestOutcome]) {
    machine.watchingLimits { runTestsWatched(source, asUsed) }
  }

  private func runTestsWatched(
    _ source: Source, _ asUsed: Bool
  ) -> (outcome: Outcome, tests: [TestOutcome]) {
    let parsed = parse(source)
    report(parsed.diagnostics)
    if parsed.diagnostics.contains(where: { $0.severity == .error }) { return (.syntaxError, []) }
    let failures = loadUsed(parsed.program)
    report(failures)
    guard failures.isEmpty else { return (.failed, []) }
    guard asUsed else { return runTests(of: parsed.program) }
    let outcome = bring(parsed.program)
    guard outcome == .done else { return (outcome, []) }
    var tests = parsed.program
    tests.statements.removeAll { if case .test = $0.kind { false } else { true } }
    var ran = runTests(of: tests)
    for place in ran.tests.indices {
      ran.tests[place].failure = ran.tests[place].failure.map(\.toldToItsAuthor)
    }
    return ran
  }

  private func runTests(of program: Program) -> (outcome: Outcome, tests: [TestOutcome]) {
    let resolver = Resolver(
      registry: machine.registry, module: module, allowsShadowing: allowsShadowing)
    resolver.resolve(program, runsTests: true)
    report(resolver.diagnostics)
    if resolver.diagnostics.contains(where: { $0.severity == .error }) { return (.failed, []) }
    let runner = ProgramRunner(machine: machine, module: module, resolution: resolver.resolution)
    var tests: [TestOutcome] = []
    for statement in program.statements {
      if case .expression = statement.kind { continue }
      do throws(Stop) {
        guard case .test(let name, let block) = statement.kind else {
          try runner.run(statement, shows: false)
          continue
        }
        do throws(Stop) {
          try runner.run(block)
          tests.append(TestOutcome(name: name.text, failure: nil))
        } catch {
          if case .interrupted = error { throw error }
          tests.append(
            TestOutcome(name: name.text, failure: error.diagnostic(at: statement.span)))
        }
        machine.flushWarnings()
      } catch {
        return (finish(error, at: statement.span), tests)
      }
    }
    return (.done, tests)
  }

  /// Takes the names of a program as those of what came by `use`.
  private func bring(_ program: Program) -> Outcome {
    let used = Module(
      name: module.name, folder: module.folder, isRestricted: true, units: module.units)
    used.uses = module.uses
    let resolver = Resolver(registry: machine.registry, module: used, allowsShadowing: false)
    resolver.resolve(program, runsTests: false)
    report(resolver.diagnostics.map(\.toldToItsAuthor))
    if resolver.diagnostics.contains(where: { $0.severity == .error }) { return .failed }
    let runner = ProgramRunner(machine: machine, module: used, resolution: resolver.resolution)
    for statement in program.statements {
      do throws(Stop) {
        switch statement.kind {
        case .lang, .binding, .unit: try runner.run(statement, shows: false)
        case .use, .recipe, .test, .expression: break
        }
      } catch {
        guard case .failed(let diagnostic) = error else { return finish(error, at: statement.span) }
        return finish(.failed(diagnostic.toldToItsAuthor), at: statement.span)
      }
    }
    machine.flushWarnings()
    module.globals.merge(used.globals) { _, own in own }
    (module.recipes, module.units) = (used.recipes, used.units)
    return .done
  }
}

extension Diagnostic {
  /// What is said of missing rights, as it is told to who tests their own package.
  package var toldToItsAuthor: Diagnostic {
    guard code == "R001" else { return self }
    var told = self
    told.notes.append(
      "others bring this file in by `use`: its recipes are tested with the rights that they have then"
    )
    return told
  }
}
