import Builtins
import Interpreter
import Syntax

/// What a program showed and what was said about it, in order.
final class Recording: Output {
  enum Event {
    case value(Value)
    case diagnostic(Diagnostic)
  }

  var events: [Event] = []

  func show(_ value: Value) {
    if case .nothing = value { return }
    events.append(.value(value))
  }

  func report(_ diagnostic: Diagnostic) { events.append(.diagnostic(diagnostic)) }
}

/// A diagnostic with the text under its place.
struct Report: Sendable, Equatable, CustomStringConvertible {
  var code: String
  var severity: Diagnostic.Severity
  var under: String
  var message: String
  var mend: String?
  var notes: [String]
  var labels: [String]

  var description: String {
    let word =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    let place = under.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    return "\(word) \(code) @\(place): \(message)" + (mend.map { " | \($0)" } ?? "")
  }
}

/// How a program went.
struct Run: Sendable {
  var outcomes: [Session.Outcome] = []
  /// Values and diagnostics in order, a line each.
  var transcript: [String] = []
  /// The shown values.
  var values: [String] = []
  var reports: [Report] = []

  var outcome: Session.Outcome { outcomes.last ?? .done }
  var errors: [Report] { reports.filter { $0.severity == .error } }
}

/// What is done with a text.
enum Way: Sendable { case run, check, test }

/// Runs texts one after the other in one session, as a prompt does when there are several.
func run(
  _ texts: [String], folder: String = "", shadowing: Bool = false, way: Way = .run,
  interrupt: UnsafePointer<Int32>? = nil, registry: Registry = StandardLibrary.registry
) -> Run {
  let recording = Recording()
  let machine = Machine(
    registry: registry, output: recording, options: RunOptions(), interrupt: interrupt)
  let session = Session(machine: machine, folder: folder, allowsShadowing: shadowing)
  var result = Run()
  for (position, text) in texts.enumerated() {
    let source = machine.sources.add(name: "text \(position + 1)", bytes: Array(text.utf8))
    switch way {
    case .run: result.outcomes.append(session.run(source))
    case .check: result.outcomes.append(session.check(source))
    case .test:
      let (outcome, tests) = session.runTests(source)
      result.outcomes.append(outcome)
      for test in tests {
        let failure = test.failure.map { report($0, machine).description } ?? "held"
        result.transcript.append("test \(test.name): \(failure)")
      }
    }
  }
  for event in recording.events {
    switch event {
    case .value(let value):
      result.values.append(value.inlineText)
      result.transcript.append(value.inlineText)
    case .diagnostic(let diagnostic):
      let report = report(diagnostic, machine)
      result.reports.append(report)
      result.transcript.append(report.description)
    }
  }
  return result
}

private func report(_ diagnostic: Diagnostic, _ machine: Machine) -> Report {
  func text(_ span: Span) -> String { machine.sources[span]?.text(span) ?? "" }
  return Report(
    code: diagnostic.code, severity: diagnostic.severity, under: text(diagnostic.span),
    message: diagnostic.message.english, mend: diagnostic.mend?.english,
    notes: diagnostic.notes.map(\.english),
    labels: diagnostic.labels.map { "\(text($0.span)): \($0.text.english)" })
}

/// Runs one text.
func run(_ text: String, folder: String = "", shadowing: Bool = false, way: Way = .run) -> Run {
  run([text], folder: folder, shadowing: shadowing, way: way)
}

/// What a text shows and says, a line each.
func transcript(_ text: String, folder: String = "") -> String {
  run(text, folder: folder).transcript.joined(separator: "\n")
}
