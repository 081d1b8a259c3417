import Builtins
import CSystem
import Interpreter
import Syntax

/// Keeps the last value a program showed, and whether anything was reported as an error.
final class LastValue: Output {
  private(set) var value: Value = .nothing
  private(set) var failure: Diagnostic?

  func show(_ value: Value) { self.value = value }

  func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { failure = diagnostic }
  }
}

/// A program in two parts: what prepares, and what is timed.
struct Workload {
  let preparation: [UInt8]
  let kernel: [UInt8]

  /// Reads a program and splits it at its line `# kernel`.
  init?(path: String) {
    guard let bytes = SystemFile.read(path) else { return nil }
    let mark = Array("# kernel\n".utf8)
    let starts = bytes.indices.dropLast(mark.count - 1)
    guard let start = starts.first(where: { bytes[$0...].starts(with: mark) }) else { return nil }
    preparation = Array(bytes[..<start])
    kernel = Array(bytes[(start + mark.count)...])
  }

  /// Runs it and gives the seconds of each repetition and the last value.
  func run(arguments: [String], repetitions: Int) -> (seconds: [Double], check: Value)? {
    let output = LastValue()
    var options = RunOptions()
    options.arguments = arguments
    let machine = Machine(registry: StandardLibrary.registry, output: output, options: options)
    let session = Session(machine: machine, folder: "", allowsShadowing: true)
    guard session.run(machine.sources.add(name: "preparation", bytes: preparation)) == .done
    else { return report(output) }
    var seconds: [Double] = []
    for _ in 0..<repetitions {
      let source = machine.sources.add(name: "kernel", bytes: kernel)
      let start = tonne_monotonic_ns()
      guard session.run(source) == .done else { return report(output) }
      seconds.append(Double(tonne_monotonic_ns() - start) / 1e9)
    }
    return (seconds, output.value)
  }

  private func report(_ output: LastValue) -> (seconds: [Double], check: Value)? {
    if let failure = output.failure { writeError("\(failure.code): \(failure.message)\n") }
    return nil
  }
}

/// Writes to standard error.
func writeError(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    if let start = bytes.baseAddress { _ = tonne_write_stderr(start, bytes.count) }
  }
}
