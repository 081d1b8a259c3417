/// One thing that was found out about a file while it was read, for instance where its heading stands.
public struct ReadingFact: Hashable, Sendable {
  /// What it is about: `heading`, `unit`.
  public var what: Phrase
  /// What was found.
  public var found: Phrase
  /// The option that says otherwise; empty where there is none.
  public var option: String

  /// A fact.
  public init(_ what: Phrase, _ found: Phrase, option: String = "") {
    self.what = what
    self.found = found
    self.option = option
  }
}
