/// Colours of messages, or nothing where colours are not wanted.
struct Ink {
  /// What is coloured.
  enum Role { case error, warning, note, gutter, second, mend, strong }

  /// Whether escape sequences are written.
  let isOn: Bool

  /// The text in the colour of its role.
  func callAsFunction(_ role: Role, _ text: String) -> String {
    guard isOn, !text.isEmpty else { return text }
    let code =
      switch role {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .gutter, .second: "34"
      case .mend: "32"
      case .strong: "1"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
