/// What this module says, in other languages.
package enum NotebookWording {
  /// The parts of a language's catalogue; none for English.
  package static func parts(_ language: Language) -> [WordingPart] {
    language == .chinese ? [chinese] : []
  }
}
