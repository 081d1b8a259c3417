/// Files for other programs that `tonne doc` writes.
package enum RenderedFiles: String, Sendable, CaseIterable {
  /// Colours for editors.
  case editors
  /// The manual page and completions for shells.
  case manual

  /// How the option is written.
  var option: String { "--\(rawValue)" }

  /// What an option asks for, if anything.
  init?(option: String) {
    guard let found = Self.allCases.first(where: { $0.option == option }) else { return nil }
    self = found
  }
}
