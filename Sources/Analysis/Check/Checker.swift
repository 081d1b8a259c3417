package import Interpreter
import Syntax

/// Looks for what is wrong with programs without running them.
///
/// After parsing and resolving, every expression is walked once. What can be known of its value is
/// found out by the evaluator itself, one operation at a time, on files that can be read: so a
/// column, a unit or a key is followed through every verb and method without a second description
/// of any. Where a value is not known (parameters, arguments of the script, files that are not
/// there) its kind may be, and types, choices and bounds of arguments are held against that. Nothing
/// is written or shown; a budget of calls bounds the work, and what runs out of it is unknown.
package struct Checker {
  private let registry: Registry
  private let options: RunOptions

  /// A checker with the options that the programs would be run with.
  package init(registry: Registry, options: RunOptions = RunOptions()) {
    self.registry = registry
    self.options = options
  }

  /// Checks a program whose relative paths start from a folder.
  ///
  /// - Complexity: O(bytes), and the cost of the program itself on the data it reads, bounded by the
  ///   budget.
  package func check(name: String, bytes: [UInt8], folder: String) -> CheckReport {
    inspect(name: name, bytes: bytes, folder: folder).report
  }

  /// Checks a program and keeps what became known of its names.
  ///
  /// - Parameter interrupt: where a value other than 0 stops the work; that of Ctrl-C unless told.
  package func inspect(
    name: String, bytes: [UInt8], folder: String, interrupt: UnsafePointer<Int32>? = nil
  ) -> Inspection {
    let machine = Machine(
      registry: registry, output: Silence(), options: options, interrupt: interrupt)
    let understudy = Understudy(rowLimit: 200_000)
    machine.rehearsal = understudy
    machine.fuel = Budget.whole
    let session = Session(machine: machine, folder: folder, allowsShadowing: false)
    session.module.globals["args"]?.value = nil
    let source = machine.sources.add(name: name, bytes: bytes)
    let examination = session.examine(source)
    var diagnostics = examination.diagnostics
    var facts: [Span: Fact] = [:]
    if let pieces = examination.pieces {
      let walk = ProgramWalk(
        examination.parsed.program, pieces, session.module, machine, understudy)
      walk.run(known: diagnostics)
      diagnostics += walk.diagnostics
      facts = walk.named
    }
    let isWrong = diagnostics.contains { $0.severity == .error }
    let isInterrupted = machine.isInterrupted
    let report = CheckReport(
      diagnostics: isInterrupted ? [] : Self.ordered(diagnostics), sources: machine.sources,
      outcome: isInterrupted
        ? .interrupted : examination.outcome == .done && isWrong ? .failed : examination.outcome)
    return Inspection(
      report: report, source: source, program: examination.parsed.program,
      module: session.module, isRead: examination.pieces != nil, facts: facts)
  }

  /// In the order of the texts.
  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (first, second) = (left.element.span, right.element.span)
      return (first.source, first.start, left.offset) < (second.source, second.start, right.offset)
    }.map(\.element)
  }
}

/// What checking a program may cost, in calls and rounds; rows count too, fifty as one.
struct Budget {
  static let whole = 2_000_000
  static let expression = 200_000

  private var rest = whole

  /// What the next expression may use.
  var next: Int { max(0, min(Self.expression, rest)) }

  /// Takes away what an expression has used.
  mutating func spend(_ used: Int) { rest -= used }
}
