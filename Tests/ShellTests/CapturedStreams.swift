import Shell

/// Streams that keep what is written, for the tests of the command.
final class CapturedStreams: Streams {
  var output: [UInt8] = []
  var error = ""
  var input = ""
  var isInputTerminal = false
  var isOutputTerminal = false
  var isErrorTerminal = false
  var width = 0
  var variables: [String: String] = [:]
  /// How many bytes of output are taken before the reader goes.
  var capacity = Int.max
  private(set) var stops = 0
  /// What a person types, if there is one.
  var editor: (any LineEditor)?

  func openEditor() -> (any LineEditor)? { editor }

  func environment(_ name: String) -> String? { variables[name] }
  func readInput() -> InputText { .bytes(Array(input.utf8)) }

  func writeOutput(_ bytes: [UInt8]) -> Bool {
    guard output.count + bytes.count <= capacity else { return false }
    output += bytes
    return true
  }

  func flushOutput() -> Bool { output.count <= capacity }
  func stopComputing() { stops += 1 }
  func writeError(_ text: String) { error += text }
}
