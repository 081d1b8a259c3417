/// The words of programs that somebody may search for, each once.
struct CodeWords {
  /// The words with blanks between them.
  private(set) var found = ""
  private var seen: Set<Substring> = []

  /// Adds the words of a text: names with their dots, and options with their dashes; not numbers, nor
  /// words of one letter.
  ///
  /// - Complexity: O(bytes).
  mutating func add(_ text: String) {
    for var word in text.split(whereSeparator: { !Self.isOfWord($0) }) {
      while word.last == "." || word.last == "-" { word.removeLast() }
      while word.first == "." || (word.first == "-" && !word.hasPrefix("--")) { word.removeFirst() }
      guard word.count > 1, word.count <= 40, word.contains(where: \.isLetter) else { continue }
      guard !(word.first?.isNumber ?? true), seen.insert(word).inserted else { continue }
      found += (found.isEmpty ? "" : " ") + word
    }
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
      || character == "-"
  }
}
