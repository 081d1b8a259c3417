import Analysis
import Builtins
import Interpreter
import Syntax
import Testing

/// Output that nobody sees.
final class Unseen: Output {
  var diagnostics: [Diagnostic] = []
  func show(_ value: Value) {}
  func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

/// A prompt whose session ran a program.
struct Prompt {
  let session: Session
  let completer: Completer

  init(
    _ program: String, entries: @escaping (String) -> [CompletionContext.Entry] = { _ in [] }
  ) {
    let machine = Machine(
      registry: StandardLibrary.registry, output: Unseen(), options: RunOptions())
    session = Session(machine: machine, folder: "", allowsShadowing: true)
    let outcome = session.run(machine.sources.add(name: "test", bytes: Array(program.utf8)))
    #expect(outcome == .done)
    completer = Completer(
      CompletionContext(
        registry: machine.registry, module: session.module,
        commands: [
          .init(":quit", "ends the session"), .init(":save", "writes a script", argument: .file),
          .init(":set", argument: .choice(["digits", "rows"])),
        ],
        entries: entries))
  }

  /// What is offered where `¦` stands in a text.
  func completions(_ marked: String) -> Completions {
    let parts = marked.split(separator: "¦", omittingEmptySubsequences: false)
    return completer.complete(parts.joined(), cursor: parts[0].utf8.count)
  }

  /// The texts that are offered.
  func offered(_ marked: String) -> [String] { completions(marked).candidates.map(\.text) }

  /// The text as it is once the first candidate was taken.
  func taking(_ marked: String) -> String? {
    let found = completions(marked)
    guard let first = found.candidates.first else { return nil }
    var bytes = Array(marked.utf8.prefix { $0 != 0xC2 })
    bytes.replaceSubrange(found.replaced, with: first.text.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
