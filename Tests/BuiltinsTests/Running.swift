import Builtins
import Glibc
import Interpreter
import Shell
import Syntax
// Folders and files for the tests of this target.
@_exported public import TestSupport
import Testing

/// What a program showed and what was reported about it.
final class Recording: Output {
  var values: [Value] = []
  var diagnostics: [Diagnostic] = []

  func show(_ value: Value) {
    if case .nothing = value { return }
    values.append(value)
  }
  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

/// How a program ended.
struct Run {
  var outcome: Session.Outcome
  var values: [Value]
  var diagnostics: [Diagnostic]

  /// The shown values on a line each.
  var text: String { values.map(\.inlineText).joined(separator: "\n") }

  /// The shown values as the command prints them: what takes several lines stands apart.
  var printed: String {
    var bytes: [UInt8] = []
    let sink = ByteSink {
      bytes += $0
      return true
    }
    let renderer = ValueRenderer(.text)
    for (position, value) in values.enumerated() {
      let isApart = position > 0 && [value, values[position - 1]].contains(where: renderer.isBlock)
      if isApart { sink.write("\n") }
      renderer.write(value, to: sink)
    }
    sink.flush()
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first error as `CODE message`, and its mend behind an arrow.
  var error: String? {
    diagnostics.first { $0.severity == .error }.map(Self.line)
  }

  /// Warnings and notes, each as `CODE message`.
  var warnings: [String] {
    diagnostics.filter { $0.severity != .error }.map(Self.line)
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.code) \(diagnostic.message.english)"
      + (diagnostic.mend.map { " -> \($0.english)" } ?? "")
  }
}

/// Runs a program in a folder.
func run(_ program: String, folder: String = "", options: RunOptions = RunOptions()) -> Run {
  let recording = Recording()
  let machine = Machine(
    registry: StandardLibrary.registry, output: recording, options: options)
  let session = Session(machine: machine, folder: folder, allowsShadowing: false)
  let outcome = session.run(machine.sources.add(name: "test", bytes: Array(program.utf8)))
  return Run(outcome: outcome, values: recording.values, diagnostics: recording.diagnostics)
}

/// What a program shows; its first error when it fails.
func shown(_ program: String, folder: String = "") -> String {
  let run = run(program, folder: folder)
  return run.error ?? run.text
}

/// Whether an environment variable is set.
func environment(_ name: String) -> Bool { getenv(name) != nil }

/// The bytes of a file; `nil` when there is none.
func readBytes(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let got = fread(&part, 1, part.count, file)
    if got == 0 { return bytes }
    bytes += part[..<got]
  }
}
