package import Syntax
package import Tables
import Threading

/// Why an evaluation ended early.
package indirect enum Stop: Error, Sendable {
  /// A failure with its place.
  case failed(Diagnostic)
  /// A failure that names an argument; the call adds the place.
  case failure(Failure)
  /// Ctrl-C.
  case interrupted
}

/// What a built-in cannot do, without a position: the argument it names is where the caret goes.
package struct Failure: Error, Sendable {
  /// The stable code.
  package var code: String
  /// The kind of a method's failure: `domain`, `missing`, ….
  package var kind: String?
  /// The cause in one sentence, without a full stop.
  package var message: Phrase
  /// The parameter whose argument is to blame; the call itself when `nil`.
  package var argument: String?
  /// The exact place, where the built-in knows it.
  package var span: Span?
  /// What to write under the place.
  package var label: Phrase?
  /// Further places.
  package var labels: [Diagnostic.Label]
  /// Facts that help.
  package var notes: [Phrase]
  /// How to mend it.
  package var mend: Phrase?

  /// A failure.
  package init(
    _ code: String, _ message: Phrase, kind: String? = nil, argument: String? = nil,
    span: Span? = nil, label: Phrase? = nil, labels: [Diagnostic.Label] = [],
    notes: [Phrase] = [], mend: Phrase? = nil
  ) {
    self.code = code
    self.kind = kind
    self.message = message
    self.argument = argument
    self.span = span
    self.label = label
    self.labels = labels
    self.notes = notes
    self.mend = mend
  }

  /// The failure at a place.
  package func diagnostic(at place: Span) -> Diagnostic {
    Diagnostic(
      code, message, at: span ?? place, kind: kind, label: label, labels: labels, notes: notes,
      mend: mend)
  }
}

extension Stop {
  /// The same stop with a place, where it has none yet.
  package func placed(at span: Span) -> Stop {
    if case .failure(let failure) = self { return .failed(failure.diagnostic(at: span)) }
    return self
  }
}

/// Runs an operation on tables and turns its error into a stop that names an argument.
package func tables<Value>(
  _ argument: String? = nil, _ body: () throws(TableError) -> Value
) throws(Stop) -> Value {
  if Cancellation.isRequested { throw .interrupted }
  do { return try body() } catch { throw .failure(Failure(error, argument: argument)) }
}

extension Failure {
  /// The failure of an operation on tables.
  package init(_ error: TableError, argument: String? = nil, span: Span? = nil) {
    self.init(
      error.code, error.message, argument: argument, span: span, notes: error.notes,
      mend: error.mend)
  }
}
