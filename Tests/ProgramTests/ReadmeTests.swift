import Builtins
import Interpreter
import Shell
import Syntax
import Testing

/// The first script of the README runs as it stands, among the tables of the Bengbu example.
@Suite struct ReadmeTests {
  @Test func firstScriptRuns() throws {
    let text = try #require(Folder(of: ".").text("README.md"))
    let parts = text.split(separator: "```tonne\n", maxSplits: 1)
    let script = try #require(parts.last?.split(separator: "\n```", maxSplits: 1).first)
    let recorder = Recorder()
    let machine = Machine(
      registry: StandardLibrary.registry, output: recorder, options: RunOptions())
    let session = Session(
      machine: machine, folder: Folder(of: "Examples/bengbu").path, allowsShadowing: false)
    let source = machine.sources.add(name: "README.md", bytes: Array(script.utf8))
    #expect(session.run(source) == .done)
    #expect(recorder.shown == 4)
    #expect(recorder.problems == [])
  }
}

/// Counts what is shown and keeps what is reported.
private final class Recorder: Output {
  var shown = 0
  var problems: [String] = []

  func show(_ value: Value) { shown += 1 }
  func report(_ diagnostic: Diagnostic) { problems.append(diagnostic.message.english) }
}
