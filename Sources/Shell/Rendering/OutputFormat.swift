/// How shown values are written.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// One JSON document a line.
  case json
  /// Comma-separated tables.
  case csv
  /// Markdown.
  case markdown = "md"
}
