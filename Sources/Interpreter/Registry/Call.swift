package import Syntax
import Tables

/// The bound arguments of one call of a built-in.
package struct Call: Sendable {
  /// One argument that a rest parameter collected.
  package struct RestArgument: Sendable {
    /// The name it was given, if any.
    package var label: String?
    /// The value.
    package var value: Value
    /// Where the value was written.
    package var span: Span
    /// Where the name was written.
    package var labelSpan: Span
  }

  /// The record of what is called.
  package let builtin: Builtin
  /// The value of each parameter; `nil` where left out.
  package var values: [Value?]
  /// Where each argument was written.
  package var spans: [Span?]
  /// The parameters whose arguments were given by name.
  package var named: Set<Int> = []
  /// What a rest parameter collected.
  package var rest: [RestArgument]
  /// The whole call.
  package let span: Span
  /// The evaluator.
  package let machine: Machine
  /// What the code of the caller may do.
  package let module: Module

  /// The value of a parameter: what was given, else the default; `nil` when there is neither.
  package func value(_ name: String) -> Value? {
    guard let position = builtin.parameters.firstIndex(where: { $0.name == name }) else {
      return nil
    }
    if let given = values[position] { return given }
    if case .value(let value) = builtin.parameters[position].defaultValue { return value }
    return nil
  }

  /// Whether the call gave an argument for a parameter.
  package func isGiven(_ name: String) -> Bool {
    guard let position = builtin.parameters.firstIndex(where: { $0.name == name }) else {
      return false
    }
    return values[position] != nil
  }

  /// Where an argument was written; the call when it was left out.
  package func span(of name: String) -> Span {
    guard let position = builtin.parameters.firstIndex(where: { $0.name == name }) else {
      return span
    }
    return spans[position] ?? span
  }

  /// Where an argument was written; `nil` when it was not.
  func spanGiven(for name: String) -> Span? {
    builtin.parameters.firstIndex { $0.name == name }.flatMap { spans[$0] }
  }

  /// The options of the call with the values used, for `about`.
  package func options(_ names: [String]) -> [(name: String, value: Value)] {
    names.map { (name: $0, value: value($0) ?? .missing) }
  }

  /// A call of another built-in from the same place, for what does part of its work by that one; what
  /// is not given has its default.
  package func calling(_ other: Builtin, with arguments: [String: Value] = [:]) -> Call {
    Call(
      builtin: other, values: other.parameters.map { arguments[$0.name] },
      spans: other.parameters.map { _ in nil }, rest: [], span: span, machine: machine,
      module: module)
  }

  /// A stop that names an argument.
  package func wrong(
    _ name: String, _ code: String, _ message: Phrase, kind: String? = nil, notes: [Phrase] = [],
    mend: Phrase? = nil
  ) -> Stop {
    .failure(
      Failure(code, message, kind: kind, argument: name, notes: notes, mend: mend))
  }

  /// Reports a warning at the call.
  package func warn(_ code: String, _ message: Phrase, mend: Phrase? = nil) {
    machine.warn(Diagnostic(code, message, at: span, severity: .warning, mend: mend))
  }
}
