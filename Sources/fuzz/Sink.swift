import CSystem
import Shell

/// Streams that take everything, and look at what they take.
final class Sink: Streams {
  /// The first promise that the text did not keep.
  private(set) var fault: String?
  private let environment: [String: String]

  var isInputTerminal: Bool { false }
  var isOutputTerminal: Bool { false }
  var isErrorTerminal: Bool { false }
  var width: Int { 0 }

  /// Streams with variables of the environment.
  init(environment: [String: String] = [:]) { self.environment = environment }

  func environment(_ name: String) -> String? { environment[name] }
  func readInput() -> InputText { .bytes([]) }
  func flushOutput() -> Bool { true }
  func stopComputing() {}

  func writeOutput(_ bytes: [UInt8]) -> Bool {
    lookForUTF8(bytes, "what is shown")
    return true
  }

  func writeError(_ text: String) {
    lookForUTF8(Array(text.utf8), "a message")
    if fault == nil, text.utf8.contains(0x1B) { fault = "a message holds an escape character" }
  }

  private func lookForUTF8(_ bytes: [UInt8], _ what: String) {
    guard fault == nil else { return }
    let valid = bytes.withUnsafeBufferPointer { pointer in
      pointer.baseAddress.map { tonne_utf8_valid($0, pointer.count) } ?? 0
    }
    if valid != bytes.count { fault = "\(what) is no UTF-8" }
  }
}
