/// A sentence for people that can be said in several languages.
///
/// It is written as a string literal in English, and keeps the literal pieces apart from what was
/// put between them. The pieces with `{}` for each hole are its template, by which a `Translator`
/// finds the wording in another language.
///
///     let mend: Phrase = "did you mean `\(name)`?"   // template: did you mean `{}`?
///
/// Two phrases are equal when they say the same in English.
public struct Phrase: Sendable {
  /// What fills a hole.
  package indirect enum Filling: Sendable {
    /// Names, numbers and code, the same in every language.
    case text(String)
    /// A phrase of its own.
    case phrase(Phrase)
    /// Phrases with the same phrase between each two.
    case list([Phrase], separator: Phrase)
  }

  /// The literal text before, between and behind the holes: one piece more than fillings.
  package var pieces: [String]
  /// What fills the holes, in order.
  package var fillings: [Filling]

  /// A phrase of its pieces and fillings.
  package init(pieces: [String], fillings: [Filling]) {
    self.pieces = pieces
    self.fillings = fillings
  }

  /// A name, a number or code, which no language words differently.
  public init(verbatim text: String) {
    self.init(pieces: ["", ""], fillings: [.text(text)])
  }

  /// A word or sentence that stands in a table of words; it is looked up as a literal is.
  public init(word: String) { self.init(pieces: [word], fillings: []) }

  /// Phrases in a row.
  public init(list phrases: [Phrase], separator: Phrase = ", ") {
    self.init(pieces: ["", ""], fillings: [.list(phrases, separator: separator)])
  }

  /// The literal text with `{}` for each hole.
  public var template: String { pieces.joined(separator: "{}") }

  /// The phrase in English, as it was written.
  public var english: String {
    var text = pieces.first ?? ""
    for (filling, piece) in zip(fillings, pieces.dropFirst()) {
      text += filling.english
      text += piece
    }
    return text
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { english.isEmpty }
}

extension Phrase.Filling {
  fileprivate var english: String {
    switch self {
    case .text(let text): text
    case .phrase(let phrase): phrase.english
    case .list(let phrases, let separator):
      phrases.map(\.english).joined(separator: separator.english)
    }
  }
}

extension Phrase: Hashable {
  /// Whether both say the same in English.
  public static func == (left: Phrase, right: Phrase) -> Bool { left.english == right.english }

  /// Hashes the English text.
  public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}
