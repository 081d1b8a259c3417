/// Says phrases in a language.
package struct Translator: Sendable {
  /// The language.
  package let language: Language
  private let wording: @Sendable (String) -> String?

  /// English, which needs no catalogue.
  package static let english = Translator(.english) { _ in nil }

  /// A translator; `wording` gives the other language's template for an English one, with the
  /// holes numbered from 1 as in `{2}没有{1}`.
  package init(_ language: Language, wording: @escaping @Sendable (String) -> String?) {
    self.language = language
    self.wording = wording
  }

  /// A phrase in the language; in English where the catalogue does not have it.
  package func text(_ phrase: Phrase) -> String {
    guard language != .english else { return phrase.english }
    let fillings = phrase.fillings.map(text(of:))
    if let template = wording(phrase.template) { return Self.filled(template, with: fillings) }
    var text = phrase.pieces.first ?? ""
    for (filling, piece) in zip(fillings, phrase.pieces.dropFirst()) { text += filling + piece }
    return text
  }

  /// A text that a record keeps whole, such as a summary.
  package func text(whole text: String) -> String {
    language == .english ? text : wording(text) ?? text
  }

  private func text(of filling: Phrase.Filling) -> String {
    switch filling {
    case .text(let text): text
    case .phrase(let phrase): text(phrase)
    case .list(let phrases, let separator): phrases.map(text).joined(separator: text(separator))
    }
  }

  /// A template with its numbered holes filled; braces around anything else stay.
  package static func filled(_ template: String, with fillings: [String]) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      if let close = rest.firstIndex(of: "}"),
        let number = Int(rest[rest.index(after: open)..<close]), number >= 1,
        number <= fillings.count
      {
        text += fillings[number - 1]
        rest = rest[rest.index(after: close)...]
      } else {
        text += "{"
        rest = rest.dropFirst()
      }
    }
    return text + rest
  }
}
