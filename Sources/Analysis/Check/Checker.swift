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
///
/// The unit of work is the statement of the top of the file. What a walk over one saw is kept with
/// what it rests on: the statement's text, the values and recipes that it names, and what their code
/// names in turn, files of data. Where all that is as before the next check takes it as it is.
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
  /// - Parameters:
  ///   - memory: what an earlier check of the same text left; what this one leaves is put there. One
  ///     memory goes with one `interrupt`.
  ///   - interrupt: where a value other than 0 stops the work; that of Ctrl-C unless told.
  package func inspect(
    name: String, bytes: [UInt8], folder: String, memory: CheckMemory = CheckMemory(),
    interrupt: UnsafePointer<Int32>? = nil
  ) -> Inspection {
    let source = Source(id: 0, name: name, bytes: bytes)
    let text = PartedText(source, first: memory.nextPart)
    memory.number(text.parts.count)
    guard text.isRead else { return unread(text, folder) }
    if memory.file?.fits(text, folder: folder) != true {
      memory.file = CheckedFile(
        text, folder: folder, registry: registry, options: options, interrupt: interrupt)
    }
    guard let file = memory.file else { return unread(text, folder) }
    if !text.canBeKept || !file.failures.isEmpty || file.isInterrupted { memory.forget() }
    return check(text, file)
  }

  private func check(_ text: PartedText, _ file: CheckedFile) -> Inspection {
    file.take(text)
    let (session, passages) = (file.session, file.statements.map(\.passage))
    let walk = FileWalk(file)
    let faults = session.resolve(passages, failures: file.failures)
    let isDone = walk.run()
    let found = isDone ? walk.findings(known: text.diagnostics + faults) : []
    let starts = Dictionary(zip(passages.map(\.source.id), text.parts.map(\.range.lowerBound))) {
      first, _ in first
    }
    let diagnostics = (text.diagnostics + faults + found).map { diagnostic in
      diagnostic.moved { span in
        guard let start = starts[span.source] else { return span }
        return Span(source: text.source.id, start: span.start + start, end: span.end + start)
      }
    }
    let isWrong = diagnostics.contains { $0.severity == .error }
    var sources = session.machine.sources
    sources.setParts([])
    return Inspection(
      report: CheckReport(
        diagnostics: isDone ? Self.ordered(diagnostics) : [], sources: sources,
        outcome: isDone ? isWrong ? .failed : .done : .interrupted),
      source: text.source, uses: text.uses, module: session.module.snapshot, isRead: true,
      facts: zip(file.statements, text.parts).map { statement, part in
        Inspection.Facts(
          range: part.range, part: statement.part, named: statement.sight?.named ?? [:])
      }, file: file)
  }

  /// The report on a text that could not be read.
  private func unread(_ text: PartedText, _ folder: String) -> Inspection {
    var sources = SourceSet()
    _ = sources.add(name: text.source.name, bytes: text.source.bytes)
    return Inspection(
      report: CheckReport(
        diagnostics: Self.ordered(text.diagnostics), sources: sources, outcome: .syntaxError),
      source: text.source, uses: text.uses,
      module: Module(name: "session", folder: folder, isRestricted: false), isRead: false,
      facts: [], file: nil)
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

  /// What was used from here to a later time.
  func spent(until later: Budget) -> Int { rest - later.rest }

  /// Whether every expression has the most it may have, all of which use so much.
  func isAmple(for used: Int) -> Bool { rest - used >= Self.expression }
}
