import Interpreter
import Syntax

/// What a walk over a statement finds around it: what came before in the file.
final class Surroundings {
  let machine: Machine
  let module: Module
  let understudy: Understudy
  var budget = Budget()
  /// Facts of top-level values that are not known.
  var facts: [ObjectIdentifier: Fact] = [:]
  /// Where the `let`s stand that come later in the file.
  var later: Set<Span> = []

  init(machine: Machine, module: Module, understudy: Understudy) {
    self.machine = machine
    self.module = module
    self.understudy = understudy
  }

  /// Knows from here on what is bound to a name.
  func bind(_ fact: Fact, to global: Module.Global) {
    later.remove(global.span)
    switch fact {
    case .known(.nothing): break
    case .known(let known): global.value = known
    case .some: facts[ObjectIdentifier(global)] = fact
    }
  }
}

/// One walk over a resolved statement: what is known of every expression, and what is wrong with it.
///
/// Every expression is visited once, whichever way a run would go. What a condition keeps from
/// running is walked *speculatively*: names have no known values there, since the condition may be
/// about them, so only what literals alone make wrong is reported.
final class ProgramWalk {
  let passage: Passage
  let pieces: Pieces
  let around: Surroundings
  let machine: Machine
  let understudy: Understudy
  private(set) var diagnostics: [Diagnostic] = []
  /// What is known of names, by the place where they are bound.
  private(set) var named: [Span: Fact] = [:]
  /// What is known of the value that the statement binds.
  private(set) var bound: Fact?
  private var reported: Set<Place> = []
  /// How many conditions stand around that may keep the expression from running.
  var speculation = 0
  /// How many facts were unknown so far.
  var unknowns = 0
  var scope: Scope

  /// A warning for each code, but one error, may stand at a place.
  struct Place: Hashable {
    private var warning: String?
    private var span: Span

    init(_ diagnostic: Diagnostic) {
      warning = diagnostic.severity == .error ? nil : diagnostic.code
      span = diagnostic.span
    }
  }

  /// How many findings are reported at most.
  static let limit = 200

  init(_ passage: Passage, _ around: Surroundings) {
    self.passage = passage
    self.around = around
    machine = around.machine
    understudy = around.understudy
    pieces = Pieces(passage, machine: around.machine, module: around.module)
    scope = Scope(frameSize: passage.resolution.frameSize)
  }

  /// Walks through the statement; a recipe is walked when all of the file is known.
  func run() {
    let statement = passage.statement
    switch statement.kind {
    case .use: break
    case .recipe(let recipe): walk(recipe)
    case .lang: declare(statement)
    case .unit(_, let value):
      if let value { _ = fact(of: value) }
      declare(statement)
    case .binding(let name, let value):
      let fact = fact(of: value)
      named[name.span] = fact
      bound = fact
      if case .known(.nothing) = fact { report(.noValue(at: value.span)) }
    case .test(_, let block): _ = fact(of: block)
    case .expression(let expression): _ = fact(of: expression)
    }
    machine.discard()
  }

  private func declare(_ statement: Statement) {
    do throws(Stop) { try pieces.declare(statement) } catch { report(error, in: statement.span) }
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
      global.value.map { Kinds($0) } ?? around.facts[ObjectIdentifier(global)]?.kinds ?? .any)
  }

  /// What the evaluator makes of an expression whose parts are known.
  func evaluated(
    _ expression: Expr, given: [Int32: Value] = [:], slots: [Int: Value] = [:],
    or kinds: Kinds = .any
  ) -> Fact {
    let fuel = around.budget.next
    guard fuel > 0 else { return unknown(kinds) }
    machine.fuel = fuel
    defer { around.budget.spend(fuel - machine.fuel) }
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
      || (understudy.isExact
        && (StaticCodes.whole.contains(diagnostic.code) || isTooEarly(diagnostic)))
    guard isCertain, speculation == 0 || span.contains(diagnostic.span) else { return }
    report(diagnostic)
  }

  /// Whether a recipe was called that names a value of this file before its `let` has run.
  private func isTooEarly(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.code == "N010" && diagnostic.labels.contains { around.later.contains($0.span) }
  }

  /// Reports what is wrong, once for a place.
  func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < Self.limit, reported.insert(Place(diagnostic)).inserted
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
