/// What reading standard input came to.
package enum InputText: Sendable {
  /// All of it.
  case bytes([UInt8])
  /// Ctrl-C came before its end.
  case interrupted
  /// It cannot be read, with the errno value.
  case failed(Int32)
}

/// The standard streams of a command, or what a test puts in their place.
package protocol Streams: AnyObject {
  /// Whether standard input comes from a person.
  var isInputTerminal: Bool { get }
  /// Whether standard output goes to a screen.
  var isOutputTerminal: Bool { get }
  /// Whether standard error goes to a screen.
  var isErrorTerminal: Bool { get }
  /// Columns of the screen; 0 when not known.
  var width: Int { get }
  /// Lines of the screen; 0 when not known.
  var height: Int { get }
  /// A line editor on standard input; `nil` where there is none to be had.
  func openEditor() -> (any LineEditor)?
  /// Shows text in a pager and waits for its end; false when it was not shown.
  func page(_ text: [UInt8]) -> Bool
  /// Text of an environment variable.
  func environment(_ name: String) -> String?
  /// All of standard input.
  func readInput() -> InputText
  /// Writes to standard output; false when that failed.
  func writeOutput(_ bytes: [UInt8]) -> Bool
  /// Passes on what is held back of standard output; false when that failed.
  func flushOutput() -> Bool
  /// Called once when output failed: what computes for it may stop.
  func stopComputing()
  /// Writes to standard error.
  func writeError(_ text: String)
}

/// What streams without a screen do.
extension Streams {
  /// Not known.
  package var height: Int { 0 }
  /// None.
  package func openEditor() -> (any LineEditor)? { nil }
  /// There is no pager.
  package func page(_ text: [UInt8]) -> Bool { false }
}
