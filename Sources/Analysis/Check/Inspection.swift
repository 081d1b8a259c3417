package import Interpreter
package import Syntax

/// A program as checking left it: what was found, and what is known of its names.
package struct Inspection {
  /// What is wrong.
  package let report: CheckReport
  /// The text.
  package let source: Source
  /// The used files, as they are written, with their places.
  package let uses: [Name]
  /// The names of the file, with the values that are known.
  package let module: Module
  /// Whether the text could be read: only then is anything known of its names.
  package let isRead: Bool
  /// What is known of names, by statement.
  let facts: [Facts]
  /// What recipes see, which is there as long as this is.
  let file: CheckedFile?

  /// What is known of the names that a statement binds.
  struct Facts {
    /// Where the statement stands in the text.
    var range: Range<Int32>
    /// The number of the statement as a source.
    var part: Int32
    /// What is known, by places in the statement.
    var named: [Span: Fact]
  }

  /// What is known of what a name is bound to.
  package enum Knowledge {
    /// The value.
    case value(Value)
    /// The kinds it may be of, in words.
    case kinds(Phrase)
  }

  /// What is known of the name that is bound at a place; `nil` when nothing is.
  package func knowledge(ofNameAt span: Span) -> Knowledge? {
    guard span.source == source.id, let statement = facts.first(where: { $0.range ~= span.start })
    else { return nil }
    let start = statement.range.lowerBound
    let place = Span(source: statement.part, start: span.start - start, end: span.end - start)
    guard let fact = statement.named[place] else { return nil }
    switch fact {
    case .known(let value): return .value(value)
    case .some(let kinds): return kinds == .any ? nil : .kinds(kinds.description)
    }
  }
}
