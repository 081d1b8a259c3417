public import Wording

/// A remark about a result: it never changes a number.
public struct MethodNote: Sendable, Equatable {
  /// A short name that does not change, such as `class-ratio`.
  public let name: String
  /// One plain sentence.
  public let message: Phrase
  /// What the reader can do about it, where anything can be done.
  public let mend: Phrase?

  /// Makes a note.
  public init(_ name: String, _ message: Phrase, mend: Phrase? = nil) {
    self.name = name
    self.message = message
    self.mend = mend
  }
}
