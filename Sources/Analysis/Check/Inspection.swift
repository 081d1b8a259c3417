package import Interpreter
package import Syntax

/// A program as checking left it: what was found, and what is known of its names.
package struct Inspection {
  /// What is wrong.
  package let report: CheckReport
  /// The text.
  package let source: Source
  /// The text as a tree, as far as it could be read.
  package let program: Program
  /// The names of the file, with the values that are known.
  package let module: Module
  /// Whether the text could be read: only then is anything known of its names.
  package let isRead: Bool
  let facts: [Span: Fact]

  /// What is known of what a name is bound to.
  package enum Knowledge {
    /// The value.
    case value(Value)
    /// The kinds it may be of, in words.
    case kinds(Phrase)
  }

  /// What is known of the name that is bound at a place; `nil` when nothing is.
  package func knowledge(ofNameAt span: Span) -> Knowledge? {
    guard let fact = facts[span] else { return nil }
    switch fact {
    case .known(let value): return .value(value)
    case .some(let kinds): return kinds == .any ? nil : .kinds(kinds.description)
    }
  }
}
