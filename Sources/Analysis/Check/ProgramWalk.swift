import Interpreter
import Syntax

/// One walk over a resolved program: what is known of every expression, and what is wrong with it.
///
/// Every expression is visited once, whichever way a run would go. What a condition keeps from
/// running is walked *speculatively*: names have no known values there, since the condition may be
/// about them, so only what literals alone make wrong is reported.
final class ProgramWalk {
  let program: Program
  let pieces: Pieces
  let module: Module
  let machine: Machine
  let understudy: Understudy
  private(set) var diagnostics: [Diagnostic] = []
  /// What is known of names, by the place where they are bound.
  private(set) var named: [Span: Fact] = [:]
  /// Facts of top-level values that are not known.
  private var globals: [ObjectIdentifier: Fact] = [:]
  private var reported: Set<Place> = []
  private var budget = Budget()
  /// How many conditions stand around that may keep the expression from running.
  var speculation = 0
  /// How many facts were unknown so far.
  var unknowns = 0
  var scope: Scope

  /// A warning for each code, but one error, may stand at a place.
  private struct Place: Hashable {
    var warning: String?
    var span: Span

    init(_ diagnostic: Diagnostic) {
      warning = diagnostic.severity == .error ? nil : diagnostic.code
      span = diagnostic.span
    }
  }

  init(
    _ program: Program, _ pieces: Pieces, _ module: Module, _ machine: Machine,
    _ understudy: Understudy
  ) {
    self.program = program
    self.pieces = pieces
    self.module = module
    self.machine = machine
    self.understudy = understudy
    scope = Scope(frameSize: pieces.resolution.frameSize)
  }

  /// Walks everything; what was known to be wrong before is not said again.
  func run(known: [Diagnostic]) {
    for diagnostic in known {
      reported.insert(Place(diagnostic))
    }
    for statement in program.statements {
      walk(statement)
      machine.discard()
    }
    for case .recipe(let recipe) in program.statements.map(\.kind) { walk(recipe) }
    reportUnused(in: scope)
    reportUnusedGlobals()
  }

  private func walk(_ statement: Statement) {
    switch statement.kind {
    case .use, .recipe: break
    case .lang: declare(statement)
    case .unit(_, let value):
      if let value { _ = fact(of: value) }
      declare(statement)
    case .binding(let name, let value):
      let fact = fact(of: value)
      named[name.span] = fact
      bind(fact, to: value)
    case .test(_, let block): _ = fact(of: block)
    case .expression(let expression): _ = fact(of: expression)
    }
  }

  private func declare(_ statement: Statement) {
    do throws(Stop) { try pieces.declare(statement) } catch { report(error, in: statement.span) }
  }

  private func bind(_ fact: Fact, to value: Expr) {
    guard let global = pieces.resolution.globals[value.id] else { return }
    switch fact {
    case .known(.nothing): report(.noValue(at: value.span))
    case .known(let known): global.value = known
    case .some: globals[ObjectIdentifier(global)] = fact
    }
  }

  /// Binds a name of a body to a slot.
  func bind(_ name: Name, _ role: Scope.Role, to slot: Int, _ fact: Fact) {
    scope.bind(name, role, to: slot, fact)
    named[name.span] = fact
  }

  /// Notes what is known of a name that is used whether or not anything reads it.
  func note(_ name: Name, _ fact: Fact) { named[name.span] = fact }

  // MARK: Facts

  /// A fact of which the value is not known.
  func unknown(_ kinds: Kinds = .any) -> Fact {
    unknowns += 1
    return .some(kinds)
  }

  /// What is known of a top-level value.
  func fact(of global: Module.Global) -> Fact {
    if speculation == 0, let value = global.value { return .known(value) }
    return unknown(
      global.value.map { Kinds($0) } ?? globals[ObjectIdentifier(global)]?.kinds ?? .any)
  }

  /// What the evaluator makes of an expression whose parts are known.
  func evaluated(
    _ expression: Expr, given: [Int32: Value] = [:], slots: [Int: Value] = [:],
    or kinds: Kinds = .any
  ) -> Fact {
    let fuel = budget.next
    guard fuel > 0 else { return unknown(kinds) }
    machine.fuel = fuel
    defer { budget.spend(fuel - machine.fuel) }
    do throws(Stop) {
      return .known(
        try pieces.value(
          of: expression, given: given, slots: slots, frameSize: scope.frameSize))
    } catch {
      report(error, in: expression.span)
      return unknown(kinds)
    }
  }

  // MARK: Reports

  /// Reports a failure, where its code says that a run would fail in the same way.
  func report(_ stop: Stop, in span: Span) {
    if case .interrupted = stop { return }
    let diagnostic = stop.diagnostic(at: span)
    let isCertain =
      StaticCodes.always.contains(diagnostic.code)
      || (understudy.isExact && StaticCodes.whole.contains(diagnostic.code))
    guard isCertain, speculation == 0 || span.contains(diagnostic.span) else { return }
    report(diagnostic)
  }

  /// Reports what is wrong, once for a place.
  func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < 200,
      reported.insert(Place(diagnostic)).inserted
    else { return }
    diagnostics.append(diagnostic)
  }
}

extension Span {
  /// Whether another span lies in this one.
  func contains(_ other: Span) -> Bool {
    source == other.source && start <= other.start && other.end <= end
  }
}
