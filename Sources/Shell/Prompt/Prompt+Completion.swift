/// What Tab does.
extension Prompt {
  /// Completes the word before the cursor.
  func complete(_ line: String, at cursor: Int) -> LineCompletion { LineCompletion() }
}
