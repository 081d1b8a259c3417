import Builtins
import CSystem
import Shell
import TestSupport

/// Streams that keep what is written.
final class Kept: Streams {
  var output: [UInt8] = []
  var errors = ""
  let variables: [String: String]

  init(_ variables: [String: String] = [:]) { self.variables = variables }

  var isInputTerminal: Bool { false }
  var isOutputTerminal: Bool { false }
  var isErrorTerminal: Bool { false }
  var width: Int { 0 }

  func environment(_ name: String) -> String? { variables[name] }
  func readInput() -> InputText { .bytes([]) }
  func writeOutput(_ bytes: [UInt8]) -> Bool {
    output += bytes
    return true
  }
  func flushOutput() -> Bool { true }
  func stopComputing() {}
  func writeError(_ text: String) { errors += text }
}

/// A folder that commands run in, gone with the last who holds it.
final class Project {
  private let temporary: TemporaryFolder
  let path: String
  /// The variables that commands see.
  var variables: [String: String] = [:]

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.path
  }

  /// What a command came to.
  struct Ran {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the command.
  @discardableResult
  func run(_ words: String..., in folder: String? = nil) -> Ran {
    let streams = Kept(variables)
    let status = Command.run(
      arguments: words, streams: streams, registry: { StandardLibrary.registry },
      folder: folder.map { "\(path)/\($0)" } ?? path)
    return Ran(
      status: status, output: String(decoding: streams.output, as: UTF8.self),
      errors: streams.errors)
  }

  /// Writes a file and the folders above it.
  func write(_ text: String, _ name: String) throws {
    let full = "\(path)/\(name)"
    let parts = full.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    _ = tonne_make_folder(parts.joined(separator: "/"))
    try TestSupport.write(text, to: full)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String { try readText("\(path)/\(name)") }

  /// A package with a recipe that gives a number.
  func writePackage(
    _ name: String, _ version: String, gives number: String = "1", uses: String = "",
    dependencies: String = "", below folder: String = ""
  ) throws {
    let base = folder.isEmpty ? name : "\(folder)/\(name)"
    try write(
      """
      name = "\(name)"
      version = "\(version)"
      authors = ["A. Author"]
      licence = "MIT"
      language = "1"
      description = "A number."
      \(dependencies.isEmpty ? "" : "dependencies = { \(dependencies) }")

      """, "\(base)/recipe.toml")
    try write(
      """
      \(uses)

      ## A number.
      ## > assert(value() > 0)
      recipe value() -> num = \(number)

      """, "\(base)/\(name).tonne")
  }
}
