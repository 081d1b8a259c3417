/// What may be put in at the cursor.
package struct Completions: Sendable, Hashable {
  /// The bytes that a candidate takes the place of; ends at the cursor.
  package var replaced: Range<Int>
  /// What fits, best first.
  package var candidates: [Candidate]

  /// Completions of a range.
  package init(replaced: Range<Int>, candidates: [Candidate]) {
    self.replaced = replaced
    self.candidates = candidates
  }
}

/// One thing that may be put in.
package struct Candidate: Sendable, Hashable {
  /// What it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// A value of the session or of the program.
    case value
    /// A recipe, or a used file of recipes.
    case recipe
    /// A built-in.
    case builtin
    /// A word of the language.
    case keyword
    /// A column of the table at hand.
    case column
    /// A field of a result, or a member of a list.
    case field
    /// The name of an argument, with its `=`.
    case argument
    /// A value that an argument takes.
    case choice
    /// A region.
    case region
    /// A file.
    case file
    /// A folder, with its `/`.
    case folder
    /// A unit.
    case unit
    /// A type of a parameter.
    case type
    /// A command of the prompt, with its `:`.
    case command
  }

  /// The text that takes the place of what was typed.
  package var text: String
  /// What it is.
  package var kind: Kind
  /// A few words about it; may be empty.
  package var detail: Phrase

  /// A candidate.
  package init(_ text: String, _ kind: Kind, _ detail: Phrase = "") {
    self.text = text
    self.kind = kind
    self.detail = detail
  }
}
