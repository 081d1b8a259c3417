import Builtins
import Interpreter
import Shell

/// A folder in which inputs are tried, and what runs the command there.
struct Workplace {
  /// Its path.
  let folder: String
  /// The files that are always there.
  let base: [String: [UInt8]]

  /// The built-ins, whose list is made once.
  let registry = StandardLibrary.registry

  /// Writes a file for the next input.
  func write(_ name: String, _ bytes: [UInt8]) { Files.write(bytes, to: "\(folder)/\(name)") }

  /// Puts the folder back into its first state.
  func tidy() {
    for name in Files.names(in: folder) where base[name] == nil {
      Files.remove(below: "\(folder)/\(name)")
    }
    for (name, bytes) in base { write(name, bytes) }
  }

  /// Runs the command; what promise it broke, if any.
  func command(_ words: [String]) -> String? {
    let sink = Sink()
    let status = Command.run(arguments: words, streams: sink, registry: { registry })
    guard [0, 1, 2, 130].contains(status) else { return "the exit status is \(status)" }
    return sink.fault
  }
}
