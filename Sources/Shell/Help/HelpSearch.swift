package import Interpreter

/// Finds built-ins by what people call them: names, summaries and search words, which hold Chinese
/// terms and the names of R, Stata and Python.
package struct HelpSearch {
  /// A built-in that fits, and how well.
  package struct Hit: Sendable {
    /// The built-in.
    package var builtin: Builtin
    /// The larger, the better.
    package var score: Int
  }

  /// Words of a question that say nothing about what is asked.
  private static let common: Set<String> = [
    "a", "an", "and", "are", "by", "can", "do", "does", "find", "for", "from", "how", "i", "in",
    "is", "it", "most", "of", "on", "or", "the", "to", "what", "which", "who", "with",
  ]

  private let registry: Registry
  /// Further text of a record to search in, such as its summary in another language.
  private let translated: (String) -> String

  /// A search over a registry.
  package init(_ registry: Registry, translated: @escaping (String) -> String = { _ in "" }) {
    self.registry = registry
    self.translated = translated
  }

  /// The built-ins that fit a text, best first; each word of it counts by itself, and those that
  /// fit more words come first.
  package func find(_ text: String) -> [Hit] {
    let phrase = text.lowercased()
    let all = phrase.split { " ,;_-?，、？".contains($0) }.map(String.init)
    let telling = all.filter { !Self.common.contains($0) }
    let words = telling.isEmpty ? all : telling
    guard !words.isEmpty else { return [] }
    let hits = registry.all.compactMap { builtin -> Hit? in
      let record = SearchedRecord(builtin, translated: translated(builtin.summary))
      let whole = record.score(phrase) * 4
      let parts = words.map(record.score)
      let fitting = parts.filter { $0 > 0 }.count
      guard whole > 0 || fitting * 2 > words.count else { return nil }
      return Hit(builtin: builtin, score: whole + parts.reduce(0, +) + fitting * 20)
    }
    return hits.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }
}

/// The texts of a record in lower case.
private struct SearchedRecord {
  private let name: String
  private let words: [String]
  private let summary: String
  private let rest: String

  init(_ builtin: Builtin, translated: String) {
    name = builtin.name.lowercased()
    words = builtin.searchWords.map { $0.lowercased() }
    summary = builtin.summary.lowercased() + " " + translated.lowercased()
    rest = (builtin.discussion + " " + builtin.result).lowercased()
  }

  /// How well a word fits; 0 when not at all.
  func score(_ word: String) -> Int {
    if name == word { return 100 }
    if words.contains(word) { return 80 }
    let isShort = word.utf8.count < 3
    if !isShort, name.hasPrefix(word) { return 60 }
    if !isShort, words.contains(where: { $0.contains(word) || (isWide(word) && word.contains($0)) })
    {
      return 40
    }
    if !isShort, contains(summary, word) { return 20 }
    if word.utf8.count > 3, contains(rest, word) { return 5 }
    return 0
  }

  private func isWide(_ word: String) -> Bool { word.utf8.contains { $0 >= 0x80 } }

  /// Whether a text has a word, in another form too: `forecast` fits `forecasts`.
  private func contains(_ text: String, _ word: String) -> Bool {
    isWide(word)
      ? text.contains(word)
      : text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(word) }
  }
}
