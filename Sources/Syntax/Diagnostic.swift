/// What is wrong with a program, as a value; the shell turns it into text.
package struct Diagnostic: Error, Sendable, Hashable {
  /// How much it matters.
  package enum Severity: Sendable, Hashable { case error, warning, note }

  /// A second place that the message speaks of.
  package struct Label: Sendable, Hashable {
    /// Where.
    package var span: Span
    /// What stands there.
    package var text: Phrase

    /// A label with its place.
    package init(_ span: Span, _ text: Phrase) {
      self.span = span
      self.text = text
    }
  }

  /// The stable code: a letter for the area and three digits, such as `U001`.
  package var code: String
  /// The kind of a method's failure (`domain`, `missing`, …), shown behind the code.
  package var kind: String?
  /// Error, warning or note.
  package var severity: Severity
  /// The cause in one sentence, without a full stop.
  package var message: Phrase
  /// The exact place.
  package var span: Span
  /// What to write under the place, if anything.
  package var label: Phrase?
  /// Further places, each with a word.
  package var labels: [Label]
  /// Facts that help: the columns there are, the candidates.
  package var notes: [Phrase]
  /// How to mend it, where there is a way.
  package var mend: Phrase?

  /// A diagnostic; everything but code, message and span may be left out.
  package init(
    _ code: String, _ message: Phrase, at span: Span, kind: String? = nil,
    severity: Severity = .error, label: Phrase? = nil, labels: [Label] = [],
    notes: [Phrase] = [], mend: Phrase? = nil
  ) {
    self.code = code
    self.kind = kind
    self.severity = severity
    self.message = message
    self.span = span
    self.label = label
    self.labels = labels
    self.notes = notes
    self.mend = mend
  }
}

extension Diagnostic {
  /// The same with every place moved.
  package func moved(_ move: (Span) -> Span) -> Diagnostic {
    var moved = self
    moved.span = move(span)
    for index in labels.indices { moved.labels[index].span = move(labels[index].span) }
    return moved
  }
}
