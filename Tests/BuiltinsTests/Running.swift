import Builtins
import Glibc
import Interpreter
import Shell
import Syntax
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

/// Calls `body` with a fresh folder, which is gone afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/tonne-XXXXXX".utf8CString)
  let made = template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
  let folder = try #require(made)
  defer {
    for name in names(in: folder) { remove("\(folder)/\(name)") }
    rmdir(folder)
  }
  return try body(folder)
}

private func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Writes a text file.
func write(_ text: String, to path: String) throws {
  let file = try #require(fopen(path, "wb"))
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
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
