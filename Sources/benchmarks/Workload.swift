import Builtins
import CSystem
import Glibc
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

  /// What the repetitions of the kernel took.
  struct Times {
    /// Seconds of each by the clock.
    var wall: [Double] = []
    /// Seconds of each on all processors together.
    var cpu: [Double] = []
  }

  /// Runs it and gives the times of each repetition and the last value.
  func run(arguments: [String], repetitions: Int) -> (times: Times, check: Value)? {
    let output = LastValue()
    var options = RunOptions()
    options.arguments = arguments
    let machine = Machine(registry: StandardLibrary.registry, output: output, options: options)
    let session = Session(machine: machine, folder: "", allowsShadowing: true)
    guard session.run(machine.sources.add(name: "preparation", bytes: preparation)) == .done
    else { return report(output) }
    var times = Times()
    for _ in 0..<repetitions {
      let source = machine.sources.add(name: "kernel", bytes: kernel)
      let (start, work) = (tonne_monotonic_ns(), processorSeconds())
      guard session.run(source) == .done else { return report(output) }
      times.wall.append(Double(tonne_monotonic_ns() - start) / 1e9)
      times.cpu.append(processorSeconds() - work)
    }
    return (times, output.value)
  }

  private func report(_ output: LastValue) -> (times: Times, check: Value)? {
    if let failure = output.failure { writeError("\(failure.code): \(failure.message.english)\n") }
    return nil
  }
}

/// Seconds that all threads of this process have worked.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Writes to standard error.
func writeError(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    if let start = bytes.baseAddress { _ = tonne_write_stderr(start, bytes.count) }
  }
}
